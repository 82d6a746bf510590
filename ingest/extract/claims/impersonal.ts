import type { DocumentKind } from '../../../schema/ontology/kinds.ts';
import { formsOf } from '../vocabulary/inflect.ts';
import { ofWord } from '../vocabulary/word.ts';
import { chainAround } from './chain.ts';
import { trimmed } from './content.ts';
import type { FoundClaim, FoundStance } from './found.ts';
import { type Reading } from './reading.ts';

const saying = new Map<string, FoundStance | null>([
  ...['clarify', 'state', 'inform', 'reiterate', 'submit', 'emphasise', 'emphasize', 'stress', 'note', 'announce'].map(
    (verb) => [verb, null] as const,
  ),
  ...['confirm', 'acknowledge', 'admit'].map((verb) => [verb, 'CONFIRMS'] as const),
  ...['allege', 'report', 'claim', 'believe', 'understand', 'fear', 'suspect', 'rumour', 'say', 'suggest'].map(
    (verb) => [verb, 'ALLEGES'] as const,
  ),
  ...['deny', 'refute'].map((verb) => [verb, 'DENIES'] as const),
]);
const byParticiple = new Map<string, { verb: string; stance: FoundStance | null }>();
for (const [verb, stance] of saying)
  for (const [form, kinds] of formsOf(verb)) if (kinds.includes('PARTICIPLE')) byParticiple.set(form, { verb, stance });

const participleOf = ofWord(({ lower }) => byParticiple.get(lower) ?? null);

/** "It is clarified that …" is the issuer's, "It is alleged that …" nobody's. */
export function impersonalClaims(reading: Reading, kind: DocumentKind): FoundClaim[] {
  const found: FoundClaim[] = [];
  const { tokens } = reading;
  for (const sentence of reading.narrative) {
    for (let i = sentence.firstToken + 2; i < sentence.lastToken; i++) {
      const token = tokens[i];
      const entry = token && participleOf(token);
      if (!entry || token.quote >= 0 || tokens[i + 1]?.lower !== 'that') continue;
      const chain = chainAround(reading, i, i);
      if (!chain.passive || tokens[chain.first - 1]?.lower !== 'it' || chain.negated) continue;
      const content = trimmed(reading, i + 2, sentence.lastToken);
      if (!content) continue;
      const own = entry.stance !== 'ALLEGES';
      found.push({
        rule: 'impersonal',
        complement: 'THAT',
        cue: { first: chain.first - 1, last: i },
        cueWord: `it is ${token.lower}`,
        entry: null,
        chain: null,
        source: null,
        voice: own && kind !== 'NEWS' ? 'ISSUER' : 'AUTHOR',
        content,
        stance: entry.stance,
        reportedBy: null,
      });
      break;
    }
  }
  return found;
}

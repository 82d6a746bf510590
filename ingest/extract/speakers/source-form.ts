import { headOf } from '../claims/source-phrase.ts';
import { isGenitive, type Reading, type TokenRange } from '../claims/reading.ts';
import {
  attackerDocuments,
  attackerNouns,
  documents,
  mediaWords,
  organisationNouns,
  organisationParts,
  spokespeople,
  unnamedRoles,
} from '../vocabulary/speakers.ts';

export type SourceShape =
  'NONE' | 'HE' | 'SHE' | 'IT' | 'THEY' | 'FIRST' | 'RELATIVE' | 'NAME' | 'THE' | 'POSSESSIVE' | 'OWNED' | 'INDEFINITE' | 'BARE'; // prettier-ignore

/** How a source is written: what kind of phrase it is, and what its head noun names. */
export interface SourceForm {
  readonly shape: SourceShape;
  readonly head: TokenRange | null;
  /** The head noun in lower case. */
  readonly word: string;
  readonly wordClass: string;
}

const pronouns: Readonly<Record<string, SourceShape>> = { he: 'HE', him: 'HE', his: 'HE', she: 'SHE', her: 'SHE', it: 'IT', its: 'IT', they: 'THEY', them: 'THEY', their: 'THEY', we: 'FIRST', i: 'FIRST', who: 'RELATIVE', which: 'RELATIVE', that: 'RELATIVE' }; // prettier-ignore
const indefinite = /^(an?|some|several|another|one|two|three|many|other|others|both|neither|nobody|no|any|each|most)$/;
const classes: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['office', spokespeople],
  ['role', unnamedRoles],
  ['attacker document', attackerDocuments],
  ['document', documents],
  ['media', mediaWords],
  ['attacker', attackerNouns],
  ['body', organisationNouns],
  ['part', organisationParts],
];

export function sourceFormOf(reading: Reading, source: TokenRange | null): SourceForm {
  if (!source) return { shape: 'NONE', head: null, word: '', wordClass: '' };
  const { tokens } = reading;
  const head = headOf(reading, source);
  const first = tokens[head.first]?.lower ?? '';
  const word = tokens[head.last]?.lower ?? '';
  const wordClass = classes.find(([, words]) => words.has(word))?.[0] ?? '';
  const pronoun = head.first === head.last ? pronouns[first] : undefined;
  if (pronoun) return { shape: pronoun, head, word, wordClass: '' };
  return { shape: shapeOf(reading, head, first), head, word, wordClass };
}

function shapeOf(reading: Reading, head: TokenRange, first: string): SourceShape {
  const { tokens } = reading;
  if (/^(his|her|its|their|our|my)$/.test(first)) return 'POSSESSIVE';
  for (let i = head.first + 1; i < head.last; i++) if (isGenitive(tokens[i] as never)) return 'OWNED';
  if (/^(the|this|that|these|those)$/.test(first)) return 'THE';
  if (indefinite.test(first)) return 'INDEFINITE';
  for (let i = head.first; i <= head.last; i++) if (tokens[i]?.pos === 'PROPN') return 'NAME';
  return 'BARE';
}

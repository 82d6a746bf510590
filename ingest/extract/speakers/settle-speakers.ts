import type { FoundClaim } from '../claims/found.ts';
import { isFirstPerson, speakerOf, type Speaker, type SpeakerContext, type SpokenClaim } from '../claims/speaker.ts';
import { parseTable, type Table } from '../learned/table.ts';
import { questionOf, type Question } from './candidates.ts';
import { castOf, evidenceOf, formName, inForm, type Evidence } from './evidence.ts';
import { speakerWeights as weightsText } from './weights.generated.ts';

export const speakerWeights = parseTable(weightsText);

/** The author speaks for himself, "we" is whoever wrote the text, and "media reports" are nobody's: there is nothing to weigh. */
function isOpen({ reading }: SpeakerContext, { source, rule }: FoundClaim, ruled: Speaker): boolean {
  if (rule.startsWith('author:') || ruled.kind === 'MEDIA') return false;
  return !(source && source.first === source.last && isFirstPerson(reading, source));
}

/** Nobody who spoke so many claims ago is meant: a text of 20,000 claims is read in the time of its length. */
const mostBefore = 400;

function ruledSpeakers(context: SpeakerContext, claims: readonly FoundClaim[]): SpokenClaim[] {
  const settled: SpokenClaim[] = [];
  for (const claim of claims) settled.push({ claim, speaker: speakerOf(context, claim, settled.slice(-mostBefore)) });
  return settled;
}

/**
 * The speakers of all claims, in the order of the text: a pronoun may mean who spoke before. `choose` picks among those
 * who may be meant, or leaves it at whom the fixed rules name.
 */
export function walkSpeakers(
  context: SpeakerContext,
  claims: readonly FoundClaim[],
  choose: (question: Question, evidence: () => Evidence[], index: number) => Speaker,
): SpokenClaim[] {
  const cast = castOf(context);
  const settled: SpokenClaim[] = [];
  claims.forEach((claim, index) => {
    const before = settled.slice(-mostBefore);
    const ruled = speakerOf(context, claim, before);
    const question = isOpen(context, claim, ruled) ? questionOf(context, claim, ruled, before) : null;
    const speaker = question ? choose(question, () => evidenceOf(cast, question), index) : ruled;
    settled.push({ claim, speaker });
  });
  return settled;
}

/** Without weights the fixed rules decide. */
export function settleSpeakers(
  context: SpeakerContext,
  claims: readonly FoundClaim[],
  weights: Table | null = speakerWeights,
): SpokenClaim[] {
  if (!weights) return ruledSpeakers(context, claims);
  return walkSpeakers(context, claims, (question, evidence) => likeliest(weights, question, evidence()));
}

interface ReasonWeights {
  readonly of: ReadonlyMap<string, number>;
  /** For sources of one form; no reason has to be spelled out with the form, which takes longer than all else here. */
  readonly inForm: ReadonlyMap<string, ReadonlyMap<string, number>>;
}
const none: ReadonlyMap<string, number> = new Map();
const known = new WeakMap<Table, ReasonWeights>();

function weightsOf(table: Table): ReasonWeights {
  const before = known.get(table);
  if (before) return before;
  const of = new Map<string, number>();
  const forms = new Map<string, Map<string, number>>();
  for (const [reason, [weight = 0]] of table.rows) {
    of.set(reason, weight);
    const bar = reason.indexOf(inForm);
    if (bar < 0) continue;
    const form = reason.slice(0, bar);
    const weights = forms.get(form) ?? new Map<string, number>();
    forms.set(form, weights.set(reason.slice(bar + 1), weight));
  }
  const found = { of, inForm: forms };
  known.set(table, found);
  return found;
}

export function likeliest(table: Table, question: Question, evidence: readonly Evidence[]): Speaker {
  const { candidates, ruled } = question;
  const { of, inForm: forms } = weightsOf(table);
  const here = forms.get(formName(question)) ?? none;
  let best: Speaker = ruled;
  let most = -Infinity;
  const added = (before: number, reasons: readonly string[]): number => {
    let sum = before;
    for (let k = 0; k < reasons.length; k++) {
      const reason = reasons[k] as string;
      sum += (reason === inForm ? here.get(reasons[k - 1] as string) : of.get(reason)) ?? 0;
    }
    return sum;
  };
  const ofKinds = new Map<readonly string[], number>();
  evidence.forEach(({ ofKind, own }, at) => {
    const shared = ofKinds.get(ofKind) ?? added(0, ofKind);
    ofKinds.set(ofKind, shared);
    const sum = added(shared, own);
    if (sum <= most) return;
    most = sum;
    best = candidates[at]?.speaker ?? ruled;
  });
  return best;
}

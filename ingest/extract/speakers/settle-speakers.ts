import type { FoundClaim } from '../claims/found.ts';
import { isFirstPerson, speakerOf, type Speaker, type SpeakerContext, type SpokenClaim } from '../claims/speaker.ts';
import { parseTable, type Table } from '../learned/table.ts';
import { questionOf, type Question } from './candidates.ts';
import { castOf, evidenceOf, formName, inForm, type Evidence } from './evidence.ts';
import type { Reason } from './reasons.ts';
import { speakerWeights as weightsText } from './weights.generated.ts';

export const speakerWeights = parseTable(weightsText);

/** The author speaks for himself, "we" is whoever wrote the text, and "media reports" are nobody's: there is nothing to weigh. */
function isOpen({ reading }: SpeakerContext, { source, rule }: FoundClaim, ruled: Speaker): boolean {
  if (rule.startsWith('author:') || ruled.kind === 'MEDIA') return false;
  return !(source && isFirstPerson(reading, source) && (source.first === source.last || ruled.kind === 'AUTHOR'));
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

/** Weights of reasons, by their numbers too as far as they were asked for. */
interface ReasonWeights {
  readonly byText: Map<string, number>;
  byNumber: Float64Array;
}

interface SpeakerWeights extends ReasonWeights {
  /** For sources of one form; no reason has to be spelled out with the form, which takes longer than all else here. */
  readonly inForm: ReadonlyMap<string, ReasonWeights>;
}

const noWeights = (): ReasonWeights => ({ byText: new Map(), byNumber: new Float64Array() });
const none = noWeights();
const known = new WeakMap<Table, SpeakerWeights>();

function weightsOf(table: Table): SpeakerWeights {
  const before = known.get(table);
  if (before) return before;
  const forms = new Map<string, ReasonWeights>();
  const found = { ...noWeights(), inForm: forms };
  for (const [text, [weight = 0]] of table.rows) {
    found.byText.set(text, weight);
    const bar = text.indexOf(inForm.text);
    if (bar < 0) continue;
    const form = text.slice(0, bar);
    const weights = forms.get(form) ?? noWeights();
    forms.set(form, weights);
    weights.byText.set(text.slice(bar + 1), weight);
  }
  known.set(table, found);
  return found;
}

function weightOf(weights: ReasonWeights, { text, number }: Reason): number {
  if (number < 0) return weights.byText.get(text) ?? 0;
  if (number >= weights.byNumber.length) {
    const longer = new Float64Array(Math.max(1024, 2 * number)).fill(NaN);
    longer.set(weights.byNumber);
    weights.byNumber = longer;
  }
  const before = weights.byNumber[number] as number;
  return Number.isNaN(before) ? (weights.byNumber[number] = weights.byText.get(text) ?? 0) : before;
}

export function likeliest(table: Table, question: Question, evidence: readonly Evidence[]): Speaker {
  const { candidates, ruled } = question;
  const weights = weightsOf(table);
  const here = weights.inForm.get(formName(question)) ?? none;
  let best: Speaker = ruled;
  let most = -Infinity;
  const added = (before: number, reasons: readonly Reason[]): number => {
    let sum = before;
    for (let k = 0; k < reasons.length; k++) {
      const isInForm = reasons[k] === inForm;
      const reason = reasons[isInForm ? k - 1 : k] as Reason;
      const of = isInForm ? here : weights;
      const known = of.byNumber[reason.number]; // undefined for what has no number, too
      sum += known !== undefined && !Number.isNaN(known) ? known : weightOf(of, reason);
    }
    return sum;
  };
  const ofKinds = new Map<readonly Reason[], number>();
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

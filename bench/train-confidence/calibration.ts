import { foldOf, folds } from '../train-entities/folds.ts';
import type { Outcome } from './outcomes.ts';

/** Counted in beforehand at the share of all rules, so that a rare rule stays near it. */
const beforehand = 6;
/** Only what a source states as data is sure. */
const most = 0.99;

/**
 * In logits. Of claims in articles of others fewer are right than in the documents that rules are measured on, 84 in a
 * hundred against 90 (415 claims of 31 annotated articles), which is .6 of a logit. Two thirds of it are taken off, so that
 * neither is far: confidences are .035 from the truth on unseen training documents and .043 on the articles, where the
 * measured shares as they are were .008 and .065 from it.
 */
const elsewhere = 0.4;

const lowered = (share: number): number => share / (share + (1 - share) * Math.exp(elsewhere));

export interface Calibration {
  readonly rules: Readonly<Record<string, number>>;
  /** For a rule that did not occur. */
  readonly others: number;
}

/** How likely a claim of each rule is one that annotators have too: how often it was. */
export function calibrate(outcomes: readonly Outcome[]): Calibration {
  const share = outcomes.filter(({ right }) => right).length / Math.max(1, outcomes.length);
  const round = (value: number): number => Number(Math.min(most, lowered(value)).toFixed(2));
  const rules = [...Map.groupBy(outcomes, ({ rule }) => rule)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, some]) => {
      const right = some.filter((outcome) => outcome.right).length;
      return [rule, round((right + beforehand * share) / (some.length + beforehand))] as const;
    });
  return { rules: Object.fromEntries(rules), others: round(share) };
}

export interface Bin {
  /** The tenth into which the confidences fall. */
  readonly from: number;
  readonly claims: number;
  /** Means over the claims of the bin; null where there are none. */
  readonly confidence: number | null;
  readonly right: number | null;
}

const bins = 10;

interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** Claims by the tenth in which their confidence falls. */
export function reliability(judged: readonly Judged[]): Bin[] {
  const byTenth = Map.groupBy(judged, ({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)));
  return Array.from({ length: bins }, (_, tenth) => {
    const some = byTenth.get(tenth) ?? [];
    const mean = (value: (one: Judged) => number): number | null =>
      some.length === 0 ? null : some.reduce((sum, one) => sum + value(one), 0) / some.length;
    return {
      from: tenth / bins,
      claims: some.length,
      confidence: mean(({ confidence }) => confidence),
      right: mean(({ right }) => Number(right)),
    };
  });
}

/** Expected calibration error: how far confidence and truth lie apart, weighed by claims. */
export function calibrationError(reliabilities: readonly Bin[]): number {
  const all = reliabilities.reduce((sum, { claims }) => sum + claims, 0);
  const apart = ({ claims, confidence, right }: Bin): number => claims * Math.abs((confidence ?? 0) - (right ?? 0));
  return reliabilities.reduce((sum, bin) => sum + apart(bin), 0) / Math.max(1, all);
}

/** Each claim with the confidence that the documents of other incidents give it. */
export function heldOutConfidences(outcomes: readonly Outcome[]): Judged[] {
  return Array.from({ length: folds }, (_, fold) => {
    const { rules, others } = calibrate(outcomes.filter(({ incident }) => foldOf(incident) !== fold));
    return outcomes
      .filter(({ incident }) => foldOf(incident) === fold)
      .map(({ rule, right }) => ({ confidence: rules[rule] ?? others, right }));
  }).flat();
}

const cellOf = (share: number | null): string => (share === null ? '–' : share.toFixed(3));

export const reliabilityTable = (reliabilities: readonly Bin[]): string =>
  [
    '  from   claims  confidence  right',
    ...reliabilities.map(({ from, claims, confidence, right }) => `  ${from.toFixed(1)}${String(claims).padStart(10)}${cellOf(confidence).padStart(12)}${cellOf(right).padStart(7)}`), // prettier-ignore
    `  ECE ${calibrationError(reliabilities).toFixed(3)}`,
    '',
  ].join('\n');

import { foldOf, folds } from '../train-entities/folds.ts';
import type { Outcome } from './outcomes.ts';

/** Counted in beforehand at the share of all rules, so that a rare rule stays near it. */
const beforehand = 6;
/** Only what a source states as data is sure. */
const most = 0.99;

export interface Calibration {
  readonly rules: Readonly<Record<string, number>>;
  /** For a rule that did not occur. */
  readonly others: number;
}

/** How often a claim of each rule is one that the annotators have. */
export function calibrate(outcomes: readonly Outcome[]): Calibration {
  const share = outcomes.filter(({ right }) => right).length / Math.max(1, outcomes.length);
  const round = (value: number): number => Number(Math.min(most, value).toFixed(2));
  const rules = [...Map.groupBy(outcomes, ({ rule }) => rule)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, some]) => {
      const right = some.filter((outcome) => outcome.right).length;
      return [rule, round((right + beforehand * share) / (some.length + beforehand))] as const;
    });
  return { rules: Object.fromEntries(rules), others: round(share) };
}

export interface Bin {
  readonly claims: number;
  /** Means over the claims of the bin. */
  readonly confidence: number;
  readonly right: number;
}

const bins = 10;

/** Claims by the tenth in which their confidence falls. */
export function reliability(judged: readonly { readonly confidence: number; readonly right: boolean }[]): Bin[] {
  const byTenth = Map.groupBy(judged, ({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)));
  return [...byTenth]
    .sort(([a], [b]) => a - b)
    .map(([, some]) => ({
      claims: some.length,
      confidence: some.reduce((sum, { confidence }) => sum + confidence, 0) / some.length,
      right: some.filter(({ right }) => right).length / some.length,
    }));
}

/** Expected calibration error: how far confidence and truth lie apart, weighed by claims. */
export function calibrationError(reliabilities: readonly Bin[]): number {
  const all = reliabilities.reduce((sum, { claims }) => sum + claims, 0);
  return reliabilities.reduce((sum, { claims, confidence, right }) => sum + claims * Math.abs(confidence - right), 0) / Math.max(1, all); // prettier-ignore
}

/** Each claim with the confidence that the documents of other incidents give it. */
export function heldOutConfidences(outcomes: readonly Outcome[]): { confidence: number; right: boolean }[] {
  return Array.from({ length: folds }, (_, fold) => {
    const { rules, others } = calibrate(outcomes.filter(({ incident }) => foldOf(incident) !== fold));
    return outcomes
      .filter(({ incident }) => foldOf(incident) === fold)
      .map(({ rule, right }) => ({ confidence: rules[rule] ?? others, right }));
  }).flat();
}

export const reliabilityTable = (reliabilities: readonly Bin[]): string =>
  [
    '  claims  confidence  right',
    ...reliabilities.map(({ claims, confidence, right }) => `${String(claims).padStart(8)}${confidence.toFixed(3).padStart(12)}${right.toFixed(3).padStart(7)}`), // prettier-ignore
    `  ECE ${calibrationError(reliabilities).toFixed(3)}`,
    '',
  ].join('\n');

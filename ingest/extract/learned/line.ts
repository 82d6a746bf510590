import type { Amounts } from './amounts.ts';
import type { Forest } from './forest.ts';

/** Learned weights of features that add up, in logits. */
export type Line = ReadonlyMap<string, number>;

/** Two ways of weighing the same features: what only together says something, and what adds up. */
export interface LinkWeights {
  readonly forest: Forest;
  readonly line: Line;
}

/** @param text a feature a line, a tab, its weight in thousandths */
export const parseLine = (text: string): Line =>
  new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((row) => {
        const tab = row.indexOf('\t');
        return [row.slice(0, tab), Number(row.slice(tab + 1)) / 1000];
      }),
  );

/** Far enough from both ends that no single way of weighing is sure. */
const most = 20;

export function lineSum(line: Line, ...features: readonly Amounts[]): number {
  let sum = 0;
  for (const part of features)
    part.forEach((much, name) => {
      sum += (line.get(name) ?? 0) * much;
    });
  return Math.max(-most, Math.min(most, sum));
}

/** The chance that the features speak for, by this line alone. */
export const lineLikelihood = (line: Line, ...features: readonly Amounts[]): number =>
  1 / (1 + Math.exp(-lineSum(line, ...features)));

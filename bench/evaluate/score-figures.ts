import type { ReportLine } from '../../schema/report.ts';
import type { GoldDocument, GoldFigure } from './gold.ts';
import { placeOf } from './places.ts';
import type { Miss, Scored, Verdict } from './verdict.ts';

type Figure = ReportLine['figures'][number];

const tolerance = 0.01;

function near(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}

const isFigure = (found: Figure, { kind, low, high }: GoldFigure): boolean =>
  found.kind === kind && near(found.low, low) && near(found.high, high);

const inWords = ({ kind, low, high }: Pick<GoldFigure, 'kind' | 'low' | 'high'>): string =>
  `${kind} ${low ?? ''}..${high ?? ''}`;

/** The same figure found a second time in one document is no error. */
export function scoreFigures(gold: GoldDocument, { figures }: ReportLine): Scored {
  const left = [...figures];
  const verdicts: Verdict[] = [];
  const misses: Miss[] = [];
  for (const figure of gold.figures) {
    const at = left.findIndex((found) => isFigure(found, figure));
    if (at >= 0) left.splice(at, 1);
    else misses.push({ kind: 'figures missed', document: gold.name, ...placeOf(gold, figure.quote), expected: `${inWords(figure)} “${figure.quote}”`, read: '' }); // prettier-ignore
    verdicts.push({ row: 'figures', outcome: at >= 0 ? 'RIGHT' : 'MISSED' });
  }
  for (const found of left) {
    if (gold.figures.some((figure) => isFigure(found, figure))) continue;
    verdicts.push({ row: 'figures', outcome: 'EXTRA' });
    const { start, end, exact } = found;
    misses.push({ kind: 'figures extra', document: gold.name, start, end, expected: '', read: `${inWords(found)} “${exact}”` }); // prettier-ignore
  }
  return { verdicts, misses };
}

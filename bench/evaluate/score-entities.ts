import type { ReportLine } from '../../schema/report.ts';
import { likeness } from '../train-entities/same-name.ts';
import type { GoldDocument } from './gold.ts';
import { placeOf } from './places.ts';
import { together, type Miss, type Scored, type Verdict } from './verdict.ts';

const kinds = [
  ['agencies', 'AGENCY'],
  ['systems', 'SYSTEM'],
  ['attackers', 'ATTACKER'],
  ['people', 'PERSON'],
] as const;

/** Each annotated entity takes the first found one of its kind that shares a name; one more of the same is one too many. */
export const scoreEntities = (gold: GoldDocument, { entities }: ReportLine): Scored =>
  together(
    kinds.map(([row, type]): Scored => {
      const left = entities.filter((entity) => entity.type === type);
      const verdicts: Verdict[] = [];
      const misses: Miss[] = [];
      for (const { names } of gold[row]) {
        const at = left.findIndex(({ name, mentions }) => likeness([name, ...mentions].filter(Boolean), names) > 0);
        if (at >= 0) left.splice(at, 1);
        else misses.push({ kind: `${row} missed`, document: gold.name, ...placeOf(gold, names[0] ?? ''), expected: names.join(' | '), read: '' }); // prettier-ignore
        verdicts.push({ row, outcome: at >= 0 ? 'RIGHT' : 'MISSED' });
      }
      for (const { name, spans } of left) {
        verdicts.push({ row, outcome: 'EXTRA' });
        const { start = null, end = null } = spans[0] ?? {};
        misses.push({ kind: `${row} extra`, document: gold.name, start, end, expected: '', read: name });
      }
      return { verdicts, misses };
    }),
  );

export function scoreDataTypes(gold: GoldDocument, line: ReportLine): Scored {
  const annotated = new Set(gold.dataTypes);
  const read = new Set(line.dataTypes);
  const missed = [...annotated].filter((code) => !read.has(code));
  const extra = [...read].filter((code) => !annotated.has(code));
  const row = 'dataTypes';
  const nowhere = { document: gold.name, start: null, end: null };
  return {
    verdicts: [
      ...[...annotated].filter((code) => read.has(code)).map((): Verdict => ({ row, outcome: 'RIGHT' })),
      ...missed.map((): Verdict => ({ row, outcome: 'MISSED' })),
      ...extra.map((): Verdict => ({ row, outcome: 'EXTRA' })),
    ],
    misses: [
      ...missed.map((code): Miss => ({ kind: 'dataTypes missed', ...nowhere, expected: code, read: '' })),
      ...extra.map((code): Miss => ({ kind: 'dataTypes extra', ...nowhere, expected: '', read: code })),
    ],
  };
}

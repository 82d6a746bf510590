import { compareText } from './claim-ids.ts';
import { ids, type UnitId } from './ids.ts';
import type { Extraction, ExtractedUnit } from './messages/extraction.ts';

/** What a document tells of one incident: its main story, or another that it tells beside it. */
export interface ToldUnit {
  readonly id: UnitId;
  /** Null for the main story, to which all belongs that no other one has. */
  readonly told: ExtractedUnit | null;
}

/** The story units of a document: the main one first, the others in the order of the text. */
export interface ToldUnits {
  readonly all: readonly ToldUnit[];
  readonly main: ToldUnit;
  /** @param offset in code points */
  at(offset: number): ToldUnit;
}

export function toldUnits(documentId: string, { units = [] }: Pick<Extraction, 'units'>): ToldUnits {
  const main: ToldUnit = { id: ids.unit(documentId, 'main'), told: null };
  const others = units
    .map((told): ToldUnit => ({ id: ids.unit(documentId, told.spans[0]?.start ?? 0), told }))
    .toSorted((a, b) => firstOf(a) - firstOf(b) || compareText(a.id, b.id));
  return {
    all: [main, ...others],
    main,
    at: (offset) =>
      others.find(({ told }) => told?.spans.some(({ start, end }) => start <= offset && offset < end)) ?? main,
  };
}

const firstOf = ({ told }: ToldUnit): number => told?.spans[0]?.start ?? 0;

import { codePointsOf } from '../../schema/code-points.ts';
import type { Extraction } from '../../schema/messages/extraction.ts';
import { toldUnits, type ToldUnit, type ToldUnits } from '../../schema/story-units.ts';
import type { StoryUnit } from './judge-stories.ts';
import { signatureOf, type StorySignature } from './story-signature.ts';

export interface ToldStory {
  readonly unit: ToldUnit;
  readonly signature: StorySignature;
}

/** A document's main story as it is judged, by whoever has no store. Its id is the document's. */
export function mainStory(
  document: { readonly id: string; readonly text: string; readonly publishedAt: string | null },
  extraction: Extraction,
): StoryUnit {
  const { id, publishedAt } = document;
  const [main] = storiesIn(document, { extraction, units: toldUnits(id, extraction) });
  return { unitId: id, documentId: id, publishedAt, signature: (main as ToldStory).signature };
}

interface Told {
  readonly id: string;
  readonly text: string;
}

/** What was found in a document, by the stories that it tells. */
interface Found {
  readonly extraction: Extraction;
  readonly units: ToldUnits;
}

/** Each story that a document tells, with what it is known by: its own words alone. The main one is the first. */
export function storiesIn(document: Told, { extraction, units }: Found): ToldStory[] {
  if (units.all.length === 1) return [{ unit: units.main, signature: signatureOf(document, extraction) }];
  const placesOf = placesIn(document.text, units);
  return units.all.map((unit) => {
    const part = partOf(document, extraction, placesOf(unit), (offset) => units.at(offset) === unit);
    const signature = signatureOf(part.document, part.extraction);
    const { told } = unit;
    if (told?.kind !== 'BACKGROUND') return { unit, signature };
    return {
      unit,
      signature: { ...signature, background: true, lastDay: told.happenedAt?.slice(0, 10) ?? signature.lastDay },
    };
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where the words of a unit stand. The title of a digest names all of its items, and so is nobody's. */
function placesIn(text: string, units: ToldUnits): (unit: ToldUnit) => Place[] {
  const points = codePointsOf(text);
  const others = units.all.flatMap(({ told }) => told?.spans ?? []).toSorted((a, b) => a.start - b.start);
  const titleEnd = units.all.some(({ told }) => told?.kind === 'ITEM') ? points.fromUtf16(lineEnd(text)) : 0;
  return ({ told }) => {
    if (told) return [...told.spans];
    const rest: Place[] = [];
    let from = titleEnd;
    for (const { start, end } of [...others, { start: points.length, end: points.length }]) {
      if (start > from) rest.push({ start: from, end: start });
      from = Math.max(from, end);
    }
    return rest;
  };
}

/** End of the first line that has words; 0 where there is no second. */
function lineEnd(text: string): number {
  const end = text.indexOf('\n', text.search(/\S/));
  return end < 0 ? 0 : end;
}

/** A document as if nothing stood in it but these places: names keep how far from its beginning they stand. */
function partOf(
  { id, text }: Told,
  extraction: Extraction,
  places: readonly Place[],
  holds: (offset: number) => boolean,
): { document: Told; extraction: Extraction } {
  const points = codePointsOf(text);
  const moved = (offset: number): number => {
    let before = 0;
    for (const { start, end } of places) {
      if (offset < start) return -1;
      if (offset < end) return before + offset - start;
      before += end - start + 1;
    }
    return -1;
  };
  const entities = extraction.entities.flatMap((entity) => {
    const mentions = entity.mentions.flatMap((mention) => {
      const start = moved(mention.start);
      return start < 0 ? [] : [{ ...mention, start, end: start + mention.end - mention.start }];
    });
    return mentions.length === 0 ? [] : [{ ...entity, mentions }];
  });
  return {
    document: { id, text: places.map(({ start, end }) => points.slice(start, end)).join('\n') },
    extraction: {
      ...extraction,
      entities,
      claims: extraction.claims.filter(({ span }) => holds(span.start)),
      figures: extraction.figures.filter(({ span }) => holds(span.start)),
    },
  };
}

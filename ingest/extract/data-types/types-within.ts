import type { DataTypeCode } from '../../../schema/ontology/data-types.ts';
import type { FoundDataType } from './data-types.ts';
import type { Range } from '../text/range.ts';

/** Tells of a range which kinds of data are mentioned wholly in it, in the order of the text; no range looks through all mentions. */
export function typesWithin(found: readonly FoundDataType[]): (range: Range) => DataTypeCode[] {
  const mentioned = found
    .flatMap(({ code, mentions }) => mentions.map((mention) => ({ code, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);

  /** Index of the first mention that begins at or after a place. */
  function firstAt(place: number): number {
    let from = 0;
    let to = mentioned.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((mentioned[middle]?.mention.start ?? 0) < place) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  return ({ start, end }) => {
    const codes = new Set<DataTypeCode>();
    for (let at = firstAt(start); (mentioned[at]?.mention.start ?? Infinity) < end; at++) {
      const { code, mention } = mentioned[at] as (typeof mentioned)[number];
      if (mention.end <= end) codes.add(code);
    }
    return [...codes];
  };
}

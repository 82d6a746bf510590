/**
 * The one place where offsets are converted. Every record, property and API field counts Unicode
 * code points of the stored text; JavaScript strings count UTF-16 units.
 */
export interface CodePoints {
  /** Number of code points in the text. */
  readonly length: number;
  /** @throws RangeError when the offset is outside the text or splits a surrogate pair */
  fromUtf16(offset: number): number;
  /** @throws RangeError when the offset is outside the text */
  toUtf16(offset: number): number;
  /** The text between two code point offsets, end excluded. */
  slice(start: number, end: number): string;
}

const high = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const low = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** @param text without lone surrogates (see `hasLoneSurrogate`) */
export function codePointsOf(text: string): CodePoints {
  const astral: number[] = []; // UTF-16 offsets of high surrogates, ascending
  if (/[\ud800-\udbff]/.test(text))
    for (let i = 0; i < text.length; i++) if (high(text.charCodeAt(i)) && low(text.charCodeAt(i + 1))) astral.push(i++);
  const length = text.length - astral.length;

  function pairsBefore(utf16: number): number {
    let from = 0;
    let to = astral.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((astral[middle] as number) < utf16) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  const codePoints: CodePoints = {
    length,
    fromUtf16(offset) {
      if (!Number.isInteger(offset) || offset < 0 || offset > text.length)
        throw new RangeError(`UTF-16 offset ${offset} is outside 0..${text.length}`);
      const pairs = pairsBefore(offset);
      if (pairs > 0 && astral[pairs - 1] === offset - 1)
        throw new RangeError(`UTF-16 offset ${offset} splits a surrogate pair`);
      return offset - pairs;
    },
    toUtf16(offset) {
      if (!Number.isInteger(offset) || offset < 0 || offset > length)
        throw new RangeError(`offset ${offset} is outside 0..${length}`);
      let from = 0; // number of pairs that lie wholly before the offset
      let to = astral.length;
      while (from < to) {
        const middle = (from + to) >> 1;
        if ((astral[middle] as number) - middle < offset) from = middle + 1;
        else to = middle;
      }
      return offset + from;
    },
    slice: (start, end) => text.slice(codePoints.toUtf16(start), codePoints.toUtf16(end)),
  };
  return codePoints;
}

/** Such text has no UTF-8 form, so it is refused at the door. */
export function hasLoneSurrogate(text: string): boolean {
  return !text.isWellFormed();
}

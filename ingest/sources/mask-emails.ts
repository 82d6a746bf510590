import type { Found } from './mask-found.ts';

const local = /[\p{L}\p{N}._%+'-]/u;
const localLimit = 64;
const domainAfter = /[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.\p{L}{2,63}/uy;
/** "desk [at] example [dot] in", as authorities write their addresses. */
const spelled = /(?<![\w.+-])[\w.+-]{1,64} ?[[(]at[\])] ?[\w-]{1,63}(?:(?: ?[[(]dot[\])] ?|\.)[\w-]{1,63}){1,5}/giu;

/**
 * From each @ outwards, so that a long text without one costs nothing.
 * Masked: "asha.rao@example.in". Not: the handle "@example_news", "eve@" alone.
 */
export function* findEmails(text: string): Iterable<Found> {
  const found: Found[] = [];
  for (const match of text.matchAll(spelled)) found.push({ start: match.index, end: match.index + match[0].length });
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < localLimit && local.test(text.charAt(start - 1))) start--;
    while (start < at && /[.'-]/.test(text.charAt(start))) start++;
    domainAfter.lastIndex = at + 1;
    const domain = domainAfter.exec(text);
    if (start < at && domain !== null) found.push({ start, end: at + 1 + domain[0].length });
  }
  yield* withoutOverlaps(found);
}

/** In the order of the text; of two that overlap, the first. */
function* withoutOverlaps(found: readonly Found[]): Iterable<Found> {
  let end = 0;
  for (const piece of [...found].sort((a, b) => a.start - b.start || b.end - a.end))
    if (piece.start >= end) {
      yield piece;
      end = piece.end;
    }
}

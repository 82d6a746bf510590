import { compareText } from '../../schema/claim-ids.ts';
import type { CodePoints } from '../../schema/code-points.ts';
import type { TextSpan } from '../../schema/messages/extraction.ts';

/** Code points of text kept on either side of a quotation, to find it again where offsets have moved. */
const contextLength = 32;

/** A quotation with its place, as it stands on claims and figures. */
export function quoteProps(span: TextSpan, codePoints: CodePoints) {
  return {
    start: span.start,
    end: span.end,
    exact: span.exact,
    prefix: codePoints.slice(Math.max(0, span.start - contextLength), span.start),
    suffix: codePoints.slice(span.end, Math.min(codePoints.length, span.end + contextLength)),
  };
}

export function inTextOrder(spans: readonly TextSpan[]): TextSpan[] {
  return spans.toSorted((a, b) => a.start - b.start || a.end - b.end || compareText(a.exact, b.exact));
}

/** `[[start,end],…]` */
export function spansJson(spans: readonly Pick<TextSpan, 'start' | 'end'>[]): string {
  return JSON.stringify(spans.map((span) => [span.start, span.end]));
}

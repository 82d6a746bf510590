import assert from 'node:assert/strict';
import { articles } from '../../../bench/reader/articles.ts';
import { plainPassOfLength } from '../../../bench/reader/plain-pass-of-length.ts';

const ordinary = articles().map(({ text }) => text);

/** What takes time with the square of the length takes hundreds of plain passes at these lengths; what is tested here, 15 at most. */
const mostPasses = 40;
/** A pass over a short text is too short to be measured. */
const leastMilliseconds = 20;

const millisecondsOf = (read: () => unknown): number => {
  const start = performance.now();
  read();
  return performance.now() - start;
};

/** However busy the machine: beside a plain pass over ordinary text of the same length, which grows with length alone. */
export function assertTimeGrowsWithLength(text: string, read: () => unknown): void {
  const milliseconds = Math.min(millisecondsOf(read), millisecondsOf(read));
  const plain = millisecondsOf(() => plainPassOfLength(ordinary, text.length));
  assert.ok(
    milliseconds <= mostPasses * plain + leastMilliseconds,
    `${text.slice(0, 12)}: ${milliseconds} ms, a plain pass ${plain} ms`,
  );
}

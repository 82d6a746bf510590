import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codePointsOf, hasLoneSurrogate } from '../../../schema/code-points.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom('a', '🗝', 'é', '\u{10ffff}', '\n'), { maxLength: 60 }).map((points) => points.join('')),
);

test('for any text the length is its number of code points', () => {
  fc.assert(fc.property(anyText, (text) => assert.equal(codePointsOf(text).length, [...text].length)));
});

test('for any text and any two offsets the piece between them is that of the code points', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const points = [...text];
      const [start = 0, end = 0] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y);
      assert.equal(codePointsOf(text).slice(start, end), points.slice(start, end).join(''));
    }),
  );
});

test('for any text there and back again is where one was', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const points = codePointsOf(text);
      for (let offset = 0; offset <= points.length; offset++)
        assert.equal(points.fromUtf16(points.toUtf16(offset)), offset);
    }),
  );
});

test('an offset within a surrogate pair or outside of the text is a fault', () => {
  const points = codePointsOf('a🗝b');
  assert.throws(() => points.fromUtf16(2), /splits a surrogate pair/);
  for (const offset of [-1, 5, 0.5, Number.NaN]) assert.throws(() => points.fromUtf16(offset), RangeError);
  for (const offset of [-1, 4, 0.5, Number.NaN]) assert.throws(() => points.toUtf16(offset), RangeError);
});

test('half of a surrogate pair is told, a whole one is not', () => {
  assert.equal(hasLoneSurrogate('a🗝'), false);
  assert.equal(hasLoneSurrogate('a\ud83d'), true);
  assert.equal(hasLoneSurrogate('\udddd\ud83d'), true);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeCursor, encodeCursor, pageSizeOf } from '../../../api/page.ts';

const codeOf = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return (error as { extensions?: { code?: unknown } }).extensions?.code;
  }
  return 'nothing was thrown';
};

test('a cursor says where it was made, whatever the value it was made of', () => {
  const value = fc.oneof(fc.constant(null), fc.string({ maxLength: 50 }));
  fc.assert(
    fc.property(value, fc.string({ minLength: 1, maxLength: 50 }), (sort, id) => {
      assert.deepEqual(decodeCursor(encodeCursor(['list', sort, id]), 'list', false), ['list', sort, id]);
    }),
  );
});

test('what is no cursor of a list is refused with BAD_CURSOR, whatever it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      assert.equal(
        codeOf(() => decodeCursor(text, 'list', false)),
        'BAD_CURSOR',
      );
    }),
  );
  assert.equal(
    codeOf(() => decodeCursor(encodeCursor(['other', null, 'x']), 'list', false)),
    'BAD_CURSOR',
  );
  assert.equal(
    codeOf(() => decodeCursor(encodeCursor(['list', 7, 'x']), 'list', false)),
    'BAD_CURSOR',
  );
  assert.equal(
    codeOf(() => decodeCursor(encodeCursor(['list', 'x', '']), 'list', false)),
    'BAD_CURSOR',
  );
});

test('a page has 20 elements unless asked, and from 1 to 100', () => {
  assert.equal(pageSizeOf(null), 20);
  assert.equal(pageSizeOf(1), 1);
  assert.equal(pageSizeOf(100), 100);
  assert.equal(
    codeOf(() => pageSizeOf(101)),
    'PAGE_TOO_LARGE',
  );
  assert.equal(
    codeOf(() => pageSizeOf(0)),
    'BAD_PAGE_SIZE',
  );
  assert.equal(
    codeOf(() => pageSizeOf(-1)),
    'BAD_PAGE_SIZE',
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { changeCodec, documentCodec, inputCodec, jsonCodec, writerCodec } from '../../../ingest/stream/codec.ts';
import { nestsDeeperThan } from '../../../ingest/stream/json-checks.ts';
import { bytesOf, documentOf, extractionOf, withdrawalOf } from './samples.ts';

const anything = jsonCodec((value) => ({ ok: true, value }), 1_000_000);
const codeOf = (bytes: Uint8Array, codec = anything): string => {
  const decoded = codec.decode(bytes);
  return decoded.ok ? 'ok' : decoded.code;
};

test('a document comes back as it was', () => {
  const document = documentOf('The portal was not breached, a spokesman said – “never”. 😀');
  const encoded = documentCodec.encode(document);
  assert.ok(encoded.ok);
  assert.deepEqual(documentCodec.decode(encoded.value), { ok: true, value: document });
});

test('any JSON value comes back as it was, unless it holds NUL or a lone surrogate', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary', maxDepth: 5 }), (value) => {
      const bytes = bytesOf(value);
      const decoded = anything.decode(bytes);
      if (decoded.ok) assert.deepEqual(bytesOf(decoded.value), bytes);
      else assert.match(JSON.stringify(value), /\\u0000|\\ud[89a-f]/);
    }),
  );
});

test('decoding never throws, whatever the bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void documentCodec.decode(bytes)));
});

test('each kind of bad record has its code', () => {
  assert.equal(codeOf(Uint8Array.from([0x22, 0xff, 0xfe, 0x22])), 'UNDECODABLE');
  assert.equal(codeOf(Buffer.from('{"a": ')), 'NOT_JSON');
  assert.equal(codeOf(Buffer.from('"a\0b"')), 'NOT_JSON');
  assert.equal(codeOf(Buffer.alloc(0)), 'NOT_JSON');
  assert.equal(codeOf(Buffer.from('{"a": ["\\u0000"]}')), 'SCHEMA_MISMATCH');
  assert.equal(codeOf(Buffer.from('{"\\ud800": 1}')), 'SCHEMA_MISMATCH');
  assert.equal(codeOf(Buffer.from('"\\\\u0000 is how NUL is written"')), 'ok');
  assert.equal(codeOf(Buffer.alloc(1_000_001, ' ')), 'TOO_LARGE');
  assert.equal(codeOf(bytesOf({ ...documentOf('x'), colour: 'red' }), documentCodec as never), 'SCHEMA_MISMATCH');
});

test('what is nested ten thousand deep is refused before it is parsed, brackets inside strings do not count', () => {
  assert.equal(codeOf(Buffer.from('['.repeat(10_000) + ']'.repeat(10_000))), 'NOT_JSON');
  assert.equal(codeOf(Buffer.from('{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000))), 'NOT_JSON');
  assert.equal(codeOf(Buffer.from(`"${'[{\\"'.repeat(10_000)}"`)), 'ok');
  assert.equal(codeOf(Buffer.from(`[${Array(1_000).fill('[]').join()}]`)), 'ok');
});

test('depth is counted exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }), (depth, limit) => {
      const bytes = Buffer.from('['.repeat(depth) + ']'.repeat(depth));
      assert.equal(nestsDeeperThan(bytes, limit), depth > limit);
    }),
  );
});

test('a fault of the syntax is told without the words around it', () => {
  const decoded = anything.decode(Buffer.from('{"phone": 98765 43210}'));
  assert.ok(!decoded.ok);
  assert.doesNotMatch(decoded.message, /98765|43210/);
});

test('a value that does not fit its schema is not encoded', () => {
  const encoded = changeCodec.encode({ schema: 'gainsay.change.v1', seq: 0 } as never);
  assert.equal(encoded.ok, false);
});

test('a curation is told from a document and from an extraction by its schema', () => {
  const curation = withdrawalOf('x');
  for (const codec of [inputCodec, writerCodec]) {
    assert.deepEqual(codec.decode(bytesOf(curation)), { ok: true, value: curation });
    const odd = codec.decode(bytesOf({ ...curation, reason: '' }));
    assert.ok(!odd.ok && odd.code === 'SCHEMA_MISMATCH' && odd.message.startsWith('reason '), JSON.stringify(odd));
  }
  assert.ok(inputCodec.decode(bytesOf(documentOf('x'))).ok);
  assert.ok(writerCodec.decode(bytesOf(extractionOf('x'))).ok);
  assert.ok(!documentCodec.decode(bytesOf(curation)).ok);
});

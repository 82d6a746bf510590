import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { articleKey, ids, sha256Hex } from '../../../schema/ids.ts';

const well = fc.string({ unit: 'grapheme' });

test('for any parts an id is its prefix and 26 characters of lower-case base32', () => {
  fc.assert(
    fc.property(well, well, fc.nat(), (a, b, at) => {
      assert.match(ids.document(a, b), /^doc_[a-z2-7]{26}$/);
      assert.match(ids.claim(a, at, at + 1, 0), /^clm_[a-z2-7]{26}$/);
      assert.match(ids.entity('PERSON', a, null), /^per_[a-z2-7]{26}$/);
    }),
  );
});

test('for any two lists of parts that differ the ids differ, wherever one part ends and the next begins', () => {
  fc.assert(
    fc.property(fc.tuple(well, well), fc.tuple(well, well), (one, other) => {
      const same = one[0] === other[0] && one[1] === other[1];
      assert.equal(ids.document(...one) === ids.document(...other), same);
    }),
  );
  assert.notEqual(ids.document('ab', 'c'), ids.document('a', 'bc'));
  assert.notEqual(ids.claim('d', 1, 23, 0), ids.claim('d', 12, 3, 0));
});

test('ids are what they were: a graph that is written keeps its names', () => {
  const sha256 = sha256Hex('The port is safe.');
  assert.equal(sha256, '08b892c2783803b23334f8910a9a5cf845444b8571951fd61beeee65440b5c81');
  assert.equal(articleKey('https://quay.example/a', sha256), 'https://quay.example/a');
  assert.equal(articleKey(null, sha256), `sha256:${sha256}`);
  assert.equal(ids.article('https://quay.example/a'), 'art_5im5xa4j6i442eviovzqgkv3ap');
  assert.equal(ids.document('https://quay.example/a', sha256), 'doc_iboz7cxkcctrhcw3n3354gu6g7');
  assert.equal(ids.entity('AGENCY', 'health department', 'kerala'), 'agc_vrgzsuvuuyr5fsdn3q5jci7wfk');
});

test('a judgement has one id whichever of the two is named first', () => {
  fc.assert(fc.property(well, well, (a, b) => assert.equal(ids.judgement(a, b), ids.judgement(b, a))));
});

test('a publisher is the same in any case and spacing', () => {
  assert.equal(ids.source('Quay  Courier '), ids.source('quay courier'));
  assert.notEqual(ids.source('Quay Courier'), ids.source('Quay Couriers'));
});

test('forms with and without a qualifier, and kinds, are told apart', () => {
  const forms = [
    ids.entity('AGENCY', 'health department', null),
    ids.entity('AGENCY', 'health department', 'kerala'),
    ids.entity('SYSTEM', 'health department', null),
  ];
  assert.equal(new Set(forms).size, 3);
});

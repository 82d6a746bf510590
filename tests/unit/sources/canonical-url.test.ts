import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalUrl } from '../../../ingest/sources/canonical-url.ts';

const addresses = {
  'HTTPS://Quay.Example:443/News/A': 'https://quay.example/News/A',
  'http://quay.example:80': 'http://quay.example/',
  'http://quay.example:8080/a': 'http://quay.example:8080/a',
  'https://quay.example/a#comments': 'https://quay.example/a',
  'https://quay.example/a?utm_source=mail&id=7&fbclid=x&page=2': 'https://quay.example/a?id=7&page=2',
  'https://quay.example/a?utm_source=mail': 'https://quay.example/a',
  'https://quay.example/a?': 'https://quay.example/a',
  'https://quay.example/a/': 'https://quay.example/a/',
  'https://quay.example/a?b=%20+c&a': 'https://quay.example/a?b=%20+c&a',
  'https://reader:secret@quay.example/a': 'https://quay.example/a',
  'https://quay.example/a??': 'https://quay.example/a??',
  ' https://www.quay.example/../b ': 'https://www.quay.example/b',
};

for (const [written, canonical] of Object.entries(addresses))
  test(`an address loses what does not say which page it is: ${written}`, () => {
    assert.deepEqual(canonicalUrl(written), { ok: true, value: canonical });
  });

test('the canonical form of any address is its own canonical form', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (written) => {
      const once = canonicalUrl(written);
      assert.ok(once.ok);
      assert.deepEqual(canonicalUrl(once.value), once);
    }),
  );
});

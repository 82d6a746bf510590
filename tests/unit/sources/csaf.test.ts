import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { codePointsOf } from '../../../schema/code-points.ts';
import { accept } from '../../../ingest/sources/accept.ts';

const now = '2026-01-01T00:00:00.000Z';
const file = readFileSync(new URL('../../fixtures/sources/advisory.json', import.meta.url), 'utf8');

interface Advisory {
  document: Record<string, unknown> & { publisher: Record<string, unknown>; tracking: Record<string, unknown> };
  product_tree: Record<string, unknown>;
  vulnerabilities: Record<string, unknown>[];
}
const advisory = (): Advisory => JSON.parse(file) as Advisory;

function read(csaf: unknown) {
  const accepted = accept({ csaf }, now);
  assert.ok(accepted.ok, accepted.ok ? '' : accepted.message);
  return accepted.document;
}

function refused(change: (changed: Advisory) => void): string {
  const changed = advisory();
  change(changed);
  const accepted = accept({ csaf: changed }, now);
  return accepted.ok ? 'taken' : `${accepted.code} ${accepted.message}`;
}

const said = (csaf: unknown) => {
  const document = read(csaf);
  const points = codePointsOf(document.text);
  return document.statements.map(({ start, end, stance, speaker, rule, pointer, about }) => ({
    words: points.slice(start, end),
    stance,
    speaker,
    rule,
    pointer,
    about: about.map((product) => points.slice(product.start, product.end)),
  }));
};

test('an advisory is an ADVISORY with title, publisher, own address and the date of this version', () => {
  const document = read(advisory());
  assert.equal(document.kind, 'ADVISORY');
  assert.equal(document.format, 'CSAF');
  assert.equal(document.title, 'Larkfield Gatehouse: session tokens can be read');
  assert.equal(document.publisher, 'Larkfield Systems');
  assert.equal(document.url, 'https://larkfield.example/advisories/LSA-2024-007');
  assert.equal(document.publishedAt, '2024-04-18T07:00:00.000Z');
  assert.match(
    document.text,
    /^Larkfield Gatehouse: session tokens can be read\n\nAdvisory LSA-2024-007, version 2, published by Larkfield Systems on 2024-04-18\.\n/,
  );
});

test('notes stand in the text as they are', () => {
  assert.match(
    read(advisory()).text,
    /\nSummary\n\nA reader of the Gatehouse log .* 🗝 of the same office\.\n\nNo misuse is known to Larkfield\.\n\nTerms\n/,
  );
});

test('each status of a vulnerability is one statement of the publisher that lists its products', () => {
  const publisher = 'Larkfield Systems';
  assert.deepEqual(
    said(advisory()).filter(({ pointer }) => pointer.startsWith('/vulnerabilities/0/product_status')),
    [
      {
        words:
          'Larkfield Gatehouse 3.1, Larkfield Gatehouse 3.2 and Larkfield Gatehouse 3.1 on Larkfield Turnstile 1.0 are known to be affected by CVE-2024-90001',
        stance: 'ASSERTS',
        speaker: publisher,
        rule: 'csaf:known_affected',
        pointer: '/vulnerabilities/0/product_status/known_affected',
        about: [
          'Larkfield Gatehouse 3.1',
          'Larkfield Gatehouse 3.2',
          'Larkfield Gatehouse 3.1 on Larkfield Turnstile 1.0',
        ],
      },
      {
        words: 'Larkfield Turnstile 1.0 is known not to be affected by CVE-2024-90001',
        stance: 'ASSERTS',
        speaker: publisher,
        rule: 'csaf:known_not_affected',
        pointer: '/vulnerabilities/0/product_status/known_not_affected',
        about: ['Larkfield Turnstile 1.0'],
      },
      {
        words: 'Larkfield Gatehouse 3.3 contains a fix for CVE-2024-90001',
        stance: 'ASSERTS',
        speaker: publisher,
        rule: 'csaf:fixed',
        pointer: '/vulnerabilities/0/product_status/fixed',
        about: ['Larkfield Gatehouse 3.3'],
      },
      {
        words: 'it is still under investigation whether Larkfield Ledger 8 is affected by CVE-2024-90001',
        stance: 'INVESTIGATING',
        speaker: publisher,
        rule: 'csaf:under_investigation',
        pointer: '/vulnerabilities/0/product_status/under_investigation',
        about: ['Larkfield Ledger 8'],
      },
    ],
  );
});

test('an involvement is a statement of the party, which is the publisher where it is the vendor', () => {
  const involvements = said(advisory()).filter(({ pointer }) => pointer.includes('/involvements/'));
  assert.deepEqual(
    involvements.map(({ speaker, stance, rule, words }) => [speaker, stance, rule, words]),
    [
      ['Larkfield Systems', 'ASSERTS', 'csaf:completed', 'its investigation of CVE-2024-90001 is complete'],
      ['discoverer', 'DENIES', 'csaf:disputed', 'disputes the report of CVE-2024-90001'],
      ['Larkfield Systems', 'INVESTIGATING', 'csaf:in_progress', 'its investigation of LT-4411 is in progress'],
      ['Larkfield Systems', 'ASSERTS', 'csaf:not_contacted', 'the coordinator has not been contacted about LT-4411'],
      ['other party', 'ASSERTS', 'csaf:open', 'it is aware of the report of LT-4411'],
      [
        'Larkfield Systems',
        'ASSERTS',
        'csaf:contact_attempted',
        'an attempt was made to contact the user about LT-4411',
      ],
    ],
  );
});

test('a vendor that is not the publisher speaks as "vendor"', () => {
  const changed = advisory();
  changed.document.publisher = { category: 'coordinator', name: 'Port Ellan CERT', namespace: 'https://cert.example' };
  changed.vulnerabilities[0] = { cve: 'CVE-2024-90001', involvements: [{ party: 'vendor', status: 'disputed' }] };
  const [first] = said(changed);
  assert.deepEqual([first?.speaker, first?.stance], ['vendor', 'DENIES']);
  assert.match(read(changed).text, /^The vendor disputes the report of CVE-2024-90001\.$/m);
});

test('what is wrong with an advisory is said with its place', () => {
  assert.match(
    refused(({ document }) => (document['csaf_version'] = '2.1')),
    /^BAD_CSAF .*csaf_version.*"2\.0"/,
  );
  assert.match(
    refused(({ document }) => delete document['title']),
    /^BAD_CSAF \/document .*'title'/,
  );
  assert.match(
    refused(({ document }) => delete document.tracking['id']),
    /^BAD_CSAF \/document\/tracking .*'id'/,
  );
  assert.match(
    refused(({ document }) => (document.tracking['current_release_date'] = 'May')),
    /^BAD_CSAF \/document\/tracking\/current_release_date/,
  );
  assert.match(
    refused(({ vulnerabilities }) => (vulnerabilities[1] = { product_status: { fixed: ['GH-33', 'NO-1'] } })),
    /^BAD_CSAF \/vulnerabilities\/1\/product_status\/fixed\/1 .*"NO-1"/,
  );
  assert.match(
    refused(({ vulnerabilities }) => (vulnerabilities[1] = { product_status: { unknown: ['GH-33'] } })),
    /^BAD_CSAF .*"unknown"/,
  );
  assert.match(
    refused(({ vulnerabilities }) => (vulnerabilities[1] = { involvements: [{ party: 'vendor', status: 'lost' }] })),
    /^BAD_CSAF .*not_contacted/,
  );
  assert.match(
    refused(({ document }) => (document['lang'] = 'de-DE')),
    /^NOT_ENGLISH/,
  );
  for (const csaf of [null, [], {}, 'text', 7]) assert.equal(accept({ csaf }, now).ok, false);
});

test('an advisory nested without end or full of products is refused, not run into', () => {
  let branches: unknown = [{ category: 'vendor', name: 'x' }];
  for (let depth = 0; depth < 20_000; depth++) branches = [{ category: 'vendor', name: 'x', branches }];
  assert.match(
    refused((changed) => (changed.product_tree = { branches })),
    /^BAD_CSAF .*deep/,
  );
  const products = Array.from({ length: 2000 }, (_, n) => ({ name: `P${n}`, product_id: `${n}` }));
  const listed = products.map(({ product_id: id }) => id);
  assert.match(
    refused((changed) => {
      changed.product_tree = { full_product_names: products };
      changed.vulnerabilities = Array.from({ length: 100 }, () => ({ product_status: { fixed: listed } }));
    }),
    /^TOO_LARGE/,
  );
});

test('for any names of products each statement stands at its offsets, and masking moves none', () => {
  const name = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
      fc.constantFrom('desk@lantern.example', '🗝 Key'),
    )
    .filter((written) => /\S/.test(written) && written.isWellFormed())
    .filter((written) => !/[\x00-\x1f\x7f]/.test(written));
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), (names) => {
      const changed = advisory();
      changed.product_tree = { full_product_names: names.map((name, n) => ({ name, product_id: `p${n}` })) };
      changed.vulnerabilities = [
        { cve: 'CVE-2024-90001', product_status: { known_affected: names.map((_, n) => `p${n}`) } },
      ];
      const document = read(changed);
      const points = codePointsOf(document.text);
      const [statement] = document.statements;
      assert.ok(statement);
      assert.match(points.slice(statement.start, statement.end), /(is|are) known to be affected by CVE-2024-90001$/);
      for (const about of statement.about) assert.equal(points.slice(about.start, about.end), about.name);
    }),
  );
});

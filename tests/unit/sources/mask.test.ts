import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codePointsOf } from '../../../schema/code-points.ts';
import { sha256Hex } from '../../../schema/ids.ts';
import { accept } from '../../../ingest/sources/accept.ts';
import { mask, maskRecord } from '../../../ingest/sources/mask.ts';

const identifiers = {
  'Aadhaar in one piece': '234123412346',
  'Aadhaar in fours': '2341 2341 2346',
  'Aadhaar with hyphens': '2341-2341-2346',
  'PAN of a person': 'ABCPD1234E',
  'PAN of a company': 'AAACR5055K',
  'card of 16 digits': '4111 1111 1111 1111',
  'card with hyphens': '5500-0000-0000-0004',
  'card of 15 digits': '378282246310005',
  'card of 15 digits in groups': '3782 822463 10005',
  'card of 14 digits': '30569309025904',
  'mobile number of India': '98765 43210',
  'mobile number in one piece': '9876543210',
  'mobile number with country': '+91 98765 43210',
  'mobile number with 91 and hyphen': '91-9876543210',
  'landline of India': '011-26588500',
  'landline with brackets': '(022) 2202 7990',
  'number of the United Kingdom': '020 7946 0958',
  'number of the United States': '(202) 555-0143',
  'number from abroad': '+49 30 901820',
  'toll-free number': '1800-11-4000',
  'e-mail address': 'asha.rao+desk@mail.example.in',
  'e-mail address with letters of another script': 'münch@bücher.example',
  'e-mail address spelled out': 'desk [at] example [dot] in',
};

for (const [name, written] of Object.entries(identifiers))
  test(`masks an identifier and nothing around it: ${name}`, () => {
    const { text, count } = mask(`The seller showed ${written}, police said.`);
    assert.equal(text, `The seller showed ${'█'.repeat([...written].length)}, police said.`);
    assert.equal(count, 1);
  });

const figures = [
  '110,000,000',
  '8.2 TB',
  '11 crore',
  '3-4 crore',
  'Rs 200 crore',
  '₹9876543210',
  '9876543210 records',
  '2021-2022',
  '12-06-2023',
  '12.06.2023 10:45',
  '2023-06-12T10:45:00.000Z',
  'CVE-2021-44228',
  'CVE-2021-4422812345',
  '10.0.18.44',
  '192.168.100.200',
  'v3.11.4',
  'build 20231004.0934',
  '978-3-16-148410-0',
  '20230612104500',
  '01-01-2021 0015',
  '312 456 7890',
  '2019 2020 2021 2022',
  '1668123456789012345',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  'FIR 0123/2023',
  'Kolkata 700 001',
  '08-06-2021 14:20:11',
  '1686564000',
  '2341 2341 2347',
  '4111 1111 1111 1112',
  'ABCXD1234E',
  '1,23,45,678',
  '1.5 million',
  '$1,234,567.89',
  '@quay_courier',
  'port 8443',
  '5 lakh 40 thousand',
  'https://quay.example/news/9876543210',
];

for (const figure of figures)
  test(`leaves a figure as it is: ${figure}`, () => {
    const text = `The note gave ${figure} on Monday.`;
    assert.deepEqual(mask(text), { text, count: 0 });
  });

const piece = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...Object.values(identifiers), ...figures, ' ', ', ', '\n', '-', '.', '@', '+', '(', '█'),
  fc.stringMatching(/^[0-9 ().+-]{1,30}$/),
  fc.emailAddress(),
);
const anyText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

test('for any text masking moves no offset and changes only what it covers', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const masked = [...mask(text).text];
      const before = [...text];
      assert.equal(masked.length, before.length);
      masked.forEach((point, index) => assert.ok(point === '█' || point === before[index]));
    }),
    { numRuns: 1000 },
  );
});

test('for any text masking twice is masking once', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = mask(text).text;
      assert.deepEqual(mask(once), { text: once, count: 0 });
    }),
    { numRuns: 1000 },
  );
});

test('for any amount of people, records, bytes or money the figure stays', () => {
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 10 ** 12 }).map((value) => value.toLocaleString('en-US')),
    fc.integer({ min: 0, max: 10 ** 12 }).map((value) => value.toLocaleString('en-IN')),
    fc.integer({ min: 0, max: 10 ** 15 }).map(String),
    fc.tuple(fc.nat(999), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`),
  );
  const unit = fc.constantFrom('TB', 'GB', 'crore', 'lakh', 'million', 'people', 'records', 'users', 'rupees', 'bytes');
  fc.assert(
    fc.property(amount, unit, fc.boolean(), (number, of, money) => {
      const text = money ? `They asked for Rs ${number} ${of} in all.` : `They took ${number} ${of} in all.`;
      assert.equal(mask(text).text, text);
    }),
    { numRuns: 1000 },
  );
});

test('any minute since 2000 stays, written without signs', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), (date) => {
      const digits = date.toISOString().replace(/\D/g, '');
      for (const length of [8, 12, 14, 17]) {
        const text = `The log begins at ${digits.slice(0, length)} and ends an hour later.`;
        assert.equal(mask(text).text, text);
      }
    }),
    { numRuns: 500 },
  );
});

test('any day of any year stays, however it is written', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
      fc.constantFrom(' ', '-', '/', '.'),
      (date, between) => {
        const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
        for (const parts of [
          [year, month, day],
          [day, month, year],
        ]) {
          const text = `It began on ${parts.join(between)} at ${date.toISOString().slice(11, 16)} local time.`;
          assert.equal(mask(text).text, text);
        }
      },
    ),
  );
});

test('quotation marks around an e-mail address stay', () => {
  assert.equal(mask("They wrote to 'desk@quay.example' twice.").text, `They wrote to '${'█'.repeat(17)}' twice.`);
});

test('a long text of separators and digits is masked in bounded time', () => {
  for (const text of [
    '9'.repeat(2e6),
    '9 '.repeat(1e6),
    '(0'.repeat(1e6),
    '@'.repeat(2e6),
    'a'.repeat(2e6),
    'a-@'.repeat(6e5),
  ]) {
    const startedMs = performance.now();
    mask(text);
    assert.ok(performance.now() - startedMs < 5000);
  }
});

test('the second pass leaves a masked record alone', () => {
  const accepted = accept({ text: 'A call to 98765 43210 was not answered.' }, '2026-01-01T00:00:00.000Z');
  assert.ok(accepted.ok);
  assert.equal(accepted.document.masked, 1);
  assert.equal(maskRecord(accepted.document), accepted.document);
});

test('the second pass masks a record that came unmasked, statements included, and pins the text that it made', () => {
  const accepted = accept({ text: 'Lantern Mail is safe.', url: 'https://quay.example/a' }, '2026-01-01T00:00:00.000Z');
  assert.ok(accepted.ok);
  const text = 'desk@lantern.example is known to be safe.';
  const record = maskRecord({
    ...accepted.document,
    text,
    statements: [
      {
        start: 0,
        end: 40,
        stance: 'ASSERTS',
        speaker: 'desk@lantern.example',
        about: [{ kind: 'SYSTEM', name: 'desk@lantern.example', start: 0, end: 20 }],
        pointer: '/x',
        rule: 'csaf:fixed',
      },
    ],
  });
  assert.equal(record.text, `${'█'.repeat(20)} is known to be safe.`);
  assert.equal(record.sha256, sha256Hex(record.text));
  assert.notEqual(record.id, accepted.document.id);
  assert.equal(record.articleId, accepted.document.articleId);
  assert.equal(record.statements[0]?.speaker, '█'.repeat(20));
  assert.equal(record.statements[0]?.about[0]?.name, codePointsOf(record.text).slice(0, 20));
  assert.equal(record.masked, 2);
});

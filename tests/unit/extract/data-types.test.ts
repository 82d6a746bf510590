import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findDataTypes, type FoundDataType } from '../../../ingest/extract/data-types/data-types.ts';
import { hitsOf } from '../../../ingest/extract/data-types/hits.ts';
import { typesWithin } from '../../../ingest/extract/data-types/types-within.ts';
import { annotate } from '../../../ingest/extract/text/annotate.ts';

const codes = (text: string): string[] =>
  findDataTypes(annotate(text, null))
    .map(({ code }) => code)
    .sort();

test('a list of leaked fields gives each kind of data', () => {
  assert.deepEqual(codes('The file contains names, addresses, dates of birth, phone numbers and e-mail addresses.'), ['ADDRESS', 'DATE_OF_BIRTH', 'EMAIL', 'NAME', 'PHONE']); // prettier-ignore
});

test('identity documents are told apart', () => {
  assert.deepEqual(codes('Aadhaar numbers, PAN cards, passports, voter IDs and driving licences were taken.'), ['DRIVING_LICENCE', 'NATIONAL_ID', 'PASSPORT', 'TAX_ID', 'VOTER_ID']); // prettier-ignore
});

test('possessives and plurals do not hide a phrase', () => {
  assert.deepEqual(codes('Two drivers’ licences and the patient’s medical history leaked.'), [
    'DRIVING_LICENCE',
    'HEALTH_RECORD',
  ]);
});

const named = (text: string): string[] => hitsOf(annotate(text, null)).map(({ code }) => code);

test('data of people is personal, whoever they are; that of a body is not', () => {
  assert.deepEqual(named('The commuter data was stolen.'), ['PERSONAL']);
  assert.deepEqual(named('Records of 4,000 sign-up holders were stolen.'), ['PERSONAL']);
  assert.deepEqual(named('The school data was stolen.'), []);
});

test('a selfie is a photo', () => {
  assert.deepEqual(named('The dump contains selfies.'), ['PHOTO']);
});

test('a weak word counts only beside other data or in a sentence of exposure', () => {
  assert.deepEqual(codes('He gave his name to nobody.'), []);
  assert.deepEqual(codes('The name of each guest was stolen.'), ['NAME']);
});

test('a word of a body’s name is no data', () => {
  assert.deepEqual(named('Hackers stole files from Northgate Insurance on Monday.'), []);
  assert.deepEqual(named('Insurance policies were stolen.'), ['INSURANCE']);
  assert.deepEqual(named('Aadhaar cards were stolen.'), ['NATIONAL_ID']);
});

test('data protection laws, credit unions and advice to readers name no leaked data', () => {
  assert.deepEqual(codes('The credit union met the data protection office.'), []);
  assert.deepEqual(codes('Customers are urged to watch their bank statements and credit card bills.'), []);
  assert.deepEqual(codes('The server could be read without a password.'), []);
});

test('mentions lie in the text and are not empty, whatever the text', () => {
  const words = fc.constantFrom(
    'name',
    'phone',
    'number',
    '’s',
    'date of birth',
    ',',
    'leaked',
    'bank',
    'account',
    'data',
    'x',
    '“',
    '.',
    '\n',
    'passport',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (list) => {
      const text = list.join(' ');
      for (const { mentions } of findDataTypes(annotate(text, null))) {
        assert.ok(mentions.length > 0);
        for (const { start, end } of mentions) assert.ok(start < end && end <= text.length);
      }
    }),
  );
});

test('a range has the kinds of data that are named wholly in it, each once, in the order of the text', () => {
  const found = (code: FoundDataType['code'], ...starts: number[]): FoundDataType => ({
    code,
    mentions: starts.map((start) => ({ start, end: start + 5 })),
    rule: 'phrase',
  });
  const within = typesWithin([found('EMAIL', 30, 50), found('NAME', 10, 40)]);
  assert.deepEqual(within({ start: 0, end: 60 }), ['NAME', 'EMAIL']);
  assert.deepEqual(within({ start: 11, end: 45 }), ['EMAIL', 'NAME']);
  assert.deepEqual(within({ start: 36, end: 54 }), ['NAME']);
  assert.deepEqual(within({ start: 56, end: 90 }), []);
});

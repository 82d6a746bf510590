import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf } from '../../../../ingest/extract/entities/forms.ts';
import { judgeForms } from '../../../../ingest/link/identity/judge-forms.ts';
import type { NameForm } from '../../../../ingest/link/identity/read-name.ts';
import { ids } from '../../../../schema/ids.ts';
import type { EntityKind } from '../../../../schema/ontology/kinds.ts';

type Named = string | readonly [name: string, qualifier: string | null, ...others: string[]];

function named(kind: EntityKind, name: Named, isName = true): NameForm {
  const [text, qualifier, ...others] = typeof name === 'string' ? [name, null] : name;
  const form = formOf(kind, text, isName);
  return { id: ids.entity(kind, form, qualifier), kind, form, qualifier, generic: false, names: [text, ...others] };
}

/** Two spellings that come to one form are one entity without any judgement. */
function verdictOf(a: NameForm, b: NameForm): string {
  if (a.id === b.id) return 'SAME';
  const judged = judgeForms(a, b);
  assert.deepEqual(judgeForms(b, a), judged, 'a judgement is the same both ways round');
  return judged?.verdict ?? 'NOTHING';
}

type Pair = readonly [EntityKind, Named, Named];
const tell = ([kind, a, b]: Pair): string => `${kind} ${JSON.stringify(a)} and ${JSON.stringify(b)}`;

const same: Pair[] = [
  ['SYSTEM', 'Co-WIN', 'CoWIN'],
  ['SYSTEM', 'CoWIN', 'Cowin portal'],
  ['SYSTEM', 'Aarogya Setu', 'AarogyaSetu app'],
  ['AGENCY', 'Uniwersytet Łódzki', 'Uniwersytet Lodzki'],
  ['PERSON', 'Michał Lipczyński', 'Michal Lipczynski'],
  ['AGENCY', 'Ministry of Health and Family Welfare', 'Union health ministry'],
  ['AGENCY', ['Health Ministry', 'IN'], 'Ministry of Health and Family Welfare'],
  ['AGENCY', ['Health Ministry', 'KE'], ['Ministry of Health', 'KE']],
  ['AGENCY', ['Home Ministry', 'SG'], ['Ministry of Home Affairs', 'SG']],
  ['AGENCY', ['Finance Ministry', 'GH'], ['Ministry of Finance and Economic Planning', 'GH']],
  ['AGENCY', 'CERT-In', 'Indian Computer Emergency Response Team'],
  ['AGENCY', 'BVVN', ['Brahmani Vidyut Vitaran Nigam', null, 'BVVN']],
  ['AGENCY', 'Federal Office for Information Security', 'Germany’s Federal Office for Information Security'],
  ['AGENCY', ['National Cyber Security Centre', 'FI'], 'National Cyber Security Centre Finland'],
  ['AGENCY', 'Delhi Police', 'Police of Delhi'],
  ['AGENCY', 'Nimbkar Infosolutions', 'Nimbkar Infosolutions of Pune'],
  ['AGENCY', 'Quillair Ltd', 'Quill Air'],
  ['AGENCY', 'Hôpital Saint-Aurèle', 'Saint-Aurele Hospital'],
  ['AGENCY', 'Osterland Versicherung AG', 'insurer Osterland'],
  ['AGENCY', ['Tapvista Analytics', null, 'Tapvista'], 'Tapvista'],
  ['ATTACKER', 'ShinyHunters', 'Shiny Hunters'],
  ['ATTACKER', 'Brinewolf', 'Brinewolf ransomware gang'],
  ['PERSON', 'Micheál Martin', 'Taoiseach Micheal Martin'],
  ['PERSON', 'Abernethy Leo KC', 'Abernethy Leo'],
];

for (const pair of same)
  test(`one thing: ${tell(pair)}`, () => {
    const [kind, a, b] = pair;
    assert.equal(verdictOf(named(kind, a), named(kind, b)), 'SAME');
  });

const notSame: (readonly [rule: string, ...Pair])[] = [
  ['unit-of-body', 'AGENCY', 'Delhi Police cyber cell', 'Delhi Police'],
  ['unit-of-body', 'AGENCY', 'Nepal Police Cyber Bureau', 'Nepal Police'],
  ['unit-of-body', 'AGENCY', 'Saralyatra Security Team', 'Saralyatra'],
  ['other-place', 'AGENCY', 'Delhi Police', 'Odisha Police'],
  ['other-place', 'AGENCY', 'Andhra Pradesh High Court', 'Delhi High Court'],
  ['other-place', 'AGENCY', ['Department of Health', 'IN kerala'], ['Department of Health', 'IN odisha']],
  ['other-country', 'AGENCY', ['Health Ministry', 'KE'], ['Ministry of Health', 'GH']],
  ['other-country', 'AGENCY', 'National Cyber Security Centre', ['National Cyber Security Centre', 'IE']],
  ['other-country', 'AGENCY', 'Norwegian National Cyber Security Centre', 'National Cyber Security Centre Finland'],
  ['other-country', 'AGENCY', 'Securities and Exchange Commission', 'Securities and Exchange Commission of Pakistan'],
  ['former-office', 'AGENCY', 'former Bremen Data Protection Commissioner', 'Bremen Data Protection Commissioner'],
  ['own-words', 'AGENCY', 'Quenby Labs', 'Quenby Holdings'],
  ['other-middle-name', 'PERSON', 'Aung Kyaw Thu', 'Aung Min Thu'],
];

for (const [rule, ...pair] of notSame)
  test(`two things, by the rule ${rule}: ${tell(pair)}`, () => {
    const [kind, a, b] = pair;
    const [left, right] = [named(kind, a), named(kind, b)];
    assert.equal(verdictOf(left, right), 'NOT_SAME');
    const judged = judgeForms(left, right);
    assert.equal(judged?.rule.split(':').at(-1), rule);
    assert.equal(judged?.reasons.length, 1);
  });

const undecided: Pair[] = [
  ['AGENCY', 'PSD', ['Public Service Directorate', 'ZM', 'PSD']],
  ['AGENCY', 'BVVN', 'Brahmani Vidyut Vitaran Nigam'],
  ['AGENCY', 'Tapvista Analytics', 'Tapvista'],
  ['AGENCY', ['Saralyatra Card Services', null, 'Saralyatra'], 'Saralyatra'],
  ['AGENCY', ['North Health and Allied Insurance', null, 'North Health'], 'North Health'],
  ['AGENCY', ['Department of Health', 'IN'], ['Department of Health', 'IN kerala']],
  ['AGENCY', ['Ministry of Health and Education', 'KE'], ['Ministry of Health and Sport', 'KE']],
  ['ATTACKER', 'Nightjar', 'Nightjar Collective'],
  ['PERSON', 'Jeffrey Dy', 'Jeffrey Ian Dy'],
];

for (const pair of undecided)
  test(`left to a person: ${tell(pair)}`, () => {
    const [kind, a, b] = pair;
    assert.equal(verdictOf(named(kind, a), named(kind, b)), 'UNDECIDED');
  });

const nothing: Pair[] = [
  ['AGENCY', 'Bank of Ireland', 'Central Bank of Ireland'],
  ['AGENCY', 'Penrhos Pay', 'Penrhos County Council'],
  ['AGENCY', ['Ministry of Information', 'KE'], ['Ministry of Information Technology', 'KE']],
  ['AGENCY', 'Okunade Plus', 'Okunade MD'],
  ['ATTACKER', 'Kerala Cyber Hackers', 'Kerala Cyber Warriors'],
  ['ATTACKER', ['Brinewolf', null, 'Hollow Tide'], 'Hollow Tide'],
  ['ATTACKER', 'Static Heron', 'Silted Heron'],
  ['PERSON', 'Priya Hegde', 'Meghana Hegde'],
  ['SYSTEM', 'CareNote', 'CareNotes'],
];

for (const pair of nothing)
  test(`never put together, and no question either: ${tell(pair)}`, () => {
    const [kind, a, b] = pair;
    assert.equal(verdictOf(named(kind, a), named(kind, b)), 'NOTHING');
  });

test('a description of a system is the system where it only says what kind it is', () => {
  assert.equal(verdictOf(named('SYSTEM', 'CoWIN portal', false), named('SYSTEM', 'CoWIN')), 'SAME');
  assert.equal(verdictOf(named('SYSTEM', 'CoWIN bot', false), named('SYSTEM', 'CoWIN')), 'NOTHING');
  assert.equal(verdictOf(named('SYSTEM', 'CoWIN database', false), named('SYSTEM', 'CoWIN')), 'UNDECIDED');
});

test('what is of its story alone is never judged, nor are things of two kinds', () => {
  const hacker = { ...named('ATTACKER', 'hacker'), generic: true };
  assert.equal(judgeForms(hacker, { ...hacker, id: 'atk_other' }), null);
  assert.equal(judgeForms(named('AGENCY', 'Nightjar'), named('ATTACKER', 'Nightjar')), null);
});

test('names that other documents give count, in whatever order they came', () => {
  const short = named('AGENCY', 'BVVN');
  const long = named('AGENCY', ['Brahmani Vidyut Vitaran Nigam', null, 'BVVN', 'Nigam']);
  assert.deepEqual(judgeForms(short, { ...long, names: [...long.names].reverse() }), judgeForms(short, long));
});

test('reasons say in words what spoke for one thing', () => {
  const judged = judgeForms(named('AGENCY', 'BVVN'), named('AGENCY', ['Brahmani Vidyut Vitaran Nigam', null, 'BVVN']));
  assert.deepEqual(judged?.reasons, [
    '“BVVN” are the first letters of “brahmani vidyut vitaran nigam”',
    'a document gives the acronym with the name',
  ]);
});

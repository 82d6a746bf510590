import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { LinkableClaim, LinkableSpeaker, ToldClaims } from '../../../ingest/link/claims/claim.ts';
import { linksBetween } from '../../../ingest/link/claims/link-claims.ts';
import { repeatsAmong } from '../../../ingest/link/claims/repeats.ts';
import { readClaims } from '../../../ingest/link/claims/told.ts';
import type { Stance } from '../../../schema/ontology/kinds.ts';

const gang: LinkableSpeaker = { kind: 'ENTITY', entityKind: 'ATTACKER', text: 'Hollow Rook', keys: ['hollowrook'], sides: [] }; // prettier-ignore
const trust: LinkableSpeaker = { kind: 'ENTITY', entityKind: 'AGENCY', text: 'Quillmark', keys: ['quillmark'], sides: [] }; // prettier-ignore
const media: LinkableSpeaker = { kind: 'MEDIA', entityKind: null, text: 'media reports', keys: [], sides: [] };

const claim = (id: string, speaker: LinkableSpeaker, stance: Stance, exact: string): LinkableClaim => ({
  id,
  stance,
  saidAt: null,
  exact,
  sentence: `${speaker.text} said that ${exact}.`,
  cue: 'said',
  confidence: 1,
  speaker,
});
const told = (documentId: string, day: string | null, claims: LinkableClaim[], denials: ToldClaims['denials'] = []) =>
  readClaims({
    documentId,
    articleId: documentId,
    documentKind: 'NEWS',
    publishedAt: day && `${day}T00:00:00.000Z`,
    claims,
    denials,
  });

const theft = claim('a1', gang, 'ASSERTS', 'it has stolen the loan files of all 31,000 members of Quillmark');
const weather = claim('a2', media, 'ASSERTS', 'the branch in Aldermoor will stay closed on Monday');
const earlier = told('a', '2024-03-01', [theft, weather]);
const reported = claim('b1', gang, 'ASSERTS', 'it had stolen the loan files of 31,000 members');
const denial = claim(
  'b2',
  trust,
  'DENIES',
  'the figure of 31,000 members is wrong and no loan files of members were stolen',
);
const denials = [{ from: 'b2', to: 'b1', confidence: 0.6 }];
const later = told('b', '2024-03-03', [reported, denial], denials);

test('a denial answers what the same speaker said in an earlier document, and says why', () => {
  const links = linksBetween(later, earlier);
  assert.deepEqual(
    links.map(({ kind, from, to }) => [kind, from, to]),
    [['DENIES', 'b2', 'a1']],
  );
  const [link] = links;
  assert.match(link?.rule ?? '', /^across:/);
  assert.ok(link && link.reasons.length > 0 && link.confidence > 0 && link.confidence <= 1);
});

test('nothing answers what is published later, or from a document without a date', () => {
  assert.deepEqual(linksBetween(earlier, later), []);
  assert.deepEqual(linksBetween(told('b', null, [reported, denial], denials), earlier), []);
  assert.equal(linksBetween(later, told('a', null, [theft])).length, 1);
});

test('a denial recalled by a later document does not answer what was only said after it', () => {
  const saidOn = (day: string, said: LinkableClaim): LinkableClaim => ({ ...said, saidAt: `${day}T00:00:00.000Z` });
  const answers = (denied: LinkableClaim, accused: LinkableClaim): number =>
    linksBetween(told('b', '2024-03-20', [reported, denied], denials), told('a', '2024-03-12', [accused])).length;
  assert.equal(answers(saidOn('2024-03-13', denial), saidOn('2024-03-13', theft)), 1);
  assert.equal(answers(saidOn('2024-03-11', denial), saidOn('2024-03-12', theft)), 0);
  // without a day of its own a claim may be as old as the issue before
  assert.equal(answers(saidOn('2024-03-10', denial), theft), 1);
  assert.equal(answers(saidOn('2024-03-05', denial), theft), 0);
});

test('what is confirmed is the same proposition of the same time, not another of the same data', () => {
  const granted = claim('b3', trust, 'CONFIRMS', 'the loan files of 31,000 members were stolen');
  const confirms = (accused: LinkableClaim, said = granted): string[] =>
    linksBetween(told('b', '2024-03-20', [said]), told('a', '2024-03-12', [accused])).map(({ kind }) => kind);
  assert.deepEqual(confirms(theft), ['CONFIRMS']);
  assert.deepEqual(
    confirms(claim('a3', media, 'ASSERTS', 'the loan files of 31,000 members are kept in Aldermoor')),
    [],
  );
  assert.deepEqual(confirms(theft, { ...granted, saidAt: '2024-03-02T00:00:00.000Z' }), []);
});

test('nobody denies what the same side said', () => {
  const own = claim('a1', trust, 'ASSERTS', theft.exact);
  assert.deepEqual(linksBetween(later, told('a', '2024-03-01', [own])), []);
});

test('a claim that was surely read weighs more than a doubtful one', () => {
  const doubtful = { ...theft, confidence: 0.2 };
  assert.deepEqual(linksBetween(later, told('a', '2024-03-01', [doubtful])), []);
});

test('a version that is written anew answers what it no longer prints, and nothing that both print', () => {
  const version = (id: string, day: string | null, claims: LinkableClaim[]) =>
    readClaims({ ...told(id, day, claims).told, articleId: 'article' });
  const words = 'it has stolen the loan files of all 31,000 members of Quillmark';
  const admitted = claim('b3', trust, 'CONFIRMS', 'the loan files of 31,000 members of Quillmark were stolen');
  const old = version('a', '2024-03-01', [theft]);
  const ends = (links: { kind: string; from: string; to: string }[]): string[] =>
    links.map(({ kind, from, to }) => `${kind} ${from} ${to}`);
  const anew = version('b', '2024-03-04', [weather, admitted]);
  assert.deepEqual(ends(linksBetween(anew, old)), ['CONFIRMS b3 a1']);
  assert.deepEqual(linksBetween(old, anew), []);
  assert.deepEqual(linksBetween(version('b', '2024-03-04', [claim('b1', gang, 'ASSERTS', words), admitted]), old), []);
  assert.deepEqual(linksBetween(anew, version('a', '2024-03-01', [theft, { ...admitted, id: 'a3' }])), []);
  assert.deepEqual(linksBetween(anew, version('a', null, [theft])), []);
});

test('a wire story in many papers is one statement: each later one repeats the first', () => {
  const papers = ['a', 'b', 'c', 'd'].map(
    (id, day) =>
    told(id, `2024-03-0${day + 1}`, [claim(`${id}1`, trust, 'DENIES', 'No data whatsoever has left our servers this month')]), // prettier-ignore
  );
  const repetitions = repeatsAmong(papers);
  assert.deepEqual(
    repetitions.map(({ from, to }) => `${from}>${to}`),
    ['b1>a1', 'c1>a1', 'd1>a1'],
  );
});

test('few words are a repetition where the whole sentence is the same and the papers print more alike', () => {
  const words = 'No data whatsoever has left our servers this month';
  const paper = (id: string, day: number, more: string, sentence = 'The bank denied the claim.') =>
    told(id, `2024-03-0${day}`, [
      { ...claim(`${id}1`, trust, 'DENIES', 'denied the claim'), sentence },
      claim(`${id}2`, trust, 'DENIES', more),
    ]);
  const ends = (...papers: ReturnType<typeof told>[]): string[] =>
    repeatsAmong(papers).map(({ from, to }) => `${from}>${to}`);
  const [first, copy] = [paper('a', 1, words), paper('b', 2, words)];
  assert.deepEqual(ends(copy, first, paper('c', 3, words)), ['b2>a2', 'c2>a2', 'b1>a1', 'c1>a1']);
  assert.deepEqual(ends(first, paper('b', 2, 'The branch in Aldermoor stays closed until Monday')), []);
  assert.deepEqual(ends(first, paper('b', 2, words, 'It denied the claim at once.')), ['b2>a2']);
});

test('the same words of another speaker, or the contrary, are no repetition', () => {
  const words = 'Data of members has left our servers this month';
  const first = told('a', '2024-03-01', [claim('a1', trust, 'ASSERTS', words)]);
  assert.deepEqual(repeatsAmong([first, told('b', '2024-03-02', [claim('b1', gang, 'ASSERTS', words)])]), []);
  assert.deepEqual(repeatsAmong([first, told('b', '2024-03-02', [claim('b1', trust, 'DENIES', words)])]), []);
});

test('repetitions depend on the set of documents alone', () => {
  const words = ['loan files', 'passports', 'payroll'].map((what) => `It has taken the ${what} of 31,000 members`);
  const documents = Array.from({ length: 7 }, (_, at) =>
    told(`d${at}`, at % 3 === 0 ? null : `2024-03-0${at}`, [
      claim(`c${at}`, gang, 'ASSERTS', `${words[at % 3] ?? ''} of Quillmark`),
    ]),
  );
  const inOrder = repeatsAmong(documents);
  assert.ok(inOrder.length > 0);
  fc.assert(
    fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
      assert.deepEqual(repeatsAmong(shuffled), inOrder);
    }),
  );
});

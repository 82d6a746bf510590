import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AcrossDocument } from '../../../bench/link-across/corpus.ts';
import { learnLikeness, parsedLikeness } from '../../../bench/link-across/likeness.ts';
import { lineLikelihood } from '../../../ingest/extract/learned/line.ts';
import type { LinkableClaim, LinkableSpeaker, ToldClaims } from '../../../ingest/link/claims/claim.ts';
import { candidatesOf } from '../../../ingest/link/claims/features.ts';
import type { Candidate } from '../../../ingest/link/claims/pair.ts';
import type { ReadClaim, ReadClaims } from '../../../ingest/link/claims/read-claim.ts';
import { weightsOfPair } from '../../../ingest/link/claims/pair-weights.ts';
import { likenessFeatures } from '../../../ingest/link/claims/likeness.ts';
import { readClaims } from '../../../ingest/link/claims/told.ts';
import { acrossWeights } from '../../../ingest/link/claims/weights.generated.ts';
import type { Stance } from '../../../schema/ontology/kinds.ts';

const { likeness } = acrossWeights;
const speaker = (text: string, entityKind: LinkableSpeaker['entityKind']): LinkableSpeaker => ({ kind: 'ENTITY', entityKind, text, keys: [text.toLowerCase()], sides: [] }); // prettier-ignore
const gang = speaker('Hollowrook', 'ATTACKER');
const union = speaker('Lanternworkers', 'AGENCY');
const trust = speaker('Quillmark', 'AGENCY');

const claim = (id: string, who: LinkableSpeaker, stance: Stance, exact: string): LinkableClaim => ({ id, stance, saidAt: null, exact, sentence: `${who.text} said that ${exact}.`, cue: 'said', confidence: 1, speaker: who }); // prettier-ignore
const told = (
  id: string,
  day: string,
  claims: LinkableClaim[],
  denials: ToldClaims['denials'] = [],
): ReadClaims =>
  readClaims({ documentId: id, articleId: id, documentKind: 'NEWS', publishedAt: `${day}T00:00:00.000Z`, claims, denials }); // prettier-ignore

function candidates(later: ReadClaims, earlier: ReadClaims, id: string): Map<string, Candidate> {
  const denial = later.claims.find((read) => read.claim.id === id) as ReadClaim;
  const found = candidatesOf(later, earlier, denial, weightsOfPair(later, earlier, likeness));
  return new Map(found.map((candidate) => [candidate.pair.claim.claim.id, candidate]));
}

const much = (candidate: Candidate | undefined, feature: string): number => candidate?.features.get(feature) ?? 0;

test('of two claims with one word in common with a denial each, the rare word brings the nearer', () => {
  const earlier = told('a', '2024-03-01', [
    claim('a1', gang, 'ASSERTS', 'it holds the data of guests'),
    claim('a2', union, 'ASSERTS', 'ambulances waited at the gate'),
  ]);
  const later = told('b', '2024-03-02', [claim('b1', trust, 'DENIES', 'no data and no ambulances were turned away')]);
  const found = candidates(later, earlier, 'b1');
  assert.ok(much(found.get('a2'), 'rare words') > much(found.get('a1'), 'rare words'));
  assert.equal(much(found.get('a2'), 'mutually closest'), 1);
  assert.equal(much(found.get('a1'), 'mutually closest'), 0);
  assert.ok(much(found.get('a1'), 'further than the closest claim') > 0);
});

test('a claim that another denial is nearer to stands further back', () => {
  const earlier = told('a', '2024-03-01', [claim('a1', gang, 'ASSERTS', 'it copied the ferry timetable and the payroll')]); // prettier-ignore
  const later = told('b', '2024-03-02', [
    claim('b1', trust, 'DENIES', 'the ferry timetable was copied'),
    claim('b2', trust, 'DENIES', 'anybody else saw the ferry'),
  ]);
  assert.equal(much(candidates(later, earlier, 'b1').get('a1'), 'further than the closest denial'), 0);
  assert.ok(much(candidates(later, earlier, 'b2').get('a1'), 'further than the closest denial') > 0);
});

test('what a denial answers in its own document leads to who says the same in another, and away from a document that does not', () => {
  const payroll = 'the payroll of 4,100 ferry pilots had been copied';
  const told4100 = claim('b1', gang, 'ASSERTS', payroll);
  const flat = claim('b2', trust, 'DENIES', 'it would have none of it');
  const later = told('b', '2024-03-03', [told4100, flat], [{ from: 'b2', to: 'b1', confidence: 0.9 }]);
  const other = claim('a2', union, 'ASSERTS', 'the pilots had been told to stay at home');
  const telling = told('a', '2024-03-01', [claim('a1', gang, 'ASSERTS', `on Monday ${payroll}`), other]);
  const silent = told('c', '2024-03-01', [other]);
  const found = candidates(later, telling, 'b2');
  assert.ok(much(found.get('a1'), 'over what it answers') > 2 * much(found.get('a2'), 'over what it answers'));
  assert.equal(much(found.get('a1'), 'more over what it answers'), 0);
  assert.ok(much(found.get('a2'), 'more over what it answers') > 0);
  const alone = candidates(later, silent, 'b2').get('a2');
  assert.ok(much(alone, 'answers what is not told there') > much(found.get('a1'), 'answers what is not told there'));
});

test('what a side has denied in an earlier document, it denies again in like words', () => {
  const theft = claim('a1', gang, 'ASSERTS', 'it had been in the harbour office for weeks');
  const first = claim('a2', trust, 'DENIES', 'nobody ever reached the crane computers');
  const earlier = told('a', '2024-03-01', [theft, first], [{ from: 'a2', to: 'a1', confidence: 0.9 }]);
  const later = told('b', '2024-03-03', [
    claim('b1', trust, 'DENIES', 'nobody reached its crane computers at any time'),
    claim('b2', trust, 'DENIES', 'the fee for parking had been raised'),
  ]);
  const [again, another] = ['b1', 'b2'].map((id) => much(candidates(later, earlier, id).get('a1'), 'over its own denial')) as [number, number]; // prettier-ignore
  assert.ok(again > another && another > 0);
});

test('likeness is learned from what one denial answers in two documents', () => {
  const towns = ['Vell', 'Tarn', 'Oster', 'Quill', 'Bram', 'Loch', 'Alder', 'Farrow', 'Skel', 'Orm'].flatMap((first) => ['moor', 'wick', 'feld', 'haven', 'bury', 'dene', 'by', 'sea', 'holt', 'ford'].map((last) => first + last)); // prettier-ignore
  const documents = towns.flatMap((town): AcrossDocument[] => {
    const list = 'the passenger list had been copied';
    const tells = (id: string): LinkableClaim => claim(`${id}/c1`, gang, 'ASSERTS', `${list} in ${town}`);
    const weather = (id: string): LinkableClaim => claim(`${id}/c2`, union, 'ASSERTS', 'the pier would stay shut over winter'); // prettier-ignore
    const denies = (id: string): LinkableClaim => claim(`${id}/c3`, trust, 'DENIES', 'anything of the kind');
    return [`${town}-a`, `${town}-b`].map((id, at) => {
      const given = told(id, `2024-03-0${at + 1}`, [tells(id), weather(id), denies(id)]);
      const links = new Set(at === 0 ? [] : [`${id}/c3 ${town}-a/c1`]);
      return { folder: '', name: id, incident: town, given, read: given, goldOf: new Map(), links, within: new Set([`${id}/c3 ${id}/c1`]) } as unknown as AcrossDocument; // prettier-ignore
    });
  });
  const learned = parsedLikeness(learnLikeness(documents));
  const [earlier, later] = documents.slice(0, 2).map(({ given }) => given) as [ReadClaims, ReadClaims];
  const weights = weightsOfPair(later, earlier, learned);
  const [said] = later.claims as [ReadClaim];
  const [same, other] = earlier.claims.map((read) => lineLikelihood(learned.claims, likenessFeatures(said, read, weights))) as [number, number]; // prettier-ignore
  assert.ok(same > 0.6 && other < 0.4, `${same} ${other}`);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Stance } from '../../../schema/ontology/kinds.ts';
import { read } from './read.ts';

const cases: readonly (readonly [stance: Stance, body: string])[] = [
  ['ASSERTS', 'The Quay Authority said the booking files were copied in May.'],
  ['ASSERTS', 'A seller named Tidewrack claimed that it had copied the booking files.'],
  ['ALLEGES', 'The union alleged that the booking files were sold.'],
  ['ALLEGES', 'The union suspects that a clerk sold the booking files.'],
  ['CONFIRMS', 'The Quay Authority confirmed that the booking files were copied in May.'],
  ['CONFIRMS', 'The Quay Authority does not dispute that the booking files were copied.'],
  ['DENIES', 'The Quay Authority denied that the booking files were copied.'],
  ['DENIES', 'The Quay Authority asserted that no data has leaked from the booking portal.'],
  ['DENIES', 'The Quay Authority said the booking portal has not been breached.'],
  ['DENIES', 'The Quay Authority said the booking portal is completely safe.'],
  ['DENIES', 'The Quay Authority called the report baseless.'],
  ['DENIES', 'The Quay Authority disputes this.'],
  ['DENIES', 'The auditors found no trace of an intruder.'],
  ['DENIES', 'The Quay Authority confirmed that no passport scans were stored on the server.'],
  ['PARTLY_DENIES', 'The Quay Authority admitted that a server was reached but insisted that no passport scans were copied.'],
  ['NO_EVIDENCE', 'The Quay Authority said there was no evidence so far that passport scans were copied.'],
  ['NO_EVIDENCE', 'The Quay Authority said it was too early to speak of a leak.'],
  ['NO_EVIDENCE', 'The Quay Authority said it could not rule out that passport scans were copied.'],
  ['INVESTIGATING', 'The booking company Tidegate Ltd said it was investigating the matter.'],
  ['DECLINED_COMMENT', 'The Quay Authority declined to comment on the sale.'],
  ['DECLINED_COMMENT', 'The Quay Authority would not say who had copied the files.'],
  ['NO_RESPONSE', 'The Quay Authority did not respond to a request for comment.'],
  ['NO_RESPONSE', 'The Quay Authority could not be reached.'],
]; // prettier-ignore

for (const [stance, body] of cases) {
  test(`“${body}” ${stance}.`, () => {
    const claim = read(body).claims.find(({ source }) => source.length > 0);
    assert.equal(claim?.stance, stance, claim?.explanation);
  });
}

test('"Not only" turns nothing round.', () => {
  const [claim] = read('The Quay Authority said the intruder copied not only names but passport scans.').claims;
  assert.equal(claim?.stance, 'ASSERTS');
});

test('Whoever denies once denies with other negated clauses too.', () => {
  const { claims } = read('Lena Marsh said no data was leaked. She said the portal does not give out names.');
  assert.deepEqual(
    claims.map(({ stance }) => stance),
    ['DENIES', 'DENIES'],
  );
});

test('Who bids others not to do something denies nothing.', () => {
  const bidding = read('“Do not pay anybody,” said Ann Lee, head of the Quay Authority.').claims[0];
  assert.equal(bidding?.stance, 'ASSERTS');
  const denying = read('“We did not pay anybody,” said Ann Lee, head of the Quay Authority.').claims[0];
  assert.equal(denying?.stance, 'DENIES');
});

test('A plain counter-fact behind a denial of the same speaker denies, and says why.', () => {
  const { claims } = read(
    'A seller says the files came from the Quay Authority. The authority disputes that. Its servers were never reachable from the internet, the authority said.',
  );
  const last = claims.at(-1);
  assert.equal(last?.stance, 'DENIES');
  assert.notEqual(last?.explanation, '');
});

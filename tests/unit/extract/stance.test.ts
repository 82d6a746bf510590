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
  ['PARTLY_DENIES', 'The Quay Authority said the leak was limited to berth numbers.'],
  ['ASSERTS', 'A gang named Tidewrack said its interest was limited to berth numbers.'],
  ['PARTLY_DENIES', '“While there has been a leak, the number is grossly exaggerated,” the Quay Authority said.'],
  ['DENIES', '“While there are reports of a leak, the number is grossly exaggerated,” Tidegate Ltd said.'],
  ['ASSERTS', '“We are at war, and that is not an exaggeration,” the mayor said.'],
  ['ASSERTS', '“We should not have a vendor that left the files open to be stolen,” the mayor said.'],
  ['NO_EVIDENCE', '“That is yet to be corroborated,” the Quay Authority said.'],
  ['NO_EVIDENCE', 'Ann Lee couldn’t say whether any booking files had been copied.'],
  ['INVESTIGATING', 'Tidegate Ltd said it was evaluating the extent of the leak.'],
  ['NO_RESPONSE', 'The Quay Authority hasn’t got back to us.'],
  ['DECLINED_COMMENT', 'The Quay Authority would not go into the design of the portal.'],
  ['DENIES', 'The report was dismissed by the Quay Authority as a fairy tale.'],
  ['DENIES', 'The Quay Authority said the list did not match its records.'],
  ['DENIES', 'Tidegate Ltd said the path to the server was closed in 2019.'],
  ['DENIES', 'Tidegate Ltd said the account had been disabled since August.'],
  ['ASSERTS', 'The Quay Authority said the booking portal was closed on Monday.'],
  ['DENIES', 'The Quay Authority said the files came from a 2019 incident.'],
  ['DENIES', 'The Quay Authority said the list relates to an earlier leak.'],
  ['DENIES', 'The Quay Authority said the berth numbers and other data are already publicly available.'],
  ['ASSERTS', 'Ann Lee, an activist, said the data of sailors is publicly available.'],
  ['DENIES', 'The Quay Authority said the records belong to another company.'],
  ['DENIES', 'The Quay Authority said the sample is an old leak, repackaged.'],
  ['DENIES', 'The Quay Authority said the rows were randomly generated.'],
  ['DENIES', 'The Quay Authority said the data was at least two years old.'],
  ['ASSERTS', 'The Quay Authority said the data was of a 17-year-old sailor.'],
  ['ASSERTS', 'The Quay Authority said the files came from a server in Elm.'],
  ['DENIES', 'Denying the report, Tidegate Ltd said the list was a brochure.'],
  ['ASSERTS', 'Confirming the date, Tidegate Ltd said the list was a brochure.'],
  ['ASSERTS', 'The Quay Authority said the data could come from an earlier leak.'],
  ['DENIES', 'The police said the list was a compilation of files from earlier leaks.'],
  ['ASSERTS', 'The High Court said the files came from an earlier leak.'],
  ['ASSERTS', 'The Quay Authority said the list was made public on Monday.'],
  ['ASSERTS', 'The police said the account was deleted in May.'],
  ['ASSERTS', 'The union said the server held files that had not been deleted.'],
  ['ASSERTS', 'The union said the server had no access control.'],
  ['ASSERTS', 'The Quay Authority said it will not pay a ransom.'],
  ['ASSERTS', 'The Quay Authority said it would be wrong to speculate.'],
  ['ALLEGES', 'A tabloid said that the booking files were sold.'],
  ['ALLEGES', 'A message forwarded on WhatsApp says that the booking files were sold.'],
  ['ALLEGES', 'The union said it feared that passport scans were copied.'],
  ['CONFIRMS', '“We said that no data was lost. We were wrong,” said Ann Lee, head of the Quay Authority.'],
  ['PARTLY_DENIES', '“A mailbox was opened. No passport scans were copied,” said Ann Lee, head of the Quay Authority.'],
  ['NO_EVIDENCE', 'The Quay Authority said it cannot confirm the sale.'],
  ['NO_EVIDENCE', 'The Quay Authority said there was no evidence so far that passport scans were copied.'],
  ['NO_EVIDENCE', 'The Quay Authority said it was too early to speak of a leak.'],
  ['NO_EVIDENCE', 'The Quay Authority said it could not rule out that passport scans were copied.'],
  ['INVESTIGATING', 'The booking company Tidegate Ltd said it was investigating the matter.'],
  ['DECLINED_COMMENT', 'The Quay Authority declined to comment on the sale.'],
  ['DECLINED_COMMENT', 'The Quay Authority would not confirm that a ransom had been asked for.'],
  ['NO_EVIDENCE', 'The Quay Authority could not confirm that a ransom had been asked for.'],
  ['DENIES', 'The Quay Authority said it had never received a demand.'],
  ['ASSERTS', 'The Quay Authority said it had not received a formal complaint.'],
  ['DENIES', "The Quay Authority's claim that no passport scans were copied surprised nobody."],
  ['DENIES', '“I categorically reject that,” said Ann Lee, head of the Quay Authority.'],
  ['DENIES', 'The Quay Authority said that is wishful thinking.'],
  ['DENIES', 'The Quay Authority poured cold water on the report.'],
  ['DENIES', 'The Quay Authority played down the leak.'],
  ['DENIES', 'The Quay Authority refused to accept that the booking files were copied.'],
  ['DENIES', '“At no point were passport scans at risk,” said Ann Lee, head of the Quay Authority.'],
  ['ASSERTS', '“At no point were we told of this,” said Ann Lee, head of the union.'],
  ['DENIES', 'The Quay Authority said the delay was due to a fault in the cooling, not a cyberattack.'],
  ['DECLINED_COMMENT', 'The Quay Authority would not say who had copied the files.'],
  ['NO_RESPONSE', 'The Quay Authority did not respond to a request for comment.'],
  ['NO_RESPONSE', 'The Quay Authority could not be reached.'],
  ['NO_RESPONSE', 'Calls to the Quay Authority were not returned.'],
  ['NO_RESPONSE', 'The Quay Authority has yet to respond to the report.'],
  ['RETRACTS', 'The Quay Authority backtracked on its denial.'],
  ['ASSERTS', 'The Quay Authority said no ransom will be paid.'],
  ['DENIES', 'The Quay Authority said the story was a case of misreporting.'],
  ['NO_RESPONSE', 'The Quay Authority has yet to comment.'],
  ['DENIES', 'The Quay Authority was adamant that it had not been hacked.'],
  ['DENIES', 'The contractor poured cold water on that.'],
  ['NO_EVIDENCE', 'The Quay Authority has never confirmed that figure.'],
  ['ASSERTS', 'The Quay Authority said it would not pay the ransom.'],
  ['DENIES', 'The Quay Authority said no files would have been copied.'],
  ['ASSERTS', 'The union said sailors should not assume that their booking data is safe.'],
  ['DENIES', 'The Quay Authority said Mr Lee is mistaken.'],
  ['DENIES', 'The Quay Authority said the number was wildly off.'],
  ['DENIES', 'The Quay Authority said his words were simply fiction.'],
  ['NO_EVIDENCE', 'The Quay Authority said the sample had not been verified.'],
  ['NO_EVIDENCE', 'The Quay Authority said it was not able to confirm the contents of the files.'],
  ['DECLINED_COMMENT', '“We will refrain from commenting while the police are at work,” said Ann Lee, head of the Quay Authority.'],
  ['DECLINED_COMMENT', 'The Quay Authority said it would have no further comment.'],
  ['DENIES', 'The Quay Authority played down the report that the booking files were sold.'],
  ['DENIES', 'The Quay Authority said it had found no evidence that passport scans were copied.'],
  ['NO_EVIDENCE', 'The Quay Authority said it had so far found no evidence that passport scans were copied.'],
  ['NO_EVIDENCE', 'So far, the Quay Authority said, it had found no evidence that passport scans were copied.'],
  ['DENIES', 'Yet the Quay Authority said it had found no evidence that passport scans were copied.'],
  ['NO_EVIDENCE', 'To date the Quay Authority has found no evidence that passport scans were copied.'],
  ['NO_EVIDENCE', 'The Quay Authority said that it had found no evidence that passport scans were copied but was still checking.'],
  ['NO_EVIDENCE', 'The Quay Authority said that it has yet to find evidence of a leak.'],
  ['NO_EVIDENCE', 'The Quay Authority has yet to find any trace of an intruder.'],
  ['ASSERTS', 'The Quay Authority said that it has yet to find a new vendor.'],
  ['DENIES', 'The Quay Authority said it had looked for an intruder and found none.'],
]; // prettier-ignore

for (const [stance, body] of cases) {
  test(`“${body}” ${stance}.`, () => {
    const claim = read(body).claims.find(({ source }) => source.length > 0);
    assert.equal(claim?.stance, stance, claim?.explanation);
  });
}

test('A denial and the search that came up empty are two claims, each with its words alone.', () => {
  const claimsOf = (body: string): string[][] => read(body).claims.map(({ stance, span }) => [stance, span.exact]);
  assert.deepEqual(
    claimsOf('A spokesman, who denied the report, said that there was no evidence of a leak at this stage.'),
    [
      ['DENIES', 'the report'],
      ['NO_EVIDENCE', 'there was no evidence of a leak at this stage'],
    ],
  );
  assert.deepEqual(
    claimsOf('The Quay Authority, which has so far found no evidence of a leak, denied that the files were sold.'),
    [
      ['NO_EVIDENCE', 'has so far found no evidence of a leak'],
      ['DENIES', 'the files were sold'],
    ],
  );
  assert.deepEqual(claimsOf('The Quay Authority denied it had been hacked.'), [['DENIES', 'it had been hacked']]);
  assert.deepEqual(claimsOf('The Quay Authority denied it in May.'), [['DENIES', 'denied it in May']]);
});

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

const inOwnVoice: readonly (readonly [stance: Stance | null, body: string])[] = [
  ['DENIES', 'These reports are misleading.'],
  ['DENIES', 'There is no truth in it.'],
  ['DENIES', 'No passport scans were copied from the server.'],
  ['ALLEGES', 'According to reports, the booking files were stolen from the server by hackers.'],
  [null, 'It is in the wrong hands.'],
  [null, 'No arrests were made.'],
];

for (const [stance, body] of inOwnVoice) {
  test(`In its own voice a text ${stance ?? 'claims nothing'}: “${body}”.`, () => {
    const [claim] = read(body).claims;
    assert.equal(claim?.stance ?? null, stance, claim?.explanation);
  });
}

test('A claim that is named only to be denied is a claim, and so is its denial.', () => {
  const { claims } = read('The seller’s claim that the booking files were copied in May is false.');
  assert.deepEqual(claims.map(({ stance }) => stance).sort(), ['ASSERTS', 'DENIES']);
});

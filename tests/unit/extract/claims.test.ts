import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf, read } from './read.ts';

/** [source, content] of the claims that name a source. */
function saidIn(body: string): [source: string, content: string][] {
  const { claims } = read(body);
  return claims
    .filter((claim) => claim.source.length > 0)
    .map((claim) => [claim.source[0]?.exact ?? '', claim.span.exact]);
}

const cases: readonly (readonly [name: string, body: string, expected: readonly (readonly [string, string])[]])[] = [
  ['a that-clause', 'The Quay Authority said on Monday that the booking files were copied in May.', [['The Quay Authority', 'the booking files were copied in May']]],
  ['a clause without that', 'The Quay Authority said the booking files were copied in May.', [['The Quay Authority', 'the booking files were copied in May']]],
  ['an addressee', 'Harbour chief Lena Marsh told reporters on Friday that nothing had left the building.', [['Harbour chief Lena Marsh', 'nothing had left the building']]],
  ['a quotation before its speaker', '“We closed the portal within the hour,” said Lena Marsh, who runs the harbour.', [['Lena Marsh, who runs the harbour', 'We closed the portal within the hour']]],
  ['a quotation before subject and verb', '"We closed the portal within the hour," Lena Marsh said in a statement.', [['Lena Marsh', 'We closed the portal within the hour']]],
  ['a quotation that goes on behind its attribution', '“We closed the portal,” Lena Marsh said. “It stays closed until Monday.”', [['Lena Marsh', 'We closed the portal'], ['Lena Marsh', 'It stays closed until Monday']]],
  ['a clause behind which the speaker stands', 'The booking files were copied in May, the Quay Authority said.', [['the Quay Authority', 'The booking files were copied in May']]],
  ['an interrupted clause as one piece', 'The booking files, she said, were copied in May.', [['she', 'The booking files, she said, were copied in May']]],
  ['apposition and relative clause before the verb', 'Lena Marsh, the harbour chief, who took office in April, insisted that the portal was tested.', [['Lena Marsh, the harbour chief, who took office in April', 'the portal was tested']]],
  ['a second verb that inherits the subject', 'Lena Marsh denied the report and added that a complaint had been filed.', [['Lena Marsh', 'denied the report'], ['Lena Marsh', 'a complaint had been filed']]],
  ['a participle that inherits the subject', 'Lena Marsh denied the report, adding that a complaint had been filed.', [['Lena Marsh', 'denied the report'], ['Lena Marsh', 'a complaint had been filed']]],
  ['"according to" at the front', 'According to the Quay Authority, the booking files were copied in May.', [['the Quay Authority', 'the booking files were copied in May']]],
  ['"according to" before a noun without an article', 'According to police, the booking files were copied in May.', [['police', 'the booking files were copied in May']]],
  ['"according to" before two of them', 'According to court filings, the booking files were copied in May.', [['court filings', 'the booking files were copied in May']]],
  ['"according to" at the end', 'The booking files were copied in May, according to the Quay Authority.', [['the Quay Authority', 'The booking files were copied in May']]],
  ['"as per"', 'As per the Quay Authority, the booking files were copied in May.', [['the Quay Authority', 'the booking files were copied in May']]],
  ['an infinitive', 'A seller named Tidewrack claims to hold 4,000 passport scans.', [['A seller named Tidewrack', 'hold 4,000 passport scans']]],
  ['a gerund', 'The contractor denied having opened the port.', [['The contractor', 'having opened the port']]],
  ['an object', 'The contractor rejected the suggestion of a cover-up.', [['The contractor', 'the suggestion of a cover-up']]],
  ['an object behind what it is called', 'The contractor rejected as false a report in the Quay Courier that it had paid.', [['The contractor', 'false a report in the Quay Courier that it had paid'], ['report', 'it had paid']]],
  ['a second verb that denies, behind a claim of its own', 'The Quay Authority said on Tuesday that an attack had disrupted its booking system but insisted that no passenger records were accessed.', [['The Quay Authority', 'an attack had disrupted its booking system'], ['The Quay Authority', 'no passenger records were accessed']]],
  ['a name given', 'The contractor called the report a fairy tale.', [['The contractor', 'the report a fairy tale']]],
  ['a number given', 'The contractor put the number of passports at 4,000.', [['The contractor', 'the number of passports at 4,000']]],
  ['an accusation', 'The union accused the contractor of hiding the leak.', [['The union', 'hiding the leak']]],
  ['a noun with an adverb in its phrase', "Captains at the town's only pier say the booking files were copied.", [["Captains at the town's only pier", 'the booking files were copied']]],
  ['a participle that describes a noun', 'A seller on a well-known forum says he has the booking files.', [['A seller on a well-known forum', 'he has the booking files']]],
  ['a relative clause with whose', 'Three sailors whose names appear in the sample told this newspaper that the entries were right.', [['Three sailors whose names appear in the sample', 'the entries were right']]],
  ['a name of which the tagger takes a word for a verb', 'Harbour Watch, which runs the portal, said the booking files were safe.', [['Harbour Watch, which runs the portal', 'the booking files were safe']]],
  ['an attorney general', 'The attorney general, whose office was told in May, said the booking files were copied.', [['The attorney general, whose office was told in May', 'the booking files were copied']]],
  ['a gang by the name that it gives itself', 'A gang calling itself Tidewrack said that it had copied the booking files.', [['A gang calling itself Tidewrack', 'it had copied the booking files']]],
  ['a name in quotation marks', 'A seller known as “mole” said the booking files were new.', [['A seller known as “mole”', 'the booking files were new']]],
  ['a verb at the end that looks like a noun', 'No booking file was copied, the report notes.', [['the report', 'No booking file was copied']]],
  ['a plural verb that looks like a noun', 'Many sailors fear that the booking files were copied.', [['Many sailors', 'the booking files were copied']]],
  ['somebody who is quoted as saying', 'Lena Marsh has been quoted by an agency as saying that the booking files were copied.', [['Lena Marsh', 'the booking files were copied']]],
  ['somebody quoted by another', 'The paper quoted Lena Marsh as saying that the booking files were copied.', [['Lena Marsh', 'the booking files were copied']]],
  ['a second verb behind a quotation', '“No ransom was paid,” Lena Marsh told reporters, and denied that the pier had been closed.', [['Lena Marsh', 'No ransom was paid'], ['Lena Marsh', 'the pier had been closed']]],
  ['a quotation read out', '“The portal was never open,” read a statement mailed on Friday.', [['a statement', 'The portal was never open']]],
  ['a question before an answer', 'Marsh, asked about the files, replied: “They were copied by a vendor.”', [['Marsh, asked about the files', 'They were copied by a vendor']]],
  ['an adverb of two words before the verb', 'The contractor at first denied that the booking files were copied.', [['The contractor', 'the booking files were copied']]],
  ['a verb that looks like a noun behind "and"', 'A seller uses the name Tidewrack and claims to have the booking files.', [['A seller', 'have the booking files']]],
  ['one of several by a comparison', 'The older of the two sailors said the booking files were copied.', [['The older of the two sailors', 'the booking files were copied']]],
  ['a British past', 'A sailor who asked not to be named said staff learnt it from journalists.', [['A sailor who asked not to be named', 'staff learnt it from journalists']]],
  ['somebody who owns up to it', 'The contractor has owned up to a theft of booking files.', [['The contractor', 'a theft of booking files']]],
  ['an office behind "according to its"', 'The booking files were copied in May, according to its hacking chief, Ann Lee.', [['its hacking chief, Ann Lee', 'The booking files were copied in May']]],
  ['a rare verb of speech before its speaker', 'The booking portal has no owner, rued the Harbour Union.', [['the Harbour Union', 'The booking portal has no owner']]],
  ['what is repeated without a verb', 'The contractor denied that the booking files were copied. It repeated that line on Monday.', [['The contractor', 'the booking files were copied']]],
  ['a decree', 'The mayor declared a state of emergency on Monday, the day she was sworn in.', []],
  ['what one boasts of before another speaks', 'A gang has boasted of having the booking files, something the contractor said it had not been able to verify.', [['A gang', 'having the booking files'], ['the contractor', 'it had not been able to verify']]],
  ['a name given in a quotation', 'The contractor dubbed the report “fake news” in a tweet.', [['The contractor', 'the report “fake news”']]],
  ['who wants no name but speaks', 'A clerk, who did not wish to be quoted by name, said the booking files were copied.', [['A clerk, who did not wish to be quoted by name', 'the booking files were copied']]],
  ['what one was told by nobody in particular', 'Lena Marsh said it had been told that the booking files were safe.', [['Lena Marsh', 'it had been told that the booking files were safe']]],
  ['what others learned', 'Union president Lena Marsh says sailors learned from a post that the booking files were copied.', [['Union president Lena Marsh', 'sailors learned from a post that the booking files were copied']]],
  ['a search that another tells of', 'Lena Marsh says the contractor has found no sign of a copy in the logs.', [['Lena Marsh', 'has found no sign of a copy in the logs']]],
  ['a quotation that goes on in the next paragraph', 'The vendor was angry.\n\n“We gave back every file in August and they signed for it.\n\n“Let them look in their own house,” said its director, Ann Lee.', [['its director, Ann Lee', 'We gave back every file in August and they signed for it'], ['its director, Ann Lee', 'Let them look in their own house']]],
  ['what a report tells that another denies', 'The contractor rejected reports that the booking files had been copied.', [['The contractor', 'reports that the booking files had been copied'], ['reports', 'the booking files had been copied']]],
  ['what a seller claims and another denies', "The contractor denied the seller's claim that the booking files were new.", [['The contractor', "the seller's claim that the booking files were new"], ['the seller', 'the booking files were new']]],
  ['a report that is called untrue', 'Reports that the booking files had been copied are untrue, the contractor said.', [['the contractor', 'Reports that the booking files had been copied are untrue'], ['Reports', 'the booking files had been copied']]],
  ['a suggestion that was made somewhere', 'The contractor rejected the suggestion, made on radio, that sailors had sold their passwords.', [['The contractor', 'the suggestion, made on radio, that sailors had sold their passwords'], ['suggestion', 'sailors had sold their passwords']]],
  ['what another said before', 'A day after a newspaper reported that the files were for sale, Lena Marsh said that nothing had left the pier.', [['a newspaper', 'the files were for sale'], ['Lena Marsh', 'nothing had left the pier']]],
  ['a claim made by another', 'The contractor rejected reports that the files had been copied, a claim made by the union in May.', [['The contractor', 'reports that the files had been copied'], ['reports', 'the files had been copied']]],
  ['claims that are called something', 'The contractor says claims that its network was breached are “devoid of all truth”.', [['The contractor', 'claims that its network was breached are “devoid of all truth”']]],
  ['the chief of a body', 'A former chief of an agency, who wished not to be named, said the files were copied.', [['A former chief of an agency, who wished not to be named', 'the files were copied']]],
  ['an incident that is confirmed', 'The only confirmed incident, Lena Marsh said, was the one of May.', [['Lena Marsh', 'The only confirmed incident, Lena Marsh said, was the one of May']]],
  ['somebody who is adamant', 'Sailors were angry, but the contractor was adamant that the files were safe.', [['the contractor', 'the files were safe']]],
  ['a quotation that one of two verbs holds', 'One wrote: “My booking has vanished.” Others reported a long wait.', [['One', 'My booking has vanished']]],
  ['a day behind the verb that interrupts', 'The pier was attacked in May, Lena Marsh said Friday, but no files were copied.', [['Lena Marsh', 'The pier was attacked in May, Lena Marsh said Friday, but no files were copied']]],
  ['a statement before a pronoun', 'The contractor said in a statement it continued to help sailors and that files were safe.', [['The contractor', 'it continued to help sailors and that files were safe']]],
  ['a report that somebody has seen', 'Roque sold his password for 900 reais, a police report seen by Reuters shows.', [['a police report seen by Reuters', 'Roque sold his password for 900 reais']]],
  ['a verb before its subject that counters', '“It is shameful to blame sailors,” countered Lena Marsh.', [['Lena Marsh', 'It is shameful to blame sailors']]],
  ['a name behind a relative clause', 'The clerk who was blamed, Lena Marsh, has denied wrongdoing.', [['The clerk who was blamed, Lena Marsh', 'denied wrongdoing']]],
  ['what is slammed', 'The contractor slammed as “fake news” a report that the files were sold.', [['The contractor', '“fake news” a report that the files were sold'], ['a report', 'the files were sold']]],
  ['what a claim that others dispute', 'Lena Marsh said that the files were old, a claim that sailors dispute.', [['Lena Marsh', 'the files were old'], ['sailors', 'sailors dispute']]],
  ['what another has called untrue', 'Lena Marsh said that 4,000 files were sold, a figure the contractor has called inaccurate.', [['Lena Marsh', '4,000 files were sold'], ['the contractor', 'the contractor has called inaccurate']]],
  ['what another denies behind "which"', 'Lena Marsh said that a ransom was paid in May, which the contractor denies.', [['Lena Marsh', 'a ransom was paid in May'], ['the contractor', 'the contractor denies']]],
  ['a claim with an object of its own', 'The union repeated its claim that sailors dispute the count.', [['its', 'sailors dispute the count']]],
  ['what the writer says of the saying', 'Lena Marsh said that the files were copied, reversing what the pier had told sailors in May.', [['Lena Marsh', 'the files were copied']]],
  ['a day behind the auxiliary', 'Harbour Watch, a union, had on Monday alleged that the files were copied.', [['Harbour Watch, a union', 'the files were copied']]],
  ['a name that begins like an adjective', 'Live Harbour said the files were old. Sailors rely on Live Harbour.', [['Live Harbour', 'the files were old']]],
  ['a body outside of a town', 'Officials at a small pier outside Marsden said the files were copied.', [['Officials at a small pier outside Marsden', 'the files were copied']]],
  ['the nearer verb of a quotation', 'Asked whether the pier had reported in time, Lena Marsh said: “We told sailors at once.”', [['Lena Marsh', 'We told sailors at once']]],
  ['files that were posted', 'Lena Marsh said the files posted on Sunday “appear to be old lists”.', [['Lena Marsh', 'the files posted on Sunday “appear to be old lists']]],
  ['what a report says and another answers', 'Asked about a report that the files were sold, Lena Marsh said the sample was old.', [['a report', 'the files were sold'], ['Lena Marsh', 'the sample was old']]],
  ['a report to which somebody tells something', 'Lena Marsh said in a report to the council that the files were sold.', [['Lena Marsh', 'the files were sold']]],
  ['a second verb that looks like a noun', 'The union disagrees with the vendor and reports that 40 files were copied.', [['The union', 'disagrees with the vendor'], ['The union', '40 files were copied']]],
  ['a director of whom neither was true', 'The pier, as its director neither picked calls nor answered letters, stayed closed.', [['its director', 'picked calls nor answered letters, stayed closed']]],
  ['what staff were told', 'Lena Marsh said that sailors had been told a different story.', [['Lena Marsh', 'sailors had been told a different story']]],
  ['a demand that was withdrawn', 'The seller withdrew the demand on Monday.', []],
  ['a disappointment', 'The union expressed disappointment that the pier had taken a month to tell sailors.', [['The union', 'the pier had taken a month to tell sailors']]],
  ['what another contends', 'Lena Marsh denied that the pier was closed in May, as the union contends.', [['Lena Marsh', 'the pier was closed in May'], ['the union', 'the pier was closed in May']]],
  ['a claim to have something', "The contractor denied the group's claim to have the booking files.", [['The contractor', "the group's claim to have the booking files"], ['the group', 'have the booking files']]],
  ['a report according to which', 'The contractor rejected a report according to which the booking files are for sale.', [['The contractor', 'a report according to which the booking files are for sale'], ['report', 'the booking files are for sale']]],
  ['a claim on a forum to have', 'A seller named Tidewrack claims on a forum to have 4,000 passport scans.', [['A seller named Tidewrack', 'have 4,000 passport scans']]],
  ['a claim without "that"', 'The seller claims the contractor lost the passport scans.', [['The seller', 'the contractor lost the passport scans']]],
  ['claims that are counted', 'The contractor lost 40 claims the dockers had signed.', []],
  ['a denial in the passive', 'The claim was dismissed by the contractor as a fairy tale.', [['the contractor', 'a fairy tale']]],
  ['goods as they are described', 'A gang named Tidewrack posted what it said were passports of 300 sailors.', [['A gang named Tidewrack', 'passports of 300 sailors']]],
  ['two names for one thing', 'The pier stood still after what its operator called an upgrade and dockers said was an attack.', [['its operator', 'an upgrade'], ['dockers', 'an attack']]],
  ['goods with a price', 'The group Tidewrack offered the addresses of 4,000 sailors for $900.', [['The group Tidewrack', 'the addresses of 4,000 sailors for $900']]],
  ['silence', 'The contractor did not reply to two e-mails.', [['The contractor', 'did not reply to two e-mails']]],
  ['a refusal', 'The contractor declined to name the buyer.', [['The contractor', 'declined to name the buyer']]],
  ['an answer that did not come', 'There was no immediate response from the contractor.', [['the contractor', 'There was no immediate response from the contractor']]],
  ['attempts in vain', 'Attempts to contact the contractor were unsuccessful.', [['the contractor', 'Attempts to contact the contractor were unsuccessful']]],
  ['neither of two', 'Neither contractor replied to e-mails.', [['Neither contractor', 'replied to e-mails']]],
  ['a rebuff', 'The contractor disputes this.', [['The contractor', 'disputes this']]],
]; // prettier-ignore

for (const [name, body, expected] of cases) {
  test(`Source and content are found for ${name}.`, () => {
    assert.deepEqual(saidIn(body), expected);
  });
}

test('A speaker without a name is called by what he is, not by what is told of him.', () => {
  const names = claimsOf('A nurse, who asked not to be named, said the booking files were copied in May.').map(({ speaker }) => speaker.name); // prettier-ignore
  assert.deepEqual(names, ['A nurse']);
});

const nothing: readonly (readonly [name: string, body: string])[] = [
  ['a noun that looks like a cue', 'Its claims department moved to the second floor.'],
  ['a participle before its noun', 'The stated aim of the fund is to repair the pier.'],
  ['an infinitive that nobody carries out', 'Sailors may ask the office to confirm their berth.'],
  ['a deal that is not reached', 'Efforts to reach a deal failed.'],
  ['a name that is given by nobody', 'The pier called “Long Tom” was closed.'],
  ['a claim that is a noun', "The sailors' claim that pays best is the oldest."],
  ['goods without a price', 'The harbour offered sailors free lunches for two years.'],
  ['what one knows', 'Lena Marsh knew what he said was wrong.'],
  ['a machine that does not respond', 'The old crane would start, and then stop again.'],
];

for (const [name, body] of nothing) {
  test(`No speaker is found in ${name}.`, () => {
    assert.deepEqual(saidIn(body), []);
  });
}

test('A clause without a comma says which one of many speaks, and stays.', () => {
  const names = claimsOf('A man who answered the phone at the depot said the booking files were copied in May.').map(({ speaker }) => speaker.name); // prettier-ignore
  assert.deepEqual(names, ['A man who answered the phone at the depot']);
});

test('What is said inside of what somebody passes on is the inner speaker’s, with the outer one as its reporter.', () => {
  const { claims, entities } = read(
    'The Quay Authority said the Harbour Police had confirmed that the booking files were copied in May.',
  );
  const [claim] = claims;
  assert.equal(claims.length, 1);
  assert.equal(claim?.span.exact, 'the booking files were copied in May');
  assert.equal(claim?.source[0]?.exact, 'the Harbour Police');
  assert.match(entities.find(({ key }) => key === claim?.speaker.reportedBy)?.name ?? '', /Quay Authority/);
});

test('A pronoun that reports within its own speech is no second claim.', () => {
  assert.equal(
    saidIn('The Quay Authority said that it had told the Harbour Police that the files were copied.').length,
    1,
  );
});

test('What somebody rejects is told to be denied, and is not alleged beside that.', () => {
  const claims = claimsOf('Lena Marsh rejected suggestions that the booking files were copied.');
  assert.deepEqual(claims.map(({ stance }) => stance), ['DENIES']); // prettier-ignore
});

test('Headlines carry no claims.', () => {
  assert.deepEqual(
    read('', { text: 'Minister says nothing was lost', title: 'Minister says nothing was lost' }).claims,
    [],
  );
});

test('A sentence that keeps its distance and names nobody is an allegation of the author.', () => {
  const [claim] = claimsOf('The booking files are believed to have been copied in May by a former clerk.');
  assert.equal(claim?.speaker.kind, 'AUTHOR');
  assert.equal(claim?.stance, 'ALLEGES');
});

test('In an advisory a sentence on the incident is its author’s, advice is not.', () => {
  const claims = claimsOf(
    'On 3 May an intruder copied 4,000 passport scans from our booking server.\n\nPlease change your password and monitor your account.',
    { kind: 'ADVISORY' },
  );
  assert.deepEqual(
    claims.map(({ speaker, exact }) => [speaker.kind, exact]),
    [['AUTHOR', 'On 3 May an intruder copied 4,000 passport scans from our booking server.']],
  );
});

test('Reports that nobody signed are the media’s.', () => {
  const claims = claimsOf('Several media reports claimed that the booking files were copied in May.');
  assert.deepEqual(
    claims.map(({ speaker, stance }) => [speaker.kind, stance]),
    [['MEDIA', 'ALLEGES']],
  );
});

test('An unnamed official is named by the words of the text.', () => {
  const [claim] = claimsOf('A senior officer with the harbour patrol said the buyer was known.');
  assert.equal(claim?.speaker.kind, 'UNNAMED');
  assert.match(claim?.speaker.name ?? '', /^A senior officer/);
});

test('Every claim says its rule, why it has its stance, and how sure that is.', () => {
  for (const claim of claimsOf(
    'The contractor denied the report. According to the Quay Authority, no file was copied.',
  )) {
    assert.match(claim.rule, /^[a-z-]+(:[a-z-]+)?$/);
    assert.ok(claim.explanation.length > 10);
    assert.ok(claim.confidence > 0 && claim.confidence < 1);
  }
});

test('What the writer adds behind reported speech is no part of it.', () => {
  const contents = (body: string): string[] => claimsOf(body).map(({ exact }) => exact);
  assert.deepEqual(
    contents('The Quay Authority denied that any files had been copied, two days after a gang had posted them.'),
    ['any files had been copied'],
  );
  assert.deepEqual(
    contents('The Quay Authority said that the portal stores no cards, which fits its privacy notice.'),
    ['the portal stores no cards'],
  );
  assert.deepEqual(contents('The Quay Authority said that the files, which were old, had been deleted.'), [
    'the files, which were old, had been deleted',
  ]);
});

/** By whom each claim of a text is said, as a report prints it. */
test('Who is told does not speak, and a spokesperson speaks for whom the words say.', () => {
  const [told, bots] = claimsOf(
    'The owner of the list told the clerk, Lena Marsh, that the booking files were for sale. A Telegram spokesperson said the bots were gone.',
  );
  assert.match(told?.speaker.name ?? '', /owner of the list/);
  assert.equal(bots?.speaker.name, 'Telegram');
});

const speakersOf = (body: string, more: Parameters<typeof claimsOf>[1] = {}): (string | undefined)[] =>
  claimsOf(body, more).map(({ speaker }) => speaker.name);

test('He who takes up the spokesman of a body speaks as that body.', () => {
  const names = speakersOf(
    'Lena Marsh, a clerk, said the files were copied. A Quay Authority spokesman said her words were quoted out of context. “The files are safe,” he asserted.',
  );
  assert.deepEqual(
    names.map((name) => /Quay Authority/.test(name ?? '')),
    [false, true, true],
  );
});

test('A body is not the gang whose claim it denies, nor sources, nor who merely saw a report.', () => {
  const [, claimed] = speakersOf(
    "The Quay Authority disputed a ransomware gang's claim that it had stolen the booking files.",
  );
  assert.match(claimed ?? '', /gang/);
  assert.match(speakersOf('Sources in the Quay Authority said that a clerk had sold the files.')[0] ?? '', /Sources/);
  assert.match(speakersOf('Two former Quay Authority guards hired by Elm Works Ltd said that a clerk had sold the files.')[0] ?? '', /guards/); // prettier-ignore
  assert.notEqual(speakersOf('A clerk sold the files, a police report seen by Reuters shows.')[0], 'Reuters');
});

test('“The defence secretary” behind one person and no other is that person, and “he” too.', () => {
  const names = speakersOf(
    'Grant Shapps said that the payroll system had been hacked.\n\nThe defence secretary told reporters that a contractor ran it. There was no sign of a copy, he said.',
  );
  assert.deepEqual(names, ['Grant Shapps', 'Grant Shapps', 'Grant Shapps']);
});

test('“Our investigation” in a text of a body is that body’s.', () => {
  const [found] = claimsOf('Our investigation found that the council failed to protect the files.', {
    kind: 'ADVISORY',
  });
  assert.equal(found?.speaker.kind, 'AUTHOR');
});

test('“A spokeswoman” speaks for the body that spoke before her, not for the one named last.', () => {
  const names = speakersOf(
    'The Quay Authority said 9,000 sailors were told, as the Harbour Union called on it to act. A spokeswoman said: “Passport scans were not copied.”',
  );
  assert.match(names.at(-1) ?? '', /Quay Authority/);
});

test('Behind an attribution with a day or a place the speech goes on, and what the writer adds is none of it.', () => {
  const contentsOf = (body: string): string[] => claimsOf(body).map(({ exact }) => exact);
  assert.deepEqual(contentsOf('The files, the Quay Authority said on Thursday, were destroyed in March.'), [
    'The files, the Quay Authority said on Thursday, were destroyed in March',
  ]);
  const added =
    'Some 2,000 sailors were affected, the Quay Authority said on Thursday, after a review that took a year.';
  assert.deepEqual(contentsOf(added), ['Some 2,000 sailors were affected']);
});

test('“The company”, “the insurer” and “a spokesperson” are of whom it befell, not of the firm that found it.', () => {
  const story = 'Hackers stole the files of 9,000 sailors from Tidegate Insurance, researchers at Korvex said. ';
  for (const source of ['The company', 'The insurer', 'A spokesperson'])
    assert.equal(
      speakersOf(`${story}${source} said passport scans were not copied.`).at(-1),
      'Tidegate Insurance',
      source,
    );
  assert.notEqual(speakersOf(`${story}The airline said passport scans were not copied.`).at(-1), 'Korvex');
});

test('“The hackers” and “the group” are no researchers and no company; “his lawyer” speaks for no body.', () => {
  const story = 'Files were copied from Tidegate Insurance, researchers at Korvex said. ';
  // A generic attacker or an unnamed voice, as the weights have it.
  const [hackers] = speakersOf(`${story}The hackers, in a message to Reuters, said they had left.`).slice(-1);
  assert.match(hackers ?? '', /^(?:the )?hackers$/i);
  assert.equal(speakersOf(`${story}The group said it would publish the files.`).at(-1), 'The group');
  assert.equal(speakersOf(`${story}His lawyer said the clerk was elsewhere.`).at(-1), 'His lawyer');
});

test('Who “claims on its site that” makes a claim.', () => {
  assert.equal(claimsOf('The gang claims on its site that it has 2 TB of files.')[0]?.exact, 'it has 2 TB of files');
  const [reported] = claimsOf('Reports in the press claimed that the files were sold.');
  assert.equal(reported?.speaker.kind, 'MEDIA');
});

test('What is rejected ends before the next verb, and “pushed back on claims that” gives nobody the claim.', () => {
  const [rejected] = claimsOf('The Quay Authority rejected the charge and accused the union of spreading rumours.');
  assert.equal(rejected?.exact, 'the charge');
  const claims = claimsOf('The Quay Authority pushed back on claims that its files were stolen.');
  assert.deepEqual(
    claims.map(({ stance }) => stance),
    ['DENIES'],
  );
});

test('Why somebody gave no name is no claim.', () => {
  const body = 'Two clerks, who gave no names because they feared retaliation, said the files were old.';
  assert.deepEqual(
    claimsOf(body).map(({ exact }) => exact),
    ['the files were old'],
  );
});

test('A lawsuit does not speak as whom it is against.', () => {
  const body =
    'Tidegate Insurance denies it. Tidegate knew of the flaw for months, according to a lawsuit filed in May.';
  assert.match(speakersOf(body).at(-1) ?? '', /lawsuit/);
});

test('“A company spokesperson” speaks for what was last called the company.', () => {
  const body =
    'Tidegate said it was hacked. The gang took drawings from the company for Elmar and Oakton. A company spokesperson said no drawings were copied.';
  assert.equal(speakersOf(body).at(-1), 'Tidegate');
});

test('Who has received no reports does not know of any.', () => {
  assert.equal(claimsOf('Tidegate Ltd has not received any reports of misuse.')[0]?.stance, 'NO_EVIDENCE');
});

test('“But said” and “and blamed” are no content of what stands before them.', () => {
  const [admitted] = claimsOf('The Quay Authority acknowledged the incident but said no passport scans were copied.');
  assert.equal(admitted?.stance, 'PARTLY_DENIES');
  const denied = claimsOf('The Quay Authority denied involvement and blamed a supplier.');
  assert.deepEqual(
    denied.map(({ exact }) => exact),
    ['involvement', 'a supplier'],
  );
});

test('A minister is no ministry, and lawyers for the plaintiffs are nobody’s spokesmen.', () => {
  const story = 'The Quay Authority denied it. ';
  assert.equal(speakersOf(`${story}The minister said 9,000 sailors were told.`).at(-1), 'The minister');
  assert.equal(speakersOf(`${story}Lawyers for the plaintiffs said they would appeal.`).at(-1), 'Lawyers for the plaintiffs'); // prettier-ignore
});

test('What stands behind a document and a comma is no name of it.', () => {
  const [claim] = claimsOf('According to the indictment, Ann Lee, 31, hacked the pier.');
  assert.equal(claim?.exact, 'Ann Lee, 31, hacked the pier');
});

test('Within a sentence that goes on around it a relative clause ends at the comma.', () => {
  const [inner] = claimsOf('Tidewrack, a gang that claimed the breach in May, rejected the denial.');
  assert.equal(inner?.exact, 'the breach in May');
});

test('“In a listing, seen by a paper” is no claim: it stands behind.', () => {
  const [claim] = claimsOf(
    'In a listing on its site, seen by Reuters, Tidewrack claimed to have 740 gigabytes of files.',
  );
  assert.match(claim?.exact ?? '', /^have 740/);
});

test('Customers do not speak for whom they pay.', () => {
  assert.match(
    speakersOf('Tidegate denied it. Tidegate customers said the portal was down.').at(-1) ?? '',
    /customers/,
  );
});

test('Several who speak at once speak for no body, and a union is no company.', () => {
  const speakersIn = (body: string): string[] => claimsOf(body).map(({ speaker }) => speaker.kind);
  assert.deepEqual(speakersIn('Quay Insurance lost a server. Two policyholders said the booking files were genuine.'), ['UNNAMED']); // prettier-ignore
  const body = 'Quay Insurance Ltd lost a server. The Harbour Workers Union said nobody was told. The company said staff had been briefed.'; // prettier-ignore
  assert.equal(claimsOf(body).at(-1)?.speaker.name, 'Quay Insurance Ltd');
});

test('People in the know have no other name.', () => {
  const names = speakersOf(
    'Tidegate denied it. The office has asked the company, two people aware of the matter said.',
  );
  assert.match(names.at(-1) ?? '', /two people/);
});

test('“Is investigating claims that” gives nobody the claim.', () => {
  const claims = claimsOf('Tidegate said it was investigating claims that its files were stolen.');
  assert.deepEqual(
    claims.map(({ stance }) => stance),
    ['INVESTIGATING'],
  );
});

test('Who answers speaks in “His answer, by Telegram: …”, and nobody else.', () => {
  assert.deepEqual(saidIn('Lena Marsh runs the harbour. Her answer to sailors, in an e-mail: “Your bookings are safe with us.”').at(-1), ['Her', 'Your bookings are safe with us']); // prettier-ignore
  assert.deepEqual(saidIn('The harbour’s written reply, posted on Friday, was: “Nobody has been inside the portal.”').at(-1), ['The harbour', 'Nobody has been inside the portal']); // prettier-ignore
  assert.deepEqual(saidIn('The seller was asked. His answer, by Telegram: the files were copied in May.').at(-1), ['His', 'the files were copied in May']); // prettier-ignore
  const [claim] = claimsOf('The Quay Authority hired Lena Marsh. Her answer, in an e-mail: “The portal is safe.”');
  assert.equal(claim?.speaker.name, 'Lena Marsh');
  assert.equal(saidIn('The first answer, Lena Marsh told reporters on Friday: “The portal is safe.”').at(-1)?.[0], 'Lena Marsh'); // prettier-ignore
});

test('Who goes by a name speaks under it.', () => {
  const [claim] = claimsOf('The gang LockBit was silent. A member who signs as Tarn44 went further: “We will sink the port.”'); // prettier-ignore
  assert.equal(claim?.speaker.name, 'Tarn44');
});

test('Where a clause begins anew behind “and that” there are two claims.', () => {
  const text =
    'The gang said it spent nineteen days inside the network of the harbour before encrypting anything, and that it holds the contracts of 640 shipping lines.';
  assert.deepEqual(
    saidIn(text).map(([, content]) => content),
    ['it spent nineteen days inside the network of the harbour before encrypting anything', 'it holds the contracts of 640 shipping lines'],
  ); // prettier-ignore
});

test('Of “neither the police nor the commissioner” both keep silent.', () => {
  assert.deepEqual(saidIn('Neither the harbour police nor the Quay Authority would comment.'), [['the Quay Authority', 'would comment'], ['the harbour police', 'would comment']]); // prettier-ignore
});

for (const who of [
  'Asha Menon, a former director general of the Quay Authority,',
  'Asha Menon, former chief of the Quay Authority,',
  'Former Quay Authority chief Asha Menon',
  'Asha Menon, a retired inspector general of the Quay Authority,',
  'Asha Menon, the sacked director general of the Quay Authority,',
  'Asha Menon, an ex-officer of the Quay Authority,',
])
  test(`"${who}" speaks for herself`, () => {
    const { claims, entities } = read(`The Quay Authority was hacked.\n\n${who} said that the files were copied.`);
    const speaker = claims.find(({ span }) => span.exact.includes('were copied'))?.speaker;
    assert.deepEqual([speaker?.kind, speaker?.onBehalfOf ?? null], ['ENTITY', null]);
    assert.deepEqual(
      entities.filter(({ name }) => /former/i.test(name)),
      [],
    );
  });

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../ingest/extract/extract.ts';
import { keysOf } from '../../../ingest/link/story-keys.ts';
import { signatureOf, type StorySignature } from '../../../ingest/link/story-signature.ts';

function signature(text: string): StorySignature {
  const title = text.split('\n')[0] ?? null;
  const document = { text, title, kind: 'NEWS' as const, publisher: null, publishedAt: null, statements: [] };
  return signatureOf({ id: 'doc_a', ...document }, extract(document));
}

const story = `Quillmark says no data left MediVault

The Aldermoor Courier · 25 November 2024

Quillmark Ltd denied on 18 November that records of 31,500 patients were stolen from its Medi-Vault portal. "No data whatsoever has left any of our servers this month," said Ada Wrenfield, chief executive of Quillmark. Ms Wrenfield did not take questions.`;

test('a story is known by its rare names, and not by common words, places or who prints it', () => {
  const { hit: keys } = keysOf(signature(story));
  assert.ok(keys.includes('quillmark'));
  assert.ok(keys.includes('medivault'), 'Medi-Vault and MediVault share a key');
  for (const key of ['the', 'november', 'courier', 'aldermoor', 'ltd']) assert.ok(!keys.includes(key), key);
});

test('a person is known by the whole name only', () => {
  const { hit, cast } = keysOf(signature(story));
  assert.deepEqual(cast, ['=adawrenfield']);
  assert.ok(!hit.includes('wrenfield'));
});

test('a body is known by the short name that the text gives it, too, though all its words are common', () => {
  const text = `North Health denies leak

North Health and Allied Insurance denied on Monday that patient records were stolen. "Our systems are safe," North Health said.`;
  const { hit } = keysOf(signature(text));
  assert.ok(hit.includes('=northhealth'), hit.join(', '));
  assert.ok(hit.includes('=northhealthandalliedinsurance'), hit.join(', '));
});

test('a body is not known by a short name that every town has', () => {
  const text = `Quillmark denies leak

Quillmark Savings Bank denied on Monday that records were stolen. "Our systems are safe," the Savings Bank said.`;
  const { hit } = keysOf(signature(text));
  assert.ok(hit.includes('=quillmarksavingsbank'), hit.join(', '));
  assert.ok(!hit.includes('=savingsbank'), hit.join(', '));
});

test('figures with telling digits, days, the last full day and runs of quoted words are kept', () => {
  const { figures, days, lastDay, phrases } = signature(story);
  assert.deepEqual(figures, ['PEOPLE_AFFECTED 31500']);
  assert.deepEqual(days, ['11-18', '11-25']);
  assert.equal(lastDay, '2024-11-25');
  assert.ok(phrases.includes('no data whatsoever has left any'));
});

const nameOf = (text: string, key: string) => signature(text).names.find(({ keys }) => keys.includes(key));

const framed = `Roll of growers on sale

By Pranjali Wadekar
NAGWADI, Aug 4, 2023 (Korkan News Service) – Records of 48,000 growers of the Fasalkosh portal are for sale, Fasalkosh said. Its director Sheela Borwankar denied on Friday that data was stolen.`;

test('who wrote a story, who sent it and from where have no part in it', () => {
  const { names } = signature(framed);
  const keys = names.flatMap((name) => name.keys);
  for (const key of ['=pranjaliwadekar', 'wadekar', 'nagwadi', 'korkan', '=korkannewsservice'])
    assert.ok(!keys.includes(key), key);
  assert.ok(keys.includes('fasalkosh'), keys.join(', '));
});

test('a sentence that begins like a byline, and who is asked further down, do have a part', () => {
  const text = `Growers ask

Fasalkosh lost records, growers say.

By Friday the Wadekar sheets were gone.

Many asked.

Nobody told them.

Fasalkosh said no more.

BORWANKAR: Nothing is lost, and the Korkan sheets are not ours.`;
  const keys = signature(text).names.flatMap((name) => name.keys);
  for (const key of ['wadekar', 'korkan']) assert.ok(keys.includes(key), `${key}: ${keys.join(', ')}`);
});

test('a capital tells no name in a line where each word has one', () => {
  const text = `Rebuttals Follow Disclosure About Patients Of Quillmark

Quillmark said on Monday that no records had left its servers.`;
  assert.equal(nameOf(text, 'rebuttals')?.leads, false);
});

test('a name that stands only in a title in capitals and where sentences open is one that is told in passing', () => {
  const text = `ZIWAMBA LIMITED PRESS STATEMENT

The attention of the board has been drawn to newspaper articles.

Ziwamba has carried the people of the lake for thirty-one years.`;
  assert.equal(nameOf(text, 'ziwamba')?.leads, false);
});

test('a rare word of a body’s name counts wherever it stands, also where it only opens sentences', () => {
  const text = `Portal closed after leak

Officials of the city spoke.

Marlowick Trust denied that data was stolen. Marlowick Trust said that its servers are safe.`;
  assert.ok(nameOf(text, '=marlowicktrust')?.keys.includes('marlowick'));
});

test('where something happened, much else happens: a town does not lead', () => {
  const town = `Clerk held in Dunvarro

Police in Dunvarro said a clerk in Dunvarro was paid for records of Quillmark. Quillmark denied a breach.`;
  assert.deepEqual([nameOf(town, 'dunvarro')?.weight, nameOf(town, 'dunvarro')?.leads], [0.4, false]);
});

test('words with a capital that follow each other are one name, not two that two stories share', () => {
  const text = `Growers ask

The agencies said that the papers went to the board's office in the afternoon, and Homavari Bayudi was garlanded.`;
  const { names } = signature(text);
  assert.deepEqual(
    names.filter(({ keys }) => keys.includes('homavari') || keys.includes('bayudi')).map(({ keys }) => keys),
    [['=homavaribayudi', 'bayudi', 'homavari']],
  );
});

test('a person is known without what a reading puts before the name', () => {
  const { cast } = keysOf(signature(story.replaceAll('Ada Wrenfield', 'Registrar Ada Maria Wrenfield')));
  assert.ok(cast.includes('=mariawrenfield'), cast.join(', '));
});

test('a word that nobody read as a name has to stand twice for a story to be about it', () => {
  const text = (more: string) => `'A plot against Devbhoomira': minister on passport row

The minister on Tuesday termed the row over papers of guests a plot to frighten them away at the start of the season${more}.`;
  assert.equal(nameOf(text(''), 'devbhoomira')?.weight, 0.7);
  assert.equal(nameOf(text(', to the harm of Devbhoomira'), 'devbhoomira')?.weight, 1);
});

test('a central bank, a country’s desk for attacks and a unit of a force are in many stories', () => {
  const text = `Quillmark denies leak

Quillmark denied that records were stolen. The Reserve Bank of India said it asked for a report. The National Cyber Coordination Desk said it knew of nothing. The FBI field office in Boston said it was looking into it.`;
  for (const key of ['=reservebankofindia', '=nationalcybercoordinationdesk', '=fbifieldoffice'])
    assert.notEqual(nameOf(text, key)?.hub, false, key);
  assert.equal(nameOf(text, '=reservebankofindia')?.hub, true);
});

test('an amount is no name', () => {
  const text = `Quillmark denies leak

Quillmark denied that members paid Sh1.5 or Rs200 for the list. It said 11M lines were not its own.`;
  for (const key of ['sh15', 'rs200', '11m']) assert.equal(nameOf(text, key), undefined, key);
});

test('of a text of three sentences the second is near the beginning too', () => {
  const text = `Sold for 900 euros

The gang Tin Owl claimed on Tuesday to have encrypted the servers of Quillmark Ltd, which makes creams.

Quillmark denied that. “Nothing was taken,” said Ada Wrenfield.`;
  const { names } = signature(text);
  const standing = names.filter(({ keys }) => keys.includes('quillmark')).map(({ weight, leads }) => [weight, leads]);
  assert.deepEqual(standing, [[1, true]]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../ingest/extract/extract.ts';
import { judgeStories, type StoryUnit } from '../../../ingest/link/judge-stories.ts';
import { mainStory, storiesIn } from '../../../ingest/link/told-stories.ts';
import { toldUnits } from '../../../schema/story-units.ts';
import { bankAttack, laterAttack } from '../../synthetic/several-stories.ts';

const publishedAt = '2025-03-07T00:00:00.000Z';

const read = (text: string) =>
  extract({ text, title: text.split('\n')[0] ?? null, kind: 'NEWS', publisher: null, publishedAt, statements: [] });

/** The first three words of each item that is found beside the first one. */
function itemsOf(paragraphs: readonly string[]): string[] {
  const text = paragraphs.join('\n\n');
  return (read(text).units ?? [])
    .filter(({ kind }) => kind === 'ITEM')
    .map(({ spans }) => text.slice(spans[0]?.start).split(' ').slice(0, 3).join(' '));
}

const trust =
  'Northmoor Trust said on Monday that hackers had copied 41,500 patient records from its booking system. The Kestrel gang claimed that it had taken 310,000. A spokeswoman for Northmoor Trust denied that any record had been published.';
const bank =
  'Larkfield Bank confirmed that a ransomware attack had shut its branches for a day. Researcher Ada Quill said that 88,200 account numbers were for sale, but the bank denied that customer data was taken.';
const ferries = 'Ostrava Ferries denied a report that the names of its passengers had leaked through an open server.';

const inOtherNews = [
  'What came in since Monday',
  'It was another busy week for those who answer for the data of others.',
  trust,
  `In other news, ${bank}`,
  'Meanwhile, in Kenya, Savanna Power said that outsiders had read the meter data of 12,000 homes.',
  `Elsewhere, ${ferries}`,
];

test('a digest in plain paragraphs that open with words of passing on', () => {
  assert.deepEqual(itemsOf(inOtherNews), ['In other news,', 'Meanwhile, in Kenya,', 'Elsewhere, Ostrava Ferries']);
});

test('one that says in its title what it is, of more than a paragraph each', () => {
  assert.deepEqual(
    itemsOf([
      'Breach round-up: a council, an airline and a laboratory',
      'Larch County Council said on Monday that a phishing attack had opened the mailboxes of nine officers.',
      'The council denied that residents’ data was taken. The Rook gang had claimed that it held 7,300 letters.',
      'Tern Airlines confirmed that intruders had copied the addresses of 55,000 travellers.',
      '“No card numbers were stored on that server,” Tern Airlines said.',
      'Varga Labs admitted on Thursday that test results of 3,100 patients had been exposed.',
      'The laboratory denied that anybody had downloaded them.',
    ]),
    ['Tern Airlines confirmed', 'Varga Labs admitted'],
  );
});

test('one that says it in its first paragraph', () => {
  assert.deepEqual(
    itemsOf([
      'More victims by Friday',
      'Three breaches came to light within five days.',
      'Hillside Dental Group told patients that hackers had stolen X-ray images.',
      'Corvid Games said a former employee had sold the e-mail addresses of 230,000 players. “We are sorry,” said its founder, Lena Moss.',
      'Penrose Water confirmed that malware had been found in its billing system.',
    ]),
    ['Corvid Games said', 'Penrose Water confirmed'],
  );
});

test('one of short items in turn', () => {
  assert.deepEqual(
    itemsOf([
      'In brief',
      'First, Oakhurst College: the college said that a stolen laptop held the records of 2,400 students.',
      'Next comes Tern Airlines, which said that hackers had stolen the passport numbers of 61,000 travellers. The airline apologised.',
      'Finally, Marlow Software denied that its update server had been breached.',
    ]),
    ['Next comes Tern', 'Finally, Marlow Software'],
  );
});

test('one of two items alone', () => {
  assert.deepEqual(itemsOf(['Two breaches', trust, bank]), ['Larkfield Bank confirmed']);
});

test('one that goes from country to country', () => {
  assert.deepEqual(
    itemsOf([
      'From Bergen to Recife',
      'In Norway, the shipping firm Fjordline Cargo said that a ransomware attack had stopped its port systems.',
      'In Brazil, Clinica Aurora said that a database with the names of 19,000 patients had been left open.',
      'In India, Kaveri Payments denied that 2.3 million card numbers had been leaked.',
    ]),
    ['In Brazil, Clinica', 'In India, Kaveri'],
  );
});

for (const [what, paragraphs] of [
  [
    'an article with two others in passing',
    ['Northmoor Trust loses 41,500 records', trust, `In a separate incident, ${bank}`, `Elsewhere, ${ferries}`],
  ],
  [
    'the victims of one attack, one by one',
    [
      'Flaw in a tool is felt around the world',
      'Hackers have used a flaw in SwiftDrop, a file-transfer tool, to steal data from dozens of organisations, its maker Delvon Software said on Monday.',
      `Meanwhile, ${bank}`,
      'Elsewhere, Tern Airlines said that the passport numbers of 61,000 travellers had been exposed.',
    ],
  ],
  [
    'an article that goes on with others of its own matter',
    [
      'Patient records for sale after an attack',
      'Hackers have stolen the records of 310,000 patients of Clinica Aurora, the chain said on Monday.',
      'Meanwhile, Osprey Insurance denied that a leak of its own had led to the theft.',
      'Elsewhere, the Union of Nurses said that the stolen files were for sale.',
    ],
  ],
  [
    'paragraphs that name one gang',
    [
      ...inOtherNews.slice(0, 3),
      `In other news, ${bank} The Kestrel gang claimed the attack.`,
      `Elsewhere, ${ferries} The Kestrel gang had claimed it.`,
    ],
  ],
  ['paragraphs without a word that several stories follow', ['What came in since Monday', trust, bank, ferries]],
  [
    'what happened long before',
    [
      'The week in breaches',
      trust,
      'In March 2022, Larkfield Bank confirmed that a ransomware attack had shut its branches.',
    ],
  ],
] as const)
  test(`no digest: ${what}`, () => {
    assert.deepEqual(itemsOf(paragraphs), []);
  });

test('a text of very many paragraphs that open so is no digest, and takes no longer than another', () => {
  const many = Array.from({ length: 2000 }, (_, at) => `Elsewhere, Tern${at} Airlines said that hackers had copied ${at + 900} files.`); // prettier-ignore
  assert.deepEqual(itemsOf(['The week in breaches', ...many]), []);
});

test('each item is put to the incident that it tells', () => {
  const text = inOtherNews.join('\n\n');
  const extraction = read(text);
  const items = storiesIn({ id: 'digest', text }, { extraction, units: toldUnits('digest', extraction) }).map(
    ({ unit, signature }): StoryUnit => ({ unitId: unit.id, documentId: 'digest', publishedAt, signature }),
  );
  const verdictsOf = ({ text, publishedAt }: typeof bankAttack): (string | undefined)[] => {
    const story = mainStory({ id: 'article', text, publishedAt: `${publishedAt}T00:00:00.000Z` }, read(text));
    return items.map((item) => judgeStories(item, story)?.verdict);
  };
  assert.deepEqual(verdictsOf(laterAttack).map((verdict) => verdict === 'SAME'), [true, false, false, false]); // prettier-ignore
  assert.deepEqual(verdictsOf(bankAttack).map((verdict) => verdict === 'SAME'), [false, true, false, false]); // prettier-ignore
});

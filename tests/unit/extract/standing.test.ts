import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../ingest/extract/extract.ts';

/** Each name of a text with what keeps it apart from others of that name. */
function standings(text: string): Map<string, string> {
  const { entities } = extract({ text, title: null, kind: 'NEWS', publisher: null, publishedAt: null, statements: [] });
  return new Map(
    entities.map(({ form, qualifier, generic }) => [form, generic ? 'of its story' : (qualifier ?? 'of the world')]),
  );
}

const told = (place: string, more = ''): string =>
  `Portal of farmers breached\nOfficials in ${place} met on Monday. The Health Ministry said no records were stolen in ${place}. ${more}`;

test('a ministry is told apart by the country that the story is about', () => {
  assert.equal(standings(told('Sri Lanka')).get('health ministry'), 'LK');
  assert.equal(standings(told('Zambia')).get('health ministry'), 'ZM');
});

test('where no country is told, a name that many countries have is of its story alone', () => {
  assert.equal(standings(told('the capital')).get('health ministry'), 'of its story');
});

test('departments of states of one country are told apart by the state', () => {
  const text = (state: string): string =>
    `Files of patients leaked\nThe Department of Health said on Monday that hospitals in ${state} are safe. ${state} and India are told to wait.`;
  assert.equal(standings(text('Kerala')).get('department of health'), 'IN kerala');
  assert.equal(standings(text('Odisha')).get('department of health'), 'IN odisha');
});

test('a body that everybody knows stands for itself, and its namesake in another country does not', () => {
  const text = (place: string): string =>
    `Servers attacked\nThe National Cyber Security Centre (NCSC) said on Monday that it helps hospitals in ${place}. ${place} will recover, the NCSC said. Hospitals across ${place} are open.`;
  assert.equal(standings(text('England')).get('national cyber security centre'), 'of the world');
  assert.equal(standings(text('Ireland')).get('national cyber security centre'), 'IE');
});

test('a court, a given name and a nationality tell nobody outside of their story', () => {
  const found = standings(
    'Court hears of stolen files\nThe High Court was told on Friday that Chinese hackers stole the files. Priya, a clerk, said: “I saw it happen.” The High Court heard her on Monday.',
  );
  assert.deepEqual(Object.fromEntries(found), {
    'high court': 'of its story',
    chinese: 'of its story',
    priya: 'of its story',
  });
});

test('a country and a noun in lower case of which it has several is of its story, and a name of the two is not', () => {
  const said = (who: string) =>
    standings(`Portal Fenwick leaked\n\n${who} said on Monday that no record had left Fenwick.`);
  assert.equal(said('The Kenyan ministry').get('kenyan ministry'), 'of its story');
  assert.equal(said('Indian Bank').get('indian bank'), 'of the world');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findFigures, type FoundFigure } from '../../../ingest/extract/figures/figures.ts';
import { annotate } from '../../../ingest/extract/text/annotate.ts';

const figures = (text: string): FoundFigure[] => findFigures(annotate(text, null));
const only = (text: string): [string, number | null, number | null] => {
  const found = figures(text);
  assert.equal(found.length, 1, `${text}: ${JSON.stringify(found)}`);
  const [figure] = found as [FoundFigure];
  return [figure.kind, figure.low, figure.high];
};

test('numbers of people are read in digits, words, lakh, crore and ranges', () => {
  assert.deepEqual(only('The leak affected more than 80,000 patients.'), ['PEOPLE_AFFECTED', 80_000, null]);
  assert.deepEqual(only('Data of around 3-4 crore patients was stolen.'), ['PEOPLE_AFFECTED', 30_000_000, 40_000_000]);
  assert.deepEqual(only('The breach exposed two hundred and forty thousand customers.'), [
    'PEOPLE_AFFECTED',
    240_000,
    240_000,
  ]);
  assert.deepEqual(only('Data of up to 1.2 lakh users leaked.'), ['PEOPLE_AFFECTED', 0, 120_000]);
  assert.deepEqual(only('Data of thousands of people has leaked.'), ['PEOPLE_AFFECTED', 1000, null]);
});

test('a number that rose from one to another is two, and how long somebody has been in business is none', () => {
  const rose = figures('The number of stolen records rose from 3,000 records to 5,000 records.');
  assert.deepEqual(
    rose.map(({ low, high, qualifier }) => [low, high, qualifier]),
    [
      [3000, 3000, 'EXACT'],
      [5000, 5000, 'EXACT'],
    ],
  );
  assert.deepEqual(figures('The portal was attacked and had been in service for seven years.'), []);
});

for (const [sentence, numbers] of [
  ['1.5 million people were affected by the leak, up from an earlier figure of 1.2m', ['1500000', '(1200000)']],
  ['The leak affected 450,000 customers, up from a previous estimate of 300,000.', ['450000', '(300000)']],
  ['The leak affected 1.1 million customers rather than the 2 million first reported.', ['1100000', '(2000000)']],
  ['The number of stolen records was 3,200, revised down from 5,000.', ['3200', '(5000)']],
  ['The bank raised the number of affected customers from 40,000 to 61,000.', ['(40000)', '61000']],
  ['The number of affected customers had risen to 61,000 from 40,000.', ['61000', '(40000)']],
  ['The leak affected 61,000 customers, not 40,000 as the bank had said.', ['61000', '(40000)']],
  ['It copied 61,000 records, more than the 40,000 records it had previously reported.', ['61000', '(40000)']],
  ['The bank revised its estimate of 300,000 affected people to 450,000 people.', ['(300000)', '450000']],
  ['The ransom gang cut its demand from $5 million to $3 million.', ['(5000000)', '3000000']],
  ['The previous figure of 300,000 affected people was wrong: it was 450,000 people.', ['(300000)', '450000']],
  ['Records of 61,000 customers were stolen from 40,000 merchants.', ['61000', '40000']],
  ['The leak affected 61,000 customers and more than 40,000 members of staff.', ['61000', '40000']],
  ['An initial estimate is that the leak affected 300,000 customers.', ['300000']],
  ['The leak affected 61,000 customers, up from what the bank had said.', ['61000']],
] as const)
  // prettier-ignore
  test(`a number in the place of which another comes is told from it: ${sentence}`, () => {
    const told = figures(sentence).map(({ low, isReplaced }) => (isReplaced ? `(${low})` : String(low)));
    assert.deepEqual(told, numbers);
  });

test('the last noun of the phrase says what is counted', () => {
  assert.deepEqual(only('They stole 68,000 student records.'), ['RECORDS', 68_000, 68_000]);
  assert.deepEqual(only('Hackers encrypted 34 servers.'), ['SYSTEMS_AFFECTED', 34, 34]);
});

test('money is a ransom where it is demanded and a price where it is asked for a copy', () => {
  assert.deepEqual(only('The gang demanded Rs 200 crore in cryptocurrency.'), ['RANSOM', 2_000_000_000, 2_000_000_000]);
  assert.deepEqual(only('A seller offered the file for sale at $1,500.'), ['PRICE', 1500, 1500]);
  assert.deepEqual(only('The gang demanded N50m.'), ['RANSOM', 50_000_000, 50_000_000]);
  assert.equal(figures('The gang demanded N50m.')[0]?.currency, 'NGN');
  assert.equal(figures('They demanded 30 bitcoin.')[0]?.currency, 'bitcoin');
  assert.equal(figures('They demanded 80,000 Australian dollars.')[0]?.currency, 'AUD');
});

test('the mark of a currency may stand behind its dollar, and what is paid for information is no ransom', () => {
  assert.deepEqual(only('The hackers demanded $US1 million.'), ['RANSOM', 1_000_000, 1_000_000]);
  assert.deepEqual(figures('The state would pay up to $10 million for information on the ransomware gang.'), []);
});

test('others and further ones are what was counted before', () => {
  const kinds = (text: string): string[] => figures(text).map(({ kind, low }) => `${kind} ${low}`);
  assert.deepEqual(kinds('The breach hit 14,900 patients. Expired cards of 22,000 others leaked.'), [
    'PEOPLE_AFFECTED 14900',
    'PEOPLE_AFFECTED 22000',
  ]);
  assert.deepEqual(kinds('The breach hit 14,900 patients. A further 1.4 million had their profiles exposed.'), [
    'PEOPLE_AFFECTED 14900',
    'PEOPLE_AFFECTED 1400000',
  ]);
  assert.deepEqual(kinds('The breach hit 14,900 files. 90 others were fined over the leak.'), ['RECORDS 14900']);
});

test('the people of a country are people, and what a share is taken of is not affected', () => {
  assert.deepEqual(only('He sold the data of 54 million South Africans.'), ['PEOPLE_AFFECTED', 54e6, 54e6]);
  assert.deepEqual(figures('It is not clear how many of its 3.9 million customers are affected by the breach.'), []);
});

test('a name with digits, the time of an entry and a time in custody are no figures', () => {
  assert.deepEqual(figures('23andMe data was leaked.'), []);
  assert.deepEqual(figures('11.55 “The leaked records are credible,” he said.'), []);
  assert.deepEqual(figures('The hackers had access; the court remanded them for seven days in custody.'), []);
});

test('what is paid is a ransom where the text tells of one', () => {
  const paid = 'Several papers wrote that 600,000 euros was paid through an intermediary.';
  assert.deepEqual(figures(paid), []);
  assert.deepEqual(only(`Nobody speaks of blackmail. The port is open.\n\nThe mayor was away.\n\n${paid}`), [
    'RANSOM',
    600_000,
    600_000,
  ]);
});

test('bytes and times of the incident are read with their units', () => {
  assert.deepEqual(only('The group says that it copied 60GB.'), ['DATA_VOLUME', 60e9, 60e9]);
  assert.deepEqual(only('They copied between 40 GB and 1.3 TB.'), ['DATA_VOLUME', 40e9, 1.3e12]);
  assert.deepEqual(only('The intruders had access for eleven days.'), ['DURATION', 950_400, 950_400]);
  assert.deepEqual(only('The servers were down for 5 hours 20 minutes.'), ['DURATION', 19_200, 19_200]);
  assert.deepEqual(only('The servers were down for over five days.'), ['DURATION', 432_000, null]);
  assert.deepEqual(only('The intruders copied files over five days.'), ['DURATION', 432_000, 432_000]);
});

test('dates, ages, shares, fines and populations are no figures of the incident', () => {
  for (const text of [
    'COVID-19 data was leaked on 12 May 2023.',
    'Police arrested a 26-year-old man over the leak.',
    'The breach rose by 40 per cent in 2021.',
    'The regulator imposed a fine of $4 million over the breach.',
    'The fund has 40,000 members and denies the leak.',
    'They were told of the breach three weeks ago.',
  ])
    assert.deepEqual(figures(text), [], text);
});

test('"of them" and "of which" count the group that was named before, and "the number of X" counts X', () => {
  const kinds = (text: string): [string, number | null][] => figures(text).map(({ kind, low }) => [kind, low]);
  assert.deepEqual(kinds('Hackers encrypted 90 servers; at 12 of them files were lost.'), [
    ['SYSTEMS_AFFECTED', 90],
    ['SYSTEMS_AFFECTED', 12],
  ]);
  assert.deepEqual(kinds('Hackers attacked 90 servers, of which 41 held patient files.'), [
    ['SYSTEMS_AFFECTED', 90],
    ['SYSTEMS_AFFECTED', 41],
  ]);
  assert.deepEqual(only('It put the number of people in the stolen files at 58,000.'), ['PEOPLE_AFFECTED', 58_000, 58_000]); // prettier-ignore
  assert.deepEqual(kinds('The breach affects 212 tenants. The correct number is 231.'), [
    ['SYSTEMS_AFFECTED', 212],
    ['SYSTEMS_AFFECTED', 231],
  ]);
});

test('a number that counts something else counts no noun that stands before it', () => {
  assert.deepEqual(figures('The patients learned of the leak from 5,200 billboards.'), []);
  assert.deepEqual(figures('Hackers told customers that they had moved 14 million crates.'), []);
});

test('rates, shares, paragraph numbers and spans of years are no figures of the incident', () => {
  for (const text of [
    'The hacked gateway passes on 40 million messages a day.',
    'The leaked list is old: nine in 10 of the accounts were closed.',
    '12 The company thus kept the records of the hacked clinic.',
    'Hackers copied bookings from 2017–2019 and records of trips.',
    'So no, the leak is not the 2021 file again.',
    'A 23,000-student university denies that it was hacked.',
    'The hacked firm insures 6.2 million contracts.',
    'The group operates seven clinics and 60 sites and was hacked.',
    'Two men were arrested over the leak with 31 phones.',
  ])
    assert.deepEqual(figures(text), [], text);
});

test('"more than the 1,640" compares with a number that somebody gave', () => {
  assert.deepEqual(only('Far more than the 21,640 patients that the hacked clinic named.').slice(1), [21_640, 21_640]); // prettier-ignore
});

test('what a buyer pays for the data is a price, also where a gang asks for it', () => {
  assert.deepEqual(only('A hacker has the source code and asks 3 bitcoin for it.'), ['PRICE', 3, 3]);
  assert.deepEqual(only('The gang demanded 3 bitcoin for the files.'), ['RANSOM', 3, 3]);
  assert.deepEqual(figures('The hacker was arrested. His lawyer was asking for bail of $80,000.'), []);
});

test('a time is of the attack where the sentence says what lasted, not where somebody spent it', () => {
  assert.deepEqual(only('The intruders were in for eleven days.'), ['DURATION', 950_400, 950_400]);
  assert.deepEqual(only('Nurses charted on paper for two days.'), ['DURATION', 172_800, 172_800]);
  assert.deepEqual(figures('Enroll in the 12 months of identity protection that come with this notice of the breach.'), []); // prettier-ignore
  assert.deepEqual(figures('I have now spent six hours with the sample.'), []);
});

test('a headline that says "millions" says no more than the number in the text', () => {
  const text = 'Millions of trips stolen\n\nHackers copied 61 million trips, the operator said on Monday.';
  assert.deepEqual(
    findFigures(annotate(text, 'Millions of trips stolen')).map(({ kind, low }) => [kind, low]),
    [['RECORDS', 61_000_000]],
  );
});

test('figures of any text lie in the text and have a low that is not above the high', () => {
  const words = fc.constantFrom('more than', '3-4', '80,000', 'crore', 'million', 'people', 'records', 'Rs', '$', '12', 'GB', 'between', 'and', 'to', 'data', 'leaked', 'two', 'hundred', '.', 'days', 'down', '%', '1,2,3', '1.2.3', 'ransom', '€16m', 'half a'); // prettier-ignore
  fc.assert(
    fc.property(fc.array(words, { maxLength: 25 }), (list) => {
      const text = list.join(' ');
      for (const { low, high, range } of figures(text)) {
        assert.ok(range.start >= 0 && range.end <= text.length && range.start < range.end);
        assert.ok(low === null || high === null || low <= high, `${text}: ${low} ${high}`);
        assert.ok(low !== null || high !== null);
      }
    }),
  );
});

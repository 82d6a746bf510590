import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { areApart, areCompared, judgeStories, type StoryUnit } from '../../../ingest/link/judge-stories.ts';
import { blocksOf, castLookupsOf } from '../../../ingest/link/story-blocks.ts';
import { keysOf } from '../../../ingest/link/story-keys.ts';
import type { StoryName } from '../../../ingest/link/story-name.ts';
import type { StorySignature } from '../../../ingest/link/story-signature.ts';

const name = (kind: StoryName['kind'], text: string, more: Partial<StoryName> = {}): StoryName => ({
  kind,
  text,
  keys: [kind === 'PERSON' ? `=${text}` : text],
  weight: 1,
  hub: false,
  leads: true,
  ...more,
});
const story = (
  unitId: string,
  day: string | null,
  names: StoryName[],
  more: Partial<StorySignature> = {},
): StoryUnit => ({
  unitId,
  documentId: `document of ${unitId}`,
  publishedAt: day && `${day}T00:00:00.000Z`,
  signature: { names, figures: [], days: [], lastDay: null, phrases: [], recalls: [], background: false, ...more },
});
const passing = { weight: 0.4, leads: false };
const portal = name('SYSTEM', 'patienthub');
const trust = name('AGENCY', 'northmoor');
const rook = name('ATTACKER', 'rook');
const researcher = name('PERSON', 'adaquill');

test('two stories about one system within weeks tell one incident, and the reasons say why', () => {
  const judgement = judgeStories(story('a', '2025-03-01', [portal]), story('b', '2025-03-20', [portal]));
  assert.equal(judgement?.verdict, 'SAME');
  assert.deepEqual(judgement.reasons, ['both name the system patienthub', '19 days apart']);
});

test('a story of the same system a year later is another incident, unless it shares more than the name', () => {
  const first = story('a', '2024-03-01', [portal, rook], { figures: ['RECORDS 31500'] });
  assert.equal(judgeStories(first, story('b', '2025-03-01', [portal])), null);
  const later = story('b', '2025-03-01', [portal, rook], { figures: ['RECORDS 31500'] });
  assert.equal(judgeStories(first, later)?.verdict, 'SAME');
  assert.equal(judgeStories(first, story('b', '2027-03-01', [portal, rook], { figures: ['RECORDS 31500'] })), null);
});

test('a story without a date needs a second shared name, and counts as of the last day that it speaks of', () => {
  const dated = story('a', '2025-03-01', [portal, trust]);
  assert.equal(judgeStories(dated, story('b', null, [portal])), null);
  assert.equal(judgeStories(dated, story('b', null, [portal, trust]))?.verdict, 'SAME');
  assert.equal(judgeStories(dated, story('b', null, [portal], { lastDay: '2025-02-25' }))?.verdict, 'SAME');
  const played = story('a', '2025-03-01', [portal, rook, researcher]);
  assert.equal(judgeStories(played, story('b', null, [rook, researcher])), null, 'and one of them is what was hit');
});

test('a name in passing in the stories of two companies makes them no one incident, but a hard no', () => {
  const forum = name('WORD', 'leakden', passing);
  const ours = story('a', '2025-03-01', [trust, forum]);
  const theirs = story('b', '2025-03-03', [name('AGENCY', 'zephyrpay'), forum]);
  assert.equal(areApart(ours, theirs), true);
  assert.equal(judgeStories(ours, theirs), null, 'so far apart that nobody asks');
  const nearer = (unit: StoryUnit): StoryUnit => ({
    ...unit,
    signature: { ...unit.signature, days: ['2-27', '2-28'], names: [...unit.signature.names, { ...rook, ...passing }] },
  });
  assert.equal(judgeStories(nearer(ours), nearer(theirs))?.verdict, 'NOT_SAME');
});

test('a police force that both name does not bring stories together', () => {
  const police = name('AGENCY', 'northpolice', { hub: true });
  assert.equal(judgeStories(story('a', '2025-03-01', [police]), story('b', '2025-03-02', [police])), null);
});

test('a shared passing name is left to a curator', () => {
  const a = story('a', '2025-03-01', [portal, { ...rook, weight: 0.7 }]);
  const b = story('b', '2025-03-09', [name('SYSTEM', 'otherhub', { leads: false }), { ...rook, weight: 0.7 }]);
  assert.equal(judgeStories(a, b)?.verdict, 'UNDECIDED');
});

test('"Northmoor Trust" and "Northmoor" are one name, "Static Heron" and "Silted Heron" are not', () => {
  const full = name('AGENCY', 'Northmoor Trust', { keys: ['=northmoortrust', 'northmoor'] });
  assert.equal(judgeStories(story('a', '2025-03-01', [full]), story('b', '2025-03-02', [trust]))?.verdict, 'SAME');
  const [one, other] = ['static', 'silted'].map((word) =>
    name('ATTACKER', `${word} heron`, { keys: [`=${word}heron`, 'heron', `${word}q`] }),
  ) as [StoryName, StoryName];
  assert.equal(areApart(story('a', '2025-03-01', [one]), story('b', '2025-03-02', [other])), true);
});

test('a first name that another story has for a name brings no two stories together', () => {
  const officer = name('AGENCY', 'Registers Prakash Chandra Dungdung', { keys: ['=registersprakashchandradungdung', 'chandra', 'dungdung', 'prakash'] }); // prettier-ignore
  const caller = name('WORD', 'Prakash', { keys: ['prakash'] });
  const both = (other: StoryName) => judgeStories(story('a', '2025-03-01', [officer]), story('b', '2025-04-15', [other])); // prettier-ignore
  assert.equal(both(caller), null);
  assert.equal(both(officer)?.verdict, 'SAME');
});

test('two victims of one gang in a week are two incidents, and nobody is asked', () => {
  const gang = name('ATTACKER', 'Amber Rook', { keys: ['=amberrook', 'rook'] });
  const [one, other] = ['Quillmark', 'Tessaly'].map((text) => name('AGENCY', text, { keys: [text.toLowerCase()] })) as [
    StoryName,
    StoryName,
  ];
  const told = (unitId: string, day: string, ...names: StoryName[]): StoryUnit =>
    story(unitId, day, names, { days: ['3-1'], figures: ['RANSOM 250000'] });
  const first = told('a', '2025-03-01', gang, one);
  assert.equal(judgeStories(first, told('b', '2025-03-05', gang, researcher, other)), null);
  assert.ok(areApart(story('a', '2025-03-01', [gang, one]), story('b', '2025-03-05', [gang, researcher, other])));
  const nameless = judgeStories(first, told('b', '2025-03-05', gang));
  assert.equal(nameless?.verdict, 'SAME', 'a story that does not say whom it hit may be told of either');
  assert.equal(judgeStories(first, told('b', '2025-05-05', gang)), null, 'but not months later');
});

const cast = (count: number): StoryName[] =>
  ['=idagrove', '=noorhale', 'fenwick', 'ardle', 'corwen', 'brindlow'].slice(0, count).map((key) => ({
    ...name(key.startsWith('=') ? 'PERSON' : 'AGENCY', key),
    keys: [key],
    ...passing,
  }));

test('names that both tell in passing make one incident where they are many, of which the reasons tell the number', () => {
  const both = (count: number) => judgeStories(story('a', '2025-03-01', cast(count)), story('b', '2025-03-04', cast(count))); // prettier-ignore
  assert.equal(both(3)?.verdict, 'UNDECIDED');
  const judgement = both(5);
  assert.equal(judgement?.verdict, 'SAME');
  assert.ok(judgement.reasons.includes('both name 2 more of the same'), judgement.reasons.join('; '));
});

test('five names of both are one cast, whatever each story leads with; four are not', () => {
  const told = (unitId: string, first: StoryName, count: number): StoryUnit => story(unitId, '2025-03-01', [first, ...cast(count)]); // prettier-ignore
  assert.equal(areApart(told('a', portal, 5), told('b', trust, 5)), false);
  assert.equal(areApart(told('a', portal, 4), told('b', trust, 4)), true);
});

test('a word that nobody read as a name makes no incident by itself: it may be a town', () => {
  const [a, b] = ['a', 'b'].map((unitId) => story(unitId, '2025-03-01', [name('WORD', 'dunmore')])) as [StoryUnit, StoryUnit]; // prettier-ignore
  assert.equal(judgeStories(a, b)?.verdict, 'UNDECIDED');
  const withMore = ({ signature, ...unit }: StoryUnit): StoryUnit => ({ ...unit, signature: { ...signature, names: [...signature.names, ...cast(1)] } }); // prettier-ignore
  assert.equal(judgeStories(withMore(a), withMore(b))?.verdict, 'SAME');
});

test('two long names with a rare word in common are half a name, unless the one holds the other', () => {
  const town = (text: string): StoryName => name('AGENCY', text, { keys: [`=${text.replaceAll(' ', '')}`, 'kestrel'] });
  const with_ = (text: string) => judgeStories(story('a', '2025-03-01', [town('kestrel falls')]), story('b', '2025-03-01', [town(text)])); // prettier-ignore
  assert.equal(with_('city of kestrel falls')?.verdict, 'SAME');
  assert.equal(with_('kestrel quays')?.verdict, 'UNDECIDED');
});

test('a name in two words and in one is one name', () => {
  const apart = name('SYSTEM', 'Pay Way', { keys: ['=payway'] });
  const [a, b] = [story('a', '2025-03-01', [apart, rook]), story('b', '2025-03-01', [name('SYSTEM', 'payway'), rook])];
  assert.equal(areApart(a, b), false);
});

test('a gang that one paper’s reading makes a body of is a gang to both, from whichever side', () => {
  const gangAsBody = name('AGENCY', 'rook', { leads: false });
  const [a, b] = [story('a', '2025-03-01', [portal, rook]), story('b', '2025-03-02', [trust, gangAsBody])];
  assert.equal(areApart(a, b), true);
  assert.equal(areApart(b, a), true);
});

test('what a story is about is a body or a system before a word that nobody read as a name', () => {
  const words = ['aa', 'bb'].map((key) => name('WORD', key)) as [StoryName, StoryName];
  const [a, b] = [story('a', '2025-03-01', [words[0], trust]), story('b', '2025-03-02', [words[1], { ...trust, weight: 0.4 }])]; // prettier-ignore
  assert.equal(areApart(a, b), false);
});

const trams = name('AGENCY', 'Harrowby Trams', { keys: ['=harrowbytrams'] });
const tramsAsPerson: StoryName = { ...trams, kind: 'PERSON' };

test('a body that one paper’s reading makes a person of is looked for among people, and what it says is compared', () => {
  const union = name('AGENCY', 'union', { weight: 0.4, leads: false });
  const [a, b] = [story('a', '2025-03-01', [trams, union]), story('b', '2025-03-04', [tramsAsPerson, union])];
  assert.equal(judgeStories(a, b)?.verdict, 'SAME');
  assert.equal(judgeStories(b, a)?.verdict, 'SAME');
  const alone = judgeStories(story('a', '2025-03-01', [trams]), story('b', '2025-03-04', [tramsAsPerson]));
  assert.equal(alone?.verdict, 'UNDECIDED', 'it may be somebody of whom one reading makes a body');
  const months = story('b', '2025-06-04', [tramsAsPerson, union]);
  assert.equal(judgeStories(story('a', '2025-03-01', [trams]), months), null);
});

test('a researcher of whom one paper’s reading makes a body does not join two companies of which she speaks', () => {
  const quill = name('PERSON', 'Ada Quill', { keys: ['=adaquill'] });
  const quillAsBody: StoryName = { ...quill, kind: 'AGENCY', leads: false };
  const [a, b] = [story('a', '2025-03-01', [portal, quill]), story('b', '2025-03-02', [trust, quillAsBody])];
  assert.equal(areCompared(a, b), true);
  assert.equal(judgeStories(a, b)?.verdict, 'NOT_SAME');
});

test('two stories of a gang, each of which tells of its victim further down, are two', () => {
  const [oysters, lifts] = ['oysters', 'lifts'].map((key) => name('AGENCY', key, { weight: 0.7, leads: false })) as [StoryName, StoryName]; // prettier-ignore
  const [a, b] = [story('a', '2025-03-01', [rook, oysters]), story('b', '2025-03-02', [rook, lifts])];
  assert.equal(areApart(a, b), true);
  assert.equal(areApart(b, a), true);
  assert.equal(judgeStories(a, b)?.verdict, 'NOT_SAME');
  const figures = ['RECORDS 31500'];
  const withFigure = story('b', '2025-03-02', [rook, lifts], { figures });
  assert.equal(areApart(story('a', '2025-03-01', [rook, oysters], { figures }), withFigure), false);
  assert.equal(areApart(a, story('b', '2025-03-02', [rook, { ...lifts, weight: 0.4 }])), false, 'told in passing');
});

const anyName = fc
  .tuple(
    fc.constantFrom(
      portal,
      trust,
      rook,
      { ...rook, kind: 'AGENCY' as const },
      researcher,
      name('WORD', 'quillmark'),
      trams,
      tramsAsPerson,
    ),
    fc.constantFrom({}, passing, { hub: true }),
  )
  .map(([known, more]) => ({ ...known, ...more }));
const dayAfter = (days: number): string => new Date(Date.UTC(2025, 2, 1 + days)).toISOString().slice(0, 10);
const anyStory = (id: string): fc.Arbitrary<StoryUnit> =>
  fc
    .record({
      day: fc.option(fc.constantFrom(0, 1, 14, 59, 60, 61, 62, 121, 122, 300, 719, 720, 721, 900)),
      names: fc.uniqueArray(anyName, { selector: ({ text }) => text }),
      figures: fc.subarray(['RECORDS 31500', 'RANSOM 250000']),
      days: fc.subarray(['3-1', '2-14']),
      phrases: fc.subarray(['no data has left our servers']),
    })
    .map(({ day, names, ...rest }) => story(id, day === null ? null : dayAfter(day), names, rest));

test('judging is symmetric for any two stories, and what is compared is found from either side', () => {
  const finds = (a: StoryUnit, b: StoryUnit): boolean => {
    const blocks = blocksOf(b);
    return [...keysOf(a.signature).hit, ...castLookupsOf(a)].some((key) => blocks.includes(key));
  };
  fc.assert(
    fc.property(anyStory('a'), anyStory('b'), (a, b) => {
      const judgement = judgeStories(a, b);
      assert.deepEqual(judgement, judgeStories(b, a));
      assert.equal(areCompared(a, b), areCompared(b, a));
      assert.equal(areApart(a, b), areApart(b, a));
      if (judgement) assert.ok(areCompared(a, b));
      if (areCompared(a, b)) assert.ok(finds(a, b) && finds(b, a));
    }),
    { numRuns: 1_000 },
  );
});

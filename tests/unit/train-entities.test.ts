import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { foldOf, heldOut } from '../../bench/train-entities/folds.ts';
import { readFolder, sumOfFolder } from '../../bench/train-entities/folder.ts';
import { parseGold } from '../../bench/train-entities/gold.ts';
import { learn, likeliest } from '../../bench/train-entities/logistic-regression.ts';
import { labelNames, nameExamples } from '../../bench/train-entities/named.ts';
import { labelDescriptions } from '../../bench/train-entities/described.ts';
import { likeness } from '../../bench/train-entities/same-name.ts';
import { sumInFile } from '../../bench/train-entities/weights-file.ts';

const run = promisify(execFile);
const program = path.join(import.meta.dirname, '../../bench/train-entities/main.ts');

const towns = ['Vellmoor', 'Tarnwick', 'Osterfeld', 'Quillhaven', 'Brambury', 'Lochdene'];
const officers = ['Ilse Tamberg', 'Rohan Dastidar', 'Marta Quell', 'Piet Overdam', 'Noor Haskel', 'Edda Lindqvist'];

function tell(town: string, officer: string): { text: string; gold: unknown } {
  return {
    text: `${town} ferries lose their passenger list

The ${town} Ferry Company said on Monday that a stranger had copied its passenger list.

Dr ${officer} said the booking portal had been closed. "Nobody else was in the booking portal," ${officer.split(' ')[1]} said.

A hacker calling himself tide_${town.toLowerCase()} offered the list for sale. A server in the harbour was not touched.
`,
    gold: {
      incident: `${town.toLowerCase()}-ferries`,
      agencies: [{ names: [`${town} Ferry Company`] }],
      systems: [{ names: ['booking portal'] }],
      attackers: [{ names: [`tide_${town.toLowerCase()}`] }],
      people: [{ names: [officer] }],
    },
  };
}

function scratchFolder(t: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'train-entities-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

function folderOfFerries(t: TestContext): string {
  const folder = scratchFolder(t);
  towns.forEach((town, i) => {
    const { text, gold } = tell(town, officers[i] as string);
    writeFileSync(path.join(folder, `${town.toLowerCase()}.txt`), text);
    writeFileSync(path.join(folder, `${town.toLowerCase()}.gold.json`), JSON.stringify(gold));
  });
  return folder;
}

const withCode = (code: string) => (fault: unknown) => (fault as { code?: unknown }).code === code;

test('two runs over one folder write the same bytes, with the sum of the folder in them', async (t) => {
  const folder = folderOfFerries(t);
  const out = scratchFolder(t);
  const files = ['first.ts', 'second.ts'].map((name) => path.join(out, name));
  const runs = await Promise.all(files.map((file) => run(process.execPath, [program, folder, '--out', file])));
  const [first, second] = files.map((file) => readFileSync(file));
  assert.ok(first && second?.equals(first));
  assert.equal(sumInFile(first.toString()), sumOfFolder(folder));
  assert.match(runs[0]?.stdout ?? '', /^6 documents of 6 incidents\n/);
  for (const row of ['agencies', 'systems', 'attackers', 'people'])
    assert.match(runs[0]?.stdout ?? '', new RegExp(`^  ${row} +\\d+\\.\\d$`, 'm'));
});

test('what is learned stands in the columns that the reader takes it from', async (t) => {
  const out = path.join(scratchFolder(t), 'weights.ts');
  await run(process.execPath, [program, folderOfFerries(t), '--out', out]);
  const { nameWeights, nominalWeights } = (await import(pathToFileURL(out).href)) as Record<string, string>;
  const columnOf = (weights: string | undefined, reason: string): number => {
    const row = weights?.split('\n').find((line) => line.startsWith(`${reason}\t`)) ?? '';
    const values = row.slice(row.indexOf('\t') + 1).split(' ').map(Number); // prettier-ignore
    return values.indexOf(Math.max(...values));
  };
  assert.equal(columnOf(nameWeights, 'head=COMPANY'), 1);
  assert.equal(columnOf(nameWeights, 'underscore'), 3);
  assert.equal(columnOf(nameWeights, 'titled'), 4);
  assert.equal(columnOf(nominalWeights, 'head=portal'), 1);
});

test('without exactly one folder the trainer says how it is used and ends with 2', async () => {
  for (const words of [[], ['a', 'b'], ['a', '--what']])
    await assert.rejects(run(process.execPath, [program, ...words]), (fault: { code: number; stderr: string }) => {
      assert.equal(fault.code, 2);
      assert.match(fault.stderr, /^node bench\/train-entities\/main\.ts FOLDER/);
      return true;
    });
});

test('the sum of a folder covers the names and bytes of texts and annotations, and nothing else', (t) => {
  const folder = scratchFolder(t);
  const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  write('a.txt', 'one');
  write('a.gold.json', '{}');
  write('notes.md', 'not learned from');
  assert.equal(sumOfFolder(folder), sha256(`${sha256('{}')}  a.gold.json\n${sha256('one')}  a.txt\n`));
  const before = sumOfFolder(folder);
  write('a.txt', 'One');
  assert.notEqual(sumOfFolder(folder), before);
});

test('a folder that cannot be learned from is refused with a code', (t) => {
  const folder = scratchFolder(t);
  const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
  assert.throws(() => readFolder(path.join(folder, 'nowhere')), withCode('FOLDER_UNREADABLE'));
  assert.throws(() => readFolder(folder), withCode('FOLDER_EMPTY'));
  write('a.txt', 'A text.');
  assert.throws(() => readFolder(folder), withCode('GOLD_MISSING'));
  write('a.gold.json', '{');
  assert.throws(() => readFolder(folder), withCode('GOLD_INVALID'));
  write('a.gold.json', '{"incident": "a", "people": [{"names": []}]}');
  assert.throws(() => readFolder(folder), withCode('GOLD_INVALID'));
  write('a.gold.json', '{"incident": "a"}');
  assert.equal(readFolder(folder).length, 1);
  write('b.gold.json', '{"incident": "b"}');
  assert.throws(() => readFolder(folder), withCode('TEXT_MISSING'));
});

test('names and descriptions are labelled with what the annotators took them for', () => {
  const { text, gold } = tell('Vellmoor', 'Ilse Tamberg');
  const document = labelNames(parseGold('ferries', text, gold));
  const labels = Object.fromEntries([...document.labels].map(([group, label]) => [group.full, label]));
  assert.equal(labels['Vellmoor Ferry Company'], 'AGENCY');
  assert.equal(labels['Ilse Tamberg'], 'PERSON');
  assert.equal(labels['tide_vellmoor'], 'ATTACKER');
  assert.deepEqual(document.unnamed, [{ kind: 'SYSTEM', names: ['booking portal'] }]);
  const outcomeOf = (group: { full: string }) => (group.full === 'Ilse Tamberg' ? 'PERSON' : 'NONE');
  const systems = labelDescriptions(document, outcomeOf).filter(({ type }) => type === 'SYSTEM');
  assert.deepEqual(systems.map(({ outcome }) => outcome), ['YES', 'NONE']); // prettier-ignore
});

test('a second group of one entity teaches nothing', () => {
  const text =
    'Two names\n\nMarta Quell spoke to the Osterfeld Harbour Board. Ms Quell left. The Harbour Board of Osterfeld waited.\n';
  const gold = { incident: 'two-names', agencies: [{ names: ['Osterfeld Harbour Board'] }] };
  const document = labelNames(parseGold('two-names', text, gold));
  const labels = [...document.labels.values()];
  assert.equal(labels.filter((label) => label === 'AGENCY').length, 1);
  assert.equal(labels.filter((label) => label === 'AGAIN').length, 1);
  assert.equal(nameExamples(document).length, labels.length - 1);
});

test('names are alike by their telling words, in any order', () => {
  assert.ok(likeness(['the Brambury Police'], ['Police of Brambury']) > 0);
  assert.equal(likeness(['Brambury Police'], ['Brambury Water Board']), 0);
  assert.ok(likeness(['Quell'], ['QUELL’s']) > likeness(['Lochdene Port'], ['Port of Lochdene']));
});

test('a model never judges a document of an incident that it has seen', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 }), (incidents) => {
      // three times, so that a reason of a document that was seen is never too rare to be kept
      const documents = incidents.map((incident) => ({ incident }));
      const examplesOf = ({ incident }: { incident: string }) =>
        [1, 2, 3].map(() => ({ reasons: new Map([[`in ${incident}`, 1]]), outcome: 'YES' as const }));
      const modelOf = heldOut(documents, examplesOf, ['NONE', 'YES']);
      for (const document of documents) {
        const seen = new Set(modelOf(document).weights.keys());
        for (const { incident } of documents)
          assert.equal(seen.has(`in ${incident}`), foldOf(incident) !== foldOf(document.incident));
      }
    }),
    { numRuns: 30 },
  );
});

test('a reason that goes with an outcome is learned, one that was seen twice is not', () => {
  const examples = Array.from({ length: 20 }, (_, i) => ({
    reasons: new Map([[i % 2 ? 'odd' : 'even', 1], ...(i < 2 ? [['rare', 1] as const] : [])]),
    outcome: i % 2 ? ('YES' as const) : ('NONE' as const),
  }));
  const model = learn(examples, ['NONE', 'YES']);
  assert.equal(likeliest(model, new Map([['odd', 1]])), 'YES');
  assert.equal(likeliest(model, new Map([['even', 1]])), 'NONE');
  assert.deepEqual([...model.weights.keys()].sort(), ['*', 'even', 'odd']);
});

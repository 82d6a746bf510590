import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { matchClaims } from '../../bench/match-claims.ts';
import { sumOfFolder } from '../../bench/train-entities/folder.ts';
import { readCorpus } from '../../bench/train-links/corpus.ts';
import { annotatedClaims } from '../../bench/train-links/given-claims.ts';
import { parseGold } from '../../bench/train-links/gold.ts';
import { fit } from '../../bench/train-links/fit.ts';
import { countAnnotated } from '../../bench/train-links/score.ts';
import { unseenLinkWeights } from '../../bench/train-links/unseen.ts';
import { sumsInFile } from '../../bench/train-links/weights-file.ts';
import { findClaims } from '../../ingest/extract/claims/find-claims.ts';
import { likelihood, parseForest } from '../../ingest/extract/learned/forest.ts';
import { lineSum, parseLine } from '../../ingest/extract/learned/line.ts';
import { linkWeights } from '../../ingest/extract/links/weights.ts';
import { annotate } from '../../ingest/extract/text/annotate.ts';

const run = promisify(execFile);
const bench = path.join(import.meta.dirname, '../../bench');
const program = path.join(bench, 'train-links/main.ts');

function tell(town: string): { text: string; gold: unknown } {
  const alleged = `A hacker called tide_${town.toLowerCase()} claimed that the ferry list had been copied.`;
  const denied = `The ${town} Ferry Company denied that the ferry list had been copied.`;
  const quote = 'the ferry list had been copied';
  const claims = [
    { id: 'c1', speaker: 't1', stance: 'ALLEGES', quote, sentence: alleged, cue: 'claimed' },
    { id: 'c2', speaker: 'a1', stance: 'DENIES', quote, sentence: denied, cue: 'denied' },
  ];
  return {
    text: `${town} ferries lose their passenger list\n\n${alleged}\n\n${denied}\n`,
    gold: {
      incident: `${town.toLowerCase()}-ferries`,
      kind: 'NEWS',
      agencies: [{ id: 'a1', names: [`${town} Ferry Company`] }],
      systems: [],
      attackers: [{ id: 't1', names: [`tide_${town.toLowerCase()}`] }],
      people: [],
      claims,
      denials: [{ denial: 'c2', of: 'c1' }],
    },
  };
}

function scratchFolder(t: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'train-links-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

const towns = ['Vellmoor', 'Tarnwick', 'Osterfeld', 'Quillhaven', 'Brambury', 'Lochdene'];

function folderOfFerries(t: TestContext, of: readonly string[] = towns): string {
  const folder = scratchFolder(t);
  for (const town of of) {
    const { text, gold } = tell(town);
    writeFileSync(path.join(folder, `${town.toLowerCase()}.txt`), text);
    writeFileSync(path.join(folder, `${town.toLowerCase()}.gold.json`), JSON.stringify(gold));
  }
  return folder;
}

test('two runs over one folder write the same bytes, with the sum of the folder and tables that load', async (t) => {
  const folder = folderOfFerries(t);
  const out = scratchFolder(t);
  const files = ['first.ts', 'second.ts'].map((name) => path.join(out, name));
  await Promise.all(files.map((file) => run(process.execPath, [program, folder, '--out', file])));
  const [first, second] = files.map((file) => readFileSync(file));
  assert.ok(first && second?.equals(first));
  assert.deepEqual(sumsInFile(first.toString()), [sumOfFolder(folder)]);
  const { linkForest, linkLine } = (await import(pathToFileURL(files[0] as string).href)) as {
    linkForest: string;
    linkLine: string;
  };
  assert.ok(likelihood(parseForest(linkForest), new Map()) > 0.9, 'every pair is a link here');
  assert.ok(lineSum(parseLine(linkLine), new Map([['any', 1]])) > 2, 'and by the line, too');
});

test('articles by others are learned from beside the folder, and both sums stand in the file', async (t) => {
  const [folder, articles] = [folderOfFerries(t), folderOfFerries(t, ['Marrowby'])];
  const out = path.join(scratchFolder(t), 'weights.ts');
  const { stdout } = await run(process.execPath, [program, folder, articles, '--out', out]);
  assert.match(stdout, new RegExp(`of ${towns.length + 1} documents`));
  assert.deepEqual(sumsInFile(readFileSync(out, 'utf8')), [folder, articles].map(sumOfFolder));
});

test('what the links of the program were not learned from is weighed by them as they are', (t) => {
  const folder = folderOfFerries(t, ['Vellmoor']);
  assert.equal(unseenLinkWeights([folder])(folder)('vellmoor-ferries'), linkWeights);
});

test('a document is taken with its annotated claims and as it is read, and its links are known in both', (t) => {
  const { given, read } = readCorpus(folderOfFerries(t));
  assert.deepEqual([given.length, read.length], [towns.length, towns.length]);
  assert.deepEqual([countAnnotated(given), countAnnotated(read)], [towns.length, towns.length]);
});

test('where annotations do not say by which words a claim is told and by whom, the reader does; where they do, they do', () => {
  const { text, gold } = tell('Vellmoor');
  const { reading, claims: found } = findClaims(annotate(text, null), { kind: 'NEWS' }, null);
  const parsed = parseGold('vellmoor.gold.json', gold);
  const bare = parsed.claims.map((claim) => {
    const copy = { ...claim };
    delete copy.cue;
    return copy;
  });
  const odd = parsed.claims.map((claim) => ({ ...claim, cue: 'copied' }));
  const wordsOf = (claims: typeof bare, part: 'cue' | 'source'): string[] =>
    annotatedClaims(text, reading, { ...parsed, claims }, [], () => null, found).claims.map(({ claim }) => {
      const range = claim[part];
      return range ? text.slice(reading.tokens[range.first]?.start, reading.tokens[range.last]?.end) : '';
    });
  assert.deepEqual(wordsOf(bare, 'cue'), ['claimed', 'denied']);
  assert.match(wordsOf(bare, 'source')[1] ?? '', /Vellmoor Ferry Company$/);
  assert.deepEqual(wordsOf(odd, 'cue'), ['copied', 'copied']);
});

test('a feature of links weighs for them, one of other pairs against them', () => {
  const examples = Array.from({ length: 800 }, (_, i) => ({
    features: new Map([['any', 1], [i % 2 ? 'answers' : 'elsewhere', 1], ...(i < 10 ? [['seldom', 1] as const] : [])]), // prettier-ignore
    right: i % 2 === 1,
  }));
  const { answers = 0, elsewhere = 0, seldom = 0 } = fit(examples);
  assert.ok(answers > 0.5 && elsewhere < -0.5, `${answers} ${elsewhere}`);
  assert.equal(seldom, 0);
});

test('a feature counts by how much it tells, whatever it is measured in', () => {
  const examples = Array.from({ length: 400 }, (_, i) => {
    const words = i % 5;
    return { features: new Map([['any', 1], ['words', words], ['letters', 10 * words]]), right: words > 2 }; // prettier-ignore
  });
  const { words = 0, letters = 0 } = fit(examples);
  assert.ok(words > 0.1 && Math.abs(words / letters - 10) < 0.5, `${words} ${letters}`);
});

test('a claim matches the quote that shares most of its words, each quote once and from half of the words on', () => {
  const quotes = ['the list was sold', 'the list was copied on Monday', 'the police know nobody of that name'];
  assert.deepEqual(matchClaims(['the list was copied', 'the list was copied on Monday', 'nobody knew'], quotes), [0, 1, null]); // prettier-ignore
});

test('a folder without claims in its annotations is refused in one line, with 1', async (t) => {
  const folder = scratchFolder(t);
  writeFileSync(path.join(folder, 'a.txt'), 'A text.');
  writeFileSync(path.join(folder, 'a.gold.json'), '{"incident": "a"}');
  await assert.rejects(run(process.execPath, [program, folder]), (fault: { code: number; stderr: string }) => {
    assert.equal(fault.code, 1);
    assert.match(fault.stderr, /^a\.gold\.json: \/\w+ .*\n$/);
    return true;
  });
});

test('with words that make no sense the trainers say how they are used and end with 2', async () => {
  for (const [name, usage, none] of [
    ['train-links/main.ts', /^node bench\/train-links\/main\.ts FOLDER/, [[], ['a', '--score', '--out', 'b']]],
    ['train.ts', /^npm run train \[-- FOLDER \[ARTICLES\.\.\.\]\]/, []], // without a folder it takes its own
  ] as const)
    for (const words of [...none, ['--what'], ['a', '--what']])
      await assert.rejects(
        run(process.execPath, [path.join(bench, name), ...words]),
        (fault: { code: number; stderr: string }) => {
          // prettier-ignore
          assert.equal(fault.code, 2);
          assert.match(fault.stderr, usage);
          return true;
        },
      );
});

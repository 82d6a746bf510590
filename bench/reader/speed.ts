/** `node bench/reader/speed.ts`: articles a second as a JSON line; the three ways take turns, so that all meet the same load. */
import { extract } from '../../ingest/extract/extract.ts';
import { articles, wordsOf } from './articles.ts';
import { plainPass } from './plain-pass.ts';

const rounds = 9;
const documents = articles();

const ways = {
  plain: () => documents.forEach(({ text }) => plainPass(text)),
  rulesOnly: () => documents.forEach((document) => extract(document, { rulesOnly: true })),
  full: () => documents.forEach((document) => extract(document)),
};
type Way = keyof typeof ways;

const secondsOf = (way: Way): number => {
  const start = performance.now();
  ways[way]();
  return (performance.now() - start) / 1000;
};

const median = (some: readonly number[]): number => [...some].sort((a, b) => a - b)[Math.floor(some.length / 2)] ?? 0;
const inOrder: readonly Way[] = ['plain', 'rulesOnly', 'full'];

for (const way of inOrder) ways[way]();
const seconds = Array.from({ length: rounds }, () => Object.fromEntries(inOrder.map((way) => [way, secondsOf(way)])) as Record<Way, number>); // prettier-ignore
const perSecond = (way: Way): number => documents.length / median(seconds.map((round) => round[way]));
const toPlain = (way: Way): number => median(seconds.map((round) => round.plain / round[way]));
process.stdout.write(
  JSON.stringify({
    articles: documents.length,
    wordsAnArticle: Math.round(wordsOf(documents) / documents.length),
    rounds,
    articlesASecond: { full: perSecond('full'), rulesOnly: perSecond('rulesOnly'), plain: perSecond('plain') },
    toPlain: { full: toPlain('full'), rulesOnly: toPlain('rulesOnly') },
  }),
);

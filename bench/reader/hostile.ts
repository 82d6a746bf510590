/** `node bench/reader/hostile.ts`: how long each hostile text takes, and a plain pass over articles of the same length. */
import { extract } from '../../ingest/extract/extract.ts';
import { articles, documentOf } from './articles.ts';
import { hostileTexts } from './hostile-texts.ts';
import { plainPassOfLength } from './plain-pass-of-length.ts';

const millisecondsOf = (read: () => unknown): number => {
  const start = performance.now();
  read();
  return performance.now() - start;
};

const ordinary = articles().map(({ text }) => text);
for (const text of ordinary) extract(documentOf(text));
const measured = Object.entries(hostileTexts).map(([name, text]) => {
  const document = documentOf(text);
  const milliseconds = millisecondsOf(() => extract(document));
  return { name, units: text.length, milliseconds, plainMilliseconds: millisecondsOf(() => plainPassOfLength(ordinary, text.length)) }; // prettier-ignore
});
process.stdout.write(JSON.stringify(measured));

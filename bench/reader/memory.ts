/** `node bench/reader/memory.ts`: what a process holds that has read the articles a few times, as a JSON line. */
import { holdHeap } from '../../cli/hold-heap.ts';

holdHeap(); // as the program does, before it loads anything
const { extract } = await import('../../ingest/extract/extract.ts');
const { articles } = await import('./articles.ts');

const rounds = 5;
const documents = articles();
for (let round = 0; round < rounds; round++) for (const document of documents) extract(document);
const mebibytes = (bytes: number): number => bytes / 2 ** 20;
process.stdout.write(
  JSON.stringify({
    articlesRead: rounds * documents.length,
    residentMiB: mebibytes(process.memoryUsage.rss()),
    mostResidentMiB: mebibytes(process.resourceUsage().maxRSS * 1024),
  }),
);

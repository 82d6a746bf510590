/** `node bench/reader/first-extraction.ts`: reads one article from standard input, and ends. */
import { readFileSync } from 'node:fs';
import { extract } from '../../ingest/extract/extract.ts';

const text = readFileSync(0, 'utf8');
const { claims } = extract({ text, title: null, kind: 'NEWS', publisher: null, publishedAt: null, statements: [] });
process.stdout.write(`${claims.length}\n`);

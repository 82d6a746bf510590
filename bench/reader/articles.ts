import path from 'node:path';
import { readFiles } from '../train-entities/folder.ts';
import { parseGold } from '../train-links/gold.ts';
import type { DocumentToRead } from '../../ingest/extract/extract.ts';

const words = 500;
const folder = path.join(import.meta.dirname, '../corpus/train');

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** One article for each document of the corpus, cut or filled up with paragraphs of the next one to about 500 words. */
export function articles(): DocumentToRead[] {
  const files = readFiles(folder).map(({ name, text, gold }) => ({ kind: parseGold(name, gold).kind, text }));
  return files.map(({ kind, text }, at) => {
    const next = files[(at + 1) % files.length]?.text ?? '';
    const paragraphs = [...text.split(/\n{2,}/), ...next.split(/\n{2,}/).slice(1)];
    const kept: string[] = [];
    let count = 0;
    for (const paragraph of paragraphs) {
      const more = countWords(paragraph);
      if (count + more / 2 > words) break;
      kept.push(paragraph);
      count += more;
    }
    return documentOf(kept.join('\n\n'), kind);
  });
}

export function documentOf(text: string, kind: DocumentToRead['kind'] = 'NEWS'): DocumentToRead {
  return { text, title: text.split('\n', 1)[0]?.trim() ?? null, kind, publisher: null, publishedAt: null, statements: [] }; // prettier-ignore
}

export const wordsOf = (some: readonly DocumentToRead[]): number =>
  some.reduce((sum, { text }) => sum + countWords(text), 0);

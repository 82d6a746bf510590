import { plainPass } from './plain-pass.ts';

/** A plain pass over ordinary articles, one after the other, until so much text is read: time that grows with length alone. */
export function plainPassOfLength(articles: readonly string[], length: number): void {
  for (let left = length, at = 0; left > 0; at = (at + 1) % articles.length) {
    const text = (articles[at] ?? '').slice(0, left);
    plainPass(text);
    left -= text.length;
  }
}

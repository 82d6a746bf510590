import { makeArticles } from '../../tests/synthetic/articles.ts';
import type { DocumentInput } from '../../schema/messages/document.ts';

export interface Articles {
  /** Read before anything is timed: servers and engines that have just started are several times slower. */
  readonly warmUp: DocumentInput[];
  readonly measured: DocumentInput[];
  readonly delayed: DocumentInput[];
}

interface Sizes {
  readonly warmUp: number;
  readonly documents: number;
  readonly delayed: number;
}

/** Three sets of invented articles on incidents that they do not share, the same in each run. */
export function articlesOf({ warmUp, documents, delayed }: Sizes): Articles {
  const inputs = (seed: number, count: number): DocumentInput[] =>
    makeArticles({ seed, count }).map((article) => article.input);
  return { warmUp: inputs(101, warmUp), measured: inputs(202, documents), delayed: inputs(303, delayed) };
}

import type { Complete } from '../complete.ts';
import type { SearchHitResolvers } from '../generated/schema-types.ts';
import { namesOf } from '../read/entities.ts';
import { textOf } from '../read/documents.ts';
import { highlight, snippets } from '../read/highlights.ts';
import type { SearchHitRow } from '../rows.ts';

export const SearchHit: Complete<SearchHitResolvers, SearchHitRow> = {
  highlights: async ({ node, words }, _args, context) => {
    if ('exact' in node) return [highlight(node.exact, words)].filter((found) => found !== null);
    if ('aliases' in node)
      return [...new Set([node.name, ...(await namesOf(context, node)).aliases])]
        .map((name) => highlight(name, words))
        .filter((found) => found !== null);
    if (!('sha256' in node)) return [];
    const title = highlight(node.title ?? '', words);
    return [...(title ? [title] : []), ...snippets(await textOf(context, node.id), words)];
  },
};

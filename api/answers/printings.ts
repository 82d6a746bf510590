import type { Telling } from '../../schema/first-tellings.ts';

/** From which version of an article to which one it prints a statement. */
export interface Printing {
  readonly articleId: string;
  readonly first: string;
  readonly last: string;
}

/**
 * Of each claim in a version that has a date.
 * @param firsts from a claim to the one that it is again
 */
export function printingsOf<T extends Telling>(
  claims: readonly T[],
  firsts: ReadonlyMap<string, T>,
): ReadonlyMap<string, Printing> {
  const dated = claims.filter(({ publishedAt }) => publishedAt !== null);
  const printings = new Map<string, Printing>();
  for (const same of Map.groupBy(dated, ({ id }) => firsts.get(id)?.id ?? id).values()) {
    const versions = same.map(({ version }) => version).sort();
    const [{ articleId }] = same as [T];
    for (const { id } of same)
      printings.set(id, { articleId, first: versions[0] as string, last: versions.at(-1) as string });
  }
  return printings;
}

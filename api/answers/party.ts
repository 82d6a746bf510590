import type { ToldParty } from '../../graph/cypher/read-told.ts';

export interface Saying {
  readonly madeBy: readonly ToldParty[];
  readonly onBehalfOf: readonly ToldParty[];
  readonly publisherId: string | null;
  readonly articleId: string;
}

export interface Party {
  readonly key: string;
  readonly name: string;
}

const unnamed: Readonly<Record<string, string>> = {
  MEDIA: 'media reports',
  UNNAMED: 'somebody unnamed',
  AUTHOR: 'the author',
};

/**
 * Whose word a statement is: the agency that it is on behalf of, else who made it. Unnamed reports are one party, and a
 * publisher's own voice is one in all that it publishes. An author whose publisher is not known, and who is unnamed but
 * for a description, are one in all versions of an article.
 */
export function partyOf({ madeBy, onBehalfOf, publisherId, articleId }: Saying): Party | null {
  const [speaker] = madeBy;
  const who = onBehalfOf[0] ?? speaker;
  if (who === undefined) return null;
  const name = who.name ?? unnamed[who.kind] ?? who.kind;
  if (who.kind === 'MEDIA') return { key: 'MEDIA', name };
  if (who.kind === 'AUTHOR') return { key: publisherId ?? articleId, name };
  return { key: who.kind === 'UNNAMED' ? `${articleId} ${name.toLowerCase()}` : who.id, name };
}

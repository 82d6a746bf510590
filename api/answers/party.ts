import type { ToldParty } from '../../graph/cypher/read-told.ts';

export interface Saying {
  readonly madeBy: readonly ToldParty[];
  readonly onBehalfOf: readonly ToldParty[];
  readonly publisherId: string | null;
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
 * publisher's own voice is one in all that it publishes.
 */
export function partyOf({ madeBy, onBehalfOf, publisherId }: Saying): Party | null {
  const [speaker] = madeBy;
  const who = onBehalfOf[0] ?? speaker;
  if (who === undefined) return null;
  const name = who.name ?? unnamed[who.kind] ?? who.kind;
  if (who.kind === 'MEDIA') return { key: 'MEDIA', name };
  return { key: who.kind === 'AUTHOR' ? (publisherId ?? who.id) : who.id, name };
}

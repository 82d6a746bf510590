/** A claim, as far as what a curator says of it holds for another version of its article. */
export interface PrintedClaim {
  readonly id: string;
  readonly documentId: string;
  readonly exact: string;
  readonly start: number;
  readonly sentence: string;
  readonly sentenceStart: number;
  /** As read; a name of one story alone by its form. */
  readonly speaker: string;
}

/**
 * From a claim to itself in other versions: the same words at the same place of the same sentence, read as the same speaker's.
 * What a version has twice is not told apart, and stays with its version.
 * @param articleOf of documents
 */
export function printedAgain(
  claims: readonly PrintedClaim[],
  articleOf: ReadonlyMap<string, string>,
): (id: string) => readonly string[] {
  const printed = Map.groupBy(claims, ({ documentId, exact, start, sentence, sentenceStart, speaker }) =>
    JSON.stringify([articleOf.get(documentId) ?? documentId, exact, start - sentenceStart, sentence, speaker]),
  );
  const again = new Map<string, readonly string[]>();
  for (const same of printed.values()) {
    const once = [...Map.groupBy(same, ({ documentId }) => documentId).values()]
      .filter(({ length }) => length === 1)
      .flat();
    for (const { id } of once)
      again.set(
        id,
        once.map((other) => other.id).filter((other) => other !== id),
      );
  }
  return (id) => again.get(id) ?? [];
}

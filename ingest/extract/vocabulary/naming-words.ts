const words = (list: string): string[] => list.split(' ');

/** Say that what follows is a name. Source: English usage in news of groups and aliases. */
export const namingWords: ReadonlySet<string> = new Set(
  words(
    'named called known calling styling styled dubbed tracked signed signing signs calls styles alias aliases handle moniker pseudonym nickname goes going name names nicknamed codenamed aka',
  ),
);

/** May stand between such a word and the name: "calling himself", "known as". */
export const directLinks: readonly string[] = words('by as of itself himself herself themselves');

/** May stand between such a word, the noun before it and the name. */
export const namingLinks: ReadonlySet<string> = new Set([
  ...directLinks,
  ...words(
    'themself the under using uses used who which that is are was has been also now formerly previously only variously operating operates operated posting posted a an its his her their and or it in with',
  ),
]);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Participles and adjectives of what is no more: "closed in 2021", "empty since January". Source: English verbs of ending. */
export const endedWords = set('closed ended expired deactivated decommissioned disabled revoked withdrawn retired scrapped deleted wiped emptied empty erased removed returned discontinued terminated dissolved'); // prettier-ignore

export const monthWords = set('january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'); // prettier-ignore

/** What a word is in a claim: its first word, a further word, of its source, of its cue. */
export const tags = ['OUTSIDE', 'BEGINS', 'INSIDE', 'SOURCE', 'CUE'] as const;
export const tagCount = tags.length;
export const OUTSIDE = 0;
export const BEGINS = 1;
export const INSIDE = 2;
export const SOURCE = 3;
export const CUE = 4;

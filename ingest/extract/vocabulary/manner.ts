/** How a claim is put, for links: words of contrast, part and amount. Source: English function words. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** They open a sentence, or a clause, that stands against what was just said. */
export const contrasting = set('but however yet though although nevertheless instead');

/** They set a part apart from what others speak of: "its own servers", "the core system", "no other data". */
export const narrowing = set('own core main itself other separate production primary internal ever any only');

/** What was said before the day of the report. */
export const earlierWords = set('earlier previously initially originally');

/** A claim that says how much. */
export const amountWords = set('million lakh crore thousand gb tb gigabytes terabytes records percent figure number count many'); // prettier-ignore

import { places } from './places.ts';
import { isOneOf } from './word.ts';

/** How English announces several stories and goes from one to the next: general words, out of no document. */

const incidents = '(?:data |cyber |security )?(?:breaches|leaks|hacks|attacks|cyberattacks|intrusions|incidents)';

/** "Breach round-up", "The week in breaches", "In brief", "Three breaches came to light within five days". */
export const announcesSeveral = new RegExp(
  [
    `\\bround-?ups?\\b|\\b(?:news|weekly|breach|security|data) digest\\b|\\bnews briefs?\\b|\\bin brief\\b(?! \\w)`,
    `\\b(?:week|month|fortnight) in (?:review|security|cyber\\w*|${incidents})\\b|\\b${incidents} of the (?:week|month)\\b`,
    `\\b(?:and|plus) other (?:news|${incidents})\\b`,
    `(?<!\\b(?:the|these|those|all) )\\b(?:two|three|four|five|six|seven|several) (?:more |other |new )?${incidents}\\b`,
  ].join('|'),
  'i',
);

/** "In other news", "Elsewhere", "Also this week": what follows is of others. */
const toOthers = /^(?:in other news|elsewhere|also (?:this|last) (?:week|month)|closer to home|further afield)\b/i;
/** "Meanwhile", "Finally": what follows is the next thing to tell, of others or not. */
const onward = /^(?:and )?(?:meanwhile|separately|next|first|second|third|lastly|finally|in an? (?:separate|unrelated) \w+)\b/i; // prettier-ignore
const beforePlace = /^(?:(?:meanwhile|finally|next|separately),? )?(?:over )?in (?:the )?/i;

/** How a paragraph goes over to the next story. */
export type Transition = 'TO_OTHERS' | 'ONWARD' | 'TO_PLACE';

/** Whether a paragraph that begins with this word may go over to another story: most do not. */
export const mayPassOn = isOneOf(
  new Set(
    'in elsewhere also closer further and meanwhile separately next first second third lastly finally over'.split(' '),
  ),
);

/** @param opening a sentence. Null for one without such words */
export function transitionOf(opening: string): Transition | null {
  if (opensWithPlace(opening)) return 'TO_PLACE';
  if (toOthers.test(opening)) return 'TO_OTHERS';
  return onward.test(opening) ? 'ONWARD' : null;
}

const mostWordsOfPlace = 3;

/** "In Kenya", "Meanwhile, in New Zealand". */
function opensWithPlace(opening: string): boolean {
  const from = beforePlace.exec(opening)?.[0].length ?? 0;
  if (from === 0) return false;
  const words = opening.slice(from).split(/[\s,]+/, mostWordsOfPlace);
  return words.some((_, at) =>
    places.has(
      words
        .slice(0, at + 1)
        .join(' ')
        .toLowerCase(),
    ),
  );
}

const known = 'attacks?|breach(?:es)?|hacks?|leaks?|incidents?|intrusions?|compromise|thefts?|outages?|flaws?|vulnerability|bug'; // prettier-ignore
const about =
  'same|latest|stolen|leaked|alleged|reported|first|second|initial|original|earlier|ransomware|phishing|cyber|data';
/** "The attack", "that breach", "the stolen records": spoken of before. Not "the data of its guests". */
export const pointsBack = new RegExp(
  `\\b(?:(?:the|this|these|those|such|same) (?:(?:${about}) )?(?:${known}|hackers?|attackers?|intruders?|thieves|criminals|data|database|dump|files|records|material|listing)|that (?:attack|breach|hack|leak|incident|intrusion|theft|flaw|bug))\\b(?! (?:of|on|at)\\b)`,
  'i',
);

/** "Dozens of organisations": one incident with many victims, who may be told one by one. */
export const manyVictims =
  /\b(?:dozens|scores|hundreds|thousands|several|many|multiple|other|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:of )?(?:\w+ )?(?:organi[sz]ations|companies|firms|businesses|agencies|institutions|bodies|victims|countries|hospitals|banks|schools|universities|customers of)\b/i;

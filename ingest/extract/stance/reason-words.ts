import { light } from '../learned/table.ts';
import { remembered } from '../vocabulary/remembered.ts';

/** How a reason of evidence.ts is told to a reader; what is not here says too little by itself. The first that fits. */
const tellings: readonly (readonly [reason: RegExp, words: string])[] = [
  [/^cue (\p{Ll}.*)$/u, 'the cue “$1”'],
  [/^negated (main|subordinate) clause: “(\p{Ll}+)”.*$/u, '“$2” in a $1 clause'],
  [/^negated (main|subordinate) clause: later$/, 'a negation in a later $1 clause'],
  [/^negated (main|subordinate) clause: of harm$/, 'it says in a $1 clause that something did not happen or does not fit'],
  [/^negated (main|subordinate) clause: behind “([\p{Ll} ]+)”$/u, 'a negated $1 clause behind “$2”'],
  [/^negated (main|subordinate) clause: .*$/, 'a negated $1 clause'],
  [/^negated in .*$/, 'a negated clause'],
  [/^(?:times negated|negations) [12]$/, 'a negation'],
  [/^times negated 3$/, 'several negations'],
  [/^no after yes.*$/, 'it negates where another has just affirmed'],
  [/^no after no.*$/, 'it negates as the other before it does'],
  [/^has just said: DENIES$/, 'the speaker has just denied'],
  [/^says next: DENIES$/, 'the speaker denies next'],
  [/^denies elsewhere [12]$/, 'the speaker denies elsewhere in this text'],
  [/^other said.*: (?:ASSERTS|ALLEGES)$/, 'another has claimed something before it'],
  [/^other said.*: DENIES$/, 'another has denied something before it'],
  [/^(?:before|sentence before): rebuttal$/, 'a word of answering before it'],
  [/^behind: rebuttal$/, 'a word of answering behind it'],
  [/^(?:before|sentence before|behind): turn$/, 'a word like “but” beside it'],
  [/^(?:sentence before|before): question$/, 'a question before it'],
  [/^(?:untrue|safe)$/, 'what was said is called $&'],
  [/^claimNoun$/, 'it names what was claimed'],
  [/^no (taking|publication|sale|payment|demand|outage|telling|fault|concealment|authenticity|culprit|holding|harm|safety|origin)$/, 'it denies something of $1'],
  [/^(taking|publication|sale|payment|demand|outage|fault|concealment|authenticity|culprit|holding|harm|safety|origin)$/, 'it speaks of $1'],
  [/^~no (.+)$/, '“no … $1”'],
  [/^~word (.+)$/, 'the word “$1”'],
  [/^~opens \d (.+)$/, 'it opens with “$1”'],
]; // prettier-ignore

/** In words, or null where the reason says too little. */
export const wordsOf = remembered((reason): string | null => {
  const telling = tellings.find(([pattern]) => pattern.test(reason));
  return telling ? reason.replace(telling[0], telling[1]).replace(light, '') : null;
});

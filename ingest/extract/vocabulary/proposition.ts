/** Words that say the same of an incident, by stem, under one name each. */
const classes: readonly (readonly [name: string, stems: string])[] = [
  [
    'TAKING',
    'breach leak hack compromis access stol steal theft expos intru exfiltrat cop infiltrat penetrat download extract obtain tak took taken enter reach read view seen',
  ],
  ['DATA', 'data record information detail file document dataset database row entr sample dump'],
  [
    'PEOPLE',
    'customer patient user member people citizen student employee client subscriber resident passenger holder person',
  ],
  ['RANSOM', 'ransom demand bitcoin extort pay paid payment monero btc'],
  ['SALE', 'sale sold sell auction offer listing'],
  ['CREDENTIAL', 'password login credential key token'],
  ['KNOWING', 'warn inform told alert notif knew known'],
  ['SYSTEM', 'server system network portal app website platform software'],
];

const stems: readonly (readonly [stem: string, name: string])[] = classes
  .flatMap(([name, words]) => words.split(' ').map((stem) => [stem, name] as const))
  .sort((a, b) => b[0].length - a[0].length);

const known = new Map<string, string>();
for (const [stem, name] of stems) known.set(stem, name);

/** The class of a word, or the word without its ending. */
export function propositionWord(lower: string): string {
  for (let length = Math.min(lower.length, 11); length >= 3; length--) {
    const name = known.get(lower.slice(0, length));
    if (name && lower.length - length <= 4) return name;
  }
  return lower.length > 5 ? lower.replace(/(ings?|ed|ies|es|s|ions?|ment|ly)$/, '') : lower.replace(/s$/, '');
}

/** Words of a denial that point at what others said: "these reports", "the claim". */
export const pointingNouns = new Set('report reports claim claims allegation allegations rumour rumours rumor rumors news story stories coverage suggestion suggestions accusation accusations charge charges posts post figure figures assertion'.split(' ')); // prettier-ignore

export const functionWords = new Set('be is are was were been have has had do does did not no never any some this that these those it its they their he his she her we our you i the a an and or but of in on at to for by with from as also all more than there which who what when where how said say says told only such other own so far yet will would could may might can should about into after before over out up down'.split(' ')); // prettier-ignore

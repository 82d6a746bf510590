import { remembered } from './remembered.ts';

/** What is asserted or denied of an incident, by stem of the words that say it. */
const predicates = {
  taking:
    'breach leak hack compromis access stol steal theft expos intru exfiltrat copi copy copied infiltrat penetrat download extract obtain taken took takeover enter entered reach broke break-in read viewed seen spill scrap touch pull siphon harvest lift grab haul loot swip',
  publication: 'publish post dump appear surfac circulat upload shared online public open visible float avail out',
  sale: 'sale sold sell auction offer listing buyer bought trad pric',
  payment: 'pay paid payment handed settl transfer',
  demand: 'demand extort blackmail ask asked price sum cryptocurrenc bitcoin btc monero want threaten deadline',
  outage: 'down offline outage crash disrupt encrypt knock paralys suspend shut restor unavailab stopp slow',
  telling: 'warn inform told tell alert notif flag point letter email phon call email e-mail wrote report contact',
  fault:
    'fail neglig ignor lax careless unpatch password forgot unencrypt weak unsecur protect secur safeguard responsib liable blame fault lapse',
  concealment:
    'conceal hid hidden hide cover-up secre silenc delet script instruct order suppress lie lied liar lying mislead',
  authenticity:
    'genuin fake authentic real forg fabricat doctor montag old recycl dummy test invent concoct sample valid accura correct wrong false true',
  culprit: 'behind insider employee staff contractor state-sponsor hacker attacker culprit arrest suspect gang group',
  holding: 'hold held have has contain includ comprise possess',
  harm: 'lost lose loss damage money fraud victim death died harm misus',
  safety: 'safe secure intact unaffect untouch unharm',
  origin: 'came come origin source belong system server supplier vendor third-party back-up backup',
} as const;

export type Predicate = keyof typeof predicates;

/** What it is asserted of. */
const objects = {
  data: 'data record information detail file document dataset database row entr dump table spreadsheet folder',
  people:
    'customer patient user member people citizen student employee client subscriber resident passenger holder person pupil voter taxpayer household',
  credential: 'password login credential key token pin otp passcode',
  machine: 'server system network portal app website platform software site computer machine laptop bucket cloud',
  money: 'card bank account payment financial wallet salary payroll cash iban',
  ransom: 'ransom',
  health: 'medical health patient diagnos clinic scan prescription test',
  identity: 'passport aadhaar identity ssn social-security nric nid pan licence license number id',
} as const;

export type ObjectClass = keyof typeof objects;

const index = (table: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [name, stems] of Object.entries(table))
    for (const stem of stems.split(' ')) found.set(stem, [...(found.get(stem) ?? []), name]);
  return found;
};
const predicateOf = index(predicates);
const objectOf = index(objects);

const longestEnding = 5;

function classesIn(table: ReadonlyMap<string, readonly string[]>, lower: string): readonly string[] {
  for (let length = Math.min(lower.length, 15); length >= 2; length--) {
    if (lower.length - length > (length > 4 ? longestEnding : length > 3 ? 3 : 1)) break;
    const names = table.get(lower.slice(0, length));
    if (names) return names;
  }
  return [];
}

export const predicatesOf = remembered((lower) => classesIn(predicateOf, lower) as readonly Predicate[]);
export const objectsOf = remembered((lower) => classesIn(objectOf, lower) as readonly ObjectClass[]);

/** A word without its ending, so that "leaked" and "leaks" meet. */
export const stemOf = remembered((lower) => {
  const plain = lower.replace(/[’']s$/, '');
  if (plain.length <= 4) return plain.replace(/(?<=..)s$/, '');
  const bare = plain.replace(/(ations?|ings?|edly|ed|ies|ers?|es|s|ions?|ments?|ly|y|e)$/, '');
  return bare.length >= 3 ? bare : plain;
});

/** Words of a denial that point at what others said: "these reports", "the claim". */
export const pointingNouns = new Set('report reports claim claims allegation allegations rumour rumours rumor rumors news story stories coverage suggestion suggestions accusation accusations charge charges posts post figure figures assertion assertions article articles screenshots talk version finding findings speculation'.split(' ')); // prettier-ignore

/** With one of these a denial opens that takes up what was just said: "That is not true". */
export const takingUp = new Set('it that this they he she these those there such so you nobody nothing no not none yes'.split(' ')); // prettier-ignore

/** A claim that opens with one of these tells of what will or may be. */
export const unreal = new Set(
  'will would plan plans intend intends threatened could may might should shall unless if'.split(' '),
);

/** Verbs of somebody who answers another. */
export const answeringVerbs = new Set('reply respond answer counter retort dispute reject rebut refute contest disagree dismiss contradict deny object hit react protest challenge brush rubbish call describe term insist reiterate maintain rule disown'.split(' ')); // prettier-ignore

export const functionWords = new Set('be is are was were been have has had having do does did not no never any some this that these those it its they their he his she her we our us you your i my me them him the a an and or but of in on at to for by with from as also all more than there which who whom whose what when where how why said say says saying told tell only such other own so far yet will would could may might can should must about into after before over out up down if because while since through during between against under again then once here both each few most nor too very just now one two had been being n\'t n’t ’s \'s'.split(' ')); // prettier-ignore

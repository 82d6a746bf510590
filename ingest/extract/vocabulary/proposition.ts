import { remembered } from './remembered.ts';
import { classesBy, type ClassWords } from './word-classes.ts';

/** What is asserted or denied of an incident. */
const predicates = {
  taking: {
    verbs: `breach leak hack compromise access steal expose intrude exfiltrate copy infiltrate penetrate download extract obtain take
      enter reach break read view see spill scrape touch pull siphon harvest lift grab haul loot swipe crack pilfer plunder acquire`,
    nouns: `leakage theft exposure intrusion intruder exfiltration infiltration penetration extraction takeover break-in`,
    words: 'accessible reachable',
  },
  publication: {
    verbs: 'publish post dump appear surface circulate upload share open float',
    nouns: 'publication',
    words: 'online public publicly visible available out',
  },
  sale: {
    verbs: 'sell auction offer buy trade',
    nouns: 'sale offering listing buyer seller trader',
    words: 'price priced',
  },
  payment: { verbs: 'pay settle transfer', nouns: 'payment settlement', words: 'handed' },
  demand: {
    verbs: 'demand extort blackmail ask want threaten',
    nouns: 'threat price sum cryptocurrency bitcoin deadline extortion blackmailer extortionist',
    words: 'btc monero',
  },
  outage: {
    verbs: 'crash disrupt encrypt knock paralyse paralyze suspend shut restore stop slow cripple halt lock',
    nouns: 'outage disruption encryption encryptor shutdown restoration',
    words: 'down offline unavailable',
  },
  telling: {
    verbs: 'warn inform tell alert notify',
    nouns: 'warning letter call caller',
    words: `wrote flagged phoned phoning telephoned emailed emailing e-mailed e-mailing reported reporting contacted contacting calling`,
  },
  fault: {
    verbs: 'fail neglect ignore blame protect secure safeguard lapse',
    nouns: 'failure fault negligence responsibility liability protection flaw vulnerability misconfiguration weakness',
    words: `lax careless negligent unpatched weak unsecured insecure unprotected unencrypted responsible liable faulty vulnerable`,
  },
  concealment: {
    verbs: 'conceal hide cover-up delete suppress lie mislead silence instruct order withhold destroy script',
    nouns: 'concealment secrecy instruction liar deletion',
    words: 'secret secretly',
  },
  authenticity: {
    verbs: 'fake forge fabricate recycle invent concoct validate authenticate',
    nouns: 'fabrication forgery montage dummy test sample invention',
    words: `genuine genuineness authentic authenticity real doctored old valid accurate correct incorrect wrong false true untrue inaccurate synthetic`,
  },
  holding: { verbs: 'hold contain include comprise possess store', nouns: 'possession' },
  culprit: {
    verbs: 'arrest suspect',
    nouns: 'insider employee contractor hacker attacker culprit gang group crew perpetrator',
    words: 'behind staff state-sponsored criminals',
  },
  harm: { verbs: 'lose damage die harm misuse defraud', nouns: 'loss fraud victim death', words: 'money fraudulent' },
  safety: { words: 'safe safely safety secure secured intact unaffected untouched unharmed' },
  origin: {
    verbs: 'come belong originate',
    nouns: 'origin source system server supplier vendor third-party backup back-up',
  },
} as const satisfies Readonly<Record<string, ClassWords>>;

export type Predicate = keyof typeof predicates;

/** What it is asserted of. */
const objects = {
  data: {
    nouns: 'record detail file document dataset database row entry dump table spreadsheet folder archive',
    words: 'data information',
  },
  people: {
    nouns: `customer patient user member citizen student employee client subscriber resident passenger holder person pupil voter
      taxpayer household individual child policyholder`,
    words: 'people children',
  },
  credential: { nouns: 'password login credential key token pin otp passcode username' },
  machine: {
    nouns: `server system network portal app website platform site computer machine laptop bucket cloud device workstation`,
    words: 'software',
  },
  money: { nouns: 'card bank account payment wallet salary iban', words: 'cash payroll financial banking' },
  ransom: { nouns: 'ransom', words: 'ransomware' },
  health: {
    nouns: 'patient clinic clinician scan prescription test diagnosis',
    words: 'medical health diagnoses diagnostic diagnostics clinical testing',
  },
  identity: { nouns: 'passport aadhaar identity ssn nric nid pan licence license number id', words: 'social-security' },
} as const satisfies Readonly<Record<string, ClassWords>>;

export type ObjectClass = keyof typeof objects;

export const predicatesOf = remembered(classesBy<Predicate>(predicates));
export const objectsOf = remembered(classesBy<ObjectClass>(objects));

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

import type { Random } from './random.ts';

/** What happened, as invented: every article of the incident tells some of it. */
export interface Incident {
  readonly key: string;
  readonly place: string;
  readonly operator: string;
  readonly ministry: string;
  readonly police: string;
  readonly cert: string;
  readonly lab: string;
  readonly system: string;
  readonly attacker: string;
  readonly minister: string;
  readonly chief: string;
  readonly researcher: string;
  readonly people: string;
  readonly peopleCount: number;
  readonly volume: string;
  readonly volumeBytes: number;
  readonly ransom: string;
  readonly ransomSum: number;
  readonly data: string;
  readonly outage: string;
  /** Days since 1970 on which the first report appeared. */
  readonly day: number;
}

const first = 'bar cal dor el fen gar hol ist jor kel lor mar nor os pel quar ras sel tor ul'.split(' ');
const middle = 'a ami be ena eri i ila iro o oma ora u una ve wi ya ari esa ino eto'.split(' ');
const last =
  'bay borough burn by dale den fell ford gate ham haven lea mere mouth ness pool port stead wick worth'.split(' ');
const operators = [
  'General Hospital',
  'Port Authority',
  'Water Board',
  'University',
  'Savings Bank',
  'Land Registry',
  'School District',
  'Transit Company',
  'Medical College',
  'Power Company',
];
const systems = ['Ledger', 'Pass', 'Record', 'Connect', 'Serve', 'Desk', 'Vault', 'Link'];
const systemKinds = ['portal', 'app', 'database', 'booking system', 'payment server', 'website'];
const groupFirst = [
  'Tin',
  'Salt',
  'Amber',
  'Hollow',
  'Brass',
  'Velvet',
  'Rust',
  'Winter',
  'Copper',
  'Silent',
  'Paper',
  'Ash',
];
const groupLast = [
  'Heron',
  'Lantern',
  'Badger',
  'Orchid',
  'Anvil',
  'Magpie',
  'Thistle',
  'Jackal',
  'Harrow',
  'Moth',
  'Kestrel',
  'Viper',
];
const given = [
  'Maro',
  'Ilsa',
  'Tomas',
  'Anjali',
  'Ruben',
  'Farah',
  'Deepak',
  'Noor',
  'Greta',
  'Oskar',
  'Leela',
  'Pavel',
  'Simone',
  'Arun',
  'Hilde',
  'Yusuf',
];
const family = [
  'Quill',
  'Venter',
  'Marsh',
  'Rao',
  'Castell',
  'Haddad',
  'Iyer',
  'Lindqvist',
  'Okoro',
  'Prewitt',
  'Solano',
  'Thorne',
  'Vasudevan',
  'Weller',
  'Yardley',
  'Zeman',
];
const data = [
  'names and phone numbers',
  'names, addresses and dates of birth',
  'medical records',
  'bank account numbers',
  'passport numbers',
  'e-mail addresses and passwords',
  'test results',
  'voter identity numbers',
];

const capital = (word: string): string => word[0]?.toUpperCase() + word.slice(1);
const combinations = first.length * middle.length * last.length;

/** @param number of the incident in its run: places, and with them agencies and systems, do not repeat within 8,000 */
export function makeIncident(number: number, seed: number, random: Random): Incident {
  // 3,331 has no divisor in common with 8,000, so that neighbours look nothing alike and none comes twice.
  const at = (((number * 3331 + seed * 977) % combinations) + combinations) % combinations;
  const round = Math.floor(number / combinations);
  const stem = capital(`${first[at % 20]}${middle[Math.floor(at / 20) % 20]}`);
  const place = `${stem}${last[Math.floor(at / 400)]}${round === 0 ? '' : ` ${capital(first[round % 20] ?? '')}`}`;
  const person = random.shuffled(family).slice(0, 3);
  const peopleCount = (random.below(990) + 10) * 1000;
  const gigabytes = random.below(900) + 20;
  const ransomSum = (random.below(90) + 5) * 100_000;
  return {
    key: `incident-${seed}-${number}`,
    place,
    operator: `${place} ${random.pick(operators)}`,
    ministry: `${place} Ministry of ${random.pick(['Health', 'Transport', 'Home Affairs', 'Finance', 'Education'])}`,
    police: `${place} Police`,
    cert: `${place} Computer Emergency Response Team`,
    lab: `${random.pick(groupFirst)}${random.pick(['field', 'gate', 'wood', 'bridge'])} Security Labs`,
    system: `${stem}${random.pick(systems)} ${random.pick(systemKinds)}`,
    attacker: `${random.pick(groupFirst)} ${random.pick(groupLast)}`,
    minister: `${random.pick(given)} ${person[0]}`,
    chief: `${random.pick(given)} ${person[1]}`,
    researcher: `${random.pick(given)} ${person[2]}`,
    people: peopleCount.toLocaleString('en-US'),
    peopleCount,
    volume: `${gigabytes} GB`,
    volumeBytes: gigabytes * 10 ** 9,
    ransom: `$${ransomSum.toLocaleString('en-US')}`,
    ransomSum,
    data: random.pick(data),
    outage: `${random.below(9) + 2} days`,
    day: 16_436 + random.below(3600), // 1 January 2015 and the ten years after it
  };
}

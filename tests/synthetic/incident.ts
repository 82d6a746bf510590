import type { Cast } from './cast.ts';
import type { Random } from './random.ts';
import { capital, first, middle, syllables } from './syllables.ts';

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

const combinations = first.length * middle.length * last.length;

/** @param number of the incident in its run: places, and with them agencies and systems, do not repeat within 8,000 */
export function makeIncident(number: number, seed: number, random: Random, cast: Cast): Incident {
  // 3,331 has no divisor in common with 8,000, so that neighbours look nothing alike and none comes twice.
  const at = (((number * 3331 + seed * 977) % combinations) + combinations) % combinations;
  const round = Math.floor(number / combinations);
  const town = `${syllables(at)}${last[Math.floor(at / 400)]}`;
  const place = `${town}${round === 0 ? '' : ` ${capital(first[round % 20] ?? '')}`}`;
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
    lab: cast.lab(),
    system: `${place.replace(' ', '')}${random.pick(systems)} ${random.pick(systemKinds)}`,
    attacker: cast.attacker(),
    minister: cast.official(),
    chief: cast.official(),
    researcher: cast.researcher(),
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

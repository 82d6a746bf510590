import type { Stance } from '../../schema/ontology/kinds.ts';
import type { Incident } from './incident.ts';

export interface ToldClaim {
  /** The name of an entity, "media", or "unnamed:…" with the words of the text. */
  readonly speaker: string;
  readonly stance: Stance;
  /** The content of what was said, as it stands in the text. */
  readonly exact: string;
}

export interface Sentence {
  readonly text: string;
  readonly claims: readonly ToldClaim[];
}

type Maker = (incident: Incident) => Sentence;

/** A sentence with one claim: what stands before its content, the content, and what stands after it. */
function one(speaker: string, stance: Stance, before: string, exact: string, after = '.'): Sentence {
  return { text: `${before}${exact}${after}`, claims: [{ speaker, stance, exact }] };
}

/** How the first report opens. */
export const leads: readonly Maker[] = [
  (i) =>
    one(
      i.attacker,
      'ASSERTS',
      `A group that calls itself ${i.attacker} said on its leak site that `,
      `it had copied ${i.volume} of ${i.data} from the ${i.system}`,
    ),
  (i) =>
    one(
      'media',
      'ALLEGES',
      'Media reports claim that ',
      `the ${i.data} of ${i.people} people were taken from the ${i.system}`,
    ),
  (i) =>
    one(
      i.researcher,
      'ASSERTS',
      `Security researcher ${i.researcher} said that `,
      `${i.data} of ${i.people} people could be read through the ${i.system} without a password`,
    ),
  (i) =>
    one(
      i.operator,
      'CONFIRMS',
      `${i.operator} confirmed that `,
      `strangers had been in the ${i.system} for ${i.outage}`,
    ),
];

/** How the answer to a report opens. */
export const answers: readonly Maker[] = [
  (i) => one(i.operator, 'DENIES', `${i.operator} denied that `, `any data had left the ${i.system}`),
  (i) =>
    one(
      i.ministry,
      'DENIES',
      `The ${i.ministry} called the reports baseless and said that `,
      `the ${i.system} is completely safe`,
    ),
  (i) =>
    one(
      i.minister,
      'DENIES',
      '',
      `“Nothing was taken from the ${i.system}, and nobody asked ${i.place} for money,”`,
      ` minister ${i.minister} told parliament.`,
    ),
  (i) =>
    one(
      i.operator,
      'PARTLY_DENIES',
      `In a notice ${i.operator} granted that `,
      `the ${i.system} was entered, but said that no ${i.data} were copied`,
    ),
];

/** What else an article tells, in any order. */
export const details: readonly Maker[] = [
  (i) => one(i.operator, 'DECLINED_COMMENT', '', `${i.operator} declined to comment on the ransom note`),
  (i) => one(i.ministry, 'NO_RESPONSE', '', `The ${i.ministry} did not respond to questions about the ${i.system}`),
  (i) =>
    one(
      i.police,
      'INVESTIGATING',
      `${i.police} said that `,
      `officers are looking into how the ${i.system} was entered`,
    ),
  (i) => one(i.cert, 'INVESTIGATING', `The ${i.cert} said `, `it was examining copies of the logs`),
  (i) =>
    one(
      i.operator,
      'NO_EVIDENCE',
      `${i.operator} said that `,
      `it has so far found no evidence of misuse of the ${i.data}`,
    ),
  (i) => one(i.attacker, 'ASSERTS', `${i.attacker} claimed that `, `it holds files on ${i.people} people`),
  (i) => one(i.attacker, 'ASSERTS', `In a message to clerks ${i.attacker} demanded `, `${i.ransom} for the key`),
  (i) => one(i.police, 'DENIES', `${i.police} denied that `, `a ransom of ${i.ransom} had been asked for`),
  (i) =>
    one(
      i.chief,
      'ASSERTS',
      '',
      `“In ${i.place} we switched the ${i.system} off at once,”`,
      ` said ${i.chief}, head of ${i.operator}.`,
    ),
  (i) =>
    one(
      i.chief,
      'CONFIRMS',
      `${i.chief}, who heads ${i.operator}, acknowledged that `,
      `the ${i.system} had been down for ${i.outage}`,
    ),
  (i) =>
    one(
      i.researcher,
      'ASSERTS',
      `According to ${i.researcher} of ${i.lab}, `,
      `the files carry dates of this year and are no old copy`,
    ),
  (i) =>
    one(i.researcher, 'DENIES', `${i.researcher} rejected that and said that `, `the sample of ${i.lab} is no fake`),
  (i) => one(i.lab, 'ALLEGES', `${i.lab} suspects that `, `${i.attacker} bought the password from a former clerk`),
  (i) =>
    one(
      'unnamed:a senior officer',
      'ASSERTS',
      'A senior officer who did not want to be named said that ',
      `backups of the ${i.system} were encrypted as well`,
    ),
  (i) =>
    one(
      i.minister,
      'ASSERTS',
      `Minister ${i.minister} said that `,
      `a committee would report on the breach within a month`,
    ),
  (i) =>
    one(
      i.minister,
      'RETRACTS',
      `Minister ${i.minister} withdrew her earlier statement that `,
      `the ${i.operator} had been warned in time`,
    ),
  (i) =>
    one(
      i.cert,
      'ASSERTS',
      `An alert of the ${i.cert} said that `,
      `the ${i.system} ran software that was three versions old`,
    ),
  (i) =>
    one('media', 'ALLEGES', 'According to local reports, ', `the ${i.data} were offered on a forum for a few coins`),
  (i) => one(i.operator, 'ASSERTS', `${i.operator} said `, `about ${i.people} people would get a letter`),
  (i) => ({ text: `The ${i.system} was introduced in ${i.place} five years ago.`, claims: [] }),
  (i) => ({ text: `Queues formed outside the offices of ${i.operator} on both mornings.`, claims: [] }),
];

export const headlines: readonly ((incident: Incident) => string)[] = [
  (i) => `${i.operator}: what is known about the ${i.system}`,
  (i) => `${i.place} breach: dispute over the ${i.system}`,
  (i) => `Questions after the ${i.place} leak`,
  (i) => `${i.attacker} and the ${i.system}: both sides`,
  (i) => `After the report on the ${i.system}, ${i.place} waits for answers`,
];

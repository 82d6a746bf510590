import type { EntityKind } from '../../../schema/ontology/kinds.ts';
import { ruledName, ruledNominal } from './judge-by-rules.ts';
import type { Judged } from './judged.ts';
import { saidOfBodies, signOfBody } from './judge-bodies.ts';
import { nameWeights, nominalThresholds, nominalWeights } from './weights.generated.ts';

const kinds: readonly (EntityKind | null)[] = [null, 'AGENCY', 'SYSTEM', 'ATTACKER', 'PERSON'];

function parse(lines: string): Table {
  return new Map(
    lines.split('\n').map((line) => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1).split(' ').map((value) => Number(value) / 10)]; // prettier-ignore
    }),
  );
}

type Table = ReadonlyMap<string, readonly number[]>;

/** What names and descriptions are judged by. */
export interface EntityWeights {
  readonly names: Table;
  readonly descriptions: Table;
}

/** @param names,descriptions one reason a line, its weights behind a tab */
export const parseEntityWeights = (names: string, descriptions: string): EntityWeights => ({
  names: parse(names),
  descriptions: parse(descriptions),
});

export const entityWeights = parseEntityWeights(nameWeights, nominalWeights);

function weigh(
  weights: Table,
  reasons: ReadonlyMap<string, number>,
  size: number,
): { probabilities: number[]; reasonFor: (outcome: number) => string } {
  const sums = [...(weights.get('*') ?? new Array<number>(size).fill(0))];
  const held: string[] = [];
  const rows: (readonly number[])[] = [];
  for (const reason of reasons.keys()) {
    const row = weights.get(reason);
    if (!row) continue;
    held.push(reason);
    rows.push(row);
    for (let i = 0; i < row.length; i++) sums[i] = (sums[i] ?? 0) + (row[i] as number);
  }
  const top = Math.max(...sums);
  let total = 0;
  for (let i = 0; i < sums.length; i++) total += sums[i] = Math.exp((sums[i] as number) - top);
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) / total;
  return {
    probabilities: sums,
    reasonFor: (outcome) => {
      let best = 'prior';
      let most = 0;
      rows.forEach((row, at) => {
        const gain = (row[outcome] ?? 0) - (row[0] ?? 0);
        if (gain > most) {
          most = gain;
          best = held[at] as string;
        }
      });
      return best;
    },
  };
}

/** Whoever wrote the text has no part in it. */
const isByline = (reasons: ReadonlyMap<string, number>): boolean =>
  reasons.has('mentions=1') &&
  (reasons.has('byline') || reasons.has('only-in=BYLINE') || reasons.has('alone-on-line early'));

/** "a crew known as Elm", "a hacker named elm": all but one of 46 such names in the annotated documents are of attackers. */
const calledAttacker = ['', '+agency', '+anybody', '+crime'].map((more) => `introduced-as=attacker${more}`);

/**
 * Reasons that decide by themselves, the first that holds: the articles that the weights come from name no real group, and
 * too few systems with a name of several words.
 */
const sure: readonly (readonly [reason: string, judged: Judged<EntityKind>])[] = [
  ['known-attacker', { outcome: 'ATTACKER', probability: 0.9, reason: 'known-attacker' }],
  ['its-researchers', { outcome: 'AGENCY', probability: 0.9, reason: 'its-researchers' }],
  ['attacker-ending', { outcome: 'ATTACKER', probability: 0.9, reason: 'attacker-ending' }],
  ...calledAttacker.map((reason) => [reason, { outcome: 'ATTACKER', probability: 0.9, reason: 'introduced-as=attacker' }] as const), // prettier-ignore
  ['messenger', { outcome: 'SYSTEM', probability: 0.8, reason: 'messenger' }],
  ['machine-head', { outcome: 'SYSTEM', probability: 0.8, reason: 'machine-head' }],
  ['publication-there', { outcome: 'SYSTEM', probability: 0.6, reason: 'publication-there' }],
  ['known-forum', { outcome: 'SYSTEM', probability: 0.9, reason: 'known-forum' }],
];

/** "Delhi Police denied that hackers …", "a gang listed Northport Council": next to much talk of attackers, but none. */
const officialHeads = [
  'POLICE',
  'COURT',
  'MINISTRY',
  'REGULATOR',
  'CERT',
  'GOVERNMENT',
  'HOSPITAL',
  'UNIVERSITY',
  'BANK',
  'MEDIA',
].map((type) => `head=${type}`);

/** Reasons that what is named says something, or was asked to. */
const answering = ['speaks', 'speaks-behind', 'speaks-with', 'speaks-set-off', 'silent'] as const;

/** What is done to companies and said of them: "Elm was hacked", "which owns Elm", "a spokesperson for Elm". */
const bodily = ['its-staff', 'hit', 'verb-before=own', 'verb-before=acquire'] as const;

/** "The gang used AnyDesk": what attackers work with. */
const tools = ['use', 'deploy', 'install'].map((verb) => `verb-before=${verb}`);

/** An English word that has a capital only where any word has one, or the name of a place. */
const isVagueWord = (reasons: ReadonlyMap<string, number>): boolean =>
  reasons.has('place') || reasons.has('demonym') || (reasons.has('words-known=all') && reasons.has('only-begins-sentences')); // prettier-ignore

/** "Elm Works confirmed the breach", "Elm Works paid": whoever grants it, or pays for it, is not who did it. */
const grants = ['confirm', 'acknowledge', 'disclose', 'apologise', 'apologize', 'pay'].map((verb) => `verb=${verb}`);

/** Without one of these, a name that nothing else tells of is no attacker's: the articles name more of them than others do. */
const doers = ['attacks', 'handle', 'digit', 'underscore', 'near-handle'] as const;

/** Reasons that what is named is a system, whatever is said beside it: "the Elm portal said that …". */
const ofSystems = [
  'known-system',
  'system-head',
  'before-system',
  'compound-system',
  'named-by-system',
  'attacks',
  'apposition-det-product',
  'apposition-det-system',
];
const isLikeSystem = (reasons: ReadonlyMap<string, number>): boolean => ofSystems.some((reason) => reasons.has(reason));

/** Of a system that says something, where less is a company: names of products and of companies look alike. */
const leastSystem = 0.5;

const isCalledLikePerson = (reasons: ReadonlyMap<string, number>): boolean =>
  reasons.has('first-name') || reasons.has('titled');

/** A person, or a user of a forum. */
const isSomebody = (reasons: ReadonlyMap<string, number>): boolean =>
  isCalledLikePerson(reasons) || reasons.has('handle') || reasons.has('near-handle');

/** Neither a person's nor a body's, nor of a place, for all that is known. */
const isNoOthers = (reasons: ReadonlyMap<string, number>): boolean =>
  !isCalledLikePerson(reasons) && !ofOthers.some((reason) => reasons.has(reason));
const ofOthers = ['place', 'demonym', 'known-body', 'agency-word', 'domain', 'other-head'];

/** Of a name that means nobody by itself: whether it is a body where a description says so. */
export const mayBeBody = (reasons: ReadonlyMap<string, number>): boolean =>
  !isVagueWord(reasons) && !noBodies.some((reason) => reasons.has(reason)) && !isLikeSystem(reasons);
const noBodies = ['words-known=all', 'other-head', 'domain', 'police-operation', 'introduced-as=flaw', 'place-last', 'byline', 'only-in=BYLINE', 'first-name', 'titled']; // prettier-ignore

/** "ACSO said", "BankRight said"; not "Experts said". */
const isShort = (reasons: ReadonlyMap<string, number>): boolean =>
  reasons.has('capitals') || reasons.has('inner-capital') || reasons.has('ampersand');

/** "The minister for eTax, Ann Lee, said", "a message on ChatApp says": another speaks. */
const isGoverned = (reasons: ReadonlyMap<string, number>): boolean => governors.some((reason) => reasons.has(reason));
const governors = ['for', 'of', 'in', 'on', 'from', 'via', 'to', 'with'].map((word) => `after-${word}`);

/** The likeliest of some kinds, by their places in `kinds`. */
function likeliestOf(
  probabilities: readonly number[],
  among: readonly number[],
  reason: string,
): Judged<EntityKind | null> {
  let best = among[0] ?? 0;
  for (const kind of among) if ((probabilities[kind] ?? 0) > (probabilities[best] ?? 0)) best = kind;
  return { outcome: kinds[best] ?? null, probability: probabilities[best] ?? 0, reason };
}

/** "Inafis, the fingerprint database", "Elm Sigma, a unit of the carrier": what a name is by the words behind it. */
const appositions = (['SYSTEM', 'AGENCY', 'ATTACKER'] as const).map((kind) => ({ kind, reason: `apposition-det-${kind.toLowerCase()}` })); // prettier-ignore

const definitions = (['AGENCY', 'SYSTEM', 'ATTACKER'] as const).map((kind) => ({ kind, reason: `defined-by=${kind}` }));

/** Asked for by the rules below alone: the weights do without, so that they stay as sure of what they are learned from. */
export const ruledReasons: ReadonlySet<string> = new Set(['victim', 'partner', 'product', 'word-speaks', 'speaks-with', 'speaks-set-off', 'of-maker', 'called-body', 'acts', 'introduced-as=flaw', 'police-operation', ...saidOfBodies, 'called-attacker', 'speaks-of', 'word-leaks']); // prettier-ignore

/** What a name stands for, or null for nothing that takes part (a place, a publisher, a law). */
export function judgeName(
  weights: EntityWeights | null,
  reasons: ReadonlyMap<string, number>,
): Judged<EntityKind | null> {
  if (!weights) return ruledName(reasons);
  const { probabilities, reasonFor } = weigh(weights.names, reasons, kinds.length);
  let best = 0;
  for (let i = 1; i < probabilities.length; i++)
    if ((probabilities[i] as number) > (probabilities[best] as number)) best = i;
  if (reasons.has('police-operation')) return { outcome: null, probability: 0.8, reason: 'police-operation' };
  // "Telegram denied it": who runs the messenger
  if (reasons.has('messenger') && reasons.has('speaks') && reasons.has('begins-sentence') && !isGoverned(reasons))
    return { outcome: 'AGENCY', probability: 0.6, reason: 'messenger speaks' };
  for (const [reason, judged] of sure) if (reasons.has(reason)) return judged;
  if (
    best === 0 &&
    reasons.has('first-name') &&
    reasons.has('like-a-person') &&
    !reasons.has('other-head') &&
    !isByline(reasons)
  )
    return { outcome: 'PERSON', probability: 0.6, reason: 'first-name' };
  if (reasons.has('place') && !(best === 1 && (probabilities[1] ?? 0) > 0.8))
    return { outcome: null, probability: probabilities[0] ?? 0, reason: 'place' };
  if (reasons.has('other-head') && !reasons.has('speaks') && !reasons.has('titled'))
    return { outcome: null, probability: probabilities[0] ?? 0, reason: 'other-head' };
  if (kinds[best] === 'ATTACKER' && officialHeads.some((head) => reasons.has(head)))
    return { outcome: 'AGENCY', probability: 0.8, reason: 'official head' };
  const isBodys = bodily.find((reason) => reasons.has(reason));
  if (isBodys && (best === 0 || (kinds[best] === 'SYSTEM' && isBodys === 'its-staff')) && !isVagueWord(reasons))
    return { outcome: 'AGENCY', probability: 0.6, reason: isBodys };
  if (kinds[best] === 'ATTACKER' && reasons.has('known-body'))
    return { outcome: 'AGENCY', probability: 0.8, reason: 'known-body' };
  if (best === 0 && reasons.has('known-body') && reasons.has('acts'))
    return { outcome: 'AGENCY', probability: 0.6, reason: 'acts' };
  if (
    kinds[best] === 'ATTACKER' &&
    reasons.has('agency-word') &&
    reasons.has('words=1') &&
    reasons.has('after-the') &&
    !reasons.has('attacker-word') &&
    !reasons.has('handle')
  )
    return { outcome: 'AGENCY', probability: 0.6, reason: 'agency-word' };
  // "the hacker Golem", "the ransomware group Golem"
  if (reasons.has('called-attacker') && (best === 0 || kinds[best] === 'AGENCY') && isNoOthers(reasons))
    return { outcome: 'ATTACKER', probability: 0.7, reason: 'called-attacker' };
  if (best === 0 && reasons.has('word-leaks') && isNoOthers(reasons))
    return { outcome: 'ATTACKER', probability: 0.6, reason: 'word-leaks' };
  // "Rute Amaral of Elm Works said"
  if (best === 0 && reasons.has('speaks-of') && reasons.has('like-a-person') && !reasons.has('words-known=all'))
    return { outcome: 'PERSON', probability: 0.6, reason: 'speaks-of' };
  // "someone calling himself Golem"
  if (best === 0 && reasons.has('introduced-as=anybody') && reasons.has('called-himself'))
    return { outcome: 'ATTACKER', probability: 0.6, reason: 'called-himself' };
  // "Elm Black, one of three law firms"
  if (kinds[best] === 'PERSON' && reasons.has('apposition-det-agency') && !isCalledLikePerson(reasons))
    return { outcome: 'AGENCY', probability: 0.6, reason: 'apposition-det-agency' };
  const sign = signOfBody(kinds[best] ?? null, reasons);
  if (sign && !isCalledLikePerson(reasons)) return { outcome: 'AGENCY', probability: 0.6, reason: sign };
  // "the folks at Elm Works downloaded it"
  if (kinds[best] === 'ATTACKER' && reasons.has('after-at') && !reasons.has('handle'))
    return { outcome: 'AGENCY', probability: 0.6, reason: 'after-at' };
  const answers = answering.find((reason) => reasons.has(reason));
  if (reasons.has('introduced-as=flaw')) return { outcome: null, probability: 0.7, reason: 'introduced-as=flaw' };
  if (
    reasons.has('product') &&
    !reasons.has('acts') &&
    kinds[best] !== 'SYSTEM' &&
    (!answers || !reasons.has('words=1')) &&
    !reasons.has('possessive') &&
    !reasons.has('agency-word') &&
    !isVagueWord(reasons)
  )
    return { outcome: 'SYSTEM', probability: 0.6, reason: 'product' };
  if (best === 0 && reasons.has('word-speaks')) return { outcome: 'AGENCY', probability: 0.6, reason: 'word-speaks' };
  const befell = ['called-body', 'victim', 'partner'].find((reason) => reasons.has(reason));
  const mayBeSystem = (): boolean =>
    (befell !== 'called-body' && (probabilities[2] ?? 0) >= leastSystem) || isLikeSystem(reasons);
  if (befell && (best === 0 || kinds[best] === 'SYSTEM') && !mayBeSystem() && !isVagueWord(reasons))
    return { outcome: 'AGENCY', probability: 0.6, reason: befell };
  // "Elm Depot and Oak were breached": neither a gang nor a person, however near to talk of attackers
  if (reasons.has('hit') && (kinds[best] === 'ATTACKER' || kinds[best] === 'PERSON') && !isSomebody(reasons))
    return likeliestOf(probabilities, [1, 2], 'hit');
  if (kinds[best] === 'ATTACKER' && tools.some((reason) => reasons.has(reason)))
    return { outcome: null, probability: 0.6, reason: 'tool' };
  if (best === 0 && reasons.has('of-maker')) return { outcome: 'SYSTEM', probability: 0.6, reason: 'of-maker' };
  if (best === 0 && answers) {
    const governed = isGoverned(reasons);
    if (reasons.has('words-known=none') && answers === 'speaks' && governed)
      return likeliestOf(probabilities, [1, 2, 3, 4], answers);
    if (!governed && (reasons.has('words-known=none') || isShort(reasons)))
      return likeliestOf(probabilities, doers.some((reason) => reasons.has(reason)) ? [1, 3, 4] : [1, 4], answers);
  }
  const apposed = best === 0 && !isVagueWord(reasons) && !reasons.has('domain') ? appositions.find(({ reason }) => reasons.has(reason)) : undefined; // prettier-ignore
  if (apposed) return { outcome: apposed.kind, probability: 0.6, reason: apposed.reason };
  // "Ann Lee of CyberX9"
  if (
    (best === 0 || kinds[best] === 'SYSTEM') &&
    reasons.has('name of') &&
    reasons.has('inner-capital') &&
    !isLikeSystem(reasons)
  )
    return { outcome: 'AGENCY', probability: 0.6, reason: 'name of' };
  const isMaker = reasons.has('known-system') && reasons.has('speaks') && reasons.has('begins-sentence');
  if (kinds[best] === 'SYSTEM' && isMaker) return { outcome: 'AGENCY', probability: 0.6, reason: 'maker' }; // "Salesforce said"
  const isUnsure = kinds[best] === 'SYSTEM' && answers && (probabilities[best] ?? 0) < leastSystem;
  if (isUnsure && !isLikeSystem(reasons) && !isGoverned(reasons)) return likeliestOf(probabilities, [1, 3, 4], answers);
  if (kinds[best] === 'ATTACKER' && !reasons.has('handle') && grants.some((reason) => reasons.has(reason)))
    return likeliestOf(probabilities, [1, 4], 'grants');
  const isSpeaker = reasons.has('like-a-person') && reasons.has('after-speech') && !reasons.has('words-known=all');
  if (kinds[best] === 'ATTACKER' && isSpeaker) return likeliestOf(probabilities, [1, 4], 'after-speech');
  if (kinds[best] === 'PERSON' && reasons.has('place-first') && !isCalledLikePerson(reasons))
    return likeliestOf(probabilities, answers ? [1, 2] : [0, 1, 2], 'place-first'); // "Kenya Power"
  if (kinds[best] === 'PERSON' && reasons.has('place-last') && !isCalledLikePerson(reasons))
    return likeliestOf(probabilities, [0, 1, 2, 3], 'place-last');
  if (best === 0 && reasons.has('contact-service') && reasons.has('speaks'))
    return { outcome: 'AGENCY', probability: 0.6, reason: 'contact-service speaks' };
  if (reasons.has('known-media')) return { outcome: 'AGENCY', probability: 0.6, reason: 'known-media' };
  if (reasons.has('known-public-body')) return { outcome: 'AGENCY', probability: 0.8, reason: 'known-public-body' };
  for (const { kind, reason } of definitions)
    if (kinds[best] !== kind && reasons.has(reason)) return { outcome: kind, probability: 0.6, reason };
  return { outcome: kinds[best] ?? null, probability: probabilities[best] ?? 0, reason: reasonFor(best) };
}

/** Does a description stand for an entity of its own? */
export function judgeNominal(
  weights: EntityWeights | null,
  type: 'AGENCY' | 'SYSTEM' | 'ATTACKER',
  reasons: ReadonlyMap<string, number>,
): Judged<boolean> {
  if (!weights) return ruledNominal(reasons);
  const { probabilities, reasonFor } = weigh(weights.descriptions, reasons, 2);
  const probability = probabilities[1] ?? 0;
  if (reasons.has('hosted-bot'))
    return { outcome: true, probability: Math.max(0.7, probability), reason: 'hosted-bot' };
  if (reasons.has('place-body'))
    return { outcome: true, probability: Math.max(0.7, probability), reason: 'place-body' };
  return { outcome: probability >= nominalThresholds[type], probability, reason: reasonFor(1) };
}

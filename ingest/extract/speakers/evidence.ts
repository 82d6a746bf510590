import { singular, singularOf } from '../data-types/phrases.ts';
import { followedByGenitive, headOf } from '../claims/source-phrase.ts';
import type { Token } from '../text/annotate.ts';
import { isComma, sentenceAt, type Reading, type TokenRange } from '../claims/reading.ts';
import type { SpeakerContext } from '../claims/speaker.ts';
import type { Placed } from '../claims/mentions.ts';
import { agencyHeads } from '../vocabulary/agency-words.ts';
import { feminine, masculine } from '../vocabulary/gender.ts';
import { sameRole } from '../vocabulary/role-kinds.ts';
import { wordTest } from '../vocabulary/word.ts';
import { roleOf, type Role } from './attention.ts';
import { sameSpeaker, type Candidate, type Question } from './candidates.ts';
import { portraitOf, type Portrait } from './portraits.ts';
import { joined, reason, type Reason } from './reasons.ts';
import type { FoundEntity } from '../entities/entity.ts';

/** What of a document every question asks again. */
export interface Cast {
  readonly context: SpeakerContext;
  readonly portraitOf: (entity: FoundEntity) => Portrait;
  /** By how often it is mentioned among those of its kind. */
  readonly standingOf: (entity: FoundEntity) => string;
  readonly roleOf: (mention: Placed) => Role;
}

export function castOf(context: SpeakerContext): Cast {
  const standing = new Map<FoundEntity, string>();
  for (const same of Map.groupBy(context.entities.all, ({ kind }) => kind).values())
    same
      .toSorted((a, b) => b.mentions.length - a.mentions.length || a.index - b.index)
      .forEach((entity, rank) => standing.set(entity, ['first', 'second'][rank] ?? 'lesser'));
  const known = new Map<FoundEntity, Portrait>();
  const roles = new Map<Placed, Role>();
  return {
    context,
    standingOf: (entity) => standing.get(entity) ?? 'lesser',
    portraitOf(entity) {
      const portrait = known.get(entity) ?? portraitOf(context.reading, entity);
      known.set(entity, portrait);
      return portrait;
    },
    roleOf(mention) {
      const role = roles.get(mention) ?? roleOf(context.reading, mention);
      roles.set(mention, role);
      return role;
    },
  };
}

const companyNouns = new Set('company firm carrier operator insurer vendor provider retailer airline supplier distributor contractor chain manufacturer maker developer lender broker courier platform startup start-up utility publisher'.split(' ')); // prettier-ignore

/** Of which nothing is another: no court is a hospital, while a ministry may be a government. */
const exclusive = new Set(['POLICE', 'COURT', 'HOSPITAL', 'UNIVERSITY', 'BANK', 'COMPANY', 'MEDIA', 'CERT', 'MINISTRY']); // prettier-ignore
const conflicting = (a: string, b: string | null): boolean => b !== null && a !== b && exclusive.has(a) && exclusive.has(b); // prettier-ignore

function bucket(n: number, ...limits: readonly number[]): number {
  let at = 0;
  while (at < limits.length && n > (limits[at] as number)) at++;
  return at;
}

/** What a number is called by its bucket: "far 0", "far 1". */
function named(name: string, ...limits: readonly number[]): (n: number) => string {
  const names = [...limits, Infinity].map((_, at) => `${name} ${at}`);
  return (n) => names[bucket(n, ...limits)] as string;
}
const spokeAgo = named('spoke', 0, 1, 3);
const rankOfKind = named('rank', 0, 1, 2, 4);
const farBack = named('far', 0, 1, 2, 4, 8);
const opensBack = named('opened', 0, 1);
const rankOfAny = named('order', 0, 1, 2, 4);
const howOften = named('often', 1, 2, 4, 8);

/** Stands behind a reason that counts a second time, for sources of the form at hand. */
export const inForm = reason('|');
export const formName = ({ form: { shape, wordClass } }: Question): string => `${shape} ${wordClass}`;

/** What speaks for a candidate. */
export interface Evidence {
  /** The same list for all candidates of a kind. */
  readonly ofKind: readonly Reason[];
  readonly own: readonly Reason[];
}

/** Evidence with each reason in full, as it is learned. */
export const spelledOut = (question: Question, evidence: readonly Evidence[]): string[][] =>
  evidence.map(({ ofKind, own }) =>
    [...ofKind, ...own].map((one, at, all) =>
      one === inForm ? `${formName(question)}|${all[at - 1]?.text ?? ''}` : one.text,
    ),
  );

/** What speaks for all candidates of a kind, and the kind itself, with which most of their own reasons open. */
interface OfKind {
  readonly opening: Reason;
  readonly found: readonly Reason[];
}

/** What speaks for each candidate of a question, in the order of the candidates. */
export function evidenceOf(cast: Cast, question: Question): Evidence[] {
  const { reading, mentions } = cast.context;
  const { claim, form, ruled, candidates, before } = question;
  const { tokens } = reading;
  const { shape, word } = form;
  const at = claim.source?.first ?? claim.cue?.first ?? claim.content.first;
  const source = claim.source;
  const inside = source ? mentions.within(source) : [];
  const sentence = tokens[at]?.sentence ?? 0;
  const here = formName(question);
  const last = before.at(-1);
  const samePlace = last !== undefined && tokens[last.claim.content.last]?.paragraph === tokens[at]?.paragraph;
  const back = mentions.backFrom(at - 1);
  const ranks = new Map<string, number>();
  const paragraph = tokens[at]?.paragraph;
  const lastSentence = last ? (tokens[last.claim.content.last]?.sentence ?? 0) : -99;
  const sinceLast = bucket(sentence - lastSentence, 0, 1, 2);
  const voice = voiceOf(reading, claim.content);
  const cueStance = claim.entry?.stance ?? '';
  let rankOfAll = 0;
  const words = source ? describing(reading, source.first, form.head?.last ?? source.last) : [];
  const reasonsOfKind = (kind: Candidate['kind']): OfKind => {
    const opening = joined('', kind);
    const found = [opening, inForm, joined(joined(opening, 'of'), claim.rule)];
    if (word !== '' && shape !== 'NAME') found.push(reason(`${kind} of ${word}`));
    found.push(joined(joined(opening, 'in'), cast.context.kind));
    if (claim.cueWord !== '') found.push(joined(joined(opening, 'cue'), claim.cueWord));
    if (cueStance !== '') found.push(joined(joined(opening, cueStance), shape));
    if (voice !== '') found.push(joined(joined(joined(opening, 'says'), voice), shape));
    return { opening, found };
  };
  const kinds = new Map<Candidate['kind'], OfKind>();
  const previousOf = new Map<FoundEntity, Placed>();
  for (const mention of back)
    if (mention.last < at && !previousOf.has(mention.entity)) previousOf.set(mention.entity, mention);
  const entitiesOf = (range: TokenRange): ReadonlySet<FoundEntity> =>
    new Set(mentions.within(range).map(({ entity }) => entity));
  const inContent = entitiesOf(claim.content);
  const toldOfLast = last ? entitiesOf(last.claim.content) : inContent;
  const ownWord = singular(word);
  const type = agencyHeads.get(ownWord) ?? agencyHeads.get(word);
  let found: Reason[] = [];
  const plain = (one: Reason): void => void found.push(one);
  const add = (one: Reason): void => void found.push(one, inForm);
  return candidates.map((candidate) => {
    const { kind, speaker, spoke } = candidate;
    let ofKind = kinds.get(kind);
    if (!ofKind) kinds.set(kind, (ofKind = reasonsOfKind(kind)));
    const { opening } = ofKind;
    found = [];
    const evidence = { ofKind: ofKind.found, own: found };
    if (spoke === 0) {
      const lately = joined('spoke last', String(sinceLast));
      plain(joined(lately, shape));
      plain(joined(joined(joined(joined(opening, 'spoke last'), String(sinceLast)), here), String(samePlace)));
      if (cueStance !== '') plain(joined(joined('spoke last', cueStance), String(sinceLast)));
    }
    if (sameSpeaker(speaker, ruled)) {
      add(joined('', 'ruled'));
      plain(joined('ruled', kind));
      plain(joined(joined('ruled', kind), here));
    }
    if (spoke >= 0) {
      add(joined(opening, spokeAgo(spoke)));
      if (spoke === 0 && samePlace) {
        plain(joined(joined(opening, 'spoke last here'), shape));
        plain(joined('spoke last', claim.rule));
      }
    } else add(joined(opening, 'never spoke'));
    if (candidate.kind === 'FRESH' && speaker.range) {
      const { first } = speaker.range;
      plain(joined(joined(opening, shape), String(bucket(sentence - (tokens[first]?.sentence ?? 0), 0, 1))));
      plain(reason(`FRESH det ${tokens[first]?.lower ?? ''} ${shape}`));
      if (sentenceAt(reading, first).firstToken === first) plain(joined(joined(opening, 'opens'), shape));
    }
    if ((kind === 'FRESH' || kind === 'AGAIN') && speaker.range) {
      const headAt = headOf(reading, speaker.range).last;
      plain(joined(joined('unnamed gender', genderOf(reading, speaker.range.first, headAt)), shape));
      if (singular(tokens[headAt]?.lower ?? '') === ownWord) add(joined(opening, 'same head'));
      const others = describing(reading, speaker.range.first, speaker.range.last);
      if (words.some((w) => others.includes(w))) add(joined(opening, 'shares words'));
    }
    const { entity } = speaker;
    if (!entity) return evidence;
    const portrait = cast.portraitOf(entity);
    let isInside = false;
    for (const mention of inside) {
      if (mention.entity !== entity) continue;
      isInside = true;
      add(joined(joined(opening, 'inside'), placeIn(reading, question, mention)));
    }
    if (!isInside) add(joined(opening, 'outside'));
    const previous = previousOf.get(entity);
    if (previous) {
      const rank = ranks.get(kind) ?? 0;
      ranks.set(kind, rank + 1);
      add(joined(opening, rankOfKind(rank)));
      const far = sentence - (tokens[previous.first]?.sentence ?? 0);
      add(joined(opening, farBack(far)));
      const firstOf = sentenceAt(reading, previous.first).firstToken;
      if (previous.first - firstOf <= 2 && far <= 1) add(joined(opening, opensBack(far)));
      const role = cast.roleOf(previous);
      const farAway = String(bucket(far, 0, 1));
      add(joined(joined(opening, role), farAway));
      add(joined(joined('', role), farAway));
      add(joined('', rankOfAny(rankOfAll++)));
      if (tokens[previous.first]?.paragraph === paragraph) add(joined(opening, 'same paragraph'));
      if ((tokens[previous.first]?.quote ?? -1) >= 0) plain(joined(opening, 'in quote'));
    } else add(joined(opening, 'not before'));
    add(joined(joined(opening, cast.standingOf(entity)), 'of its kind'));
    plain(joined(joined(opening, howOften(entity.mentions.length)), shape));
    if (entity.generic) plain(joined(opening, 'generic'));
    if (shape === 'HE' || shape === 'SHE')
      plain(joined(joined('gender', portrait.gender ?? `${portrait.likely ?? ''}?`), `for ${shape}`));
    else if (portrait.gender && (masculine.has(word) || feminine.has(word)))
      plain(joined('gender', portrait.gender === (masculine.has(word) ? 'HE' : 'SHE') ? 'fits' : 'does not fit'));
    const self = isInside && !previous;
    if (self) {
      const firstHere = joined(joined(opening, 'first here'), shape);
      plain(entity.generic ? joined(firstHere, 'generic') : firstHere);
    }
    if (source && shape !== 'NAME' && words.length > 0 && !self) {
      const fitting = words.filter((w) => portrait.words.has(w)).length;
      add(joined(joined(opening, 'described'), fitting === words.length ? 'wholly' : fitting > 0 ? 'partly' : 'not'));
      if (portrait.words.has(ownWord) || entity.form.split(' ').includes(ownWord)) add(joined(opening, 'has head'));
      if (kind === 'PERSON' && [...portrait.words].some((w) => sameRole(w, ownWord))) add(joined('', 'same role'));
      const headed = entity.mentions.some((mention) => mention.lastToken < at && singularOf(tokens[mention.lastToken] as Token) === ownWord); // prettier-ignore
      if (headed) add(joined(opening, 'was called so'));
    }
    if (kind === 'AGENCY' && type) {
      if (type !== 'OTHER') add(joined('type', type === entity.agencyType ? 'fits' : 'differs'));
      if (conflicting(type, entity.agencyType)) add(joined('', 'type conflicts'));
    }
    if (kind === 'AGENCY' && companyNouns.has(word)) {
      add(joined('company', entity.agencyType === 'COMPANY' || entity.agencyType === 'OTHER' ? 'fits' : 'differs'));
      if (conflicting('COMPANY', entity.agencyType)) add(joined('', 'type conflicts'));
    }
    if (entity.agencyType && word) plain(reason(`${entity.agencyType} for ${word}`));
    if (entity.agencyType) plain(joined(joined(entity.agencyType, 'for'), here));
    if (last) {
      const sameSide = last.speaker.onBehalfOf === entity || (speaker.onBehalfOf !== null && speaker.onBehalfOf === (last.speaker.onBehalfOf ?? last.speaker.entity)); // prettier-ignore
      if (sameSide) add(joined(opening, 'same side as last'));
      if (toldOfLast.has(entity)) add(joined(opening, 'told of last'));
    }
    if (inContent.has(entity)) add(joined(opening, 'in content'));
    return evidence;
  });
}

/** Where in a source a name stands: its head, before it as its owner, behind it, or in a clause of its own. */
function placeIn(reading: Reading, { form, claim }: Question, mention: Placed): string {
  const { tokens } = reading;
  const head = form.head ?? claim.source ?? mention;
  if (followedByGenitive(reading, mention)) return 'as owner';
  if (mention.first <= head.last) return mention.last >= head.last ? 'as head' : 'before the head';
  for (let i = mention.first - 1; i > head.last; i--) {
    const token = tokens[i];
    if (isComma(token)) return 'behind a comma';
    if (token?.lower === 'who' || token?.lower === 'which') return 'in a clause';
    if (token && /^(for|of|at|with|from|by|to|in)$/.test(token.lower)) return `behind ${token.lower}`;
  }
  return 'behind';
}

const hasLetter = wordTest(({ text }) => /\p{L}/u.test(text));

/** Nouns and adjectives that say who is meant. */
function describing(reading: Reading, first: number, last: number): string[] {
  const found: string[] = [];
  for (let i = first; i <= last; i++) {
    const token = reading.tokens[i];
    if (token && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ') && hasLetter(token))
      found.push(singularOf(token));
  }
  return found;
}

/** Whose words a content is by its own pronouns: "I", "we", or neither. */
function voiceOf({ tokens }: Reading, { first, last }: { first: number; last: number }): string {
  for (let i = first; i <= last; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (lower === 'i' || lower === 'my' || lower === 'me') return 'I';
    if (lower === 'we' || lower === 'our' || lower === 'us') return 'we';
  }
  return '';
}

function genderOf(reading: Reading, first: number, last: number): string {
  for (let i = last; i >= first; i--) {
    const lower = reading.tokens[i]?.lower ?? '';
    if (masculine.has(lower)) return 'HE';
    if (feminine.has(lower)) return 'SHE';
  }
  return '?';
}

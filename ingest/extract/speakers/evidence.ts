import { singular, singularOf } from '../data-types/phrases.ts';
import { followedByGenitive, headOf } from '../claims/source-phrase.ts';
import type { Token } from '../text/annotate.ts';
import { isComma, sentenceAt, type Reading, type TokenRange } from '../claims/reading.ts';
import type { SpeakerContext } from '../claims/speaker.ts';
import type { Placed } from '../claims/mentions.ts';
import type { FoundEntity } from '../entities/entities.ts';
import { agencyHeads } from '../vocabulary/agency-words.ts';
import { feminine, masculine } from '../vocabulary/gender.ts';
import { sameRole } from '../vocabulary/role-kinds.ts';
import { wordTest } from '../vocabulary/word.ts';
import { roleOf } from './attention.ts';
import { sameSpeaker, type Candidate, type Question } from './candidates.ts';
import { portraitOf, type Portrait } from './portraits.ts';
import { joined, reason, type Reason } from './reasons.ts';

/** What of a document every question asks again. */
export interface Cast {
  readonly context: SpeakerContext;
  readonly portraitOf: (entity: FoundEntity) => Portrait;
  /** By how often it is mentioned among those of its kind. */
  readonly standingOf: (entity: FoundEntity) => string;
}

export function castOf(context: SpeakerContext): Cast {
  const standing = new Map<FoundEntity, string>();
  for (const same of Map.groupBy(context.entities.all, ({ kind }) => kind).values())
    same
      .toSorted((a, b) => b.mentions.length - a.mentions.length || a.index - b.index)
      .forEach((entity, rank) => standing.set(entity, ['first', 'second'][rank] ?? 'lesser'));
  const known = new Map<FoundEntity, Portrait>();
  return {
    context,
    standingOf: (entity) => standing.get(entity) ?? 'lesser',
    portraitOf(entity) {
      const portrait = known.get(entity) ?? portraitOf(context.reading, entity);
      known.set(entity, portrait);
      return portrait;
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
  const reasonsOfKind = (kind: Candidate['kind']): readonly Reason[] => {
    const found = [joined('', kind), inForm, joined(joined(kind, 'of'), claim.rule)];
    if (word !== '' && shape !== 'NAME') found.push(reason(`${kind} of ${word}`));
    found.push(joined(joined(kind, 'in'), cast.context.kind));
    if (claim.cueWord !== '') found.push(joined(joined(kind, 'cue'), claim.cueWord));
    if (cueStance !== '') found.push(joined(joined(kind, cueStance), shape));
    if (voice !== '') found.push(joined(joined(joined(kind, 'says'), voice), shape));
    return found;
  };
  const kinds = new Map<Candidate['kind'], readonly Reason[]>();
  const previousOf = new Map<FoundEntity, Placed>();
  for (const mention of back)
    if (mention.last < at && !previousOf.has(mention.entity)) previousOf.set(mention.entity, mention);
  const entitiesOf = (range: TokenRange): ReadonlySet<FoundEntity> =>
    new Set(mentions.within(range).map(({ entity }) => entity));
  const inContent = entitiesOf(claim.content);
  const toldOfLast = last ? entitiesOf(last.claim.content) : inContent;
  return candidates.map((candidate) => {
    const { kind, speaker, spoke } = candidate;
    const ofKind = kinds.get(kind) ?? reasonsOfKind(kind);
    kinds.set(kind, ofKind);
    const found: Reason[] = [];
    const evidence = { ofKind, own: found };
    const plain = (name: string | Reason, when: unknown = true): void => {
      if (when) found.push(typeof name === 'string' ? reason(name) : name);
    };
    const add = (name: string | Reason, when: unknown = true): void => {
      plain(name, when);
      if (when) found.push(inForm);
    };
    if (spoke === 0) {
      plain(joined(joined('spoke last', String(sinceLast)), shape));
      plain(joined(joined(joined(joined(kind, 'spoke last'), String(sinceLast)), here), String(samePlace)));
      plain(joined(joined('spoke last', cueStance), String(sinceLast)), cueStance !== '');
    }
    if (sameSpeaker(speaker, ruled)) {
      add(joined('', 'ruled'));
      plain(joined('ruled', kind));
      plain(joined(joined('ruled', kind), here));
    }
    if (spoke >= 0) {
      add(joined(kind, spokeAgo(spoke)));
      if (spoke === 0 && samePlace) {
        plain(joined(joined(kind, 'spoke last here'), shape));
        plain(joined('spoke last', claim.rule));
      }
    } else add(joined(kind, 'never spoke'));
    if (candidate.kind === 'FRESH' && speaker.range) {
      plain(joined(joined(kind, shape), String(bucket(sentence - (tokens[speaker.range.first]?.sentence ?? 0), 0, 1))));
      plain(`FRESH det ${tokens[speaker.range.first]?.lower ?? ''} ${shape}`);
      plain(
        joined(joined(kind, 'opens'), shape),
        sentenceAt(reading, speaker.range.first).firstToken === speaker.range.first,
      );
    }
    if ((kind === 'FRESH' || kind === 'AGAIN') && speaker.range) {
      const gender = genderOf(reading, speaker.range.first, headOf(reading, speaker.range).last);
      plain(joined(joined('unnamed gender', gender), shape));
      const headWord = singular(tokens[headOf(reading, speaker.range).last]?.lower ?? '');
      add(joined(kind, 'same head'), headWord === singular(word));
      const others = describing(reading, speaker.range.first, speaker.range.last);
      add(joined(kind, 'shares words'), words.some((w) => others.includes(w))); // prettier-ignore
    }
    const { entity } = speaker;
    if (!entity) return evidence;
    const portrait = cast.portraitOf(entity);
    const here1 = inside.filter((mention) => mention.entity === entity);
    for (const mention of here1) add(joined(joined(kind, 'inside'), placeIn(reading, question, mention)));
    add(joined(kind, 'outside'), here1.length === 0);
    const previous = previousOf.get(entity);
    if (previous) {
      const rank = ranks.get(kind) ?? 0;
      ranks.set(kind, rank + 1);
      add(joined(kind, rankOfKind(rank)));
      const far = sentence - (tokens[previous.first]?.sentence ?? 0);
      add(joined(kind, farBack(far)));
      const firstOf = sentenceAt(reading, previous.first).firstToken;
      const opens = previous.first - firstOf <= 2;
      add(joined(kind, opensBack(far)), opens && far <= 1);
      const role = roleOf(reading, previous);
      const farAway = String(bucket(far, 0, 1));
      add(joined(joined(kind, role), farAway));
      add(joined(role, farAway));
      add(joined('', rankOfAny(rankOfAll++)));
      add(joined(kind, 'same paragraph'), tokens[previous.first]?.paragraph === paragraph);
      plain(joined(kind, 'in quote'), (tokens[previous.first]?.quote ?? -1) >= 0);
    } else add(joined(kind, 'not before'));
    add(joined(joined(kind, cast.standingOf(entity)), 'of its kind'));
    plain(joined(joined(kind, howOften(entity.mentions.length)), shape));
    plain(joined(kind, 'generic'), entity.generic);
    if (shape === 'HE' || shape === 'SHE')
      plain(joined(joined('gender', portrait.gender ?? `${portrait.likely ?? ''}?`), `for ${shape}`));
    else if (portrait.gender && (masculine.has(word) || feminine.has(word)))
      plain(joined('gender', portrait.gender === (masculine.has(word) ? 'HE' : 'SHE') ? 'fits' : 'does not fit'));
    const self = here1.length > 0 && !previous;
    if (self) {
      const firstHere = joined(joined(kind, 'first here'), shape);
      plain(entity.generic ? joined(firstHere, 'generic') : firstHere);
    }
    if (source && shape !== 'NAME' && words.length > 0 && !self) {
      const fitting = words.filter((w) => portrait.words.has(w)).length;
      add(joined(joined(kind, 'described'), fitting === words.length ? 'wholly' : fitting > 0 ? 'partly' : 'not'));
      const head = singular(word);
      add(joined(kind, 'has head'), portrait.words.has(head) || entity.form.split(' ').includes(head));
      if (kind === 'PERSON')
        add(
          joined('', 'same role'),
          [...portrait.words].some((w) => sameRole(w, head)),
        );
      const headed = entity.mentions.some((mention) => mention.lastToken < at && singularOf(tokens[mention.lastToken] as Token) === head); // prettier-ignore
      add(joined(kind, 'was called so'), headed);
    }
    const type = agencyHeads.get(singular(word)) ?? agencyHeads.get(word);
    if (kind === 'AGENCY' && type && type !== 'OTHER')
      add(joined('type', type === entity.agencyType ? 'fits' : 'differs'));
    if (kind === 'AGENCY' && type) add(joined('', 'type conflicts'), conflicting(type, entity.agencyType));
    if (kind === 'AGENCY' && companyNouns.has(word)) {
      add(joined('company', entity.agencyType === 'COMPANY' || entity.agencyType === 'OTHER' ? 'fits' : 'differs'));
      add(joined('', 'type conflicts'), conflicting('COMPANY', entity.agencyType));
    }
    if (entity.agencyType && word) plain(`${entity.agencyType} for ${word}`);
    if (entity.agencyType) plain(joined(joined(entity.agencyType, 'for'), here));
    if (last) {
      add(joined(kind, 'same side as last'), last.speaker.onBehalfOf === entity || (speaker.onBehalfOf !== null && speaker.onBehalfOf === (last.speaker.onBehalfOf ?? last.speaker.entity))); // prettier-ignore
      add(joined(kind, 'told of last'), toldOfLast.has(entity));
    }
    add(joined(kind, 'in content'), inContent.has(entity));
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

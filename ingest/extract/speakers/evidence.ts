import { singular } from '../data-types/phrases.ts';
import { followedByGenitive, headOf } from '../claims/source-phrase.ts';
import { isComma, sentenceAt, type Reading, type TokenRange } from '../claims/reading.ts';
import type { SpeakerContext } from '../claims/speaker.ts';
import type { Placed } from '../claims/mentions.ts';
import type { FoundEntity } from '../entities/entities.ts';
import { agencyHeads } from '../vocabulary/agency-words.ts';
import { feminine, masculine } from '../vocabulary/gender.ts';
import { sameRole } from '../vocabulary/role-kinds.ts';
import { roleOf } from './attention.ts';
import { sameSpeaker, type Candidate, type Question } from './candidates.ts';
import { portraitOf, type Portrait } from './portraits.ts';

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

const bucket = (n: number, ...limits: readonly number[]): number => {
  const at = limits.findIndex((limit) => n <= limit);
  return at < 0 ? limits.length : at;
};

/** Stands behind a reason that counts a second time, for sources of the form at hand. */
export const inForm = '|';
export const formName = ({ form: { shape, wordClass } }: Question): string => `${shape} ${wordClass}`;

/** Evidence with each reason in full, as it is learned. */
export const spelledOut = (question: Question, evidence: readonly (readonly string[])[]): string[][] =>
  evidence.map((reasons) =>
    reasons.map((reason, at) => (reason === inForm ? `${formName(question)}|${reasons[at - 1] ?? ''}` : reason)),
  );

/** What speaks for each candidate of a question, in the order of the candidates. */
export function evidenceOf(cast: Cast, question: Question): string[][] {
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
  /** What speaks for all candidates of a kind, put into words once. */
  const ofKind = (kind: Candidate['kind']): readonly string[] => {
    const found: string[] = [kind, inForm, `${kind} of ${claim.rule}`];
    if (word !== '' && shape !== 'NAME') found.push(`${kind} of ${word}`);
    found.push(`${kind} in ${cast.context.kind}`);
    if (claim.cueWord !== '') found.push(`${kind} cue ${claim.cueWord}`);
    if (cueStance !== '') found.push(`${kind} ${cueStance} ${shape}`);
    if (voice !== '') found.push(`${kind} says ${voice} ${shape}`);
    return found;
  };
  const kinds = new Map<Candidate['kind'], readonly string[]>();
  const previousOf = new Map<FoundEntity, Placed>();
  for (const mention of back)
    if (mention.last < at && !previousOf.has(mention.entity)) previousOf.set(mention.entity, mention);
  const entitiesOf = (range: TokenRange): ReadonlySet<FoundEntity> =>
    new Set(mentions.within(range).map(({ entity }) => entity));
  const inContent = entitiesOf(claim.content);
  const toldOfLast = last ? entitiesOf(last.claim.content) : inContent;
  return candidates.map((candidate) => {
    const { kind, speaker, spoke } = candidate;
    const shared = kinds.get(kind) ?? ofKind(kind);
    kinds.set(kind, shared);
    const found = [...shared];
    const add = (name: string, when: unknown = true): void => {
      if (when) found.push(name, inForm);
    };
    const plain = (name: string, when: unknown = true): void => {
      if (when) found.push(name);
    };
    if (spoke === 0) {
      plain(`spoke last ${sinceLast} ${shape}`);
      plain(`${kind} spoke last ${sinceLast} ${here} ${samePlace}`);
      plain(`spoke last ${cueStance} ${sinceLast}`, cueStance !== '');
    }
    const isRuled = sameSpeaker(speaker, ruled);
    add(`ruled`, isRuled);
    plain(`ruled ${kind}`, isRuled);
    plain(`ruled ${kind} ${here}`, isRuled);
    if (spoke >= 0) {
      add(`${kind} spoke ${bucket(spoke, 0, 1, 3)}`);
      plain(`${kind} spoke last here ${shape}`, spoke === 0 && samePlace);
      plain(`spoke last ${claim.rule}`, spoke === 0 && samePlace);
    } else add(`${kind} never spoke`);
    if (candidate.kind === 'FRESH' && speaker.range) {
      plain(`FRESH ${shape} ${bucket(sentence - (tokens[speaker.range.first]?.sentence ?? 0), 0, 1)}`);
      plain(`FRESH det ${tokens[speaker.range.first]?.lower ?? ''} ${shape}`);
      plain(`FRESH opens ${shape}`, sentenceAt(reading, speaker.range.first).firstToken === speaker.range.first);
    }
    if ((kind === 'FRESH' || kind === 'AGAIN') && speaker.range) {
      const gender = genderOf(reading, speaker.range.first, headOf(reading, speaker.range).last);
      plain(`unnamed gender ${gender} ${shape}`);
      const headWord = singular(tokens[headOf(reading, speaker.range).last]?.lower ?? '');
      add(`${kind} same head`, headWord === singular(word));
      add(`${kind} shares words`, words.some((w) => describing(reading, speaker.range?.first ?? 0, speaker.range?.last ?? 0).includes(w))); // prettier-ignore
    }
    const { entity } = speaker;
    if (!entity) return found;
    const portrait = cast.portraitOf(entity);
    const here1 = inside.filter((mention) => mention.entity === entity);
    for (const mention of here1) add(`${kind} inside ${placeIn(reading, question, mention)}`);
    add(`${kind} outside`, here1.length === 0);
    const previous = previousOf.get(entity);
    if (previous) {
      const rank = ranks.get(kind) ?? 0;
      ranks.set(kind, rank + 1);
      add(`${kind} rank ${bucket(rank, 0, 1, 2, 4)}`);
      const far = sentence - (tokens[previous.first]?.sentence ?? 0);
      add(`${kind} far ${bucket(far, 0, 1, 2, 4, 8)}`);
      const firstOf = sentenceAt(reading, previous.first).firstToken;
      const opens = previous.first - firstOf <= 2;
      add(`${kind} opened ${bucket(far, 0, 1)}`, opens && far <= 1);
      const role = roleOf(reading, previous);
      add(`${kind} ${role} ${bucket(far, 0, 1)}`);
      add(`${role} ${bucket(far, 0, 1)}`);
      add(`order ${bucket(rankOfAll++, 0, 1, 2, 4)}`);
      add(`${kind} same paragraph`, tokens[previous.first]?.paragraph === paragraph);
      plain(`${kind} in quote`, (tokens[previous.first]?.quote ?? -1) >= 0);
    } else add(`${kind} not before`);
    add(`${kind} ${cast.standingOf(entity)} of its kind`);
    plain(`${kind} often ${bucket(entity.mentions.length, 1, 2, 4, 8)} ${shape}`);
    plain(`${kind} generic`, entity.generic);
    if (shape === 'HE' || shape === 'SHE')
      plain(`gender ${portrait.gender ?? `${portrait.likely ?? ''}?`} for ${shape}`);
    else if (portrait.gender && (masculine.has(word) || feminine.has(word)))
      plain(`gender ${portrait.gender === (masculine.has(word) ? 'HE' : 'SHE') ? 'fits' : 'does not fit'}`);
    const self = here1.length > 0 && !previous;
    plain(`${kind} first here ${shape}${entity.generic ? ' generic' : ''}`, self);
    if (source && shape !== 'NAME' && words.length > 0 && !self) {
      const fitting = words.filter((w) => portrait.words.has(w)).length;
      add(`${kind} described ${fitting === words.length ? 'wholly' : fitting > 0 ? 'partly' : 'not'}`);
      const head = singular(word);
      add(`${kind} has head`, portrait.words.has(head) || entity.form.split(' ').includes(head));
      if (kind === 'PERSON')
        add(
          `same role`,
          [...portrait.words].some((w) => sameRole(w, head)),
        );
      const headed = entity.mentions.some((mention) => mention.lastToken < at && singular(tokens[mention.lastToken]?.lower ?? '') === head); // prettier-ignore
      add(`${kind} was called so`, headed);
    }
    const type = agencyHeads.get(singular(word)) ?? agencyHeads.get(word);
    if (kind === 'AGENCY' && type && type !== 'OTHER') add(`type ${type === entity.agencyType ? 'fits' : 'differs'}`);
    if (kind === 'AGENCY' && companyNouns.has(word))
      add(`company ${entity.agencyType === 'COMPANY' || entity.agencyType === 'OTHER' ? 'fits' : 'differs'}`);
    if (entity.agencyType && word) plain(`${entity.agencyType} for ${word}`);
    if (entity.agencyType) plain(`${entity.agencyType} for ${here}`);
    if (last) {
      add(`${kind} same side as last`, last.speaker.onBehalfOf === entity || (speaker.onBehalfOf !== null && speaker.onBehalfOf === (last.speaker.onBehalfOf ?? last.speaker.entity))); // prettier-ignore
      add(`${kind} told of last`, toldOfLast.has(entity));
    }
    add(`${kind} in content`, inContent.has(entity));
    return found;
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

/** Nouns and adjectives that say who is meant. */
function describing(reading: Reading, first: number, last: number): string[] {
  const found: string[] = [];
  for (let i = first; i <= last; i++) {
    const token = reading.tokens[i];
    if (token && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ') && /\p{L}/u.test(token.text))
      found.push(singular(token.lower));
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

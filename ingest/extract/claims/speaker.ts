import type { DocumentKind, EntityKind, SpeakerKind } from '../../../schema/ontology/kinds.ts';
import type { Entities, FoundEntity } from '../entities/entity.ts';
import {
  attackerDocuments,
  attackerNouns,
  documents,
  firstPersons,
  lawsuits,
  looseMedia,
  mediaWords,
  organisationNouns,
  organisationParts,
  speakingGroups,
  speakingPersons,
  spokespeople,
  surelyMedia,
  unnamedRoles,
} from '../vocabulary/speakers.ts';
import { personPosts } from '../vocabulary/people-words.ts';
import type { FoundClaim } from './found.ts';
import { organisationOf, possessorOf, representedIn } from './body-meant.ts';
import { calledIn } from './called.ts';
import { mentionIndex, type MentionIndex, type Placed } from './mentions.ts';
import { followedByGenitive, headOf, isDefinite, isMedia, withoutClause } from './source-phrase.ts';
import { isComma, isPossessive, type Reading, type TokenRange } from './reading.ts';

export interface Speaker {
  readonly kind: SpeakerKind;
  readonly entity: FoundEntity | null;
  /** Where the speaker stands in the text; null for the author. */
  readonly range: TokenRange | null;
  readonly onBehalfOf: FoundEntity | null;
}

export interface SpeakerContext {
  readonly reading: Reading;
  readonly entities: Entities;
  readonly kind: DocumentKind;
  readonly mentions: MentionIndex;
}

export function speakerContext(reading: Reading, entities: Entities, kind: DocumentKind): SpeakerContext {
  return { reading, entities, kind, mentions: mentionIndex(entities) };
}

const author: Speaker = { kind: 'AUTHOR', entity: null, range: null, onBehalfOf: null };

export interface SpokenClaim {
  readonly claim: FoundClaim;
  readonly speaker: Speaker;
}

export const isFirstPerson = ({ tokens }: Reading, { first }: TokenRange): boolean =>
  firstPersons.has(tokens[first]?.lower ?? '');

/** Who the source of a claim is. `before` are the claims already settled, in the order of the text. */
export function speakerOf(context: SpeakerContext, claim: FoundClaim, before: readonly SpokenClaim[]): Speaker {
  const { reading } = context;
  const { source } = claim;
  if (claim.voice === 'AUTHOR' || claim.voice === 'ISSUER') return author;
  if (claim.voice === 'MEDIA') return { kind: 'MEDIA', entity: null, range: source ?? claim.cue, onBehalfOf: null };
  if (!source) return inherited(claim, before) ?? author;
  const head = headOf(reading, source);
  const word = reading.tokens[head.last]?.lower ?? '';
  if (source.first === source.last) {
    const pronoun = speakerOfPronoun(context, source, before);
    if (pronoun) return pronoun;
  }
  const called = calledIn(reading, context.mentions, source);
  if (called) return entitySpeaker(context, called, source);
  const inside = context.mentions.within(source).filter(({ entity }) => entity.kind !== 'SYSTEM');
  const named = inside.filter((mention) => !isPronominal(context, mention));
  const person = pickPerson(context, head, named);
  if (person) return entitySpeaker(context, person, source);
  if (
    (looseMedia.has(word) &&
      named.length === 0 &&
      !isDefinite(reading, head) &&
      !isPossessive(reading.tokens[head.first] as never)) ||
    surelyMedia.has(word) ||
    (mediaWords.has(word) && isMedia(reading, head))
  )
    return { kind: 'MEDIA', entity: null, range: source, onBehalfOf: null };
  const attacker = named.find((mention) => mention.entity.kind === 'ATTACKER' && !followedByGenitive(reading, mention));
  if (attacker && (attackerNouns.has(word) || attackerDocuments.has(word) || attacker.first <= head.last))
    return entitySpeaker(context, attacker.entity, source);
  if (context.kind === 'ADVISORY' && reading.tokens[head.first]?.lower === 'our') return author;
  if (documents.has(word))
    return speakerOfDocument(context, source, head, named, before) ?? unnamed(withoutClause(reading, source));
  const possessed = possessorOf(context, head);
  if (
    spokespeople.has(word) ||
    organisationParts.has(word) ||
    (possessed?.kind === 'AGENCY' && unnamedRoles.has(word))
  ) {
    const organisation = spokespeople.has(word) ? (representedIn(context, source) ?? organisationOf(context, source, head, named, before)) : possessed; // prettier-ignore
    if (organisation) return entitySpeaker(context, organisation, source);
  }
  const headMention = inside.find(
    (mention) =>
      mention.first <= head.last &&
      mention.last >= head.last &&
      !followedByGenitive(reading, mention) &&
      !isPronominal(context, mention),
  );
  if (headMention && !unnamedRoles.has(word)) return entitySpeaker(context, headMention.entity, source);
  if (unnamedRoles.has(word)) {
    const resolved = isDefinite(reading, head) ? context.entities.resolve(head.first, head.last) : null;
    if (resolved && (resolved.kind === 'PERSON' || resolved.kind === 'ATTACKER'))
      return entitySpeaker(context, resolved, source);
    return unnamed(withoutClause(reading, source));
  }
  const resolved =
    context.entities.resolve(source.first, source.last) ?? context.entities.resolve(head.first, head.last);
  if (resolved && resolved.kind !== 'SYSTEM') return entitySpeaker(context, resolved, source);
  const again = isDefinite(reading, head) ? comeBackTo(context, word, source.first, before) : null;
  if (again) return entitySpeaker(context, again, source);
  const only = isDefinite(reading, head) && personPosts.has(word) ? onlyPersonBefore(context, source.first) : null;
  if (only) return entitySpeaker(context, only, source);
  const anyAgency = named.find((mention) => mention.last <= head.last && !followedByGenitive(reading, mention));
  if (anyAgency) return entitySpeaker(context, anyAgency.entity, source);
  return unnamed(withoutClause(reading, source));
}

/** "the firm", "the gang": whoever of that kind spoke or was named last. */
function comeBackTo(
  context: SpeakerContext,
  word: string,
  at: number,
  before: readonly SpokenClaim[],
): FoundEntity | null {
  const kinds: EntityKind[] = [];
  if (attackerNouns.has(word)) kinds.push('ATTACKER');
  if (organisationNouns.has(word)) kinds.push('AGENCY');
  for (const kind of kinds) {
    const spoke = before.findLast(({ speaker }) => speaker.entity?.kind === kind)?.speaker.entity;
    const named = context.mentions.lastBefore(at, [kind]);
    if (spoke ?? named) return spoke ?? named;
  }
  return null;
}

/** "The defence secretary told MPs" behind one person and no other. */
function onlyPersonBefore({ entities }: SpeakerContext, at: number): FoundEntity | null {
  const people = entities.all.filter(({ kind, mentions }) => kind === 'PERSON' && (mentions[0]?.firstToken ?? at) < at);
  return people.length === 1 ? (people[0] ?? null) : null;
}

export function entitySpeaker(context: SpeakerContext, entity: FoundEntity, range: TokenRange | null): Speaker {
  const affiliation =
    entity.kind === 'PERSON' &&
    context.entities.relations.find(
      ({ kind, from, isOver }) => kind === 'AFFILIATED_WITH' && from === entity.index && !isOver,
    );
  const onBehalfOf = affiliation ? (context.entities.all[affiliation.to] ?? null) : null;
  return { kind: 'ENTITY', entity, range, onBehalfOf };
}

const unnamed = (range: TokenRange): Speaker => ({ kind: 'UNNAMED', entity: null, range, onBehalfOf: null });

function isPronominal(context: SpeakerContext, mention: Placed): boolean {
  const token = context.reading.tokens[mention.first];
  return mention.first === mention.last && (token?.pos === 'PRON' || token?.pos === 'DET');
}

/** A named person in the source, unless only mentioned in passing: "a lawyer for Asha Rao", "Rao's deputy". */
function pickPerson(context: SpeakerContext, head: TokenRange, named: readonly Placed[]): FoundEntity | null {
  const { tokens } = context.reading;
  const people = named.filter(
    (mention) => mention.entity.kind === 'PERSON' && !followedByGenitive(context.reading, mention),
  );
  for (const mention of people) {
    if (mention.first <= head.last) return mention.entity;
    const before = tokens[mention.first - 1];
    const between = { first: head.last + 1, last: mention.first - 1 };
    let attached = false; // behind a preposition or in a relative clause since the last comma
    for (let i = between.first; i <= between.last; i++) {
      const token = tokens[i];
      if (isComma(token)) attached = false;
      else if (token?.lower === 'who' || token?.lower === 'whose' || token?.lower === 'which') attached = true;
      else if (token && /^(for|with|of|by|to|from|against|about)$/.test(token.lower))
        attached = before !== undefined && /^(for|with|of|by|to|from|against|about|and)$/.test(before.lower);
    }
    if (!attached) return mention.entity;
  }
  return null;
}

/** "a report seen by Reuters", "a letter to the council": who got it did not write it. */
export function readsOnly({ tokens }: Reading, source: TokenRange, { first }: Placed): boolean {
  const at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (at <= source.first) return false; // "according to Reuters"
  const word = tokens[at]?.lower ?? '';
  if (word === 'to') return true;
  return word === 'by' && /^(?:seen|obtained|reviewed|viewed|read|received)$/.test(tokens[at - 1]?.lower ?? '');
}

function speakerOfDocument(
  context: SpeakerContext,
  source: TokenRange,
  head: TokenRange,
  named: readonly Placed[],
  before: readonly SpokenClaim[],
): Speaker | null {
  const { tokens } = context.reading;
  const agency = named.find((mention) => (mention.entity.kind === 'AGENCY' || mention.entity.kind === 'ATTACKER') && !readsOnly(context.reading, source, mention)); // prettier-ignore
  if (agency) return entitySpeaker(context, agency.entity, source);
  const possessor = tokens[head.first];
  if (possessor && /^(its|their|his|her)$/.test(possessor.lower)) {
    const owner = context.entities.resolve(head.first, head.first);
    if (owner) return entitySpeaker(context, owner, source);
  }
  if (possessor?.lower === 'our') return author;
  if (lawsuits.has(tokens[head.last]?.lower ?? '')) return null;
  const definite = possessor && /^(the|its|their|his|her|this|that)$/.test(possessor.lower);
  const word = tokens[head.last]?.lower ?? '';
  const attacker =
    definite && attackerDocuments.has(word) ? context.mentions.lastBefore(source.first, ['ATTACKER']) : null;
  if (attacker) return entitySpeaker(context, attacker, source);
  const last = definite ? before.findLast(({ speaker }) => speaker.kind === 'ENTITY') : undefined;
  return last ? { ...last.speaker, range: source } : null;
}

/** "A ministry spokesman said …", whom "he" takes up, is the ministry. */
function speaksForAnother({ reading }: SpeakerContext, { source }: FoundClaim): boolean {
  if (!source) return false;
  const head = headOf(reading, source);
  return spokespeople.has(reading.tokens[head.last]?.lower ?? '');
}

function speakerOfPronoun(context: SpeakerContext, source: TokenRange, before: readonly SpokenClaim[]): Speaker | null {
  const word = context.reading.tokens[source.first]?.lower ?? '';
  if (firstPersons.has(word)) return author;
  const person = speakingPersons.has(word);
  if (!person && !speakingGroups.has(word)) return null;
  const near = before.at(-1);
  const paragraph = context.reading.tokens[source.first]?.paragraph;
  if (
    near &&
    context.reading.tokens[near.claim.content.last]?.paragraph === paragraph &&
    near.speaker.kind === 'ENTITY' &&
    ((near.speaker.entity?.kind === 'PERSON') === person || (person && speaksForAnother(context, near.claim)))
  )
    return { ...near.speaker, range: source };
  const isRole = person && near?.speaker.kind === 'UNNAMED' && near.claim.source && near.speaker.range && !firstPersons.has(word); // prettier-ignore
  if (isRole && context.reading.tokens[near.claim.content.last]?.paragraph === paragraph) return near.speaker;
  const resolved = context.entities.resolve(source.first, source.last);
  if (resolved) return entitySpeaker(context, resolved, source);
  const last = before.findLast(
    ({ speaker }) =>
      (speaker.kind === 'ENTITY' && (person ? speaker.entity?.kind === 'PERSON' : speaker.entity?.kind !== 'PERSON')) ||
      speaker.kind === 'UNNAMED',
  );
  if (last) return { ...last.speaker, range: last.speaker.kind === 'UNNAMED' ? last.speaker.range : source };
  const mention = context.mentions.lastBefore(source.first, person ? ['PERSON'] : ['AGENCY', 'ATTACKER']);
  return mention ? entitySpeaker(context, mention, source) : null;
}

function inherited(claim: FoundClaim, before: readonly SpokenClaim[]): Speaker | null {
  const tagged = claim.rule.startsWith('tagged:');
  if (claim.chain === null && claim.complement !== 'QUOTE' && !tagged) return null;
  return before.findLast(({ claim: other }) => other.content.first < claim.content.first)?.speaker ?? null;
}

import type { FoundClaim } from '../claims/found.ts';
import type { Placed } from '../claims/mentions.ts';
import type { Token } from '../text/annotate.ts';
import { isGenitive, sentenceAt, type Reading, type TokenRange } from '../claims/reading.ts';
import { headOf } from '../claims/source-phrase.ts';
import { readsOnly, type SpeakerContext, type SpokenClaim } from '../claims/speaker.ts';
import {
  anonymousRoles,
  lawfulBodies,
  lawsuits,
  lawyers,
  membersBodies,
  onlyAttackers,
  parties,
  personalOffices,
  served,
  several,
  spokespeople,
  unnamedRoles,
} from '../vocabulary/speakers.ts';
import type { FoundEntity } from '../entities/entity.ts';
import { isFormer } from '../vocabulary/people-words.ts';

/** Whoever says what a cue stands in: the body that denies "a gang’s claim". */
function tellerAround(cue: TokenRange, before: readonly SpokenClaim[]): FoundEntity | null {
  const around = before.findLast(({ claim }) => claim.source && claim.content.first <= cue.first && claim.content.last >= cue.last); // prettier-ignore
  return around?.speaker.entity ?? null;
}

/**
 * Who cannot be meant: a body by "the hackers" or "two policyholders", a union by "the company", nor by "a gang’s claim" in what it says itself.
 * @param represented whose spokesperson the source is by its own words, or null
 */
export function excluded(
  context: SpeakerContext,
  claim: FoundClaim,
  before: readonly SpokenClaim[],
  represented: FoundEntity | null,
): (entity: FoundEntity) => boolean {
  const { reading, mentions } = context;
  const { source, cue } = claim;
  const head = source && headOf(reading, source);
  if (!source || !head) return () => false;
  const noun = reading.tokens[nounOf(reading, head)]?.lower ?? '';
  const opener = reading.tokens[head.first]?.lower ?? '';
  // "Sources in the ministry said": they have no other name
  if (
    (anonymousRoles.has(noun) || isOfThePast(reading, head) || isInTheKnow(reading, source)) &&
    !/^(?:the|that|this|his|her|its|their)$/.test(opener) &&
    !speaksForBody(reading, head)
  )
    return ({ kind }) => kind !== 'PERSON';
  // "A Telegram spokesperson" speaks for nobody else
  if (represented) {
    const named = mentions.within(source);
    return (entity) => entity !== represented && !named.some((mention) => mention.entity === entity);
  }
  // "His lawyer" speaks for a person, "the group" is no company unless it is called so
  if (/^(?:his|her)$/.test(opener) && lawyers.has(noun)) return ({ kind }) => kind !== 'PERSON';
  if (lawyers.has(noun) && isForPeople(reading, source)) return ({ kind }) => kind !== 'PERSON';
  // "The minister" is a person, named or not
  if (personalOffices.has(noun)) {
    const inside = mentions.within(source);
    return (entity) => entity.kind === 'AGENCY' && !inside.some((mention) => mention.entity === entity);
  }
  if (served.has(noun) && !isGenitiveIn(reading, head)) return ({ kind }) => kind === 'AGENCY';
  if (several.has(opener) && unnamedRoles.has(noun) && !spokespeople.has(noun) && !speaksForBody(reading, head))
    return ({ kind }) => kind === 'AGENCY';
  if (lawsuits.has(noun)) {
    const within = mentions.within(source);
    return (entity) => !within.some((mention) => mention.entity === entity);
  }
  const isGroup = noun === 'group' && head.last === head.first + 1 && opener === 'the';
  const isLawful = lawfulBodies.has(noun) && head.last - head.first > 0;
  const isCompany = noun === 'company' || noun === 'firm';
  const byAttacker = onlyAttackers.has(noun);
  const isNew = /^(?:a|an|some|several|another|one)$/.test(opener);
  const outer = isNew && byAttacker && cue ? tellerAround(cue, before) : null;
  const readers = [
    ...mentions.within(source).filter((mention) => readsOnly(reading, source, mention)),
    ...hearersOf(context, claim),
  ];
  return (entity) =>
    entity === outer ||
    readers.some((mention) => mention.entity === entity) ||
    (isLawful && entity.kind === 'ATTACKER') ||
    (isCompany && membersBodies.has(lastWord(entity.name))) ||
    (byAttacker && (entity.kind === 'AGENCY' || entity.kind === 'SYSTEM')) ||
    (isGroup &&
      entity.kind === 'AGENCY' &&
      !entity.mentions.some(({ lastToken }) => reading.tokens[lastToken]?.lower === 'group'));
}

/** Tokens from "told" to whom it is told. */
const hearersReach = 8;

/** "told the clerk, Lena Marsh, that …": who is told does not tell it. */
function hearersOf({ reading, mentions }: SpeakerContext, { cue, content, entry, source }: FoundClaim): Placed[] {
  if (!cue || !entry?.takes.has('addressee') || (source && source.first > cue.last)) return [];
  const end = content.first > cue.last ? content.first - 1 : sentenceAt(reading, cue.last).lastToken;
  return mentions.within({ first: cue.last + 1, last: Math.min(end, cue.last + hearersReach) });
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** The last noun of a phrase: "sources" of "sources privy to it". */
function nounOf({ tokens }: Reading, { first, last }: TokenRange): number {
  let at = last;
  while (at > first && tokens[at]?.pos !== 'NOUN' && tokens[at]?.pos !== 'PROPN') at--;
  return at;
}

/** "Two people aware of the matter", "a person familiar with it" */
function isInTheKnow({ tokens }: Reading, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++)
    if (/^(?:people|persons?)$/.test(tokens[i]?.lower ?? '') && /^(?:familiar|aware|briefed|close|privy|involved|with)$/.test(tokens[i + 1]?.lower ?? '')) return true; // prettier-ignore
  return false;
}

/** "Lawyers for the plaintiffs" */
function isForPeople({ tokens }: Reading, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++)
    if (tokens[i]?.lower === 'for') return tokens.slice(i + 1, last + 1).some(({ lower }) => parties.has(lower));
  return false;
}

const isGenitiveIn = ({ tokens }: Reading, { first, last }: TokenRange): boolean =>
  tokens.slice(first, last).some((token) => isGenitive(token));

/** "Two former F.B.I. agents", "an ex-employee" speak for nobody. */
function isOfThePast({ tokens }: Reading, { first, last }: TokenRange): boolean {
  for (let i = first; i <= last; i++) if (isFormer(tokens[i] as Token)) return true;
  return false;
}

/** "a public relations official", "a press officer" */
function speaksForBody({ tokens }: Reading, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++)
    if (/^(?:relations|press|media|communications)$/.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

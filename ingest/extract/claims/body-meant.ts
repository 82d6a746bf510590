import type { Token } from '../text/annotate.ts';
import type { FoundEntity } from '../entities/entity.ts';
import { bystanderAs } from '../entities/bystanders.ts';
import { lawyers, organisationNouns, parties } from '../vocabulary/speakers.ts';
import type { Placed } from './mentions.ts';
import { phraseStartingAt } from './phrase-right.ts';
import { isGenitive, type TokenRange } from './reading.ts';
import type { SpeakerContext, SpokenClaim } from './speaker.ts';

/** Whose "its spokesperson" or "the ministry's director" is. */
export function possessorOf(context: SpeakerContext, head: TokenRange): FoundEntity | null {
  const { reading, entities } = context;
  const first = reading.tokens[head.first];
  if (first && /^(its|their)$/.test(first.lower))
    return entities.resolve(head.first, head.first) ?? lastAgency(context, head.first);
  for (let i = head.first + 1; i < head.last; i++)
    if (isGenitive(reading.tokens[i] as never)) return entities.resolve(head.first, i - 1);
  return null;
}

/** The body for which a source speaks that is called by its part in it: "its spokesperson", "a company spokesman", "a spokesperson for the company". */
export function organisationOf(
  context: SpeakerContext,
  source: TokenRange,
  head: TokenRange,
  named: readonly Placed[],
  before: readonly SpokenClaim[],
): FoundEntity | null {
  const agency = named.find((mention) => mention.entity.kind === 'AGENCY');
  if (agency) return agency.entity;
  const { reading, entities } = context;
  const { tokens } = reading;
  // "its spokesperson", "a spokesperson for the company", "a company spokesman"
  const possessor = tokens[head.first];
  if (possessor && /^(its|their|his|her|our)$/.test(possessor.lower)) {
    const owner = entities.resolve(head.first, head.first);
    const ofPerson = /^(his|her)$/.test(possessor.lower) && lawyers.has(tokens[head.last]?.lower ?? '');
    return ofPerson ? (owner?.kind === 'PERSON' ? owner : null) : (owner ?? lastAgency(context, source.first));
  }
  for (let i = head.first; i < head.last; i++) {
    const called = organisationNouns.has(tokens[i]?.lower ?? '') ? entities.resolve(i, i) : null; // "a company spokesperson"
    if (called) return called;
  }
  for (let i = head.last + 1; i < source.last; i++) {
    if (!/^(for|of|at|with|from)$/.test(tokens[i]?.lower ?? '')) continue;
    const phrase = phraseStartingAt(reading, i + 1, source.last);
    if (phrase && lawyers.has(tokens[head.last]?.lower ?? '') && parties.has(tokens[phrase.last]?.lower ?? ''))
      return null;
    const resolved = phrase && entities.resolve(phrase.first, phrase.last);
    if (resolved) return resolved;
    if (phrase) return lastAgency(context, source.first);
  }
  return entities.resolve(head.first, head.last) ?? bodySpeakingBefore(context, source, before) ?? lastAgency(context, source.first); // prettier-ignore
}

/** "The carrier said …, as the union demanded. A spokeswoman added …": the body that spoke, not the one named last. */
function bodySpeakingBefore(
  { reading }: SpeakerContext,
  source: TokenRange,
  before: readonly SpokenClaim[],
): FoundEntity | null {
  const near = before.at(-1);
  if (!/^an?$/.test(reading.tokens[source.first]?.lower ?? '')) return null;
  if (!near || reading.tokens[near.claim.content.last]?.paragraph !== reading.tokens[source.first]?.paragraph)
    return null;
  const body = near.speaker.onBehalfOf ?? near.speaker.entity;
  return body?.kind === 'AGENCY' ? body : null;
}

const isSpokes = (token: Token | undefined): boolean => /^spokes(?:person|persons|people|man|woman)$/.test(token?.lower ?? ''); // prettier-ignore

/** Whose spokesperson somebody is by the words themselves: "a Telegram spokesperson", "a spokesperson for Telegram"; or null. */
export function representedIn({ reading, mentions }: SpeakerContext, source: TokenRange): FoundEntity | null {
  const { tokens } = reading;
  for (const { entity, first, last } of mentions.within(source)) {
    const isFor = /^(?:for|of|at)$/.test(tokens[first - 1]?.lower ?? '');
    if (entity.kind === 'PERSON') continue;
    if (last < source.last && isSpokes(tokens[last + 1])) return entity;
    if (isFor && first - 2 >= source.first && isSpokes(tokens[first - 2])) return entity;
  }
  return null;
}

/** The body that is named last, rather than who reports or found it out: "a spokesperson" is of the body it befell. */
function lastAgency(context: SpeakerContext, before: number): FoundEntity | null {
  let passing: FoundEntity | null = null;
  let teller: FoundEntity | null = null;
  for (const { entity } of context.mentions.backFrom(before - 1)) {
    if (entity.kind !== 'AGENCY') continue;
    const bystander = standsBy(context, entity);
    if (bystander === null) return entity;
    if (bystander === 'PASSES') passing ??= entity;
    else teller ??= entity;
  }
  return passing ?? teller;
}

const standsBy = ({ reading }: SpeakerContext, { agencyType, mentions }: FoundEntity): ReturnType<typeof bystanderAs> =>
  agencyType === 'MEDIA' ? 'TELLS' : bystanderAs(reading.annotated, mentions.map(({ firstToken, lastToken }) => ({ first: firstToken, last: lastToken }))); // prettier-ignore

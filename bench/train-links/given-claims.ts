import type { FoundClaim } from '../../ingest/extract/claims/found.ts';
import { mentionIndex, type MentionIndex } from '../../ingest/extract/claims/mentions.ts';
import type { Reading, TokenRange } from '../../ingest/extract/claims/reading.ts';
import type { Speaker } from '../../ingest/extract/claims/speaker.ts';
import { given } from '../../ingest/extract/links/found.ts';
import type { SettledClaim } from '../../ingest/extract/links/settled.ts';
import type { EntityKind, Stance } from '../../schema/ontology/kinds.ts';
import { annotationsOf } from '../match-claims.ts';
import type { Gold } from './gold.ts';
import type { FoundEntity } from '../../ingest/extract/entities/entity.ts';

export interface GivenClaims {
  readonly claims: readonly SettledClaim[];
  readonly mentions: MentionIndex;
  /** The annotators' id of each claim. */
  readonly ids: readonly string[];
}

const stanceOf = (stance: string): Stance => (stance === 'UNCONFIRMED' ? 'NO_EVIDENCE' : stance === 'NO_COMMENT' ? 'NO_RESPONSE' : stance) as Stance; // prettier-ignore

/**
 * Words, speaker and stance of each claim as annotated. Of articles nobody has annotated by which words a claim is told and
 * by whom: there it is what the reader sees, since every other document that links are learned from has these words.
 * @param found the claims that the reader finds in the text
 */
export function annotatedClaims(
  text: string,
  reading: Reading,
  gold: Gold,
  read: readonly FoundEntity[],
  affiliation: (entity: FoundEntity) => number | null,
  found: readonly FoundClaim[],
): GivenClaims {
  const { tokens } = reading;
  const seenAs = annotationsOf(text, reading, found, gold.claims);
  const rangeOf = (start: number, end: number): TokenRange => {
    const first = Math.max(0, tokens.findIndex((token) => token.end > start)); // prettier-ignore
    let last = first;
    while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) < end) last++;
    return { first, last };
  };
  const kinds: [Gold['agencies'], EntityKind][] = [[gold.agencies, 'AGENCY'], [gold.systems, 'SYSTEM'], [gold.attackers, 'ATTACKER'], [gold.people, 'PERSON']]; // prettier-ignore
  const byId = new Map<string, FoundEntity>();
  const ofRead = new Map<number, FoundEntity>();
  for (const [named, kind] of kinds)
    for (const { id, names } of named) {
      const spellings = kind === 'PERSON' ? [...names, (names[0] ?? '').split(' ').at(-1) ?? ''] : [...names];
      const mentions: FoundEntity['mentions'][number][] = [];
      const add = (start: number, end: number): void => {
        if (mentions.some((mention) => mention.start < end && start < mention.end)) return;
        const { first, last } = rangeOf(start, end);
        mentions.push({ start, end, firstToken: first, lastToken: last, how: 'NAME' });
      };
      for (const name of spellings.filter(Boolean).sort((a, b) => b.length - a.length))
        for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
          if (!/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ''}${text[at + name.length] ?? ''}`)) add(at, at + name.length);
      const same = read.find((entity) => entity.kind === kind && entity.mentions.some((a) => mentions.some((b) => a.start < b.end && b.start < a.end))); // prettier-ignore
      for (const { start, end } of same?.mentions ?? []) add(start, end);
      const entity: FoundEntity = { index: byId.size, kind, name: names[0] ?? id, form: id, qualifier: null, generic: false, agencyType: null, mentions, rule: given }; // prettier-ignore
      byId.set(id, entity);
      if (same) ofRead.set(same.index, entity);
    }
  const organisationOf = (entity: FoundEntity): FoundEntity | null => {
    const known = read.find(({ index }) => ofRead.get(index) === entity);
    const to = known && entity.kind === 'PERSON' ? affiliation(known) : null;
    return to === null ? null : (ofRead.get(to) ?? null);
  };
  const placed = gold.claims.flatMap((annotation) => {
    const sentence = Math.max(0, text.indexOf(annotation.sentence));
    const within = text.indexOf(annotation.quote, sentence);
    const start = within >= 0 ? within : text.indexOf(annotation.quote);
    if (start < 0) return [];
    const phrase = (words: string | undefined): TokenRange | null => {
      const at = words ? text.indexOf(words, sentence) : -1;
      return at < 0 || at > start + annotation.quote.length + 300 ? null : rangeOf(at, at + (words ?? '').length);
    };
    const seen = annotation.cue === undefined ? found[seenAs.indexOf(annotation)] : undefined;
    const source = phrase(annotation.source ?? annotation.speaker.replace(/^unnamed:/, '')) ?? seen?.source ?? null;
    const entity = byId.get(annotation.speaker) ?? null;
    const kind: Speaker['kind'] = entity ? 'ENTITY' : annotation.speaker === 'author' ? 'AUTHOR' : annotation.speaker === 'media' ? 'MEDIA' : 'UNNAMED'; // prettier-ignore
    const claim: SettledClaim = {
      claim: { rule: given, complement: 'CLAUSE', cue: seen?.cue ?? phrase(annotation.cue), cueWord: '', entry: null, chain: null, source, voice: 'SOURCE', content: rangeOf(start, start + annotation.quote.length), stance: null, reportedBy: null }, // prettier-ignore
      speaker: { kind, entity, range: source, onBehalfOf: entity && organisationOf(entity) },
      stance: stanceOf(annotation.stance),
    };
    return [{ id: annotation.id, claim }];
  });
  placed.sort((a, b) => a.claim.claim.content.first - b.claim.claim.content.first || a.claim.claim.content.last - b.claim.claim.content.last); // prettier-ignore
  const mentions = mentionIndex({ all: [...byId.values()], relations: [], resolve: () => null });
  return { claims: placed.map(({ claim }) => claim), mentions, ids: placed.map(({ id }) => id) };
}

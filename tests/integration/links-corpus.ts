import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findClaims } from '../../ingest/extract/claims/find-claims.ts';
import { mentionIndex, type MentionIndex } from '../../ingest/extract/claims/mentions.ts';
import type { Reading, TokenRange } from '../../ingest/extract/claims/reading.ts';
import { settleSpeakers, speakerContext, type Speaker } from '../../ingest/extract/claims/speaker.ts';
import { findEntities, type FoundEntity } from '../../ingest/extract/entities/entities.ts';
import { given } from '../../ingest/extract/links/links.ts';
import type { SettledClaim } from '../../ingest/extract/links/settled.ts';
import { settleStances } from '../../ingest/extract/stance/settle-stances.ts';
import { annotate } from '../../ingest/extract/text/annotate.ts';
import type { DocumentKind, EntityKind, Stance } from '../../schema/ontology/kinds.ts';

interface Named {
  readonly id: string;
  readonly names: readonly string[];
}
interface AnnotatedClaim {
  readonly id: string;
  readonly speaker: string;
  readonly stance: string;
  readonly quote: string;
  readonly sentence: string;
  readonly cue?: string;
  readonly source?: string;
}
interface Annotation {
  readonly incident: string;
  readonly kind: DocumentKind;
  readonly agencies: readonly Named[];
  readonly systems: readonly Named[];
  readonly attackers: readonly Named[];
  readonly people: readonly Named[];
  readonly claims: readonly AnnotatedClaim[];
  readonly denials: readonly { readonly denial: string; readonly of: string }[];
}

/** One document as the links see it; `isLink` tells of two positions whether the annotators linked them. */
export interface LinkDocument {
  readonly incident: string;
  readonly reading: Reading;
  readonly mentions: MentionIndex;
  readonly claims: readonly SettledClaim[];
  /** The annotated stance of a claim that is right, else null. */
  readonly truth: readonly (string | null)[];
  readonly isLink: (from: number, to: number) => boolean;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}$]+/gu) ?? [];

export function overlap(a: readonly string[], b: readonly string[]): number {
  const bag = new Map<string, number>();
  for (const word of a) bag.set(word, (bag.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of b) {
    const left = bag.get(word) ?? 0;
    if (left > 0) both++;
    bag.set(word, left - 1);
  }
  return a.length + b.length === 0 ? 0 : (2 * both) / (a.length + b.length);
}

/** Every document of a folder twice: with the annotated claims given, and as the program reads it. */
export function documentsOf(folder: string): { given: LinkDocument[]; read: LinkDocument[] } {
  const found = { given: [] as LinkDocument[], read: [] as LinkDocument[] };
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()) {
    const gold = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Annotation;
    const text = readFileSync(path.join(folder, file.replace('.gold.json', '.txt')), 'utf8');
    const annotated = annotate(text, text.split('\n')[0]?.trim() ?? null);
    const entities = findEntities(annotated, { publisher: null });
    const { reading, claims } = findClaims(annotated, { kind: gold.kind });
    const context = speakerContext(reading, entities, gold.kind);
    const links = new Set(gold.denials.map(({ denial, of }) => `${denial} ${of}`));
    const documentOf = (
      settled: readonly SettledClaim[],
      mentions: MentionIndex,
      ids: readonly (string | null)[],
    ): LinkDocument => ({
      incident: gold.incident,
      reading,
      mentions,
      claims: settled,
      truth: ids.map((id) => gold.claims.find((claim) => claim.id === id)?.stance ?? null),
      isLink: (from, to) => links.has(`${ids[from] ?? '?'} ${ids[to] ?? '?'}`),
    });
    const settled = settleStances(reading, settleSpeakers(context, claims)).map(({ claim, speaker, judged }) => ({ claim, speaker, stance: judged.stance })); // prettier-ignore
    found.read.push(documentOf(settled, context.mentions, matched(text, reading, settled, gold.claims)));
    const byHand = annotatedClaims(text, reading, gold, entities.all, (entity) => context.entities.relations.find((relation) => relation.kind === 'AFFILIATED_WITH' && relation.from === entity.index)?.to ?? null); // prettier-ignore
    found.given.push(documentOf(byHand.claims, byHand.mentions, byHand.ids));
  }
  return found;
}

/** Which annotated claim each claim of the program is: half of the words, best pairs first. */
function matched(
  text: string,
  { tokens }: Reading,
  settled: readonly SettledClaim[],
  annotations: readonly AnnotatedClaim[],
): (string | null)[] {
  const ids: (string | null)[] = settled.map(() => null);
  const pairs = settled.flatMap(({ claim }, at) => {
    const words = wordsOf(text.slice(tokens[claim.content.first]?.start, tokens[claim.content.last]?.end));
    return annotations.map(({ id, quote }) => ({ at, id, score: overlap(words, wordsOf(quote)) }));
  });
  for (const { at, id, score } of pairs.sort((a, b) => b.score - a.score))
    if (score >= 0.5 && ids[at] === null && !ids.includes(id)) ids[at] = id;
  return ids;
}

const stanceOf = (stance: string): Stance => (stance === 'UNCONFIRMED' ? 'NO_EVIDENCE' : stance === 'NO_COMMENT' ? 'NO_RESPONSE' : stance) as Stance; // prettier-ignore

function annotatedClaims(
  text: string,
  { tokens }: Reading,
  gold: Annotation,
  read: readonly FoundEntity[],
  affiliation: (entity: FoundEntity) => number | null,
): { claims: SettledClaim[]; mentions: MentionIndex; ids: string[] } {
  const rangeOf = (start: number, end: number): TokenRange => {
    const first = Math.max(0, tokens.findIndex((token) => token.end > start)); // prettier-ignore
    let last = first;
    while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) < end) last++;
    return { first, last };
  };
  const kinds: [readonly Named[], EntityKind][] = [[gold.agencies, 'AGENCY'], [gold.systems, 'SYSTEM'], [gold.attackers, 'ATTACKER'], [gold.people, 'PERSON']]; // prettier-ignore
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
    const source = phrase(annotation.source ?? annotation.speaker.replace(/^unnamed:/, ''));
    const entity = byId.get(annotation.speaker) ?? null;
    const kind: Speaker['kind'] = entity ? 'ENTITY' : annotation.speaker === 'author' ? 'AUTHOR' : annotation.speaker === 'media' ? 'MEDIA' : 'UNNAMED'; // prettier-ignore
    const claim: SettledClaim = {
      claim: { rule: given, complement: 'CLAUSE', cue: phrase(annotation.cue), cueWord: '', entry: null, chain: null, source, voice: 'SOURCE', content: rangeOf(start, start + annotation.quote.length), stance: null, reportedBy: null }, // prettier-ignore
      speaker: { kind, entity, range: source, onBehalfOf: entity && organisationOf(entity) },
      stance: stanceOf(annotation.stance),
    };
    return [{ id: annotation.id, claim }];
  });
  placed.sort((a, b) => a.claim.claim.content.first - b.claim.claim.content.first || a.claim.claim.content.last - b.claim.claim.content.last); // prettier-ignore
  const mentions = mentionIndex({ all: [...byId.values()], relations: [], resolve: () => null });
  return { claims: placed.map(({ claim }) => claim), mentions, ids: placed.map(({ id }) => id) };
}

import { findClaims } from '../../ingest/extract/claims/find-claims.ts';
import type { MentionIndex } from '../../ingest/extract/claims/mentions.ts';
import type { Reading } from '../../ingest/extract/claims/reading.ts';
import { speakerContext } from '../../ingest/extract/claims/speaker.ts';
import { settleSpeakers } from '../../ingest/extract/speakers/settle-speakers.ts';
import { findEntities, type FoundEntity } from '../../ingest/extract/entities/entities.ts';
import type { SettledClaim } from '../../ingest/extract/links/settled.ts';
import { settleStances } from '../../ingest/extract/stance/settle-stances.ts';
import type { TaggerWeights } from '../../ingest/extract/tagger/chain.ts';
import { annotate } from '../../ingest/extract/text/annotate.ts';
import { jackknifeClaims } from '../train-claims/jackknife.ts';
import { matchClaims } from '../match-claims.ts';
import { readFiles, type AnnotatedFile } from '../train-entities/folder.ts';
import { annotatedClaims } from './given-claims.ts';
import { parseGold } from './gold.ts';

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

/** Every document of a folder twice: with the annotated claims given, and as the program reads it. */
export interface Corpus {
  readonly given: readonly LinkDocument[];
  readonly read: readonly LinkDocument[];
}

export function readCorpus(folder: string): Corpus {
  const files = readFiles(folder);
  const taggerFor = jackknifeClaims(files);
  const both = files.map((file) => readBoth(file, taggerFor));
  return { given: both.map(({ given }) => given), read: both.map(({ read }) => read) };
}

/** The documents with their annotated claims given. */
export const readGiven = (folder: string): readonly LinkDocument[] =>
  readFiles(folder).map((file) => readBoth(file, () => null).given);

function readBoth(
  { name, text, gold: json }: AnnotatedFile,
  taggerFor: (incident: string) => TaggerWeights | null,
): { given: LinkDocument; read: LinkDocument } {
  const gold = parseGold(name, json);
  const annotated = annotate(text, text.split('\n')[0]?.trim() ?? null);
  const entities = findEntities(annotated, { publisher: null });
  const { reading, claims } = findClaims(annotated, { kind: gold.kind }, taggerFor(gold.incident));
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
  const settled = settleStances(reading, settleSpeakers(context, claims), gold.kind).map(
    ({ claim, speaker, judged }): SettledClaim => ({ claim, speaker, stance: judged.stance }),
  );
  const matched = matchClaims(
    settled.map(({ claim: { content } }) =>
      text.slice(reading.tokens[content.first]?.start, reading.tokens[content.last]?.end),
    ),
    gold.claims.map(({ quote }) => quote),
  );
  const ids = matched.map((at) => (at === null ? null : (gold.claims[at]?.id ?? null)));
  const affiliation = ({ index }: FoundEntity): number | null =>
    context.entities.relations.find(({ kind, from }) => kind === 'AFFILIATED_WITH' && from === index)?.to ?? null;
  const byHand = annotatedClaims(text, reading, gold, entities.all, affiliation);
  return {
    given: documentOf(byHand.claims, byHand.mentions, byHand.ids),
    read: documentOf(settled, context.mentions, ids),
  };
}

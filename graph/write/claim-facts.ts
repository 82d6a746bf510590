import type { CodePoints } from '../../schema/code-points.ts';
import { ids } from '../../schema/ids.ts';
import type { DocumentRecord } from '../../schema/messages/document.ts';
import type { ExtractedClaim, Extraction } from '../../schema/messages/extraction.ts';
import { isDenial } from '../../schema/ontology/kinds.ts';
import type { ToldUnits } from '../../schema/story-units.ts';
import type { LinkRow } from '../cypher/keyed-link.ts';
import type { NodeRow } from '../cypher/write-facts.ts';
import type { DocumentFacts, DocumentLinks, SaidFact } from './document-facts.ts';
import type { EntitiesById } from './entity-facts.ts';
import { quoteProps, spansJson } from './quote-props.ts';

export interface ClaimContext {
  readonly document: DocumentRecord;
  readonly extraction: Extraction;
  readonly codePoints: CodePoints;
  readonly units: ToldUnits;
  readonly entities: EntitiesById;
  readonly claimIds: ReadonlyMap<string, string>;
}

export type Provenance = { extractor: string; extractorVersion: number };

export function provenanceOf({ extractor }: Extraction): Provenance {
  return { extractor: extractor.name, extractorVersion: extractor.version };
}

/**
 * Links from each claim to its speaker and to what it is about; a speaker who is no entity becomes a voice.
 * @param links is added to
 */
export function linkSpeakers(
  { extraction, units, entities, claimIds }: ClaimContext,
  links: DocumentLinks,
): { voices: NodeRow[]; speakerIds: Map<string, string> } {
  const voices = new Map<string, NodeRow>();
  const speakerIds = new Map<string, string>();
  for (const claim of extraction.claims) {
    const claimId = claimIds.get(claim.key) as string;
    const { speaker } = claim;
    const unit = units.at(claim.span.start);
    const toEntity = (rows: LinkRow[], key: string | null): void => {
      const to = entities.idOf(key, unit);
      if (to !== null) rows.push({ from: claimId, to });
    };
    const entityId = entities.idOf(speaker.entity, unit);
    if (entityId !== null) {
      links.madeByEntity.push({ from: claimId, to: entityId });
      speakerIds.set(claim.key, entityId);
    } else {
      const kind = speaker.kind === 'ENTITY' ? 'UNNAMED' : speaker.kind;
      const text = kind === 'UNNAMED' ? speaker.text : '';
      const id = ids.voice(unit.id, kind, text);
      voices.set(id, { id, props: { kind, text: text || null, unitId: unit.id } });
      links.madeByVoice.push({ from: claimId, to: id });
      speakerIds.set(claim.key, id);
    }
    toEntity(links.onBehalfOf, speaker.onBehalfOf);
    toEntity(links.reportedBy, speaker.reportedBy);
    for (const key of new Set(claim.about)) toEntity(links.about, key);
    for (const code of new Set(claim.aboutDataTypes)) links.about.push({ from: claimId, to: ids.dataType(code) });
    const outer = claim.partOf === null ? undefined : claimIds.get(claim.partOf);
    if (outer !== undefined) links.claimPartOf.push({ from: claimId, to: outer });
  }
  return { voices: [...voices.values()], speakerIds };
}

export function claimRows(
  { document, extraction, codePoints, units, claimIds }: ClaimContext,
  speakerIds: ReadonlyMap<string, string>,
): DocumentFacts['claims'] {
  return extraction.claims.map((claim) => ({
    id: claimIds.get(claim.key) as string,
    denial: isDenial(claim.stance),
    props: {
      documentId: document.id,
      unitId: units.at(claim.span.start).id,
      speakerId: speakerIds.get(claim.key) as string,
      stance: claim.stance,
      ...quoteProps(claim.span, codePoints),
      sentence: claim.sentence.exact,
      sentenceStart: claim.sentence.start,
      sentenceEnd: claim.sentence.end,
      cue: claim.cue.map((span) => span.exact).join(' … ') || null,
      cueSpans: spansJson(claim.cue),
      sourceSpans: spansJson(claim.source),
      speakerKind: claim.speaker.kind,
      speakerText: claim.speaker.text || null,
      ...saidAtOf(claim, document),
      recordedAt: document.recordedAt,
      confidence: claim.confidence,
      ...provenanceOf(extraction),
      rule: claim.rule,
      explanation: claim.explanation,
      pointer: claim.pointer,
    },
  }));
}

/** @param links is added to */
export function figureRows(
  { document, extraction, codePoints, units, claimIds }: ClaimContext,
  speakerIds: ReadonlyMap<string, string>,
  links: DocumentLinks,
): SaidFact[] {
  const claimByKey = new Map(extraction.claims.map((claim) => [claim.key, claim]));
  return extraction.figures.map((figure) => {
    const { kind, low, high, qualifier, unit, currency, span, rule, replaced } = figure;
    const id = ids.figure(document.id, span.start, span.end, kind);
    const claim = figure.claim === null ? undefined : claimByKey.get(figure.claim);
    const claimId = claim && claimIds.get(claim.key);
    if (claimId !== undefined) links.figureSaidIn.push({ from: id, to: claimId });
    return {
      id,
      props: {
        documentId: document.id,
        unitId: units.at((claim ?? figure).span.start).id,
        claimId: claimId ?? null,
        speakerId: claim ? (speakerIds.get(claim.key) as string) : null,
        kind,
        low,
        high,
        qualifier,
        unit,
        currency,
        ...quoteProps(span, codePoints),
        saidAt: claim ? saidAtOf(claim, document).saidAt : document.publishedAt,
        recordedAt: document.recordedAt,
        replaced: replaced ?? null,
        ...provenanceOf(extraction),
        rule,
      },
    };
  });
}

function saidAtOf(claim: ExtractedClaim, document: DocumentRecord) {
  return claim.saidAt === null
    ? { saidAt: document.publishedAt, saidAtPrecision: document.publishedAtPrecision }
    : { saidAt: claim.saidAt, saidAtPrecision: claim.saidAtPrecision };
}

import { claimIdsOf } from '../../schema/claim-ids.ts';
import { articleKey, ids } from '../../schema/ids.ts';
import type { ExtractionRecord } from '../../schema/messages/extraction.ts';
import { precedenceOf } from '../../schema/precedence.ts';
import type { ToldUnit } from '../../schema/story-units.ts';
import type { CypherParams } from '../engine.ts';
import { claimRows, figureRows, linkSpeakers, provenanceOf, type ClaimContext } from './claim-facts.ts';
import { noLinks, type DocumentFacts, type DocumentLinks } from './document-facts.ts';
import { dataTypeRows, entitiesById, entityFacts } from './entity-facts.ts';
import type { GroundedRecord } from './grounded.ts';
import { spansJson } from './quote-props.ts';

/** Pure, and the same for the same record wherever and whenever it is read. */
export function factsOf({ document, extraction, units, codePoints, refused }: GroundedRecord): DocumentFacts {
  const entities = entitiesById(extraction.entities, units);
  const claimIds = claimIdsOf(document.id, extraction.claims);
  const context = { document, extraction, codePoints, units, entities, claimIds };

  const links = noLinks();
  const { voices, speakerIds } = linkSpeakers(context, links);
  const named = entityFacts({ document, extraction }, entities, units);
  links.mentions.push(...named.mentions);
  linkClaims(context, links);
  linkEntities(context, links);

  const { publisher } = document;
  const source = publisher === null ? null : { id: ids.source(publisher), props: { name: publisher } };
  const precedence = precedenceOf(document);
  const { articleId, publishedAt, recordedAt } = document;
  return {
    documentId: document.id,
    articleId,
    publishedAt,
    recordedAt,
    extractorVersion: extraction.extractor.version,
    precedence,
    entities: named.entities,
    dataTypes: dataTypeRows(extraction),
    article: { id: articleId, props: { key: articleKey(document.url, document.sha256), url: document.url } },
    source,
    document: {
      id: document.id,
      props: {
        articleId,
        kind: document.kind,
        format: document.format,
        title: document.title,
        url: document.url,
        publisherId: source?.id ?? null,
        publishedAt,
        publishedAtPrecision: document.publishedAtPrecision,
        retrievedAt: document.retrievedAt,
        recordedAt,
        sha256: document.sha256,
        language: document.language,
        text: document.text,
        masked: document.masked,
        ...provenanceOf(extraction),
        precedence,
      },
    },
    units: units.all.map((unit) => ({ id: unit.id, props: unitProps(document, unit) })),
    voices,
    claims: claimRows(context, speakerIds),
    figures: figureRows(context, speakerIds, links),
    links,
    refused,
  };
}

/** What is told beside the main story was not published when it happened; `to` and all that it lacks is taken away. */
function unitProps({ id, publishedAt }: ExtractionRecord['document'], { told }: ToldUnit): CypherParams {
  return {
    documentId: id,
    main: told === null,
    kind: told?.kind ?? 'MAIN',
    publishedAt: told?.kind === 'BACKGROUND' ? null : publishedAt,
    happenedAt: told?.happenedAt ?? null,
    start: told?.spans[0]?.start ?? null,
    spans: told ? spansJson(told.spans) : null,
    reasons: told ? [...told.reasons] : null,
    rule: told?.rule ?? null,
    to: null,
  };
}

/** @param links is added to */
function linkClaims({ document, extraction, claimIds }: ClaimContext, links: DocumentLinks): void {
  for (const { kind, from, to, partial, confidence, reasons, rule } of extraction.links) {
    const [fromId, toId] = [claimIds.get(from), claimIds.get(to)];
    if (fromId === undefined || toId === undefined) continue;
    links[kind === 'DENIES' ? 'denies' : 'confirms'].push({
      id: ids.link(kind, fromId, toId),
      from: fromId,
      to: toId,
      since: document.recordedAt,
      props: { partial, confidence, reasons, rule },
    });
  }
}

/** @param links is added to */
function linkEntities({ document, extraction, units, entities }: ClaimContext, links: DocumentLinks): void {
  for (const { kind, from, to, title, spans, rule } of extraction.relations) {
    const unit = units.at(spans[0]?.start ?? 0);
    const [fromId, toId] = [entities.idOf(from, unit), entities.idOf(to, unit)];
    if (fromId === null || toId === null || fromId === toId) continue;
    links[kind === 'OPERATES' ? 'operates' : 'affiliatedWith'].push({
      id: ids.edge(`${kind} ${document.id}`, fromId, toId),
      from: fromId,
      to: toId,
      since: document.recordedAt,
      props: { documentId: document.id, title, spans: spansJson(spans), rule },
    });
  }
}

import { claimIdsOf, compareText } from '../../schema/claim-ids.ts';
import { codePointsOf, type CodePoints } from '../../schema/code-points.ts';
import { articleKey, ids } from '../../schema/ids.ts';
import type { ExtractedClaim, ExtractedEntity, ExtractionRecord, TextSpan } from '../../schema/messages/extraction.ts';
import { verisVarietyOf } from '../../schema/ontology/data-types.ts';
import { isDenial, type EntityKind } from '../../schema/ontology/kinds.ts';
import { precedenceOf } from '../../schema/precedence.ts';
import type { KeyedLinkRow, LinkRow, NodeRow } from '../cypher/write-facts.ts';
import { groundedOf } from './grounded.ts';

/** The rows that one document comes to: pure, and the same for the same record wherever and whenever it is read. */
export interface DocumentFacts {
  readonly documentId: string;
  readonly articleId: string;
  readonly unitId: string;
  readonly publishedAt: string | null;
  readonly recordedAt: string;
  readonly extractorVersion: number;
  readonly precedence: string;
  /** Names of each entity in this document, for the aliases. */
  readonly entities: readonly {
    id: string;
    kind: EntityKind;
    form: string;
    names: string[];
    props: NodeRow['props'];
  }[];
  readonly dataTypes: readonly NodeRow[];
  readonly article: NodeRow;
  readonly source: NodeRow | null;
  readonly document: NodeRow;
  readonly unit: NodeRow;
  readonly voices: readonly NodeRow[];
  readonly claims: readonly (NodeRow & { denial: boolean })[];
  readonly figures: readonly NodeRow[];
  readonly links: DocumentLinks;
  /** Things that were not stored because their words do not stand where they are said to stand (Law 1). */
  readonly refused: readonly string[];
}

export interface DocumentLinks {
  mentions: KeyedLinkRow[];
  madeByEntity: LinkRow[];
  madeByVoice: LinkRow[];
  onBehalfOf: LinkRow[];
  reportedBy: LinkRow[];
  claimPartOf: LinkRow[];
  about: LinkRow[];
  figureSaidIn: LinkRow[];
  affiliatedWith: KeyedLinkRow[];
  operates: KeyedLinkRow[];
  denies: KeyedLinkRow[];
  confirms: KeyedLinkRow[];
}

/** Code points of text kept on either side of a quotation, to find it again where offsets have moved. */
const contextLength = 32;

export function factsOf(record: ExtractionRecord): DocumentFacts {
  const { document } = record;
  const codePoints = codePointsOf(document.text);
  const { extraction, refused } = groundedOf(record.extraction, codePoints);
  const unitId = ids.unit(document.id, 'main');
  const since = document.recordedAt;
  const provenance = { extractor: extraction.extractor.name, extractorVersion: extraction.extractor.version };

  const entityIds = new Map(
    extraction.entities.map((entity) => [
      entity.key,
      ids.entity(entity.kind, entity.form, entity.generic ? unitId : entity.qualifier),
    ]),
  );
  const claimIds = claimIdsOf(document.id, extraction.claims);
  const links: DocumentLinks = {
    mentions: [],
    madeByEntity: [],
    madeByVoice: [],
    onBehalfOf: [],
    reportedBy: [],
    claimPartOf: [],
    about: [],
    figureSaidIn: [],
    affiliatedWith: [],
    operates: [],
    denies: [],
    confirms: [],
  };
  const toEntity = (rows: LinkRow[], from: string, key: string | null): void => {
    const to = key === null ? undefined : entityIds.get(key);
    if (to !== undefined) rows.push({ from, to });
  };

  const voices = new Map<string, NodeRow>();
  const speakerIds = new Map<string, string>();
  for (const claim of extraction.claims) {
    const claimId = claimIds.get(claim.key) as string;
    const { speaker } = claim;
    const entityId = speaker.entity === null ? undefined : entityIds.get(speaker.entity);
    if (entityId !== undefined) {
      links.madeByEntity.push({ from: claimId, to: entityId });
      speakerIds.set(claim.key, entityId);
    } else {
      const kind = speaker.kind === 'ENTITY' ? 'UNNAMED' : speaker.kind;
      const text = kind === 'UNNAMED' ? speaker.text : '';
      const id = ids.voice(unitId, kind, text);
      voices.set(id, { id, props: { kind, text: text || null, unitId } });
      links.madeByVoice.push({ from: claimId, to: id });
      speakerIds.set(claim.key, id);
    }
    toEntity(links.onBehalfOf, claimId, speaker.onBehalfOf);
    toEntity(links.reportedBy, claimId, speaker.reportedBy);
    for (const key of new Set(claim.about)) toEntity(links.about, claimId, key);
    for (const code of new Set(claim.aboutDataTypes)) links.about.push({ from: claimId, to: ids.dataType(code) });
    const outer = claim.partOf === null ? undefined : claimIds.get(claim.partOf);
    if (outer !== undefined) links.claimPartOf.push({ from: claimId, to: outer });
  }

  for (const link of extraction.links) {
    const from = claimIds.get(link.from);
    const to = claimIds.get(link.to);
    if (from === undefined || to === undefined) continue;
    const { partial, confidence, reasons, rule } = link;
    links[link.kind === 'DENIES' ? 'denies' : 'confirms'].push({
      id: ids.link(link.kind, from, to),
      from,
      to,
      since,
      props: { partial, confidence, reasons, rule },
    });
  }
  for (const relation of extraction.relations) {
    const from = entityIds.get(relation.from);
    const to = entityIds.get(relation.to);
    if (from === undefined || to === undefined || from === to) continue;
    links[relation.kind === 'OPERATES' ? 'operates' : 'affiliatedWith'].push({
      id: ids.edge(`${relation.kind} ${document.id}`, from, to),
      from,
      to,
      since,
      props: { documentId: document.id, title: relation.title, spans: spansJson(relation.spans), rule: relation.rule },
    });
  }

  const dataTypes: NodeRow[] = [];
  const codes = new Set([
    ...extraction.dataTypes.map((dataType) => dataType.code),
    ...extraction.claims.flatMap((claim) => claim.aboutDataTypes),
  ]);
  for (const code of codes) {
    const words = wordsOf(code);
    dataTypes.push({
      id: ids.dataType(code),
      props: {
        kind: 'DATA_TYPE',
        name: words,
        form: code,
        generic: false,
        aliases: [words],
        searchText: words,
        code,
        verisVariety: verisVarietyOf[code],
      },
    });
  }
  const mention = (to: string, spans: readonly TextSpan[], aliases: string[], rule: string): KeyedLinkRow => ({
    id: ids.edge('MENTIONS', document.id, to),
    from: document.id,
    to,
    since,
    props: { spans: spansJson(spans), names: spans.map((span) => span.exact), aliases, rule },
  });
  const mentionsOf = new Map<string, KeyedLinkRow>();
  // Two entities of one document may have one form ("the police" of two states): their mentions are one relationship.
  const entitiesById = Map.groupBy(extraction.entities, (entity) => entityIds.get(entity.key) as string);
  for (const [id, sharers] of entitiesById)
    mentionsOf.set(
      id,
      mention(id, inOrder(sharers.flatMap((entity) => entity.mentions)), aliasesOf(sharers), sharers[0]?.rule ?? ''),
    );
  for (const dataType of extraction.dataTypes) {
    const id = ids.dataType(dataType.code);
    mentionsOf.set(id, mention(id, inOrder(dataType.mentions), [wordsOf(dataType.code)], dataType.rule));
  }
  links.mentions.push(...mentionsOf.values());

  const claims = extraction.claims.map((claim) => ({
    id: claimIds.get(claim.key) as string,
    denial: isDenial(claim.stance),
    props: {
      documentId: document.id,
      unitId,
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
      recordedAt: since,
      confidence: claim.confidence,
      ...provenance,
      rule: claim.rule,
      explanation: claim.explanation,
      pointer: claim.pointer,
    },
  }));
  const claimByKey = new Map(extraction.claims.map((claim) => [claim.key, claim]));

  const figures = extraction.figures.map((figure) => {
    const id = ids.figure(document.id, figure.span.start, figure.span.end, figure.kind);
    const claim = figure.claim === null ? undefined : claimByKey.get(figure.claim);
    const claimId = claim && claimIds.get(claim.key);
    if (claimId !== undefined) links.figureSaidIn.push({ from: id, to: claimId });
    return {
      id,
      props: {
        documentId: document.id,
        unitId,
        claimId: claimId ?? null,
        speakerId: claim ? (speakerIds.get(claim.key) as string) : null,
        kind: figure.kind,
        low: figure.low,
        high: figure.high,
        qualifier: figure.qualifier,
        unit: figure.unit,
        currency: figure.currency,
        ...quoteProps(figure.span, codePoints),
        saidAt: claim ? saidAtOf(claim, document).saidAt : document.publishedAt,
        recordedAt: since,
        ...provenance,
        rule: figure.rule,
      },
    };
  });

  const key = articleKey(document.url, document.sha256);
  const sourceId = document.publisher === null ? null : ids.source(document.publisher);
  return {
    documentId: document.id,
    articleId: document.articleId,
    unitId,
    publishedAt: document.publishedAt,
    recordedAt: since,
    extractorVersion: provenance.extractorVersion,
    precedence: precedenceOf(document),
    entities: [...entitiesById].map(([id, sharers]) => entityRow(id, sharers)),
    dataTypes,
    article: { id: document.articleId, props: { key, url: document.url } },
    source: sourceId === null ? null : { id: sourceId, props: { name: document.publisher } },
    document: {
      id: document.id,
      props: {
        articleId: document.articleId,
        kind: document.kind,
        format: document.format,
        title: document.title,
        url: document.url,
        publisherId: sourceId,
        publishedAt: document.publishedAt,
        publishedAtPrecision: document.publishedAtPrecision,
        retrievedAt: document.retrievedAt,
        recordedAt: since,
        sha256: document.sha256,
        language: document.language,
        text: document.text,
        masked: document.masked,
        ...provenance,
        precedence: precedenceOf(document),
      },
    },
    unit: { id: unitId, props: { documentId: document.id, main: true, publishedAt: document.publishedAt } },
    voices: [...voices.values()],
    claims,
    figures,
    links,
    refused,
  };
}

function entityRow(id: string, sharers: readonly ExtractedEntity[]): DocumentFacts['entities'][number] {
  const { kind, form, qualifier, generic } = sharers[0] as ExtractedEntity;
  const type = sharers.map((entity) => entity.agencyType).find((agencyType) => agencyType !== null) ?? null;
  return {
    id,
    kind,
    form,
    names: aliasesOf(sharers),
    props: {
      kind,
      form,
      qualifier: generic ? null : qualifier,
      generic,
      ...(kind === 'AGENCY' ? { type: type ?? 'OTHER' } : {}),
    },
  };
}

/** The names that a document gives: "the ministry" and "he" are mentions, but no names. */
function aliasesOf(sharers: readonly ExtractedEntity[]): string[] {
  const names = sharers.flatMap((entity) => [
    entity.name,
    ...(entity.generic ? [] : entity.mentions.map((span) => span.exact).filter(isName)),
  ]);
  return [...new Set(names)].toSorted(compareText);
}

function isName(exact: string): boolean {
  return !/^the\b/iu.test(exact) && /^\S*[\p{Lu}\p{N}]/u.test(exact);
}

const wordsOf = (code: string): string => code.toLowerCase().replaceAll('_', ' ');

function quoteProps(span: TextSpan, codePoints: CodePoints) {
  return {
    start: span.start,
    end: span.end,
    exact: span.exact,
    prefix: codePoints.slice(Math.max(0, span.start - contextLength), span.start),
    suffix: codePoints.slice(span.end, Math.min(codePoints.length, span.end + contextLength)),
  };
}

function saidAtOf(claim: ExtractedClaim, document: ExtractionRecord['document']) {
  return claim.saidAt === null
    ? { saidAt: document.publishedAt, saidAtPrecision: document.publishedAtPrecision }
    : { saidAt: claim.saidAt, saidAtPrecision: claim.saidAtPrecision };
}

function inOrder(spans: readonly TextSpan[]): TextSpan[] {
  return spans.toSorted((a, b) => a.start - b.start || a.end - b.end || compareText(a.exact, b.exact));
}

function spansJson(spans: readonly TextSpan[]): string {
  return JSON.stringify(spans.map((span) => [span.start, span.end]));
}

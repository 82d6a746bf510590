import { codePointsOf, type CodePoints } from '../../schema/code-points.ts';
import type { DocumentRecord } from '../../schema/messages/document.ts';
import type { ExtractedClaim, ExtractedEntity, Extraction, TextSpan } from '../../schema/messages/extraction.ts';
import { confidenceOf } from './claims/confidence.ts';
import { findClaims } from './claims/find-claims.ts';
import type { FoundClaim } from './claims/found.ts';
import type { Reading, TokenRange } from './claims/reading.ts';
import { settleSpeakers, speakerContext, type Speaker } from './claims/speaker.ts';
import { findDataTypes } from './data-types/data-types.ts';
import { saidAt } from './dates/said-at.ts';
import { findEntities, type Entities } from './entities/entities.ts';
import { findFigures } from './figures/figures.ts';
import { givenClaims, withGivenNames } from './given.ts';
import { linksOf } from './links/links.ts';
import { settleStances } from './stance/settle-stances.ts';
import { annotate, type Range } from './text/annotate.ts';

/** A higher version replaces what a lower one found in the same document. */
export const extractor = { name: 'gainsay-rules', version: 1 } as const;

export type DocumentToRead = Pick<
  DocumentRecord,
  'text' | 'title' | 'kind' | 'publisher' | 'publishedAt' | 'statements'
>;

/** Spans in code points, with the words that stand there. */
export interface Spans {
  of(range: Range): TextSpan;
  ofTokens(range: TokenRange): TextSpan;
}

function spansOf(text: string, points: CodePoints, reading: Reading): Spans {
  const of = ({ start, end }: Range): TextSpan => ({
    start: points.fromUtf16(start),
    end: points.fromUtf16(end),
    exact: text.slice(start, end),
  });
  return {
    of,
    ofTokens({ first, last }) {
      const from = reading.tokens[first] as Range;
      const to = reading.tokens[last] as Range;
      return of({ start: from.start, end: to.end });
    },
  };
}

/** What stands in one document: text in, data out. */
export function extract(document: DocumentToRead): Extraction {
  const { text } = document;
  const points = codePointsOf(text);
  const annotated = annotate(text, document.title);
  const found = findEntities(annotated, { publisher: document.publisher });
  const entities = withGivenNames(found, annotated, points, document.statements);
  const { reading, claims: foundClaims } = findClaims(annotated, { kind: document.kind });
  const spans = spansOf(text, points, reading);

  const context = speakerContext(reading, entities, document.kind);
  const settled = settleStances(reading, settleSpeakers(context, foundClaims));
  const dataTypes = findDataTypes(annotated);
  const links = linksOf(
    reading,
    settled.map(({ claim, speaker, judged }) => ({ claim, speaker, stance: judged.stance })),
  );

  const claims = settled.map(({ claim, speaker, judged }, index): ExtractedClaim => {
    const said = saidAt(reading, claim, document.publishedAt);
    const content = rangeOf(reading, claim.content);
    return {
      key: claimKey(index),
      stance: judged.stance,
      span: spans.of(content),
      sentence: spans.of(sentenceOf(reading, claim.content)),
      cue: claim.cue ? [spans.ofTokens(claim.cue)] : [],
      source: claim.source ? [spans.ofTokens(claim.source)] : [],
      speaker: {
        kind: speaker.kind,
        entity: speaker.entity ? entityKey(speaker.entity.index) : null,
        text: speaker.range ? spans.ofTokens(speaker.range).exact : '',
        span: speaker.range ? spans.ofTokens(speaker.range) : null,
        onBehalfOf: speaker.onBehalfOf ? entityKey(speaker.onBehalfOf.index) : null,
        reportedBy: reporterOf(entities, claim, speaker),
      },
      about: aboutEntities(entities, content, speaker),
      aboutDataTypes: dataTypes
        .filter(({ mentions }) => mentions.some((mention) => within(mention, content)))
        .map(({ code }) => code),
      saidAt: said?.at ?? null,
      saidAtPrecision: said?.precision ?? null,
      confidence: confidenceOf(claim.rule),
      rule: claim.rule,
      explanation: judged.explanation,
      partOf: partOf(
        settled.map((other) => other.claim),
        index,
      ),
      pointer: null,
    };
  });
  const given = givenClaims(document.statements, { text, points, annotated, entities, firstKey: claims.length });

  return {
    extractor,
    entities: entities.all.map((entity): ExtractedEntity => ({
      key: entityKey(entity.index),
      kind: entity.kind,
      name: entity.name,
      form: entity.form,
      qualifier: entity.qualifier,
      generic: entity.generic,
      agencyType: entity.agencyType,
      mentions: entity.mentions.map(spans.of),
      rule: entity.rule,
    })),
    dataTypes: dataTypes.map(({ code, mentions, rule }) => ({ code, mentions: mentions.map(spans.of), rule })),
    figures: findFigures(annotated).map(({ range, ...figure }) => ({
      ...figure,
      span: spans.of(range),
      claim: smallestAround(
        settled.map(({ claim }) => rangeOf(reading, claim.content)),
        range,
      ),
    })),
    claims: [...claims, ...given],
    links: links.map(({ from, to, reasons, ...link }) => ({
      ...link,
      from: claimKey(from),
      to: claimKey(to),
      reasons: [...reasons],
    })),
    relations: entities.relations.map((relation) => ({
      kind: relation.kind,
      from: entityKey(relation.from),
      to: entityKey(relation.to),
      title: relation.title,
      spans: relation.spans.map(spans.of),
      rule: relation.rule,
    })),
  };
}

export const claimKey = (index: number): string => `c${index + 1}`;
export const entityKey = (index: number): string => `e${index + 1}`;

const within = (inner: Range, outer: Range): boolean => inner.start >= outer.start && inner.end <= outer.end;

function rangeOf(reading: Reading, { first, last }: TokenRange): Range {
  return { start: reading.tokens[first]?.start ?? 0, end: reading.tokens[last]?.end ?? 0 };
}

/** The sentence in which the content begins. */
function sentenceOf(reading: Reading, content: TokenRange): Range {
  const sentence = reading.annotated.sentences[reading.tokens[content.first]?.sentence ?? 0] as {
    firstToken: number;
    lastToken: number;
  };
  return rangeOf(reading, { first: sentence.firstToken, last: sentence.lastToken });
}

function aboutEntities(entities: Entities, content: Range, speaker: Speaker): string[] {
  return entities.all
    .filter((entity) => entity !== speaker.entity && entity.mentions.some((mention) => within(mention, content)))
    .map((entity) => entityKey(entity.index));
}

function reporterOf(entities: Entities, claim: FoundClaim, speaker: Speaker): string | null {
  if (!claim.reportedBy) return null;
  const reporter = entities.resolve(claim.reportedBy.first, claim.reportedBy.last);
  return reporter && reporter !== speaker.entity ? entityKey(reporter.index) : null;
}

/** The smallest other claim whose content holds this whole claim, cue and source included. */
function partOf(claims: readonly FoundClaim[], index: number): string | null {
  const claim = claims[index] as FoundClaim;
  const first = Math.min(claim.content.first, claim.source?.first ?? Infinity, claim.cue?.first ?? Infinity);
  const last = Math.max(claim.content.last, claim.source?.last ?? 0, claim.cue?.last ?? 0);
  let best = -1;
  claims.forEach((other, at) => {
    if (at === index || other.content.first > first || other.content.last < last) return;
    const length = other.content.last - other.content.first;
    const bestClaim = claims[best];
    if (length > last - first && (!bestClaim || length < bestClaim.content.last - bestClaim.content.first)) best = at;
  });
  return best < 0 ? null : claimKey(best);
}

function smallestAround(contents: readonly Range[], figure: Range): string | null {
  let best = -1;
  contents.forEach((content, at) => {
    const known = contents[best];
    if (within(figure, content) && (!known || content.end - content.start < known.end - known.start)) best = at;
  });
  return best < 0 ? null : claimKey(best);
}

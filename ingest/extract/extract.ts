import { codePointsOf, type CodePoints } from '../../schema/code-points.ts';
import type { DocumentRecord } from '../../schema/messages/document.ts';
import type { ExtractedClaim, ExtractedEntity, Extraction, TextSpan } from '../../schema/messages/extraction.ts';
import { confidenceOf } from './claims/confidence.ts';
import { findClaims } from './claims/find-claims.ts';
import type { FoundClaim } from './claims/found.ts';
import { nestsOf } from './claims/nests.ts';
import type { Reading, TokenRange } from './claims/reading.ts';
import { speakerContext, type Speaker } from './claims/speaker.ts';
import { dataTypeWeights, findDataTypes } from './data-types/data-types.ts';
import { typesWithin } from './data-types/types-within.ts';
import { saidAt } from './dates/said-at.ts';
import { findEntities } from './entities/entities.ts';
import type { Entities } from './entities/entity.ts';
import { entityWeights } from './entities/judge.ts';
import { standingIn } from './entities/standing.ts';
import { findFigures } from './figures/figures.ts';
import { givenClaims, withGivenNames } from './given.ts';
import { linksOf } from './links/links.ts';
import type { LinkWeights } from './learned/line.ts';
import { linkWeights } from './links/weights.ts';
import { settleSpeakers, speakerWeights } from './speakers/settle-speakers.ts';
import { settleStances, stanceWeights } from './stance/settle-stances.ts';
import { findStories } from './stories/find-stories.ts';
import type { TaggerWeights } from './tagger/weights.ts';
import { taggerWeights } from './tagger/weights.ts';
import { annotate } from './text/annotate.ts';
import type { Range } from './text/range.ts';

/** A higher version replaces what a lower one found in the same document. */
export const extractor = { name: 'gainsay-reader', version: 18 } as const;

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

export interface ReadingOptions {
  /** By fixed rules alone, without what was learned from annotated documents. */
  readonly rulesOnly?: boolean;
  /** Of another learning, to measure by. */
  readonly tagger?: TaggerWeights;
  readonly links?: LinkWeights;
}

/** What stands in one document: text in, data out. */
export function extract(
  document: DocumentToRead,
  { rulesOnly = false, tagger = taggerWeights, links: weightsOfLinks = linkWeights }: ReadingOptions = {},
): Extraction {
  const { text } = document;
  const points = codePointsOf(text);
  const annotated = annotate(text, document.title);
  const found = findEntities(annotated, { publisher: document.publisher }, rulesOnly ? null : entityWeights);
  const entities = withGivenNames(found, annotated, points, document.statements);
  const { reading, claims: foundClaims } = findClaims(annotated, { kind: document.kind }, rulesOnly ? null : tagger);
  const spans = spansOf(text, points, reading);

  const context = speakerContext(reading, entities, document.kind);
  const settled = settleStances(
    reading,
    settleSpeakers(context, foundClaims, rulesOnly ? null : speakerWeights),
    document.kind,
    rulesOnly ? null : stanceWeights,
  );
  const nests = nestsOf(
    reading,
    settled.map(({ claim }) => claim),
  );
  const dataTypes = findDataTypes(annotated, rulesOnly ? null : dataTypeWeights);
  const dataTypesIn = typesWithin(dataTypes);
  const saidFrom = settled.map(({ claim }) => rangeOf(reading, claim.content).start);
  const stories = findStories(annotated, entities.all, saidFrom, document);
  const storyAt = (place: number): number =>
    stories.findIndex(({ range }) => place >= range.start && place < range.end);
  const links = linksOf(
    reading,
    context.mentions,
    settled.map(({ claim, speaker, judged }) => ({ claim, speaker, stance: judged.stance })),
    rulesOnly ? null : weightsOfLinks,
  ).filter(({ from, to }) => storyAt(saidFrom[from] as number) === storyAt(saidFrom[to] as number));

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
      about: [...new Set(context.mentions.within(claim.content).map(({ entity }) => entity))]
        .filter((entity) => entity !== speaker.entity)
        .map((entity) => entityKey(entity.index)),
      aboutDataTypes: dataTypesIn(content),
      saidAt: said?.at ?? null,
      saidAtPrecision: said?.precision ?? null,
      confidence: confidenceOf(claim.rule),
      rule: claim.rule,
      explanation: judged.explanation,
      partOf: keyOrNull(nests.around(index)),
      pointer: null,
    };
  });
  const given = givenClaims(document.statements, { text, points, annotated, entities, firstKey: claims.length });

  const standingOf = standingIn(text, entities.all);
  return {
    extractor,
    entities: entities.all.map((entity): ExtractedEntity => {
      const { qualifier, generic } = standingOf(entity);
      return {
        key: entityKey(entity.index),
        kind: entity.kind,
        name: entity.name,
        form: entity.form,
        qualifier,
        generic,
        agencyType: entity.agencyType,
        mentions: entity.mentions.map((mention) => spans.of(mention)),
        rule: entity.rule,
      };
    }),
    dataTypes: dataTypes.map(({ code, mentions, rule }) => ({
      code,
      mentions: mentions.map((mention) => spans.of(mention)),
      rule,
    })),
    figures: findFigures(annotated).map(({ range, isReplaced, ...figure }) => ({
      ...figure,
      ...(isReplaced && { replaced: true }),
      span: spans.of(range),
      claim: keyOrNull(nests.holding(range)),
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
      spans: relation.spans.map((span) => spans.of(span)),
      rule: relation.rule,
    })),
    ...(stories.length > 0 && {
      units: stories.map(({ range, reasons, ...story }) => ({
        ...story,
        spans: [{ start: points.fromUtf16(range.start), end: points.fromUtf16(range.end) }],
        reasons: [...reasons],
      })),
    }),
  };
}

export const claimKey = (index: number): string => `c${index + 1}`;
export const entityKey = (index: number): string => `e${index + 1}`;

const keyOrNull = (index: number): string | null => (index < 0 ? null : claimKey(index));

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

function reporterOf(entities: Entities, claim: FoundClaim, speaker: Speaker): string | null {
  if (!claim.reportedBy) return null;
  const reporter = entities.resolve(claim.reportedBy.first, claim.reportedBy.last);
  return reporter && reporter !== speaker.entity ? entityKey(reporter.index) : null;
}

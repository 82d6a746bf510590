import type { CodePoints } from '../../schema/code-points.ts';
import type { GivenStatement } from '../../schema/messages/document.ts';
import type { ExtractedClaim, TextSpan } from '../../schema/messages/extraction.ts';
import type { AnnotatedText } from './text/annotate.ts';
import type { Entities, EntityMention, FoundEntity } from './entities/entity.ts';
import type { Range } from './text/range.ts';

const mostPlaces = 50;

/** Where a name stands in a text, in UTF-16. */
function placesOf(text: string, name: string): Range[] {
  const places: Range[] = [];
  if (name === '') return places;
  for (let at = text.indexOf(name); at >= 0 && places.length < mostPlaces; at = text.indexOf(name, at + name.length))
    places.push({ start: at, end: at + name.length });
  return places;
}

const sameName = (entity: FoundEntity, text: string, name: string): boolean =>
  entity.name === name || entity.mentions.some((mention) => text.slice(mention.start, mention.end) === name);

/**
 * The entities of a text with those that a structured source names: speakers as agencies, and what its statements are
 * about. A name that nowhere stands in the text is left out, for a mention needs words.
 */
export function withGivenNames(
  entities: Entities,
  annotated: AnnotatedText,
  points: CodePoints,
  statements: readonly GivenStatement[],
): Entities {
  if (statements.length === 0) return entities;
  const { text } = annotated;
  const all = [...entities.all];
  const enter = (kind: FoundEntity['kind'], name: string, places: readonly Range[]): void => {
    if (places.length === 0) return;
    const mentions = places.map((place): EntityMention => ({ ...place, ...tokensOf(annotated, place), how: 'NAME' }));
    const at = all.findIndex((entity) => entity.kind === kind && sameName(entity, text, name));
    const known = all[at];
    if (known) {
      const more = mentions.filter(
        (mention) => !known.mentions.some((other) => other.start === mention.start && other.end === mention.end),
      );
      if (more.length > 0)
        all[at] = { ...known, mentions: [...known.mentions, ...more].sort((a, b) => a.start - b.start) };
    } else
      all.push({
        index: all.length,
        kind,
        name,
        form: formOf(name),
        qualifier: null,
        generic: false,
        agencyType: kind === 'AGENCY' ? 'OTHER' : null,
        mentions,
        rule: 'given',
      });
  };
  for (const statement of statements) {
    enter('AGENCY', statement.speaker, placesOf(text, statement.speaker));
    for (const about of statement.about)
      if (about.kind !== 'DATA_TYPE')
        enter(about.kind, about.name, [{ start: points.toUtf16(about.start), end: points.toUtf16(about.end) }]);
  }
  const resolve: Entities['resolve'] = (first, last) => {
    const found = entities.resolve(first, last);
    return found ? (all[found.index] ?? found) : null;
  };
  return { all, relations: entities.relations, resolve };
}

const formOf = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

function tokensOf({ tokens }: AnnotatedText, place: Range): { firstToken: number; lastToken: number } {
  let from = 0;
  let to = tokens.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((tokens[middle] as Range).end <= place.start) from = middle + 1;
    else to = middle;
  }
  let last = from;
  while (last + 1 < tokens.length && (tokens[last + 1] as Range).start < place.end) last++;
  return { firstToken: from, lastToken: last };
}

export interface GivenContext {
  readonly text: string;
  readonly points: CodePoints;
  readonly annotated: AnnotatedText;
  readonly entities: Entities;
  /** How many claims the text itself gave. */
  readonly firstKey: number;
}

/** Statements that the source states as data become claims as they stand: sure, with their pointer. */
export function givenClaims(statements: readonly GivenStatement[], context: GivenContext): ExtractedClaim[] {
  const { points, text, annotated, entities } = context;
  const span = (start: number, end: number): TextSpan => ({ start, end, exact: points.slice(start, end) });
  return statements.map((statement, index) => {
    const speaker = entities.all.find(
      (entity) => entity.kind === 'AGENCY' && sameName(entity, text, statement.speaker),
    );
    const place = nearestPlace(placesOf(text, statement.speaker), points.toUtf16(statement.start));
    const speakerSpan = place && span(points.fromUtf16(place.start), points.fromUtf16(place.end));
    const about = entities.all.filter((entity) =>
      statement.about.some((named) => named.kind === entity.kind && sameName(entity, text, named.name)),
    );
    const sentence = annotated.sentences.find(({ end }) => end > points.toUtf16(statement.start));
    return {
      key: `c${context.firstKey + index + 1}`,
      stance: statement.stance,
      span: span(statement.start, statement.end),
      sentence: sentence
        ? span(points.fromUtf16(sentence.start), points.fromUtf16(sentence.end))
        : span(statement.start, statement.end),
      cue: [],
      source: speakerSpan ? [speakerSpan] : [],
      speaker: {
        kind: speaker && speakerSpan ? 'ENTITY' : 'AUTHOR',
        entity: speaker && speakerSpan ? `e${speaker.index + 1}` : null,
        text: speakerSpan?.exact ?? '',
        span: speakerSpan,
        onBehalfOf: null,
        reportedBy: null,
      },
      about: about.filter((entity) => entity !== speaker).map((entity) => `e${entity.index + 1}`),
      aboutDataTypes: [],
      saidAt: null,
      saidAtPrecision: null,
      confidence: 1,
      rule: statement.rule,
      explanation: `stated as data at ${statement.pointer}`,
      partOf: null,
      pointer: statement.pointer,
    };
  });
}

/** The last place before the statement, else the first: the name in the statement's own sentence where there is one. */
function nearestPlace(places: readonly Range[], start: number): Range | null {
  return places.findLast((place) => place.end <= start) ?? places[0] ?? null;
}

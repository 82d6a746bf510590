import type { AnnotatedText, Paragraph } from '../text/annotate.ts';
import type { EntityMention, FoundEntity } from '../entities/entity.ts';
import type { Range } from '../text/range.ts';
import {
  announcesSeveral,
  manyVictims,
  mayPassOn,
  pointsBack,
  transitionOf,
  type Transition,
} from '../vocabulary/digest-words.ts';
import { deed, incidentWord, longAgo, reachedByOthers } from '../vocabulary/other-stories.ts';
import { places } from '../vocabulary/places.ts';
import { knownSystems } from '../vocabulary/system-words.ts';
import type { Item } from './digest.ts';

/** Bodies that speak of the incidents of others. */
const answersForOthers: ReadonlySet<string | null> = new Set(['CERT', 'POLICE', 'COURT', 'REGULATOR', 'MEDIA']);

/** A paragraph's first sentence. */
interface Opening extends Range {
  readonly words: string;
  readonly transition: Transition | null;
}

/** Of more paragraphs no digest is, and each is looked up among all names. */
const mostParagraphs = 200;

/** Paragraphs before the first item. */
const mostBefore = 2;

/** Paragraphs from one that begins with a body of its own to the next such. */
interface Part extends Range {
  readonly names: readonly string[];
  readonly opening: Opening;
}

/** Where an entity is called by its name, in the order of the text. */
interface Named {
  readonly entity: FoundEntity;
  readonly mentions: readonly EntityMention[];
}

/**
 * The items of a digest that has neither headings nor a list; none where a text is no digest. Each begins with a body or
 * system, tells of an incident, points back to none, and names nobody whom another names. Besides, the text says that several
 * stories follow ("The week in breaches"), or each but the first opens like "In other news" and the title is not about one
 * of them. Not "In a separate incident …" at the end of an article, nor the victims of one attack one by one.
 */
export function findPlainItems(annotated: AnnotatedText, entities: readonly FoundEntity[]): Item[] {
  const { text, paragraphs } = annotated;
  const bodies = paragraphs.filter(({ kind }) => kind === 'BODY');
  const [first, last] = [bodies[0], bodies.at(-1)];
  if (!first || !last || bodies.length > mostParagraphs) return [];
  if (paragraphs.some(({ kind, start }) => kind !== 'BODY' && start > first.start && start < last.start)) return [];
  const openings = bodies.map((paragraph) => openingOf(annotated, paragraph));
  const latest = bodies[mostBefore]?.start ?? last.start;
  const mayBe =
    announcesSeveral.test(text.slice(0, latest)) || openings.filter(({ transition }) => transition).length >= 2;
  if (!mayBe) return [];

  const named = entities.flatMap((entity): Named[] => {
    const mentions = entity.mentions.filter((mention) => isName(mention) && mention.start >= first.start);
    if (entity.generic || mentions.length === 0) return [];
    return [{ entity, mentions: mentions.toSorted((a, b) => a.start - b.start) }];
  });
  const parts = united(partsOf(annotated, bodies, { openings, named }), named);
  const [lead, ...others] = parts;
  if (!lead || others.length === 0 || lead.start > latest) return [];
  const isDigest =
    announcesSeveral.test(text.slice(0, lead.start)) ||
    (areToldInTurn(text, lead, others) && !isAboutOne(parts, entities, lead.start));
  return isDigest ? parts.map(({ start, end, names }) => ({ range: { start, end }, names })) : [];
}

/** Whether each part but the first says that it is another's; neither many victims of one attack nor a long article with asides. */
function areToldInTurn(text: string, lead: Part, others: readonly Part[]): boolean {
  const { end } = others.at(-1) ?? lead;
  const areOfPlaces = others.every(({ opening }) => opening.transition === 'TO_PLACE');
  return (
    others.length >= 2 &&
    others.every(({ opening }) => opening.transition !== null && !/\w also\b/i.test(opening.words)) &&
    (!areOfPlaces || lead.opening.transition === 'TO_PLACE') &&
    [lead, ...others].every((part) => (part.end - part.start) * 2 <= end - lead.start) &&
    !manyVictims.test(text.slice(lead.start, lead.end))
  );
}

/** Whether one of them alone is named before the first begins. */
function isAboutOne(parts: readonly Part[], entities: readonly FoundEntity[], before: number): boolean {
  const inTitle = new Set(
    entities.filter(({ mentions }) => mentions.some(({ start }) => start < before)).map(({ name }) => name),
  );
  return parts.filter(({ names }) => names.some((name) => inTitle.has(name))).length === 1;
}

function partsOf(
  annotated: AnnotatedText,
  bodies: readonly Paragraph[],
  { openings, named }: { openings: readonly Opening[]; named: readonly Named[] },
): Part[] {
  const parts: Part[] = [];
  bodies.forEach((paragraph, index) => {
    const opening = openings[index] as Opening;
    const names = isStart(annotated.text, paragraph, opening) ? leadsOf(annotated, paragraph, { opening, named }) : [];
    const previous = parts.at(-1);
    if (names.length > 0) parts.push({ start: paragraph.start, end: paragraph.end, names, opening });
    else if (previous) parts[parts.length - 1] = { ...previous, end: paragraph.end };
  });
  return parts;
}

function isStart(text: string, { start, end }: Range, { words }: Opening): boolean {
  if (pointsBack.test(words) || longAgo.test(words)) return false;
  return [incidentWord, deed, reachedByOthers].some((sign) => sign.test(text.slice(start, end)));
}

/** Who is named in an opening and nowhere before. Behind "In Kenya," any name may be a body's, however it is read. */
function leadsOf(
  annotated: AnnotatedText,
  paragraph: Paragraph,
  { opening, named }: { opening: Opening; named: readonly Named[] },
): string[] {
  const goesToOthers = opening.transition === 'TO_PLACE' || opening.transition === 'TO_OTHERS';
  const leads = named.flatMap(({ entity: { kind, name, form, agencyType }, mentions }) => {
    if (!isIn(mentions[0] as Range, opening) || answersForOthers.has(agencyType) || knownSystems.has(form)) return [];
    return kind === 'SYSTEM' || kind === 'AGENCY' || (kind === 'PERSON' && opening.transition === 'TO_PLACE') ? [name] : []; // prettier-ignore
  });
  return leads.length === 0 && goesToOthers ? unreadName(annotated, paragraph, named) : leads;
}

/** A name in a paragraph's first sentence from which no entity was read, and which stands in no other paragraph. */
function unreadName(
  { text, tokens, sentences }: AnnotatedText,
  paragraph: Paragraph,
  named: readonly Named[],
): string[] {
  const sentence = sentences[paragraph.firstSentence];
  if (!sentence) return [];
  const isNameAt = (at: number): boolean =>
    /^\p{Lu}/u.test(tokens[at]?.text ?? '') && !places.has(tokens[at]?.lower ?? '');
  for (let at = sentence.firstToken + 1; at <= sentence.lastToken; at++) {
    if (!isNameAt(at)) continue;
    let last = at;
    while (last < sentence.lastToken && isNameAt(last + 1)) last++;
    const [start, end] = [tokens[at]?.start ?? 0, tokens[last]?.end ?? 0];
    const name = text.slice(start, end);
    const isRead = named.some(({ mentions }) => mentions.some((mention) => mention.start < end && mention.end > start));
    const isElsewhere = text.slice(0, paragraph.start).includes(name) || text.slice(paragraph.end).includes(name);
    return isRead || isElsewhere ? [] : [name];
  }
  return [];
}

/** Parts that name somebody in common are one, with all between them. */
function united(parts: readonly Part[], named: readonly Named[]): Part[] {
  const lastWith = parts.map((_, index) => index);
  for (const { mentions } of named) {
    const where = mentions
      .map((mention) => parts.findIndex((part) => isIn(mention, part)))
      .filter((index) => index >= 0);
    const [from, to] = [where[0], where.at(-1)];
    if (from !== undefined && to !== undefined) lastWith[from] = Math.max(lastWith[from] as number, to);
  }
  const all: Part[] = [];
  let last = -1;
  parts.forEach((part, index) => {
    const previous = all.at(-1);
    if (previous && index <= last) all[all.length - 1] = { ...previous, end: part.end };
    else all.push(part);
    last = Math.max(last, lastWith[index] as number);
  });
  return all;
}

function openingOf(
  { text, tokens, sentences }: AnnotatedText,
  { start, firstSentence, ...paragraph }: Paragraph,
): Opening {
  const sentence = sentences[firstSentence];
  const end = sentence?.end ?? paragraph.end;
  const words = text.slice(start, end);
  const first = tokens[sentence?.firstToken ?? -1];
  return { start, end, words, transition: first && mayPassOn(first) ? transitionOf(words) : null };
}

const isIn = (mention: Range, { start, end }: Range): boolean => mention.start >= start && mention.end <= end;
const isName = ({ how }: EntityMention): boolean => how !== 'PRONOUN' && how !== 'NOMINAL';

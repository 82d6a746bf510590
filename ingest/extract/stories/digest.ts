import type { EntityMention, FoundEntity } from '../entities/entities.ts';
import type { AnnotatedText, Paragraph, Range } from '../text/annotate.ts';
import { incidentWord } from '../vocabulary/other-stories.ts';

/** One of several incidents that a digest tells one after another. */
export interface Item {
  readonly range: Range;
  /** Whom it is about. */
  readonly names: readonly string[];
}

interface Section extends Range {
  readonly paragraphs: readonly Paragraph[];
}

/** Bodies that answer for a whole country or field stand in unrelated stories. */
const sharedTypes: ReadonlySet<string | null> = new Set([
  'CERT',
  'POLICE',
  'COURT',
  'REGULATOR',
  'MINISTRY',
  'GOVERNMENT',
  'MEDIA',
]);

/** Two stories that both name it are about the same. */
export const isTelling = ({ kind, agencyType }: FoundEntity): boolean =>
  kind !== 'PERSON' && !sharedTypes.has(agencyType);

/**
 * The items of a digest; none where a text is no digest. Its sections, under headings or as items of a list, each begin
 * with a body or system that no other one names, each tell of an incident, and nobody stands in more than a third of them.
 */
export function findItems(annotated: AnnotatedText, entities: readonly FoundEntity[]): Item[] {
  const telling = entities.filter((entity) => entity.kind !== 'ATTACKER' && isTelling(entity));
  for (const kind of ['HEADING', 'LIST_ITEM'] as const) {
    const items = itemsAmong(annotated, sectionsBy(annotated, kind), telling);
    if (items.length > 0) return items;
  }
  return [];
}

/** From each paragraph of this kind to the next; headings that follow one another are one. */
function sectionsBy({ paragraphs }: AnnotatedText, kind: Paragraph['kind']): Section[] {
  const groups: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const group = groups.at(-1);
    const opens = paragraph.kind === kind && !(kind === 'HEADING' && group?.every((other) => other.kind === kind));
    if (opens) groups.push([paragraph]);
    else group?.push(paragraph);
  }
  return groups
    .filter((group) => kind === 'LIST_ITEM' || group.some((paragraph) => paragraph.kind === 'BODY'))
    .map((group) => ({ start: (group[0] as Range).start, end: (group.at(-1) as Range).end, paragraphs: group }));
}

function itemsAmong(annotated: AnnotatedText, sections: readonly Section[], telling: readonly FoundEntity[]): Item[] {
  if (sections.length < 2) return [];
  const sectionsOf = new Map(telling.map((entity) => [entity, sections.filter((section) => isNamed(entity, section))]));
  const most = Math.max(1, Math.floor(sections.length / 3));
  if ([...sectionsOf.values()].some((where) => where.length > most)) return [];
  const items = sections.map((section) => {
    const opening = openingOf(annotated, section);
    const leads = telling.filter(
      (entity) =>
        sectionsOf.get(entity)?.length === 1 &&
        entity.mentions.some((mention) => isName(mention) && isIn(mention, opening)),
    );
    const isIncident = incidentWord.test(annotated.text.slice(section.start, section.end));
    return isIncident && leads.length > 0 ? { range: section, names: leads.map(({ name }) => name) } : null;
  });
  const found = items.filter((item) => item !== null);
  return found.length >= 2 && found.length * 3 >= sections.length * 2 ? found : [];
}

/** Its heading, if it has one, and the first sentence below. */
function openingOf(annotated: AnnotatedText, { start, end, paragraphs }: Section): Range {
  const body = paragraphs.find(({ kind }) => kind !== 'HEADING') ?? paragraphs[0];
  return { start, end: annotated.sentences[body?.firstSentence ?? 0]?.end ?? end };
}

const isIn = (mention: Range, { start, end }: Range): boolean => mention.start >= start && mention.end <= end;
const isName = ({ how }: EntityMention): boolean => how !== 'PRONOUN' && how !== 'NOMINAL';
const isNamed = ({ mentions }: FoundEntity, section: Section): boolean =>
  mentions.some((mention) => isIn(mention, section));

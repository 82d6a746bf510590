import type { AnnotatedText, Paragraph } from '../text/annotate.ts';
import { incidentWord } from '../vocabulary/other-stories.ts';
import type { EntityMention, FoundEntity } from '../entities/entity.ts';
import type { Range } from '../text/range.ts';

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
  if (telling.length < 2) return [];
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
    const goesOn = kind === 'HEADING' && group?.at(-1)?.kind === kind;
    if (paragraph.kind === kind && !goesOn) groups.push([paragraph]);
    else group?.push(paragraph);
  }
  return groups
    .filter((group) => kind === 'LIST_ITEM' || group.some((paragraph) => paragraph.kind === 'BODY'))
    .map((group) => ({ start: (group[0] as Range).start, end: (group.at(-1) as Range).end, paragraphs: group }));
}

function itemsAmong(annotated: AnnotatedText, sections: readonly Section[], telling: readonly FoundEntity[]): Item[] {
  if (sections.length < 2) return [];
  const most = Math.max(1, Math.floor(sections.length / 3));
  const ownOf = new Map<Section, FoundEntity[]>();
  for (const entity of telling) {
    const where = new Set(entity.mentions.flatMap((mention) => sectionAt(sections, mention) ?? []));
    if (where.size > most) return [];
    const [section, other] = where;
    if (!section || other) continue;
    const own = ownOf.get(section);
    if (own) own.push(entity);
    else ownOf.set(section, [entity]);
  }
  const items = sections.map((section) => {
    const opening = openingOf(annotated, section);
    const leads = (ownOf.get(section) ?? []).filter(({ mentions }) =>
      mentions.some((mention) => isName(mention) && isIn(mention, opening)),
    );
    const isIncident = leads.length > 0 && incidentWord.test(annotated.text.slice(section.start, section.end));
    return isIncident ? { range: section, names: leads.map(({ name }) => name) } : null;
  });
  const found = items.filter((item) => item !== null);
  return found.length >= 2 && found.length * 3 >= sections.length * 2 ? found : [];
}

/** The one in which a mention stands. Sections come in the order of the text. */
function sectionAt(sections: readonly Section[], mention: Range): Section | null {
  let [low, high] = [0, sections.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle] as Section).end < mention.end) low = middle + 1;
    else high = middle;
  }
  const section = sections[low];
  return section && isIn(mention, section) ? section : null;
}

/** Its heading, if it has one, and the first sentence below. */
function openingOf(annotated: AnnotatedText, { start, end, paragraphs }: Section): Range {
  const body = paragraphs.find(({ kind }) => kind !== 'HEADING') ?? paragraphs[0];
  return { start, end: annotated.sentences[body?.firstSentence ?? 0]?.end ?? end };
}

const isIn = (mention: Range, { start, end }: Range): boolean => mention.start >= start && mention.end <= end;
const isName = ({ how }: EntityMention): boolean => how !== 'PRONOUN' && how !== 'NOMINAL';

import type { DocumentKind, StoryKind } from '../../../schema/ontology/kinds.ts';
import type { AnnotatedText } from '../text/annotate.ts';
import { findBackground } from './background.ts';
import { findItems, isTelling } from './digest.ts';
import { findPlainItems } from './plain-digest.ts';
import type { FoundEntity } from '../entities/entity.ts';
import type { Range } from '../text/range.ts';

/** A story that a document tells beside its main one. */
export interface FoundStory {
  readonly kind: StoryKind;
  readonly range: Range;
  readonly happenedAt: string | null;
  readonly rule: string;
  readonly reasons: readonly string[];
}

/**
 * What a document tells beside its main story: the items of a digest but the first, or older and other incidents in
 * passing. Each has claims of its own and a name to be known by.
 * @param said where claims begin, in the order of the text
 */
export function findStories(
  annotated: AnnotatedText,
  entities: readonly FoundEntity[],
  said: readonly number[],
  { kind, publishedAt }: { kind: DocumentKind; publishedAt: string | null },
): FoundStory[] {
  const holds = ({ start, end }: Range, places: readonly number[]): boolean =>
    places.some((place) => place >= start && place < end);
  // An advisory lists what is affected, a notice what it did: its parts are of one matter.
  if (kind === 'ADVISORY') return [];
  const parts = findItems(annotated, entities);
  const items = (parts.length > 0 ? parts : findPlainItems(annotated, entities)).filter(({ range }) =>
    holds(range, said),
  );
  if (items.length >= 2)
    return items.slice(1).map(({ range: { start, end }, names }) => ({
      kind: 'ITEM',
      range: { start, end },
      happenedAt: null,
      rule: 'story:digest',
      reasons: [`a part of its own begins with ${names.join(', ')}`, 'the parts of the document name nobody in common'],
    }));
  const named = entities
    .filter(({ kind }) => kind !== 'PERSON')
    .flatMap(({ mentions }) => mentions.map(({ start }) => start));
  return findBackground(annotated, publishedAt)
    .filter(
      ({ range, rule }) =>
        holds(range, said) && holds(range, named) && (rule === 'story:long-ago' || hasOwnName(range, entities)),
    )
    .map((passage) => ({ ...passage, kind: 'BACKGROUND' }));
}

/** Bodies, systems or attackers that stand nowhere else, and none that does. */
function hasOwnName({ start, end }: Range, entities: readonly FoundEntity[]): boolean {
  const inside = ({ mentions }: FoundEntity): number =>
    mentions.filter((mention) => mention.start >= start && mention.end <= end).length;
  const named = entities.filter((entity) => isTelling(entity) && inside(entity) > 0);
  return named.length > 0 && named.every((entity) => inside(entity) === entity.mentions.length);
}

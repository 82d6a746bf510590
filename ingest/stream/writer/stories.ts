import type { StoryLookup, StoryRow } from '../../../graph/cypher/write-stories.ts';
import type { DocumentFacts } from '../../../graph/write/document-facts.ts';
import { factsOf } from '../../../graph/write/facts.ts';
import type { GroundedRecord } from '../../../graph/write/grounded.ts';
import { dateOf, reach, type StoryUnit } from '../../link/judge-stories.ts';
import { castLookupsOf } from '../../link/story-blocks.ts';
import { keysOf } from '../../link/story-keys.ts';
import type { StorySignature } from '../../link/story-signature.ts';
import { storiesIn } from '../../link/told-stories.ts';

export type ToldStory = StoryUnit;

const dayMs = 86_400_000;
/** Around any date that a document may have. */
const always = { after: '', before: '9999' } as const;
const never = { after: '9999', before: '' } as const;

/** The facts of a document with what its stories are known by. */
export function withStories(record: GroundedRecord): DocumentFacts {
  const facts = factsOf(record);
  const signatures = new Map<string, StorySignature>(
    storiesIn(record.document, record).map(({ unit, signature }) => [unit.id, signature]),
  );
  const units = facts.units.map(({ id, props }) => {
    const signature = signatures.get(id) as StorySignature;
    const date = dateOf({ publishedAt: props['publishedAt'] as string | null, signature });
    const datedAt = date === null ? null : new Date(date).toISOString();
    const known = {
      signature: JSON.stringify(signature),
      datedAt,
      recalls: signature.recalls.length > 0,
      cast: [...keysOf(signature).cast],
    };
    return { id, props: { ...props, ...known } };
  });
  return { ...facts, units };
}

/** Null where a unit was written before stories had signatures. */
export function storyOf({ id, documentId, publishedAt, signature }: StoryRow): StoryUnit | null {
  return signature === null ? null : { unitId: id, documentId, publishedAt, signature: signatureIn(signature) };
}

export function storiesOfFacts({ documentId, units }: DocumentFacts): ToldStory[] {
  return units.map(({ id, props }) => ({
    unitId: id,
    documentId,
    publishedAt: props['publishedAt'] as string | null,
    signature: signatureIn(props['signature'] as string),
  }));
}

/** One that was written before stories told where data was before, or others beside them, has nothing of it. */
function signatureIn(json: string): StorySignature {
  const signature = JSON.parse(json) as Omit<StorySignature, 'recalls' | 'background'> & Partial<StorySignature>;
  return { ...signature, recalls: signature.recalls ?? [], background: signature.background ?? false };
}

/** Where to look for what may tell the same: a day wider than what the judgement asks, which rounds. */
export function lookupsOf(stories: readonly ToldStory[]): StoryLookup[] {
  return stories.flatMap((story) => {
    const date = dateOf(story);
    const around = (days: number): { after: string; before: string } => {
      const at = (offset: number): string => new Date(Date.parse(date as string) + offset * dayMs).toISOString();
      return { after: at(-days - 1), before: at(days + 1) };
    };
    const near = date === null ? never : around(reach.near.days);
    const far = date === null ? always : around(reach.far.days);
    const { unitId, signature } = story;
    const { hit, cast } = keysOf(signature);
    const from = { unitId, nearAfter: near.after, nearBefore: near.before };
    const recalls = signature.recalls.length > 0;
    const within = { farAfter: far.after, farBefore: far.before };
    const nearby = { farAfter: near.after, farBefore: near.before };
    const lookups = [
      { ...from, ...within, keys: [...hit], recalls, cast: [...cast] },
      { ...from, ...nearby, keys: castLookupsOf(story), recalls: false, cast: [] },
    ];
    return lookups.filter(({ keys }) => keys.length > 0);
  });
}

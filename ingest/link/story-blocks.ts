import { dateOf, reach, type StoryUnit } from './judge-stories.ts';
import { keysOf } from './story-keys.ts';

const dayMs = 86_400_000;
/** Two stories that one key brings together lie in one stretch of time, or in two that follow each other. */
const stretchDays = reach.near.days + 1;

/** What a gang does and people say grows with the store, so a story is looked for among those of its own time. */
const castBlock = (key: string, anchored: boolean, stretch: number): string =>
  `${key} ${anchored ? 'anchored' : 'loose'} ${stretch}`;

const stretchOf = (story: StoryUnit): number | null => {
  const date = dateOf(story);
  return date === null ? null : Math.floor(Date.parse(date) / dayMs / stretchDays);
};

/** Under these a story is found. One without a date is found by what it happened to, and by nobody who took part in it. */
export function blocksOf(story: StoryUnit): string[] {
  const { hit, cast, anchored } = keysOf(story.signature);
  const stretch = stretchOf(story);
  return stretch === null ? [...hit] : [...hit, ...cast.map((key) => castBlock(key, anchored, stretch))];
}

/**
 * Beside what it happened to, under these others are looked for: all that `areCompared` takes for a gang or a person, and
 * for a name that is read as a body here and as somebody there.
 */
export function castLookupsOf(story: StoryUnit): string[] {
  const { cast, hitForms, castForms, anchored } = keysOf(story.signature);
  const stretch = stretchOf(story);
  if (stretch === null) return [];
  const near = (key: string, others: readonly boolean[]): string[] =>
    [stretch - 1, stretch, stretch + 1].flatMap((at) => others.map((other) => castBlock(key, other, at)));
  return [
    ...cast.flatMap((key) => near(key, anchored ? [false] : [true, false])),
    ...hitForms.flatMap((key) => near(key, [true, false])),
    ...castForms,
  ];
}

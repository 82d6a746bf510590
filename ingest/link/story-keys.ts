import type { StoryName } from './story-name.ts';
import type { StorySignature } from './story-signature.ts';

/** Under these stories are compared at all: the keys of the names that each is known by. */
export interface StoryKeys {
  /** Of bodies, systems and other rare names: of what it happened to, and few stories share it. */
  readonly hit: readonly string[];
  /** Of gangs and people, who play a part in more stories the more there are. */
  readonly cast: readonly string[];
  /** Whole forms of several words among them: what is a body in one paper's reading may be a person in another's. */
  readonly hitForms: readonly string[];
  readonly castForms: readonly string[];
  /** It leads with a body or a system: a gang alone makes it one with no other story that does. */
  readonly anchored: boolean;
}

/** A title and a first paragraph seldom name more; what is named later and once is not what a story is known by. */
const mostKeyNames = 12;

const known = new WeakMap<StorySignature, StoryKeys>();

export function keysOf(signature: StorySignature): StoryKeys {
  const before = known.get(signature);
  if (before) return before;
  const names = signature.names
    .filter(({ hub }) => !hub)
    .toSorted((a, b) => Number(b.leads) - Number(a.leads))
    .slice(0, mostKeyNames);
  const keys = (isCast: boolean): string[] => [
    ...new Set(names.filter(({ kind }) => isOfCast(kind) === isCast).flatMap((name) => name.keys)),
  ];
  const forms = (isCast: boolean): string[] => [
    ...new Set(names.filter(({ kind }) => kind !== 'WORD' && isOfCast(kind) === isCast).flatMap((name) => name.keys.filter(isWhole))), // prettier-ignore
  ];
  const found = {
    hit: keys(false),
    cast: keys(true),
    hitForms: forms(false),
    castForms: forms(true),
    anchored: subjectsOf(signature).some(({ kind }) => kind !== 'ATTACKER'),
  };
  known.set(signature, found);
  return found;
}

/** "=marrowgatetrams" */
export const isWhole = (key: string): boolean => key.startsWith('=');

export const isOfCast = (kind: StoryName['kind']): boolean => kind === 'ATTACKER' || kind === 'PERSON';

/** What a story leads with and is mostly about. */
export const subjectsOf = ({ names }: StorySignature): StoryName[] =>
  names.filter((name) => name.leads && !name.hub && name.weight === 1 && name.kind !== 'PERSON');

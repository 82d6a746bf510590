import { formsOf, withS } from './inflect.ts';

/** The words of a class: verbs in all their forms, nouns in both numbers, other words as they are. */
export interface ClassWords {
  readonly verbs?: string;
  readonly nouns?: string;
  readonly words?: string;
}

const list = (words = ''): string[] => words.split(/\s+/).filter(Boolean);

const spellings = ({ verbs, nouns, words }: ClassWords): string[] => [
  ...list(verbs).flatMap((verb) => [...formsOf(verb).keys()]),
  ...list(nouns).flatMap((noun) => [noun, withS(noun)]),
  ...list(words),
];

const none: readonly never[] = [];

/** Which classes a word in lower case is of; "’s" behind it changes nothing. */
export function classesBy<Class extends string>(
  table: Readonly<Record<Class, ClassWords>>,
): (lower: string) => readonly Class[] {
  const found = new Map<string, Class[]>();
  for (const [name, words] of Object.entries(table) as [Class, ClassWords][])
    for (const word of new Set(spellings(words))) found.set(word, [...(found.get(word) ?? []), name]);
  return (lower) => found.get(lower) ?? found.get(lower.replace(/[’']s?$/, '')) ?? none;
}

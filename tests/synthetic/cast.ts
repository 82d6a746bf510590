import type { Random } from './random.ts';
import { syllables } from './syllables.ts';

/** Names of those who have a part in several incidents. Each call says who has it in the next one. */
export interface Cast {
  attacker(): string;
  lab(): string;
  researcher(): string;
  official(): string;
}

const animals = 'Heron Lantern Badger Orchid Anvil Magpie Thistle Jackal Harrow Moth Kestrel Viper'.split(' ');
const labEnds = 'field grove wood bridge stone crest point line root peak ridge song watch scale forge spire leaf cliff shore brook'.split(' '); // prettier-ignore
const given = 'Maro Ilsa Tomas Anjali Ruben Farah Deepak Noor Greta Oskar Leela Pavel Simone Arun Hilde Yusuf'.split(
  ' ',
);
const familyEnds = 'son ani quist well mann dal berg ovic shaw ward kar nez ley ster rup thorne'.split(' ');

/** Another one each time that the stems, of which there are 400, begin again. */
const endOf = (number: number, ends: readonly string[]): string =>
  ends[(number + Math.floor(number / 400)) % ends.length] as string;

/**
 * Names as they come in news: a few stand in very many incidents and most in one, and the more incidents there are the more
 * names there are (Zipf, Heaps). That is what Simon's process gives: now and then somebody new, else whoever had the part in
 * an incident before, so that those who often had it often have it. In 93 annotated incidents 361 of 364 people are new; here
 * fewer are, so that there are hubs: of 9,000 incidents one gang has a part in 4 of 100, one lab and one researcher in 1.
 */
export function createCast(random: Random): Cast {
  const drawing = (makeNew: (number: number) => string, isNew: () => boolean): (() => string) => {
    const drawn: string[] = [];
    let names = 0;
    return () => {
      const name = drawn.length === 0 || isNew() ? makeNew(names++) : random.pick(drawn);
      drawn.push(name);
      return name;
    };
  };
  const person = (number: number): string => `${random.pick(given)} ${syllables(number)}${endOf(number, familyEnds)}`;
  return {
    attacker: drawing(
      (number) => `${syllables(number * 3)} ${endOf(number, animals)}`,
      () => random.oneIn(3),
    ),
    lab: drawing(
      (number) => `${syllables(number * 7)}${endOf(number, labEnds)} Security Labs`,
      () => random.oneIn(2),
    ),
    researcher: drawing(
      (number) => person(number * 2),
      () => random.oneIn(2),
    ),
    official: drawing(
      (number) => person(number * 2 + 1),
      () => !random.oneIn(10),
    ),
  };
}

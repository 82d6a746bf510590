import { datedStances, forgetUnchanged, namesAlone } from '../cypher/store.ts';
import type { GraphReader } from '../engine.ts';
import { datePrecedences } from './date-precedences.ts';

export interface Migration {
  /** One more than the step before. */
  readonly version: number;
  readonly what: string;
  /** Changes data. Constraints and indexes are made before it, from `graph/schema.ts`. */
  apply(transaction: GraphReader): Promise<void>;
}

/** In order. A step that has been released is never changed; a later one mends it. */
export const migrations: readonly Migration[] = [
  { version: 1, what: 'constraints, indexes and full text', apply: async () => undefined },
  { version: 2, what: 'keys that stories are known by', apply: async () => undefined },
  { version: 3, what: 'what curators decided', apply: async () => undefined },
  {
    version: 4,
    what: 'each name means itself until it is judged, which the writer does when a document names it again',
    apply: async (transaction) => void (await transaction.run(namesAlone, {})),
  },
  { version: 5, what: 'the date of a record has a part in its precedence', apply: datePrecedences },
  {
    version: 6,
    what: 'of a corrected claim only what was read differently is kept',
    apply: async (transaction) => {
      await transaction.run(forgetUnchanged.stances, {});
      await transaction.run(forgetUnchanged.speakers, {});
    },
  },
  {
    version: 7,
    what: 'a corrected claim tells since when its stance is what it is, and what it was before',
    apply: async (transaction) => void (await transaction.run(datedStances, {})),
  },
];

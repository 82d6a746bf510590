import type { EntityKind } from '../../../schema/ontology/kinds.ts';
import type { TokenRange } from './reading.ts';
import type { Entities, FoundEntity } from '../entities/entity.ts';

/** A mention with its entity, in tokens. */
export interface Placed extends TokenRange {
  readonly entity: FoundEntity;
}

export interface MentionIndex {
  /** Mentions that begin at or before a token, the last first; at most 200. */
  backFrom(token: number): Placed[];
  /** Mentions that lie wholly in the range, in the order of the text, the longer first. */
  within(range: TokenRange): Placed[];
  /** The entity of one of the kinds that is mentioned last before a token; at most 200 mentions back. */
  lastBefore(token: number, kinds: readonly EntityKind[]): FoundEntity | null;
}

const farthest = 200;

export function mentionIndex(entities: Entities): MentionIndex {
  const placed = entities.all
    .flatMap((entity) =>
      entity.mentions.map((mention): Placed => ({ entity, first: mention.firstToken, last: mention.lastToken })),
    )
    .sort((a, b) => a.first - b.first || b.last - a.last);

  function firstFrom(token: number): number {
    let from = 0;
    let to = placed.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((placed[middle] as Placed).first < token) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  return {
    backFrom(token) {
      const end = firstFrom(token + 1);
      return placed.slice(Math.max(0, end - farthest), end).reverse();
    },
    within({ first, last }) {
      const found: Placed[] = [];
      for (let i = firstFrom(first); i < placed.length; i++) {
        const mention = placed[i] as Placed;
        if (mention.first > last) break;
        if (mention.last <= last) found.push(mention);
      }
      return found;
    },
    lastBefore(token, kinds) {
      const end = firstFrom(token) - 1;
      for (let i = end; i >= 0 && i > end - farthest; i--) {
        const { entity } = placed[i] as Placed;
        if (kinds.includes(entity.kind)) return entity;
      }
      return null;
    },
  };
}

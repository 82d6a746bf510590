import { statement } from './statement.ts';

/**
 * The lock node of the one writer. Whoever writes sets its holder first: that takes the node's lock until the
 * transaction ends, and the epoch that comes back is read under it.
 */
export const fence = {
  lock: statement<{ holder: string }, { epoch: number }>(
    'lockWriter',
    'write',
    `MATCH (w:Meta {id: 'writer'}) SET w.holder = $holder RETURN w.epoch AS epoch`,
  ),
  take: statement<{ holder: string }, { epoch: number }>(
    'takeWriter',
    'write',
    `MERGE (w:Meta {id: 'writer'}) ON CREATE SET w.epoch = 0 SET w.epoch = w.epoch + 1 SET w.holder = $holder RETURN w.epoch AS epoch`,
  ),
};

import type { TopicSpec } from './log.ts';

/**
 * Kept for ever, compacted: the graph can be made anew from it. Key: document id, or the id of what a curator decided
 * about.
 */
const documents: TopicSpec = { name: 'gainsay.documents.v1', partitions: 3, keep: 'compact' };
/** One partition makes a single writer. Keys as above; each record carries the text of its document. */
const extractions: TopicSpec = { name: 'gainsay.extractions.v1', partitions: 1, keep: 30, erasable: true };
/** The outbox, for subscribers. Key: incident id. */
const changes: TopicSpec = { name: 'gainsay.changes.v1', partitions: 3, keep: 7 };
/** Key: id of the dead letter, which is the place of the record that could not be processed. */
const deadLetters: TopicSpec = { name: 'gainsay.dead-letters.v1', partitions: 1, keep: 90 };

export const topics = { documents, extractions, changes, deadLetters } as const;
export const topicSpecs: readonly TopicSpec[] = Object.values(topics);

/** One group a role: every process of the role shares its work. */
export const groups = { extract: 'gainsay-extract', write: 'gainsay-write' } as const;

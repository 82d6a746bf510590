import type { GraphEngine } from '../graph/engine.ts';
import type { DocumentInput } from '../schema/messages/document.ts';
import type { CurationRecord } from '../schema/messages/curation.ts';
import type { Decisions } from './curate/decisions.ts';
import type { Loads } from './loads.ts';

export type ApiGraph = Pick<GraphEngine, 'reader' | 'searchText'>;

export interface IngestSummary {
  readonly accepted: number;
  readonly duplicates: number;
  /** Known documents that were handed in with another publication date than the one that they keep. */
  readonly otherDates: readonly { readonly index: number; readonly keeps: string }[];
  readonly refused: readonly { readonly index: number; readonly code: string; readonly message: string }[];
}

export interface TopicPosition {
  readonly head: number;
  readonly lag: number;
  readonly rate: number;
}
export interface StreamStatus {
  readonly documents: TopicPosition;
  readonly extractions: TopicPosition;
  readonly changes: TopicPosition;
  readonly deadLetters: number;
}

export interface ChangeFeed {
  /** Calls `listener` after every write to the graph. @returns how to stop that */
  wake(listener: () => void): () => void;
}

/** What the server was given to answer with. */
export interface ApiServices {
  readonly graph: ApiGraph;
  readonly ingest: (inputs: readonly DocumentInput[]) => Promise<IngestSummary>;
  /** Takes in what a curator decided. @returns the record as it is durable */
  readonly curate: (record: CurationRecord) => Promise<CurationRecord>;
  readonly status: () => Promise<StreamStatus>;
  readonly changes: ChangeFeed;
}

/** What the resolvers of one request share. */
export interface ApiContext extends Omit<ApiServices, 'curate'> {
  readonly loads: Loads;
  /** @throws GraphQLError UNAUTHENTICATED, FORBIDDEN */
  readonly assertMayIngest: () => void;
  /** The name of the curator's key. @throws GraphQLError UNAUTHENTICATED, FORBIDDEN */
  readonly curator: () => string;
  readonly decisions: Decisions;
  /** Aborted when the server closes: subscriptions end. */
  readonly closing: AbortSignal;
}

/**
 * The port that both engines implement. Above it there is one Cypher; below it nothing is shared.
 * The rules that make one text run on both are in docs/cypher.md.
 */

/** Values that go into a statement and come out of one. Never undefined, never a node or relationship. */
export type CypherValue = null | boolean | number | string | CypherValue[] | { [key: string]: CypherValue };
export type CypherParams = { [name: string]: CypherValue };

/**
 * One Cypher text with its name and types. Statements are made by `statement()` in `graph/cypher/`, and nowhere else,
 * so that the contract suite can run each on both engines.
 */
export interface Statement<Params extends CypherParams, Row> {
  readonly name: string;
  readonly mode: 'read' | 'write';
  readonly text: string;
  /** Carries the types only. */
  readonly types?: { params: Params; row: Row };
}

export interface GraphReader {
  /** @throws GraphError */
  run<Params extends CypherParams, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]>;
}

export type SearchLabel = 'Claim' | 'Document' | 'Entity';
export interface SearchRow {
  label: SearchLabel;
  id: string;
  /** Higher is better; comparable within one engine and one answer only. */
  score: number;
}

export interface GraphEngine {
  readonly name: 'embedded' | 'neo4j';
  /** Runs a statement of mode read; refuses one of mode write. */
  readonly reader: GraphReader;
  /**
   * Runs `work` in one transaction: all of it is durable when the promise resolves, none of it when it rejects.
   * Statements take effect in the order in which they were given, whether or not `work` waits for each. One whose answer
   * nobody needs is better not waited for: on Neo4j each wait is a round trip. If it fails, the transaction does.
   * Writers on one engine object are queued. Transient faults of the server are retried, so `work` may run twice.
   */
  write<Result>(work: (transaction: GraphReader) => Promise<Result>): Promise<Result>;
  /** Brings constraints, indexes and data to the newest version; idempotent. Runs at start. */
  migrate(): Promise<void>;
  /** Ids of nodes whose text has the words of `text` (all of them, compared without case), best first, ties by id. */
  searchText(text: string, labels: readonly SearchLabel[], limit: number): Promise<SearchRow[]>;
  close(): Promise<void>;
}

export type GraphErrorCode =
  | 'GRAPH_UNREACHABLE' // the server does not answer, or not in time: try again later
  | 'TRANSACTION_TOO_LARGE' // the server has not the memory or the time for all of it at once: try with less
  | 'GRAPH_IN_USE' // another process has the embedded store open
  | 'GRAPH_DAMAGED' // the embedded store does not open
  | 'GRAPH_TOO_NEW' // written by a newer Gainsay
  | 'GRAPH_UNUSABLE' // wrong user or password, or no binary for this machine: trying again does not help
  | 'WRITER_REPLACED' // another process has become the writer: whoever writes still may give its work up
  | 'STATEMENT_FAILED'; // a fault of ours: the statement or its parameters

/** Says itself whether to try again; policy asks it and never matches text. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly code: GraphErrorCode;
  readonly retryable: boolean;
  constructor(code: GraphErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.retryable = code === 'GRAPH_UNREACHABLE' || code === 'TRANSACTION_TOO_LARGE' || code === 'WRITER_REPLACED';
  }
}

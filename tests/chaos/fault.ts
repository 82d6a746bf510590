import type { Site } from './site.ts';

export interface Fault {
  /** A sentence: what goes wrong. */
  readonly name: string;
  readonly withinMs: number;
  /** On empty services without a worker. @returns what was measured, for people */
  readonly run: (site: Site) => Promise<string | void>;
}

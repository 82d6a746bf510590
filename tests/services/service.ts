/** A real server for tests, or the one line that says why there is none. */
export type Provided = Service | Absent;

export interface Service {
  kind: 'service';
  /** For the log: where it came from and how long it took. */
  origin: string;
  /** What test processes find it by. */
  env: Record<string, string>;
  stop(): Promise<void>;
}

export interface Absent {
  kind: 'absent';
  why: string;
}

export const absent = (why: string): Absent => ({ kind: 'absent', why });

export type Way = 'containers' | 'jars' | 'none' | 'any';

/** TEST_SERVICES forces a way; without it each is tried in turn. */
export function wayOf(env: NodeJS.ProcessEnv): Way {
  const way = env['TEST_SERVICES'] ?? '';
  if (way === '') return 'any';
  if (way === 'containers' || way === 'jars' || way === 'none') return way;
  throw new Error(`TEST_SERVICES is containers, jars or none, not ${way}`);
}

/** Tries the ways in order; the reasons of all that failed become one line. */
export async function firstOf(ways: readonly (() => Promise<Provided>)[]): Promise<Provided> {
  const reasons: string[] = [];
  for (const way of ways) {
    const provided = await way();
    if (provided.kind === 'service') return provided;
    reasons.push(provided.why);
  }
  return absent(reasons.join('; '));
}

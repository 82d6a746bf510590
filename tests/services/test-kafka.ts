/** What a test finds the real Kafka by; tests/run.ts starts one for the files that import this. */
export interface TestKafka {
  readonly brokers: readonly string[];
  /** The shortest session that the broker allows to a member of a group. */
  readonly minSessionMs: number;
}

export function testKafka(env: NodeJS.ProcessEnv = process.env): TestKafka | null {
  const named = env['KAFKA_BROKERS'] ?? '';
  if (named === '') return null;
  return { brokers: named.split(','), minSessionMs: Number(env['KAFKA_MIN_SESSION_MS'] ?? 6_000) };
}

/** For the `skip` of a test. */
export const withoutKafka = (env: NodeJS.ProcessEnv = process.env): string =>
  env['GAINSAY_NO_KAFKA'] ?? 'KAFKA_BROKERS is not set; npm test starts one';

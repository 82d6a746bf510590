/**
 * `npm run services`: a real Kafka and a real Neo4j to try the program on, until Ctrl-C; what is in them goes with them.
 * The lines for the shell come on stdout.
 */
import { provideKafka } from './kafka.ts';
import { provideNeo4j } from './neo4j.ts';

const stops: (() => Promise<void>)[] = [];

async function stop(): Promise<never> {
  await Promise.all(stops.splice(0).map((each) => each()));
  process.exit();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop());
for (const provide of [provideKafka, provideNeo4j]) {
  const provided = await provide({ ...process.env, KAFKA_BROKERS: '', NEO4J_URI: '' });
  if (provided.kind === 'absent') {
    process.stderr.write(`${provided.why}\n`);
    process.exitCode = 1;
    await stop();
  } else {
    stops.push(() => provided.stop());
    process.stderr.write(`${provided.origin}\n`);
    for (const name of ['KAFKA_BROKERS', 'NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD'])
      if (provided.env[name] !== undefined) process.stdout.write(`export ${name}=${provided.env[name]}\n`);
  }
}
process.stderr.write('They stop with Ctrl-C.\n');

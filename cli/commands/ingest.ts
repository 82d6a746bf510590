import { setTimeout as delay } from 'node:timers/promises';
import { readPaths, type PathFlags } from '../../ingest/sources/read-paths.ts';
import type { DocumentInput } from '../../schema/messages/document.ts';
import type { Config, KafkaConfig } from '../config.ts';
import { openDocumentsDoor } from '../documents-door.ts';
import { CliFault, exitCodes, type ExitCode } from '../faults.ts';
import { openHouse } from '../house.ts';
import { createLogger } from '../logger.ts';
import { print, showProgress } from '../output.ts';
import { findRunning, type RunFile } from '../run-file.ts';
import { openKafka, openNeo4j } from '../services.ts';

interface Answer {
  readonly accepted: number;
  readonly duplicates: number;
  readonly otherDates: readonly { readonly index: number; readonly keeps: string }[];
  readonly refused: readonly { readonly index: number; readonly code: string; readonly message: string }[];
}

/** Where documents go: into Kafka, into a running `up`, or straight into the store. */
interface Door {
  /** For the summary. */
  readonly where: string;
  submit(inputs: readonly DocumentInput[]): Promise<Answer>;
  /** Ends when what was accepted has been read, where that is this process's business. */
  close(): Promise<{ setAside: number }>;
}

const batchDocuments = 50;
const batchBytes = 4_000_000;

export async function ingest(config: Config, paths: readonly string[], flags: PathFlags): Promise<ExitCode> {
  const items = readPaths(paths, flags)[Symbol.asyncIterator]();
  let next = await items.next(); // a path that is not there is told before any store is opened
  const door = await chooseDoor(config);
  const counts = { accepted: 0, duplicates: 0 };
  const otherDates: string[] = [];
  const refused: { name: string; code: string; message: string }[] = [];
  const progress = showProgress('ingesting', 0);
  let seen = 0;
  let batch: { name: string; input: DocumentInput }[] = [];
  let bytes = 0;

  const send = async (): Promise<void> => {
    if (batch.length === 0) return;
    const sent = batch;
    batch = [];
    bytes = 0;
    const answer = await door.submit(sent.map(({ input }) => input));
    counts.accepted += answer.accepted;
    counts.duplicates += answer.duplicates;
    const nameOf = (index: number): string => sent[index]?.name ?? `document ${index}`;
    for (const { index, keeps } of answer.otherDates)
      otherDates.push(`known ${nameOf(index)}: it keeps its publication date, ${keeps}`);
    for (const { index, code, message } of answer.refused) refused.push({ name: nameOf(index), code, message });
  };

  let setAside = 0;
  try {
    for (; !next.done; next = await items.next()) {
      seen++;
      const item = next.value;
      if ('refused' in item) refused.push({ name: item.name, ...item.refused });
      else {
        batch.push(item);
        bytes += JSON.stringify(item.input).length;
      }
      if (batch.length >= batchDocuments || bytes >= batchBytes) await send();
      progress.to(seen - batch.length, seen);
    }
    await send();
    progress.to(seen, seen);
  } finally {
    ({ setAside } = await door.close());
    progress.end();
  }
  const taken = refused.length > 0 && refused.length === seen ? ': nothing was taken' : '';
  await print(
    `${counts.accepted} accepted, ${counts.duplicates} known already, ${refused.length} refused${door.where}${taken}`,
  );
  for (const line of otherDates) await print(line);
  for (const { name, code, message } of refused) await print(`refused ${name}: ${code} ${message}`);
  if (setAside > 0) await print(`${setAside} could not be processed: see "gainsay dead-letters list"`);
  return refused.length + setAside > 0 ? exitCodes.someRefused : exitCodes.done;
}

async function chooseDoor(config: Config): Promise<Door> {
  if (config.kafka) return openKafkaDoor(config, config.kafka);
  const running = await findRunning(config.home);
  return running ? doorOf(running) : openDoor(config);
}

/** Workers read what lies there; what they cannot process is among the dead letters. */
async function openKafkaDoor(config: Config, kafka: KafkaConfig): Promise<Door> {
  const logger = await createLogger(config.logLevel);
  if (!config.neo4j) logger.warn('NEO4J_URI is not set: documents that are there already go in once more');
  const log = await openKafka(kafka, logger);
  const graph = config.neo4j && (await openNeo4j(config.neo4j));
  const intake = openDocumentsDoor(log, graph && graph.reader);
  return {
    where: `, into Kafka at ${kafka.brokers.join(', ')}`,
    submit: (inputs) => intake.submit(inputs.map((input) => ({ input }))),
    async close() {
      await Promise.all([log.close(), graph?.close()]);
      return { setAside: 0 };
    },
  };
}

async function openDoor(config: Config): Promise<Door> {
  const house = await openHouse(config.home, await createLogger(config.logLevel));
  const before = await house.pipeline.deadLetters.count();
  return {
    where: '',
    submit: (inputs) => house.intake.submit(inputs.map((input) => ({ input }))),
    async close() {
      try {
        await house.pipeline.drain();
        return { setAside: (await house.pipeline.deadLetters.count()) - before };
      } finally {
        await house.close();
      }
    },
  };
}

const busyTries = 60;

function doorOf(running: RunFile): Door {
  const post = async (body: string): Promise<Response> => {
    try {
      return await fetch(`${running.url}/ingest`, {
        method: 'POST',
        headers: { authorization: `Bearer ${running.token}`, 'content-type': 'application/x-ndjson' },
        body,
      });
    } catch (error) {
      throw unreachable(running, 'it does not answer', error);
    }
  };
  return {
    where: `, by the gainsay at ${running.url}`,
    async submit(inputs) {
      const body = inputs.map((input) => JSON.stringify(input)).join('\n');
      for (let tries = 1; ; tries++) {
        const response = await post(body);
        if (response.ok) return (await response.json()) as Answer;
        if (response.status !== 503 || tries === busyTries)
          throw unreachable(running, `it answers ${response.status}: ${(await response.text()).slice(0, 300)}`);
        await delay(1000);
      }
    },
    close: async () => ({ setAside: 0 }),
  };
}

function unreachable(running: RunFile, why: string, cause?: unknown): CliFault {
  return new CliFault(
    'UP_UNREACHABLE',
    exitCodes.serviceUnreachable,
    `the gainsay at ${running.url} (process ${running.pid}) cannot take documents: ${why}`,
    { cause },
  );
}

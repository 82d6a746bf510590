import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { GraphEngine } from '../../graph/engine.ts';
import { exportLines } from '../../graph/export-lines.ts';
import type { Config } from '../config.ts';
import { CliFault, exitCodes, type ExitCode } from '../faults.ts';
import { openGraph, openLog } from '../house.ts';
import { print } from '../output.ts';
import { openNeo4j } from '../services.ts';
import { findRunning } from '../run-file.ts';

/** From Neo4j where it is set, else from a running `up`, which has the graph open, else from the store itself. */
export async function exportGraph(config: Config): Promise<ExitCode> {
  if (config.neo4j) {
    await printGraph(await openNeo4j(config.neo4j));
    return exitCodes.done;
  }
  const running = await findRunning(config.home);
  if (running) for await (const line of linesFrom(`${running.url}/export`)) await print(line);
  else {
    const log = await openLog(config.home);
    try {
      await printGraph(await openGraph(config.home, log));
    } finally {
      await log.close();
    }
  }
  return exitCodes.done;
}

async function printGraph(graph: GraphEngine): Promise<void> {
  try {
    for await (const line of exportLines(graph.reader)) await print(JSON.stringify(line));
  } finally {
    await graph.close();
  }
}

async function* linesFrom(url: string): AsyncIterable<string> {
  try {
    const response = await fetch(url);
    if (!response.ok || !response.body) throw new Error(`it answers ${response.status}`);
    yield* createInterface({ input: Readable.fromWeb(response.body as ReadableStream), crlfDelay: Infinity });
  } catch (error) {
    throw new CliFault(
      'UP_UNREACHABLE',
      exitCodes.serviceUnreachable,
      `the running gainsay at ${url} cannot be asked: ${(error as Error).message}`,
      { cause: error },
    );
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Logger } from 'pino';
import type { GraphReader } from '../graph/engine.ts';
import { exportLines } from '../graph/export-lines.ts';

/** GET /export beside the API: what `gainsay export` prints, line by line, as fast as the reader takes it. */
export function exportRoute(
  reader: GraphReader,
  logger: Logger,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  async function send(response: ServerResponse): Promise<void> {
    response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' });
    try {
      await pipeline(Readable.from(textLines(reader)), response);
    } catch (error) {
      if (!response.destroyed) response.destroy();
      logger.debug({ err: error }, 'an export was broken off');
    }
  }
  return (request, response) => {
    if (request.method !== 'GET' || request.url !== '/export') return false;
    void send(response);
    return true;
  };
}

async function* textLines(reader: GraphReader): AsyncGenerator<string> {
  for await (const line of exportLines(reader)) yield `${JSON.stringify(line)}\n`;
}

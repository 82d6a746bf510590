import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import type { ApiGraph, ApiServices } from '../../api/context.ts';
import { startApiServer, type ApiServerOptions } from '../../api/server.ts';
import { openEmbeddedGraph } from '../../graph/embedded/engine.ts';
import { createApply } from '../../ingest/stream/writer/apply-extractions.ts';
import type { WriterRecord } from '../../ingest/stream/codec.ts';

export const key = 'a-key-for-tests';
export const desk = { name: 'desk', key: 'a-curator-key-for-tests' };

const idle = { head: 0, lag: 0, rate: 0 };

/** Serves a graph, counts the statements that it is asked, and wakes listeners after every write. */
export async function startTestApi(records: readonly WriterRecord[], overrides: Partial<ApiServerOptions> = {}) {
  const engine = await openEmbeddedGraph({ path: null, shuffleRows: true });
  await engine.migrate();
  const listeners = new Set<() => void>();
  let now = '2025-06-01T00:00:00.000Z';
  const write = createApply(engine, () => now);
  async function apply(batch: readonly WriterRecord[], at = now): Promise<void> {
    now = at;
    await write([...batch]);
    for (const listener of listeners) listener();
  }
  if (records.length > 0) await apply(records);

  const statements: string[] = [];
  const graph: ApiGraph = {
    reader: {
      run: (statement, params) => {
        statements.push(statement.name);
        return engine.reader.run(statement, params);
      },
    },
    searchText: (...args) => engine.searchText(...args),
  };
  const services: ApiServices = {
    graph,
    ingest: async (inputs) => ({ accepted: inputs.length, duplicates: 0, otherDates: [], refused: [] }),
    curate: async (record) => {
      await apply([record]);
      return record;
    },
    status: async () => ({ documents: idle, extractions: idle, changes: idle, deadLetters: 0 }),
    changes: {
      wake: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
  const start = () =>
    startApiServer({
      ...services,
      port: 0,
      keys: [key],
      curators: [desk],
      logger: { error: () => undefined },
      ...overrides,
    });
  let server = await start();

  return {
    engine,
    apply,
    statements,
    listeners,
    url: () => server.url,
    restart: async () => {
      await server.close();
      server = await start();
    },
    close: async () => {
      await server.close();
      await engine.close();
    },
    /** Asks and expects an answer without errors. */
    ask: async <Data = Record<string, never>>(query: string, variables: object = {}): Promise<Data> => {
      const { data, errors } = await post(server.url, { query, variables });
      assert.equal(errors, undefined, JSON.stringify(errors));
      return data as Data;
    },
    /** Asks and expects to be refused. @returns the codes of the errors */
    refused: async (
      query: string,
      variables: object = {},
      headers: Record<string, string> = {},
    ): Promise<unknown[]> => {
      const { errors } = await post(server.url, { query, variables }, headers);
      assert.ok(errors !== undefined, 'the query is answered');
      return errors.map(({ extensions }) => extensions?.code);
    },
  };
}
export type TestApi = Awaited<ReturnType<typeof startTestApi>>;

export interface Answer {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: unknown } }[];
}

export async function post(url: string, body: object, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Answer;
}

export async function until(what: string, holds: () => boolean, withinMs = 5_000): Promise<void> {
  const giveUpAt = Date.now() + withinMs;
  while (!holds()) {
    assert.ok(Date.now() < giveUpAt, `not in time: ${what}`);
    await delay(5);
  }
}

/** The events of a subscription, one by one, until `stop`. */
export async function subscribe(url: string, query: string, variables: object = {}) {
  const controller = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query, variables }),
    signal: controller.signal,
  });
  assert.ok(response.body);
  const events: Answer[] = [];
  let text = '';
  const done = (async () => {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of response.body ?? []) {
        text += decoder.decode(chunk, { stream: true });
        for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
          const data = /^data: (.+)$/m.exec(text.slice(0, end))?.[1];
          if (data !== undefined) events.push(JSON.parse(data) as Answer);
          text = text.slice(end + 2);
        }
      }
    } catch (error) {
      if (!controller.signal.aborted) throw error;
    }
  })();
  return {
    events,
    done,
    stop: async () => {
      controller.abort();
      await done;
    },
  };
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Metrics, MetricSources } from './metrics.ts';

export interface OperationsDeps extends Omit<MetricSources, 'services'> {
  readonly metrics: Metrics;
  /** One cheap question to each service that this process cannot do without; it throws where there is no answer. */
  readonly checks: Readonly<Record<string, () => Promise<unknown>>>;
}

const answerWithinMs = 3_000;

/**
 * GET /healthz: the process answers. GET /readyz: the services that it needs answer it too, else 503 with their names.
 * GET /metrics: for Prometheus. @returns whether the request was one of these
 */
export function operationsRoutes({
  metrics,
  checks,
  ...sources
}: OperationsDeps): (request: IncomingMessage, response: ServerResponse) => boolean {
  /** null for a service that answers, else why it does not. */
  async function services(): Promise<Map<string, string | null>> {
    const asked = Object.entries(checks).map(async ([name, ask]): Promise<[string, string | null]> => {
      const late = delay(answerWithinMs, 'no answer in time', { ref: false });
      const fault = await Promise.race([ask().then(() => null, reasonOf), late]);
      return [name, fault];
    });
    return new Map(await Promise.all(asked));
  }

  async function ready(response: ServerResponse): Promise<void> {
    const answers = await services();
    const isReady = [...answers.values()].every((fault) => fault === null);
    const told = Object.fromEntries([...answers].map(([name, fault]) => [name, fault ?? 'ok']));
    send(response, isReady ? 200 : 503, { status: isReady ? 'ready' : 'not ready', services: told });
  }

  async function scrape(response: ServerResponse): Promise<void> {
    const { contentType, text } = await metrics.render({ ...sources, services });
    response.writeHead(200, { 'content-type': contentType }).end(text);
  }

  return (request, response) => {
    if (request.method !== 'GET') return false;
    const fail = (error: unknown): void => send(response, 500, { status: 'failed', reason: reasonOf(error) });
    const path = (request.url ?? '/').split('?', 1)[0];
    if (path === '/healthz') send(response, 200, { status: 'ok' });
    else if (path === '/readyz') ready(response).catch(fail);
    else if (path === '/metrics') scrape(response).catch(fail);
    else return false;
    return true;
  };
}

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'it failed';

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(`${JSON.stringify(body)}\n`);
}

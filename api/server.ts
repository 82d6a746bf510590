import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLError } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { createAccess, type CuratorKey } from './access.ts';
import type { ApiContext, ApiServices } from './context.ts';
import { createDecisions } from './curate/decisions.ts';
import { createMaskError, type ErrorLog } from './errors.ts';
import { exampleQueries } from './examples.ts';
import { ingestLines } from './ingest-route.ts';
import { limitPlugins } from './limits.ts';
import { createLoads } from './loads.ts';
import { createApiSchema } from './schema.ts';

export const maxBodyBytes = 100 * 1024;

export interface ApiServerOptions extends ApiServices {
  /** Default 127.0.0.1: nobody but this machine. */
  readonly host?: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Any of these as a bearer token may hand in documents. */
  readonly keys: readonly string[];
  /** Any of these as a bearer token may decide as a curator, in its name. */
  readonly curators?: readonly CuratorKey[];
  /** Names that the server answers to, beside localhost and `host`. */
  readonly hostnames?: readonly string[];
  /** Asked first, for pages beside the API. @returns whether it answers the request itself */
  readonly extraRoutes?: (request: IncomingMessage, response: ServerResponse) => boolean;
  readonly logger: ErrorLog;
}

export interface ApiServer {
  readonly url: string;
  /** Ends the subscriptions, lets requests in hand finish, and gives the port free. */
  close(): Promise<void>;
}

export class ApiServerError extends Error {
  override readonly name = 'ApiServerError';
  readonly code: 'PORT_IN_USE' | 'CANNOT_LISTEN';
  constructor(code: ApiServerError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** How long requests in hand may take once the server is closing. */
const closeGraceMs = 2_000;

function answer(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

/** A request that is refused unread: the connection goes, so that its body need not be read. */
function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response.setHeader('connection', 'close');
  answer(response, status, { errors: [{ message, extensions: { code } }] });
}

/** Yoga's own limit makes small requests 2.7 times dearer, so the size is judged here by what the header says. */
function bodyFits(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return true;
  const length = request.headers['content-length'];
  if (length === undefined) {
    refuse(response, 411, 'LENGTH_REQUIRED', 'A request with a body needs a Content-Length header.');
    return false;
  }
  if (Number(length) > maxBodyBytes) {
    refuse(response, 413, 'BODY_TOO_LARGE', `A body has at most ${maxBodyBytes} bytes; documents go to POST /ingest.`);
    return false;
  }
  return true;
}

export async function startApiServer(options: ApiServerOptions): Promise<ApiServer> {
  const { graph, ingest, status, changes, logger, extraRoutes, port, host = '127.0.0.1' } = options;
  const access = createAccess({
    keys: options.keys,
    curators: options.curators ?? [],
    hostnames: [host, ...(options.hostnames ?? [])],
  });
  const decisions = createDecisions({ reader: graph.reader, append: options.curate, clock: () => new Date() });
  const maskError = createMaskError(logger);
  const closing = new AbortController();

  type Given = { req: IncomingMessage; res: ServerResponse };
  const yoga = createYoga<Given, ApiContext>({
    schema: createApiSchema(),
    graphqlEndpoint: '/graphql',
    context: ({ req }) => ({
      graph,
      ingest,
      status,
      changes,
      loads: createLoads(),
      decisions,
      assertMayIngest: () => access.assertMayIngest(req.headers),
      curator: () => access.curatorOf(req.headers),
      closing: closing.signal,
    }),
    plugins: limitPlugins,
    maskedErrors: { maskError },
    graphiql: {
      title: 'Gainsay',
      defaultTabs: exampleQueries.map(({ query }) => ({ query })),
      subscriptionsProtocol: 'SSE',
    },
    renderGraphiQL: async (given) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(given),
    landingPage: false,
    healthCheckEndpoint: '/healthz',
    cors: false,
    multipart: false,
    maxRequestBodySize: false,
    logging: false,
  });

  async function takeDocuments(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      access.assertMayIngest(request.headers);
    } catch (error) {
      const { message, extensions } = error as GraphQLError;
      return refuse(response, extensions['code'] === 'FORBIDDEN' ? 403 : 401, String(extensions['code']), message);
    }
    try {
      answer(response, 200, await ingestLines(request, ingest));
    } catch (error) {
      if (request.destroyed && !request.complete) return; // the sender left
      const { message, extensions } = maskError(error) as GraphQLError;
      refuse(response, extensions['code'] === 'SERVICE_UNAVAILABLE' ? 503 : 500, String(extensions['code']), message);
    }
  }

  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0];
    if (extraRoutes?.(request, response) === true) return;
    if (path === '/ingest' && request.method === 'POST') void takeDocuments(request, response);
    else if (path === '/graphql') {
      if (bodyFits(request, response)) void yoga(request, response);
    } else if (path === '/healthz') answer(response, 200, { status: 'ok' });
    else if (path === '/') response.writeHead(302, { location: '/graphql' }).end();
    else refuse(response, 404, 'NOT_FOUND', 'Nothing is here. The API is at /graphql.');
  });
  // Documents may come for as long as it takes; a connection that sends nothing is cut by the headers' timeout.
  server.requestTimeout = 0;

  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        cause.code === 'EADDRINUSE'
          ? new ApiServerError('PORT_IN_USE', `Port ${port} on ${host} is in use. Choose another one.`, { cause })
          : new ApiServerError('CANNOT_LISTEN', `Cannot listen on ${host} port ${port}: ${cause.message}`, { cause }),
      ),
    );
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const shownHost = host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? '127.0.0.1' : host;

  return {
    url: `http://${shownHost}:${address.port}`,
    close: async () => {
      closing.abort();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), closeGraceMs);
      await closed;
      clearTimeout(cut);
      await yoga.dispose();
    },
  };
}

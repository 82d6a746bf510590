import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cannotListen } from '../ports.ts';

export interface OperationsServer {
  readonly url: string;
  close(): Promise<void>;
}

/** A worker has no API: this is all that it answers. @throws CliFault CANNOT_LISTEN */
export async function startOperationsServer(
  { host, port }: { host: string; port: number },
  routes: (request: IncomingMessage, response: ServerResponse) => boolean,
): Promise<OperationsServer> {
  const server = createServer((request, response) => {
    if (!routes(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(cannotListen(cause, host, port, '--metrics-port or METRICS_PORT')));
    server.listen(port, host, resolve);
  });
  const shownHost = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${shownHost}:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

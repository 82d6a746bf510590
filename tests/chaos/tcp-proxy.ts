import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { portToKeep } from '../services/java-server.ts';

/** Stands between clients and one server on loopback, and does to their connections what a bad network does. */
export interface TcpProxy {
  readonly port: number;
  /** From now on what the server says arrives so much later. */
  slowDown(latencyMs: number): void;
  /** Bytes of both directions wait, and nobody is told. */
  hold(): void;
  release(): void;
  /** Open connections are reset, new ones refused. */
  closePort(): Promise<void>;
  openPort(): Promise<void>;
  /** Open connections are reset, new ones are welcome. */
  dropConnections(): void;
  close(): Promise<void>;
}

interface Pair {
  readonly client: Socket;
  readonly server: Socket;
}

export async function startTcpProxy(targetPort: number): Promise<TcpProxy> {
  const port = await portToKeep();
  const pairs = new Set<Pair>();
  let latencyMs = 0;
  let released = Promise.resolve();
  let release = (): void => undefined;
  let listener: Server | undefined;

  /** In order: a piece never overtakes the one before it, whatever the latency was changed to meanwhile. */
  function carry(from: Socket, to: Socket, delayMs: () => number): void {
    let last = Promise.resolve();
    const inOrder = (step: () => void): void => {
      const dueAt = performance.now() + delayMs();
      last = last.then(async () => {
        const ms = dueAt - performance.now();
        if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
        await released;
        step();
      });
    };
    from.on('data', (bytes: Buffer) => {
      // What is on its way is bounded by the window of a pause, as it is on a wire.
      inOrder(() => void (to.destroyed || to.write(bytes) || (from.pause(), to.once('drain', () => from.resume()))));
    });
    from.on('end', () => inOrder(() => to.end()));
  }

  function drop(pair: Pair): void {
    pairs.delete(pair);
    pair.client.resetAndDestroy();
    pair.server.resetAndDestroy();
  }

  function accept(client: Socket): void {
    const server = connect(targetPort, '127.0.0.1');
    const pair = { client, server };
    pairs.add(pair);
    for (const socket of [client, server]) {
      socket.setNoDelay(true);
      socket.on('error', () => drop(pair));
    }
    for (const socket of [client, server])
      socket.on('close', () => {
        if (client.destroyed && server.destroyed) pairs.delete(pair);
      });
    carry(client, server, () => 0);
    carry(server, client, () => latencyMs);
  }

  async function openPort(): Promise<void> {
    if (listener) return;
    listener = createServer({ allowHalfOpen: true }, accept).listen(port, '127.0.0.1');
    await once(listener, 'listening');
  }

  async function closePort(): Promise<void> {
    const closing = listener;
    listener = undefined;
    for (const pair of pairs) drop(pair);
    if (closing) await new Promise((resolve) => closing.close(resolve));
  }

  await openPort();
  return {
    port,
    slowDown(ms) {
      latencyMs = ms;
    },
    hold() {
      ({ promise: released, resolve: release } = Promise.withResolvers<void>());
    },
    release: () => release(),
    closePort,
    openPort,
    dropConnections() {
      for (const pair of pairs) drop(pair);
    },
    async close() {
      release();
      await closePort();
    },
  };
}

import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { keepProcess } from './kept-process.ts';

async function listenOn(port: number): Promise<number | null> {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return null;
  }
  const given = (server.address() as AddressInfo).port;
  server.close();
  await once(server, 'close');
  return given;
}

/** Free at the time of asking, on loopback. */
export async function freePort(): Promise<number> {
  return (await listenOn(0)) as number;
}

/**
 * Free at the time of asking, and not one of those that the system hands out: nobody takes it while its server is down,
 * nor can a client that tries it again and again come to be connected with itself.
 */
export async function portToKeep(): Promise<number> {
  for (;;) {
    const port = await listenOn(10_000 + Math.floor(Math.random() * 10_000));
    if (port !== null) return port;
  }
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

export interface JavaServer {
  /** Ends it for good; its folder goes. */
  stop(): Promise<void>;
  /** Dead at once; its folder stays as it is. */
  kill(): Promise<void>;
  /** Once more, on the same folder and port. */
  startAgain(): Promise<void>;
  freeze(): void;
  thaw(): void;
}

/** Starts a server whose files lie in `folder`; ready when `port` answers. The folder goes when the server stops. */
export async function startJava(
  folder: string,
  args: readonly string[],
  port: number,
  timeoutMs: number,
): Promise<JavaServer> {
  let output = '';
  const server = keepProcess({
    folder,
    command: 'java',
    args,
    onOutput: (text) => (output = (output + text).slice(-4_000)),
  });

  async function start(): Promise<void> {
    await server.start();
    const giveUpAt = Date.now() + timeoutMs;
    while (!(await answers(port))) {
      if (!server.running()) throw new Error(`the server ended while it started: ${output}`);
      if (Date.now() > giveUpAt) throw new Error(`the server did not answer within ${timeoutMs} ms: ${output}`);
      await delay(100);
    }
  }

  try {
    await start();
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    stop: () => server.stop(),
    async kill() {
      server.signal('SIGKILL');
      await server.ended;
    },
    startAgain: start,
    freeze: () => server.signal('SIGSTOP'),
    thaw: () => server.signal('SIGCONT'),
  };
}

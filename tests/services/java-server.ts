import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Free at the time of asking, on loopback. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
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
  stop(): Promise<void>;
}

/** Starts a server whose files lie in `folder`; ready when `port` answers. The folder goes when the server stops. */
export async function startJava(
  folder: string,
  args: readonly string[],
  port: number,
  timeoutMs: number,
): Promise<JavaServer> {
  const keeper = spawn(
    process.execPath,
    [fileURLToPath(new URL('./keeper.ts', import.meta.url)), folder, 'java', ...args],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let output = '';
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-4_000);
  };
  keeper.stdout.on('data', keep);
  keeper.stderr.on('data', keep);
  let ended = false;
  const end = once(keeper, 'close').then(() => {
    ended = true;
  });
  const stop = async (): Promise<void> => {
    keeper.stdin.end();
    await end;
  };
  const giveUpAt = Date.now() + timeoutMs;
  while (!(await answers(port))) {
    if (ended) throw new Error(`the server ended while it started: ${output}`);
    if (Date.now() > giveUpAt) {
      await stop();
      throw new Error(`the server did not answer within ${timeoutMs} ms: ${output}`);
    }
    await delay(100);
  }
  return { stop };
}

import { createServer } from 'node:net';
import { CliFault, codeOf, exitCodes } from './faults.ts';

/** Asked before anything is opened or read, so that a port in use costs nothing. @throws CliFault CANNOT_LISTEN */
export async function assertPortIsFree({ host, port }: { host: string; port: number }): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (cause) => reject(cannotListen(cause, host, port, '--port or PORT')));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** @param settings how to name another port */
export function cannotListen(cause: Error, host: string, port: number, settings: string): CliFault {
  const words =
    codeOf(cause) === 'EADDRINUSE'
      ? `port ${port} on ${host} is in use; name another with ${settings}`
      : `cannot serve on ${host} port ${port}: ${cause.message}`;
  return new CliFault('CANNOT_LISTEN', exitCodes.wrongUse, words, { cause });
}

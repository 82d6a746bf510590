import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { keepProcess } from '../../tests/services/kept-process.ts';

const launcher = path.resolve(import.meta.dirname, '../../cli/gainsay.mjs');
const readyWithinMs = 60_000;
const stopWithinMs = 20_000;

export interface RunningProgram {
  readonly url: string;
  /** Its working folder, which goes with it. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** Starts `gainsay …` and waits until it serves, or has joined its groups. It is gone when this process is. */
export async function startProgram(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<RunningProgram> {
  const { PATH, HOME, TMPDIR } = process.env;
  const folder = await mkdtemp(path.join(tmpdir(), 'gainsay-bench-'));
  const output = { stdout: '', stderr: '' };
  const kept = keepProcess({
    folder,
    command: process.execPath,
    args: [launcher, ...args],
    env: { PATH, HOME, TMPDIR, LOG_LEVEL: 'info', GAINSAY_HOME: folder, ...env },
    onOutput: (text, from) => (output[from] = (output[from] + text).slice(-100_000)),
  });
  try {
    await kept.start();
    const giveUpAt = Date.now() + readyWithinMs;
    let url = urlIn(output);
    while (url === undefined) {
      if (!kept.running() || Date.now() > giveUpAt)
        throw new Error(`gainsay ${args.join(' ')} did not become ready: ${output.stderr.slice(-2_000)}`);
      await delay(20);
      url = urlIn(output);
    }
    return {
      url,
      folder,
      async stop() {
        kept.signal('SIGTERM');
        await Promise.race([kept.ended, delay(stopWithinMs, undefined, { ref: false })]);
        await kept.stop();
      },
    };
  } catch (error) {
    await kept.stop();
    throw error;
  }
}

function urlIn({ stdout, stderr }: { stdout: string; stderr: string }): string | undefined {
  const ready = stderr.split('\n').find((line) => line.includes('"worker is ready"'));
  if (ready !== undefined) return (JSON.parse(ready) as { url: string }).url;
  return /serves on (http:\S+)\/graphql/.exec(stdout)?.[1];
}

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type KeeperOrder = 'start' | { readonly signal: NodeJS.Signals };
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}
export type KeeperAnswer = { readonly started: number } | { readonly ended: Ending };

/** A program under a keeper: it and its folder are gone when this process is, however this process ends. */
export interface KeptProcess {
  /** @returns its pid */
  start(): Promise<number>;
  signal(signal: NodeJS.Signals): void;
  running(): boolean;
  /** Resolves with how the program that runs now, or ran last, has ended. */
  readonly ended: Promise<Ending>;
  /** Ends the program at once, if it still runs, and removes the folder. Idempotent. */
  stop(): Promise<void>;
}

interface Options {
  /** Removed at the end. */
  readonly folder: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly onOutput: (text: string, from: 'stdout' | 'stderr') => void;
}

const keeperFile = fileURLToPath(new URL('./keeper.ts', import.meta.url));

export function keepProcess({ folder, command, args, env = process.env, onOutput }: Options): KeptProcess {
  const keeper = fork(keeperFile, [folder, command, ...args], {
    env,
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  keeper.stdout?.setEncoding('utf8').on('data', (text: string) => onOutput(text, 'stdout'));
  keeper.stderr?.setEncoding('utf8').on('data', (text: string) => onOutput(text, 'stderr'));
  const gone = once(keeper, 'exit'); // `close` does not come after a disconnect
  let starting = Promise.withResolvers<number>();
  let ending = Promise.withResolvers<Ending>();
  let running = false;

  keeper.on('message', (answer: KeeperAnswer) => {
    if ('started' in answer) starting.resolve(answer.started);
    else {
      running = false;
      starting.reject(new Error(`${command} could not be started`));
      ending.resolve(answer.ended);
    }
  });
  const order = (what: KeeperOrder): void => {
    if (keeper.connected) keeper.send(what);
  };

  return {
    async start() {
      if (running) throw new Error(`${command} runs already`);
      running = true;
      starting = Promise.withResolvers<number>();
      ending = Promise.withResolvers<Ending>();
      order('start');
      return starting.promise;
    },
    signal: (signal) => order({ signal }),
    running: () => running,
    get ended() {
      return ending.promise;
    },
    async stop() {
      if (keeper.connected) keeper.disconnect();
      await gone;
    },
  };
}

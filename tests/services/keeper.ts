/**
 * Keeps one program and its folder: `node keeper.ts FOLDER COMMAND ARGS…`. The parent starts and signals the program by
 * messages. When their channel closes, which the system does even when the parent is killed with -9, the program is
 * stopped by its pid, be it frozen or not, and the folder removed.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { KeeperAnswer, KeeperOrder } from './kept-process.ts';

const [folder, command, ...args] = process.argv.slice(2);
if (folder === undefined || command === undefined) throw new Error('keeper.ts FOLDER COMMAND ARGS…');

let program: ChildProcess | undefined;
let stopping = false;

const answer = (what: KeeperAnswer): void => {
  if (process.connected) process.send?.(what);
};

function start(): void {
  const started = spawn(command as string, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  program = started;
  started.on('spawn', () => answer({ started: started.pid as number }));
  started.on('error', (error) => process.stderr.write(`${error.message}\n`));
  started.on('close', (code, signal) => {
    program = undefined;
    answer({ ended: { code, signal } });
    if (stopping) leave();
  });
}

function leave(): void {
  rmSync(folder as string, { recursive: true, force: true });
  process.exit(0);
}

function stop(): void {
  if (stopping) return;
  stopping = true;
  // Its folder goes with it, so nothing is worth the 8 s and more that a tidy stop of Neo4j takes.
  if (program === undefined) leave();
  else program.kill('SIGKILL');
}

process.on('message', (order: KeeperOrder) => {
  if (order === 'start') start();
  else program?.kill(order.signal);
});
process.on('disconnect', stop);
process.on('SIGTERM', stop);
// Ctrl-C reaches the whole group; the runner decides when the program goes.
process.on('SIGINT', () => undefined);

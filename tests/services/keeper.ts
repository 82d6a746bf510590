/**
 * Keeps one server and its folder: `node keeper.ts FOLDER COMMAND ARGS…`. When standard input closes, which the system
 * does even when the test runner is killed with -9, the server is stopped by its pid and the folder removed.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const [folder, command, ...args] = process.argv.slice(2);
if (folder === undefined || command === undefined) throw new Error('keeper.ts FOLDER COMMAND ARGS…');

const server = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
let stopping = false;

function stop(): void {
  if (stopping) return;
  stopping = true;
  // Its folder goes with it, so nothing is worth the 8 s and more that a tidy stop of Neo4j takes.
  server.kill('SIGKILL');
}

server.on('error', (error) => process.stderr.write(`${error.message}\n`));
server.on('close', (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(stopping ? 0 : (code ?? 1));
});
process.stdin.on('close', stop).resume();
process.on('SIGTERM', stop);
// Ctrl-C reaches the whole group; the runner decides when the server goes.
process.on('SIGINT', () => undefined);

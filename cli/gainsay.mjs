#!/usr/bin/env node
// Starts the program on Node 24, whichever Node runs this file: the program itself is TypeScript that Node 24 reads as it is.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

const wantedMajor = 24;

if (Number.parseInt(process.versions.node, 10) >= wantedMajor) await runHere();
else runOnBundledNode();

async function runHere() {
  const { emitWarning } = process;
  // A user can do nothing about it: node:sqlite and type stripping are called experimental by some releases of Node 24.
  process.emitWarning = (warning, ...rest) => {
    const type = typeof rest[0] === 'object' ? rest[0]?.type : rest[0];
    if (type !== 'ExperimentalWarning') emitWarning.call(process, warning, ...rest);
  };
  nodeModule.enableCompileCache();
  const { holdHeap } = await import('./hold-heap.ts');
  holdHeap();
  const { main } = await import('./main.ts');
  await main(process.argv.slice(2));
}

function runOnBundledNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const node = fileURLToPath(new URL(`../node_modules/node/bin/${name}`, import.meta.url));
  if (!existsSync(node)) {
    process.stderr.write(
      `gainsay needs Node ${wantedMajor}; this is ${process.version}, and the one that comes with the install is not there.\n` +
        `Run "npm ci" in the checkout (with install scripts allowed), or start gainsay with Node ${wantedMajor}.\n`,
    );
    process.exit(2);
  }
  // The channel is closed when this process dies, even by SIGKILL: the program then stops too (see cli/signals.ts).
  const program = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => program.kill(signal));
  program.on('error', (error) => {
    process.stderr.write(`gainsay could not start ${node}: ${error.message}\n`);
    process.exit(2);
  });
  program.on('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    for (const passedOn of signals) process.removeAllListeners(passedOn);
    process.kill(process.pid, signal);
  });
}

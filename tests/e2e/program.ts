import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';

export const launcher = path.resolve(import.meta.dirname, '../../cli/gainsay.mjs');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Settings of whoever runs the tests must not reach the program. */
function environment(extra: Record<string, string>): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { ...(PATH && { PATH }), ...(HOME && { HOME }), ...(TMPDIR && { TMPDIR }), ...extra };
}

export function temporaryFolder(test: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'gainsay-e2e-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

interface Started {
  readonly child: ChildProcess;
  readonly output: { stdout: string; stderr: string };
  readonly ended: Promise<Ended>;
}

export function start(args: readonly string[], env: Record<string, string>): Started {
  const child = spawn(process.execPath, [launcher, ...args], {
    env: environment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...output }));
  return { child, output, ended };
}

/** Runs the real program to its end. */
export async function gainsay(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  return start(args, env).ended;
}

export interface Up {
  readonly url: string;
  readonly pid: number;
  readonly stdout: string;
  /** Sends the signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
}

const upWithinMs = 60_000;

/** Starts `up` on any free port and waits until it has said all it says. */
export async function startUp(test: TestContext, home: string, flags: readonly string[] = []): Promise<Up> {
  const { child, output, ended } = start(['up', '--port', '0', '--home', home, ...flags], {});
  test.after(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await ended;
  });
  await until(() => {
    assert.equal(child.exitCode, null, `up ended early: ${output.stderr}`);
    return output.stdout.includes('Ctrl-C');
  }, upWithinMs);
  const { url, pid } = readRunFile(home);
  return {
    url,
    pid,
    stdout: output.stdout,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}

export function readRunFile(home: string): { pid: number; url: string; token: string } {
  return JSON.parse(readFileSync(path.join(home, 'run.json'), 'utf8')) as { pid: number; url: string; token: string };
}

export async function until(condition: () => boolean | Promise<boolean>, withinMs = 20_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await condition())) {
    assert.ok(Date.now() < end, `not within ${withinMs} ms`);
    await delay(20);
  }
}

export async function ask<Data>(url: string, query: string): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const answer = (await response.json()) as { data: Data; errors?: unknown };
  assert.equal(answer.errors, undefined);
  return answer.data;
}

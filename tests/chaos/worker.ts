import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keepProcess, type Ending } from '../services/kept-process.ts';
import { until } from './until.ts';

const launcher = path.resolve(import.meta.dirname, '../../cli/gainsay.mjs');
const startWithinMs = 60_000;
const linesKept = 20_000;

/** A line of the structured log. */
export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly stage?: string;
  readonly partition?: number;
  readonly offset?: string;
  readonly records?: number;
  /** What was caught, where the line is about an error. */
  readonly err?: { readonly code?: string; readonly message?: string };
}

/** A real process of the program. */
export interface Program {
  readonly pid: number;
  readonly title: string;
  readonly lines: readonly LogLine[];
  /** The first line with this text that it writes, or has written. */
  said(text: string, withinMs?: number): Promise<LogLine>;
  signal(signal: NodeJS.Signals): void;
  running(): boolean;
  readonly ended: Promise<Ending>;
  /** SIGKILL, where it still runs; resolves when nothing of it is left. */
  stop(): Promise<void>;
  /** Resident memory in bytes. */
  memory(): number;
  /** For people, after a fault. */
  tail(lines: number): string;
}

/** Settings of whoever runs the tests must not reach the program. */
function environment(extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { ...(PATH && { PATH }), ...(HOME && { HOME }), ...(TMPDIR && { TMPDIR }), ...extra };
}

export async function startProgram(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Program> {
  const title = `gainsay ${args.join(' ')}`;
  const folder = mkdtempSync(path.join(tmpdir(), 'gainsay-chaos-'));
  const lines: LogLine[] = [];
  const raw: string[] = [];
  let rest = '';

  function onOutput(text: string, from: 'stdout' | 'stderr'): void {
    if (from === 'stdout') return void raw.push(text);
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      raw.push(part.slice(0, 600));
      if (raw.length > linesKept) raw.shift();
      try {
        lines.push(JSON.parse(part) as LogLine);
      } catch {
        continue; // not of the log: a progress bar, a summary
      }
    }
  }

  const kept = keepProcess({
    folder,
    command: process.execPath,
    args: [launcher, ...args],
    env: environment({ ...env, GAINSAY_HOME: folder }),
    onOutput,
  });
  const pid = await kept.start();

  return {
    pid,
    title,
    lines,
    async said(text, withinMs = startWithinMs) {
      await until(
        `${title} says "${text}"`,
        () => {
          const found = lines.some(({ msg }) => msg.includes(text));
          assert.ok(found || kept.running(), `${title} ended early: ${raw.slice(-10).join('\n')}`);
          return found;
        },
        withinMs,
      );
      return lines.find(({ msg }) => msg.includes(text)) as LogLine;
    },
    signal: (signal) => kept.signal(signal),
    running: () => kept.running(),
    get ended() {
      return kept.ended;
    },
    stop: () => kept.stop(),
    memory: () => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024,
    tail: (count) => raw.slice(-count).join('\n'),
  };
}

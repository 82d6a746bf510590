import { once } from 'node:events';
import cliProgress from 'cli-progress';

/** A reader that leaves early (`| head`) is no fault: the program ends quietly. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

/** Writes a result; resolves when there is room for more. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}

/** Words for the user that are no result: to stderr, so that stdout can be piped on. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

export interface Progress {
  /** @param total may grow while files are still being found */
  to(done: number, total: number): void;
  end(): void;
}

const plainLineEveryMs = 5000;

/** A bar on a terminal; elsewhere a plain line now and then. Both on stderr. */
export function showProgress(title: string, total: number): Progress {
  return process.stderr.isTTY ? barProgress(title, total) : plainProgress(title, total);
}

function barProgress(title: string, total: number): Progress {
  const bar = new cliProgress.SingleBar(
    { format: `${title} {bar} {value} of {total}`, stream: process.stderr, clearOnComplete: true, hideCursor: true },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0);
  return {
    to(done, newTotal) {
      bar.setTotal(newTotal);
      bar.update(done);
    },
    end: () => bar.stop(),
  };
}

function plainProgress(title: string, total: number): Progress {
  let last = { done: 0, total };
  let toldAt = Date.now();
  const line = (): void => tell(`${title}: ${last.done} of ${last.total}`);
  return {
    to(done, newTotal) {
      last = { done, total: newTotal };
      if (Date.now() - toldAt < plainLineEveryMs) return;
      toldAt = Date.now();
      line();
    },
    end: line,
  };
}

/** Columns as wide as their widest cell, the last one cut to the terminal's width. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], widthColumns: number): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) => row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))))
    .map((cells) => cells.join('  ').replace(/\s+/g, (gap) => (gap.includes('\n') ? ' ' : gap)))
    .map((line) => (line.length > widthColumns ? `${line.slice(0, widthColumns - 1)}…` : line.trimEnd()))
    .join('\n');
}

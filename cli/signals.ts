const impatientAfterMs = 1000;
const lookForParentEveryMs = 500;

/**
 * Aborts on SIGINT, SIGTERM and SIGHUP, and when the launcher that started this process is gone. Under `npm start` a
 * shell stands in between that dies of npm's SIGTERM without passing it on, so there the parent is looked for.
 * A terminal sends SIGINT to the launcher and to this process alike, so a second signal within a second is the same one;
 * a later one ends the program at once.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  let firstAt: number | undefined;
  const stop = (): void => {
    if (firstAt !== undefined && Date.now() - firstAt > impatientAfterMs) process.exit(130);
    firstAt ??= Date.now();
    controller.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  if (process.connected) {
    process.once('disconnect', () => controller.abort());
    process.channel?.unref();
  }
  if (process.env['npm_lifecycle_event'] === 'start') {
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) controller.abort();
    }, lookForParentEveryMs).unref();
  }
  return controller.signal;
}

export async function whenAborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}

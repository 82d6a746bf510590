const impatientAfterMs = 1000;

/**
 * Aborts on SIGINT, SIGTERM and SIGHUP, and when the launcher that started this process is gone.
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
    process.once('disconnect', stop);
    process.channel?.unref();
  }
  return controller.signal;
}

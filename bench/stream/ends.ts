/** What has to be ended however the run ends: last opened, first closed, each once. */
export interface Ends {
  /** @returns ends this one now */
  add(end: () => Promise<void>): () => Promise<void>;
  /** Resolves when nothing is open any more, also where another call is at it. */
  all(): Promise<void>;
}

export function createEnds(): Ends {
  const open: (() => Promise<void>)[] = [];
  let last: Promise<void> = Promise.resolve();

  async function endAll(): Promise<void> {
    const faults: unknown[] = [];
    for (let end = open.pop(); end !== undefined; end = open.pop())
      await end().catch((error: unknown) => faults.push(error));
    if (faults.length > 0) throw new AggregateError(faults, 'not all could be ended');
  }

  return {
    add(end) {
      let ended: Promise<void> | undefined;
      const once = (): Promise<void> => (ended ??= end());
      open.push(once);
      return once;
    },
    all: () => (last = last.catch(() => undefined).then(endAll)),
  };
}

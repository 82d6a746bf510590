export interface Waker {
  wake(): void;
  /** Resolves at the next `wake`, at once when there was one since the last wait, else after the time. */
  wait(timeoutMs: number): Promise<void>;
}

export function createWaker(): Waker {
  let woken = false;
  let release: (() => void) | undefined;
  return {
    wake() {
      woken = true;
      release?.();
    },
    async wait(timeoutMs) {
      if (!woken)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, timeoutMs);
          release = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      release = undefined;
      woken = false;
    },
  };
}

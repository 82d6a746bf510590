export interface Rate {
  add(count: number): void;
  perSecond(): number;
}

const windowSeconds = 60;

/** Over the last minute, in buckets of a second. */
export function createRate(clock: () => Date): Rate {
  const buckets = new Map<number, number>();
  const second = (): number => Math.floor(clock().getTime() / 1000);
  function forget(): void {
    for (const at of buckets.keys()) if (at <= second() - windowSeconds) buckets.delete(at);
  }
  return {
    add(count) {
      forget();
      buckets.set(second(), (buckets.get(second()) ?? 0) + count);
    },
    perSecond() {
      forget();
      return [...buckets.values()].reduce((sum, count) => sum + count, 0) / windowSeconds;
    },
  };
}

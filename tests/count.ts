import type { EventData } from 'node:test';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const isFile = (data: EventData.TestPass | EventData.TestFail): boolean =>
  data.nesting === 0 && data.name === data.file;

/** Counts individual tests. A file that ends well without a test in it fails: it would pass by not running. */
export function createCounter(): {
  counts: Counts;
  pass(data: EventData.TestPass): void;
  fail(data: EventData.TestFail): void;
  /** Files that had no test in them. */
  empty: string[];
} {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  const empty: string[] = [];
  return {
    counts,
    empty,
    pass(data) {
      if (isFile(data)) {
        counts.failed += 1;
        empty.push(data.name);
      } else if (data.skip !== undefined && data.skip !== false) counts.skipped += 1;
      else if (data.details.type !== 'suite') counts.passed += 1;
    },
    fail(data) {
      const failure: unknown = data.details.error.cause;
      const onlyChildren = 'failureType' in data.details.error && data.details.error.failureType === 'subtestsFailed';
      if (data.todo !== undefined && data.todo !== false) counts.skipped += 1;
      else if (data.details.type !== 'suite' || (!onlyChildren && failure !== undefined)) counts.failed += 1;
    },
  };
}

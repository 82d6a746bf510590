import { constants, PerformanceObserver, type NodeGCPerformanceDetail, type PerformanceEntry } from 'node:perf_hooks';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** In bytes: two halves of 8 MiB, as docker-compose.yml sets it. */
const youngGeneration = 16 * 2 ** 20;
/** V8 begins with 2 MiB; with no more, reading took 2 to 35 % longer in three runs. */
const fromTwoToSixteen = 8;
/** Half a megabyte. */
const step = 32;
/** It grows at less than 4 MB; where a flag forbids it, this is the end. */
const mostSteps = 16;

/**
 * In bytes, of which 55 to 90 MB live in a worker. In a flood its memory stays as it is by this; by 140 MiB it rose in the
 * third minute by 8 %.
 */
const oldGeneration = 125 * 2 ** 20;
/** In per cent of what lives: what may lie beside it before all is collected. By 30 alone a worker takes a sixth more of the processor. */
const mostGarbage = 120;
const leastGarbage = 30;

const youngBytes = (): number =>
  getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? youngGeneration;

/**
 * Keeps the heap of this process small; to be called first. Reading makes much garbage that lives for a moment: left alone,
 * V8 lets the young generation grow to 128 MiB and the old one to several times what lives, 437 MiB in all after 715
 * articles, of which 57 live. The flags for the largest sizes do nothing once it runs, those for growing do: so the young
 * generation is made to grow once, and then no more. In a process that has little to do V8 takes it back to 2 MiB, and
 * would leave it there: so it is looked at after each collection. The old one may fill up to one size, whatever lives.
 */
export function holdHeap(): void {
  allowGarbage(leastGarbage);
  growYoungGeneration();
  new PerformanceObserver((collections) => {
    growYoungGeneration();
    if (collections.getEntries().some(wasOfAll))
      allowGarbage(Math.min(mostGarbage, Math.max(leastGarbage, Math.round(100 * (oldGeneration / oldBytes() - 1)))));
  }).observe({ entryTypes: ['gc'] });
}

const wasOfAll = (collection: PerformanceEntry): boolean =>
  'detail' in collection && (collection.detail as NodeGCPerformanceDetail).kind === constants.NODE_PERFORMANCE_GC_MAJOR;

const allowGarbage = (percent: number): void => setFlagsFromString(`--heap-growing-percent=${percent}`);

/** What was left of all but the young generation, right after a collection. */
const oldBytes = (): number =>
  getHeapSpaceStatistics().reduce(
    (bytes, { space_name: name, space_used_size: used }) => (name.startsWith('new_') ? bytes : bytes + used),
    0,
  );

/** By keeping what is new alive for a moment. */
function growYoungGeneration(): void {
  if (youngBytes() >= youngGeneration) return;
  setFlagsFromString(`--semi-space-growth-factor=${fromTwoToSixteen}`);
  const kept: number[][] = [];
  for (let steps = 0; youngBytes() < youngGeneration && steps < mostSteps; steps++)
    for (let i = 0; i < step; i++) kept.push(new Array<number>(2000).fill(i));
  setFlagsFromString('--semi-space-growth-factor=1');
}

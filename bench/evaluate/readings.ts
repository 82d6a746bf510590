import { linkWeights } from '../../ingest/extract/links/weights.ts';
import type { ReportLine } from '../../schema/report.ts';
import type { WeightsFor } from '../train-links/unseen.ts';
import type { GoldDocument } from './gold.ts';
import { linkAcross, readDocument, type ReadDocument } from './predict.ts';

/** The documents of a folder in one way of reading. */
export interface Readings {
  readonly documents: readonly ReadDocument[];
  /** The same lines with the denials across documents added. */
  readonly linked: readonly ReportLine[];
}

export interface BothReadings {
  readonly full: Readings;
  readonly rulesOnly: Readings;
}

export function readBoth(golds: readonly GoldDocument[], weightsFor: WeightsFor = () => linkWeights): BothReadings {
  const readAll = (rulesOnly: boolean): Readings => {
    const read = golds.map((gold) => readDocument(gold, { rulesOnly, links: weightsFor(gold.incident) }));
    return { documents: read.map(({ line, story }) => ({ line, story })), linked: linkAcross(read) };
  };
  return { full: readAll(false), rulesOnly: readAll(true) };
}

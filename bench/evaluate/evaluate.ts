import type { GoldDocument } from './gold.ts';
import { measure, type Measures } from './measures.ts';
import { incidentsOf } from './predict.ts';
import type { BothReadings, Readings } from './readings.ts';
import { score, type ScoredFolder } from './score.ts';
import type { Miss, Row } from './verdict.ts';

/** A claim that was read, and whether the annotators have it too, whoever says it and however: what its confidence is of. */
export interface JudgedClaim {
  readonly confidence: number;
  readonly right: boolean;
}

export interface Evaluated {
  readonly measures: Measures;
  readonly misses: readonly Miss[];
  readonly judged: readonly JudgedClaim[];
}

export interface Corpus {
  readonly name: string;
  readonly documents: number;
  /** Each document by weights that never saw its incident. */
  readonly unseen: boolean;
  readonly full: Evaluated;
  readonly rulesOnly: Evaluated;
}

/** What single documents do not show: their links into one another, and which of them tell of one incident. */
const acrossRows: readonly Row[] = ['denialLinksAcross', 'incidentPairs'];
const isAcross = ({ kind }: Miss): boolean => kind.startsWith('denialLinksAcross');

export function evaluateCorpus(
  { name, unseen }: Pick<Corpus, 'name' | 'unseen'>,
  golds: readonly GoldDocument[],
  readings: BothReadings,
): Corpus {
  const [full, rulesOnly] = [evaluate(golds, readings.full), evaluate(golds, readings.rulesOnly)];
  return { name, documents: golds.length, unseen, full, rulesOnly };
}

/** Within documents by what each says alone, since an extra link into another document would count as one of its own. */
function evaluate(golds: readonly GoldDocument[], { documents, linked }: Readings): Evaluated {
  const incidentOf = incidentsOf(documents.map(({ story }) => story));
  const alone = score(
    golds,
    documents.map(({ line }) => line),
  );
  const across = score(
    golds,
    linked.map((line) => ({ ...line, incident: incidentOf.get(line.documentId) ?? null })),
  );
  const [measures, measuresAcross] = [measure(alone), measure(across)];
  return {
    measures: { ...measures, ...Object.fromEntries(acrossRows.map((row) => [row, measuresAcross[row]])) },
    misses: [...missesOf(alone).filter((miss) => !isAcross(miss)), ...missesOf(across).filter(isAcross)],
    judged: alone.documents.flatMap(({ matches }) =>
      matches.map(({ claim: { confidence }, gold }) => ({ confidence, right: gold !== null })),
    ),
  };
}

const missesOf = ({ documents }: ScoredFolder): Miss[] => documents.flatMap(({ misses }) => misses);

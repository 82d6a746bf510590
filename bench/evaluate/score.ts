import path from 'node:path';
import type { ReportLine } from '../../schema/report.ts';
import type { GoldDocument } from './gold.ts';
import { matchesOf, scoreClaims, type MatchedClaim } from './score-claims.ts';
import { scoreDataTypes, scoreEntities } from './score-entities.ts';
import { scoreFigures } from './score-figures.ts';
import { scoreLinks } from './score-links.ts';
import { together, type Miss, type Verdict } from './verdict.ts';

/** Two documents of one incident, or that were put into one: what that is in the row of pairs. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly outcome: Verdict['outcome'];
}

export interface ScoredDocument {
  readonly name: string;
  readonly verdicts: readonly Verdict[];
  readonly misses: readonly Miss[];
  readonly matches: readonly MatchedClaim[];
}

export interface ScoredFolder {
  readonly documents: readonly ScoredDocument[];
  readonly pairs: readonly ScoredPair[];
}

const nameOf = ({ file }: ReportLine): string => path.basename(file, path.extname(file));

/** A document without a line is one in which nothing was found. */
export function score(golds: readonly GoldDocument[], lines: readonly ReportLine[]): ScoredFolder {
  const lineOf = new Map(lines.map((line) => [nameOf(line), line]));
  const read = golds.map((gold) => {
    const line = lineOf.get(gold.name);
    return { gold, line, matches: line ? matchesOf(gold, line) : [] };
  });
  const links = scoreLinks(read);
  return {
    documents: read.map(({ gold, line = nothingRead(gold.name), matches }, at) => {
      const parts = [
        scoreEntities(gold, line),
        scoreDataTypes(gold, line),
        scoreFigures(gold, line),
        scoreClaims(gold, matches),
        links[at] ?? { verdicts: [], misses: [] },
      ];
      return { name: gold.name, matches, ...together(parts) };
    }),
    pairs: scorePairs(read.map(({ gold, line }) => ({ annotated: gold.incident, read: line?.incident ?? null }))),
  };
}

const nothingRead = (name: string): ReportLine => ({ file: name, documentId: name, incident: null, entities: [], dataTypes: [], figures: [], claims: [] }); // prettier-ignore

function scorePairs(incidents: readonly { readonly annotated: string; readonly read: string | null }[]): ScoredPair[] {
  return incidents.flatMap((first, a) =>
    incidents.slice(a + 1).flatMap((second, after): ScoredPair[] => {
      const same = first.annotated === second.annotated;
      const said = first.read !== null && first.read === second.read;
      if (!same && !said) return [];
      return [{ a, b: a + 1 + after, outcome: same && said ? 'RIGHT' : same ? 'MISSED' : 'EXTRA' }];
    }),
  );
}

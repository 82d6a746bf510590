import { compareText } from '../../schema/claim-ids.ts';
import type { KeyedLinkRow } from '../cypher/keyed-link.ts';
import type { NodeRow } from '../cypher/write-facts.ts';
import type { DocumentFacts } from './document-facts.ts';

type Telling = Pick<DocumentFacts, 'extractorVersion' | 'precedence'>;
/** Which of two readings of one document tells: the newer extractor's, then the one of the fuller record. */
export function compareTelling(a: Telling, b: Telling): number {
  return a.extractorVersion - b.extractorVersion || compareText(a.precedence, b.precedence);
}

/** One for each document of the batch, with the earliest time of all its records, sorted by id. */
export function mostTelling(batch: readonly DocumentFacts[]): DocumentFacts[] {
  const byId = Map.groupBy(batch, (facts) => facts.documentId);
  return [...byId.values()]
    .map((records) => {
      const best = records.reduce((a, b) => (compareTelling(a, b) >= 0 ? a : b));
      const earliest = records.map((facts) => facts.recordedAt).reduce((a, b) => (a < b ? a : b));
      return best.recordedAt === earliest ? best : recordedSince(best, earliest);
    })
    .toSorted((a, b) => compareText(a.documentId, b.documentId));
}

/** The same facts, known since an earlier time. */
export function recordedSince(facts: DocumentFacts, recordedAt: string): DocumentFacts {
  const stamp = <Row extends NodeRow>(row: Row): Row => ({ ...row, props: { ...row.props, recordedAt } });
  const since = (rows: KeyedLinkRow[]): KeyedLinkRow[] => rows.map((row) => ({ ...row, since: recordedAt }));
  const { links } = facts;
  return {
    ...facts,
    recordedAt,
    document: stamp(facts.document),
    claims: facts.claims.map(stamp),
    figures: facts.figures.map(stamp),
    links: {
      ...links,
      mentions: since(links.mentions),
      affiliatedWith: since(links.affiliatedWith),
      operates: since(links.operates),
      denies: since(links.denies),
      confirms: since(links.confirms),
    },
  };
}

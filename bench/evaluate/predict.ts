import { extract, type ReadingOptions } from '../../ingest/extract/extract.ts';
import { reportLine } from '../../ingest/extract/report-line.ts';
import { linksBetween } from '../../ingest/link/claims/link-claims.ts';
import { toldOf } from '../../ingest/link/claims/told-of.ts';
import { readClaims } from '../../ingest/link/claims/told.ts';
import type { ReadClaims } from '../../ingest/link/claims/read-claim.ts';
import { clusterStories } from '../../ingest/link/cluster-stories.ts';
import { areApart, judgeStories, type StoryUnit } from '../../ingest/link/judge-stories.ts';
import { mainStory } from '../../ingest/link/told-stories.ts';
import { claimIdsOf } from '../../schema/claim-ids.ts';
import { articleKey, ids, sha256Hex } from '../../schema/ids.ts';
import { toldUnits } from '../../schema/story-units.ts';
import type { ReportLine } from '../../schema/report.ts';
import type { GoldDocument } from './gold.ts';

/** What the program makes of one document by itself, as `gainsay extract` prints it, and how its story is known again. */
export interface ReadDocument {
  readonly line: ReportLine;
  readonly story: StoryUnit;
}

/** One document read, still with what links across documents need. */
export interface LinkableDocument extends ReadDocument {
  readonly told: ReadClaims;
}

/** A document's kind and date are known to whoever brings it; all else is read. */
export function readDocument({ name, text, kind, published }: GoldDocument, options: ReadingOptions): LinkableDocument {
  const publishedAt = published ? `${published.slice(0, 10)}T00:00:00.000Z` : null;
  const title = text.split('\n')[0]?.trim() ?? null;
  const extraction = extract({ text, title, kind, publisher: null, publishedAt, statements: [] }, options);
  const hash = sha256Hex(text);
  const id = ids.document(articleKey(null, hash), hash);
  const claimIds = claimIdsOf(id, extraction.claims);
  const units = toldUnits(id, extraction);
  const claims = extraction.claims.filter(({ span }) => units.at(span.start) === units.main);
  const told = toldOf(
    { id, articleId: id, kind, publishedAt },
    { ...extraction, claims },
    (key) => claimIds.get(key) ?? key,
  );
  return {
    line: reportLine(`${name}.txt`, { id }, extraction),
    story: mainStory({ id, text, publishedAt }, extraction),
    told: readClaims(told),
  };
}

/** The incident that each story is put into. */
export function incidentsOf(stories: readonly StoryUnit[]): ReadonlyMap<string, string> {
  const judgements = stories.flatMap((a, index) =>
    stories.slice(index + 1).flatMap((b) => {
      const judgement = judgeStories(a, b);
      return judgement ? [{ a: a.unitId, b: b.unitId, ...judgement }] : [];
    }),
  );
  const byId = new Map(stories.map((story) => [story.unitId, story]));
  return clusterStories([...byId.keys()], judgements, (a, b) => areApart(byId.get(a) as StoryUnit, byId.get(b) as StoryUnit)).incidentOf; // prettier-ignore
}

/** The lines with the denials of claims of other documents added, drawn within the incidents that the program makes. */
export function linkAcross(documents: readonly LinkableDocument[]): ReportLine[] {
  const incidentOf = incidentsOf(documents.map(({ story }) => story));
  const denies = new Map<string, string[]>();
  for (const group of Map.groupBy(documents, ({ story }) => incidentOf.get(story.unitId)).values())
    for (const later of group)
      for (const earlier of group)
        for (const { kind, from, to } of linksBetween(later.told, earlier.told))
          if (kind === 'DENIES') denies.set(from, [...(denies.get(from) ?? []), to]);
  return documents.map(({ line }) => ({
    ...line,
    claims: line.claims.map((claim) => ({ ...claim, denies: [...claim.denies, ...(denies.get(claim.id) ?? [])] })),
  }));
}

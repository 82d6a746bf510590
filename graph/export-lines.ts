import type { Place, ReportLine, ReportedClaim } from '../schema/report.ts';
import { readExport } from './cypher/read-export.ts';
import type { GraphReader } from './engine.ts';

const pageSize = 50;

/** One line for each document of the current view, in the order of their ids: the same graph gives the same lines. */
export async function* exportLines(reader: GraphReader): AsyncGenerator<ReportLine> {
  for (let after = ''; ;) {
    const documents = await reader.run(readExport.documents, { after, limit: pageSize });
    const last = documents.at(-1);
    if (last === undefined) return;
    yield* await linesOf(reader, documents);
    after = last.id;
  }
}

async function linesOf(
  reader: GraphReader,
  documents: readonly { id: string; incidentId: string | null }[],
): Promise<ReportLine[]> {
  const params = { documentIds: documents.map((document) => document.id) };
  const byDocument = <Row extends { documentId: string }>(rows: Row[]) => Map.groupBy(rows, (row) => row.documentId);
  const mentions = byDocument(await reader.run(readExport.mentions, params));
  const figures = byDocument(await reader.run(readExport.figures, params));
  const claims = byDocument(await reader.run(readExport.claims, params));
  const links = Map.groupBy(await reader.run(readExport.links, params), (row) => row.claimId);
  const linked = (claimId: string, type: string): string[] =>
    (links.get(claimId) ?? []).filter((row) => row.type === type).map((row) => row.otherId);

  return documents.map(({ id, incidentId }) => {
    const entities = (mentions.get(id) ?? []).filter((row) => row.kind !== 'DATA_TYPE');
    const spellingsById = new Map(entities.map((row) => [row.entityId, [...new Set(row.names)]]));
    return {
      file: id,
      documentId: id,
      incident: incidentId,
      entities: entities.map((row) => ({
        type: row.kind,
        name: longest(row.aliases),
        mentions: [...new Set(row.names)],
        spans: places(row.spans),
      })),
      dataTypes: (mentions.get(id) ?? []).flatMap((row) => (row.code === null ? [] : [row.code])),
      figures: (figures.get(id) ?? []).map(({ kind, low, high, qualifier, exact, start, end }) => ({
        kind,
        low,
        high,
        qualifier,
        exact,
        start,
        end,
      })),
      claims: (claims.get(id) ?? []).map(({ speakerId, speakerKind, speakerText, ...claim }): ReportedClaim => {
        const spellings = spellingsById.get(speakerId) ?? [];
        return {
          id: claim.id,
          speaker: { kind: speakerKind, name: speakerText ?? longest(spellings), mentions: spellings },
          stance: claim.stance,
          exact: claim.exact,
          start: claim.start,
          end: claim.end,
          sentence: claim.sentence,
          cue: places(claim.cueSpans),
          source: places(claim.sourceSpans),
          saidAt: claim.saidAt,
          confidence: claim.confidence,
          rule: claim.rule,
          explanation: claim.explanation,
          partOf: linked(claim.id, 'PART_OF')[0] ?? null,
          denies: linked(claim.id, 'DENIES'),
          confirms: linked(claim.id, 'CONFIRMS'),
        };
      }),
    };
  });
}

function longest(names: readonly string[]): string {
  return names.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? '';
}

function places(json: string): Place[] {
  return (JSON.parse(json) as [number, number][]).map(([start, end]) => ({ start, end }));
}

import type { FigureQualifier } from '../../schema/ontology/kinds.ts';
import { statement } from './statement.ts';

/** What `gainsay export` writes: the current view, a page of documents at a time in the order of their ids. */
type OfDocuments = { documentIds: string[] };

export const readExport = {
  documents: statement<{ after: string; limit: number }, { id: string; incidentId: string | null }>(
    'readExportDocuments',
    'read',
    `MATCH (d:Document) WHERE d.id > $after WITH d ORDER BY d.id LIMIT $limit
MATCH (d)-[:TELLS]->(u:StoryUnit {main: true}) RETURN d.id AS id, u.incidentId AS incidentId ORDER BY id`,
  ),
  mentions: statement<
    OfDocuments,
    {
      documentId: string;
      entityId: string;
      kind: string;
      code: string | null;
      aliases: string[];
      names: string[];
      spans: string;
    }
  >(
    'readExportMentions',
    'read',
    `UNWIND $documentIds AS documentId MATCH (d:Document {id: documentId})-[m:MENTIONS]->(e:Entity) WHERE m.to IS NULL
RETURN d.id AS documentId, e.id AS entityId, e.kind AS kind, e.code AS code, m.aliases AS aliases, m.names AS names, m.spans AS spans
ORDER BY documentId, entityId`,
  ),
  figures: statement<
    OfDocuments,
    {
      documentId: string;
      kind: string;
      low: number | null;
      high: number | null;
      qualifier: FigureQualifier;
      exact: string;
      start: number;
      end: number;
    }
  >(
    'readExportFigures',
    'read',
    `UNWIND $documentIds AS documentId MATCH (f:Figure {documentId: documentId}) WHERE f.to IS NULL
RETURN f.documentId AS documentId, f.kind AS kind, f.low AS low, f.high AS high, f.qualifier AS qualifier, f.exact AS exact, f.start AS start, f.end AS end
ORDER BY documentId, start, end, kind`,
  ),
  claims: statement<
    OfDocuments,
    {
      documentId: string;
      id: string;
      stance: string;
      exact: string;
      start: number;
      end: number;
      sentence: string;
      cueSpans: string;
      sourceSpans: string;
      speakerId: string;
      speakerKind: string;
      speakerText: string | null;
      saidAt: string | null;
      confidence: number;
      rule: string;
      explanation: string;
    }
  >(
    'readExportClaims',
    'read',
    `UNWIND $documentIds AS documentId MATCH (c:Claim {documentId: documentId}) WHERE c.to IS NULL
RETURN c.documentId AS documentId, c.id AS id, c.stance AS stance, c.exact AS exact, c.start AS start, c.end AS end,
  c.sentence AS sentence, c.cueSpans AS cueSpans, c.sourceSpans AS sourceSpans, c.speakerId AS speakerId,
  c.speakerKind AS speakerKind, c.speakerText AS speakerText, c.saidAt AS saidAt, c.confidence AS confidence,
  c.rule AS rule, c.explanation AS explanation ORDER BY documentId, start, end, id`,
  ),
  links: statement<OfDocuments, { claimId: string; type: string; otherId: string }>(
    'readExportLinks',
    'read',
    `UNWIND $documentIds AS documentId MATCH (c:Claim {documentId: documentId})-[r:DENIES|CONFIRMS|PART_OF]->(o:Claim)
WHERE c.to IS NULL AND r.to IS NULL AND o.to IS NULL
RETURN c.id AS claimId, type(r) AS type, o.id AS otherId ORDER BY claimId, type, otherId`,
  ),
};

const count = (name: string, label: string) =>
  statement<Record<string, never>, { count: number }>(
    name,
    'read',
    `MATCH (n:${label}) WHERE n.to IS NULL RETURN count(n) AS count`,
  );

/** How much the current view holds. */
export const readCounts = {
  documents: count('countDocuments', 'Document'),
  claims: count('countClaims', 'Claim'),
  denials: count('countDenials', 'Denial'),
  incidents: count('countIncidents', 'Incident'),
};

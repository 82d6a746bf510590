import { claimIdsOf } from '../../schema/claim-ids.ts';
import type { DocumentRecord } from '../../schema/messages/document.ts';
import type { Extraction } from '../../schema/messages/extraction.ts';
import type { Place, ReportLine } from '../../schema/report.ts';

const place = ({ start, end }: Place): Place => ({ start, end });

/** The same extraction gives the same bytes: nothing here depends on time or order of insertion. */
export function reportLine(file: string, document: Pick<DocumentRecord, 'id'>, extraction: Extraction): ReportLine {
  const idByKey = claimIdsOf(document.id, extraction.claims);
  const idOf = (key: string): string => idByKey.get(key) ?? key;
  const entityByKey = new Map(extraction.entities.map((entity) => [entity.key, entity]));
  const spellings = (key: string | null): string[] => [
    ...new Set((entityByKey.get(key ?? '')?.mentions ?? []).map(({ exact }) => exact)),
  ];
  const linked = (kind: 'DENIES' | 'CONFIRMS', key: string): string[] =>
    extraction.links.filter((link) => link.kind === kind && link.from === key).map((link) => idOf(link.to));
  return {
    file,
    documentId: document.id,
    incident: null,
    entities: extraction.entities.map((entity) => ({
      type: entity.kind,
      name: entity.name,
      mentions: spellings(entity.key),
      spans: entity.mentions.map(place),
    })),
    dataTypes: extraction.dataTypes.map(({ code }) => code),
    figures: extraction.figures.map(({ kind, low, high, qualifier, span }) => ({
      kind,
      low,
      high,
      qualifier,
      exact: span.exact,
      start: span.start,
      end: span.end,
    })),
    claims: extraction.claims.map((claim) => ({
      id: idOf(claim.key),
      speaker: {
        kind: claim.speaker.kind,
        name: entityByKey.get(claim.speaker.entity ?? '')?.name ?? claim.speaker.text,
        mentions: spellings(claim.speaker.entity),
      },
      stance: claim.stance,
      exact: claim.span.exact,
      start: claim.span.start,
      end: claim.span.end,
      sentence: claim.sentence.exact,
      cue: claim.cue.map(place),
      source: claim.source.map(place),
      saidAt: claim.saidAt,
      confidence: claim.confidence,
      rule: claim.rule,
      explanation: claim.explanation,
      partOf: claim.partOf === null ? null : idOf(claim.partOf),
      denies: linked('DENIES', claim.key),
      confirms: linked('CONFIRMS', claim.key),
    })),
  };
}

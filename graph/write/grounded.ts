import { codePointsOf, type CodePoints } from '../../schema/code-points.ts';
import type { ExtractedClaim, Extraction, ExtractionRecord, TextSpan } from '../../schema/messages/extraction.ts';
import { toldUnits, type ToldUnits } from '../../schema/story-units.ts';

/** A document with what was found in it and stands in its text: what facts and stories are both made from. */
export interface GroundedRecord {
  readonly document: ExtractionRecord['document'];
  readonly extraction: Extraction;
  readonly units: ToldUnits;
  readonly codePoints: CodePoints;
  readonly refused: readonly string[];
}

export function groundedRecord({ document, extraction: found }: ExtractionRecord): GroundedRecord {
  const codePoints = codePointsOf(document.text);
  const { extraction, refused } = groundedOf(found, codePoints);
  return { document, extraction, units: toldUnits(document.id, extraction), codePoints, refused };
}

/**
 * Law 1: keeps what stands word for word at its offsets. What does not is left out and named in `refused`; a claim
 * falls with its quotation, its sentence or its speaker, and what merely refers to a refused thing loses the reference.
 */
function groundedOf(extraction: Extraction, codePoints: CodePoints): { extraction: Extraction; refused: string[] } {
  const refused: string[] = [];
  const stands = (span: TextSpan, what: string): boolean => {
    const grounded =
      span.start < span.end && span.end <= codePoints.length && codePoints.slice(span.start, span.end) === span.exact;
    if (!grounded) refused.push(`${what} at ${span.start}-${span.end}`);
    return grounded;
  };

  const lies = ({ start, end }: { start: number; end: number }): boolean => {
    const there = start < end && end <= codePoints.length;
    if (!there) refused.push(`story unit at ${start}-${end}`);
    return there;
  };

  const entities = extraction.entities
    .map((entity) => ({ ...entity, mentions: entity.mentions.filter((span) => stands(span, `entity ${entity.key}`)) }))
    .filter((entity) => entity.mentions.length > 0);
  const entityKeys = new Set(entities.map((entity) => entity.key));
  const known = (key: string | null): string | null => (key !== null && entityKeys.has(key) ? key : null);

  const claimStands = (claim: ExtractedClaim): boolean => {
    const what = `claim ${claim.key}`;
    if (claim.speaker.entity !== null && !entityKeys.has(claim.speaker.entity)) {
      refused.push(`${what}: its speaker ${claim.speaker.entity}`);
      return false;
    }
    const spans = [claim.span, claim.sentence, ...claim.cue, ...claim.source];
    if (claim.speaker.span) spans.push(claim.speaker.span);
    return spans.every((span) => stands(span, what));
  };
  const claims = extraction.claims.filter(claimStands);
  const claimKeys = new Set(claims.map((claim) => claim.key));

  return {
    refused,
    extraction: {
      extractor: extraction.extractor,
      entities,
      dataTypes: extraction.dataTypes
        .map((dataType) => ({
          ...dataType,
          mentions: dataType.mentions.filter((span) => stands(span, `data type ${dataType.code}`)),
        }))
        .filter((dataType) => dataType.mentions.length > 0),
      figures: extraction.figures
        .filter((figure) => stands(figure.span, `figure ${figure.kind}`))
        .map((figure) => ({
          ...figure,
          claim: figure.claim !== null && claimKeys.has(figure.claim) ? figure.claim : null,
        })),
      claims: claims.map((claim) => ({
        ...claim,
        about: claim.about.filter((key) => entityKeys.has(key)),
        partOf: claim.partOf !== null && claimKeys.has(claim.partOf) ? claim.partOf : null,
        speaker: {
          ...claim.speaker,
          onBehalfOf: known(claim.speaker.onBehalfOf),
          reportedBy: known(claim.speaker.reportedBy),
        },
      })),
      links: extraction.links.filter((link) => claimKeys.has(link.from) && claimKeys.has(link.to)),
      relations: extraction.relations
        .map((relation) => ({ ...relation, spans: relation.spans.filter((span) => stands(span, relation.kind)) }))
        .filter((relation) => relation.spans.length > 0),
      units: (extraction.units ?? []).filter(({ spans }) => spans.every(lies)),
    },
  };
}

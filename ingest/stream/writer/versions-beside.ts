import { readCorrected, type CuratedClaimRow } from '../../../graph/cypher/correct.ts';
import { versions } from '../../../graph/cypher/write-derived.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import { sorted } from '../../../schema/claim-ids.ts';
import type { PrintedClaim } from '../../link/printed-again.ts';

/** @returns these documents and all other versions of their articles, with the article of each */
export async function versionsBeside(
  transaction: GraphReader,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (documentIds.length === 0) return new Map();
  const rows = await transaction.run(readCorrected.articles, { documentIds: sorted(documentIds) });
  const articleIds = sorted(rows.map(({ articleId }) => articleId));
  const documents = articleIds.length === 0 ? [] : await transaction.run(versions.documents, { articleIds });
  return new Map(documents.map(({ id, articleId }) => [id, articleId]));
}

type Speaker = Pick<CuratedClaimRow, 'speakerId' | 'speakerKind' | 'speakerText'>;

/** Of a claim that this transaction did not write, or that curators have corrected since. */
export const readSpeakerOf = (row: CuratedClaimRow): Speaker =>
  row.readSpeakerId === null || row.readSpeakerKind === null
    ? row
    : { speakerId: row.readSpeakerId, speakerKind: row.readSpeakerKind, speakerText: row.readSpeakerText };

/** @param read by whom it was read to be made */
export function printedOf(row: CuratedClaimRow, { speakerId, speakerKind, speakerText }: Speaker): PrintedClaim {
  const form = row.storyNames.find((name) => name.startsWith(`${speakerId} `))?.slice(speakerId.length);
  const unnamed = speakerKind === 'UNNAMED' ? `UNNAMED ${speakerText ?? ''}` : speakerKind;
  return { ...row, speaker: speakerKind === 'ENTITY' ? (form ?? speakerId) : unnamed };
}

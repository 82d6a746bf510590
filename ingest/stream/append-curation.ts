import type { CurationRecord } from '../../schema/messages/curation.ts';
import { inputCodec } from './codec.ts';
import type { Log } from './log.ts';
import { topics } from './topics.ts';

/**
 * The door for what curators decide. Their words are masked like those of documents, before they are durable.
 * @returns the record as it lies in the log
 */
export async function appendCuration(
  log: Pick<Log, 'produce'>,
  mask: (text: string) => string,
  given: CurationRecord,
): Promise<CurationRecord> {
  const { reason, withdrawn, earlier } = given;
  const masked = <Reasoned extends { reason: string }>(said: Reasoned): Reasoned => ({
    ...said,
    reason: mask(said.reason),
  });
  const record: CurationRecord = {
    ...given,
    reason: mask(reason),
    withdrawn: withdrawn && masked(withdrawn),
    earlier: earlier.map((one) => ({ ...masked(one), withdrawn: one.withdrawn && masked(one.withdrawn) })),
  };
  const encoded = inputCodec.encode(record);
  if (!encoded.ok) throw new Error(`a decision does not fit its topic: ${encoded.code}, ${encoded.message}`);
  await log.produce(topics.documents.name, [{ key: record.id, value: encoded.value }]);
  return record;
}

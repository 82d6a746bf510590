import { LogError, type NewRecord } from './log.ts';

/** `max.message.bytes` of every topic. */
export const maxRecordBytes = 8 * 1024 * 1024;

export function recordBytes({ key, value, headers = {} }: NewRecord): number {
  let bytes = Buffer.byteLength(key) + (value?.byteLength ?? 0);
  for (const [name, text] of Object.entries(headers)) bytes += Buffer.byteLength(name) + Buffer.byteLength(text);
  return bytes;
}

/** Past the limit nothing of the call is taken: a part would be a silent cut. */
export function assertRecordsFit(topic: string, records: readonly NewRecord[]): void {
  for (const record of records) {
    const bytes = recordBytes(record);
    if (bytes > maxRecordBytes)
      throw new LogError(
        'RECORD_TOO_LARGE',
        `record "${record.key}" for ${topic} has ${bytes} bytes, the limit is ${maxRecordBytes}`,
      );
  }
}

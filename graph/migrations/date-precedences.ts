import { datePrecedence } from '../../schema/precedence.ts';
import { readPrecedences, writePrecedences } from '../cypher/store.ts';
import type { GraphReader } from '../engine.ts';
import { inChunks } from '../write/in-chunks.ts';

/** From `known:hash` to `known:date:hash`: of records with as much about them, the one of the earlier day tells. */
export async function datePrecedences(transaction: GraphReader): Promise<void> {
  const stored = await transaction.run(readPrecedences, {});
  const rows = stored.map(({ id, precedence, ...dated }) => {
    const [known = '', hash = ''] = precedence.split(':');
    return { id, precedence: `${known}:${datePrecedence(dated)}:${hash}` };
  });
  inChunks(transaction, writePrecedences, rows);
}

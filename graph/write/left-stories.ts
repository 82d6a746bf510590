import { compareText, sorted } from '../../schema/claim-ids.ts';
import { closeUnits as close, moveSaid as move } from '../cypher/write-facts.ts';
import { readStories, writeStories } from '../cypher/write-stories.ts';
import type { GraphReader } from '../engine.ts';
import type { DocumentFacts } from './document-facts.ts';

/** What stories that are no longer told leave to be derived anew. */
export interface LeftStories {
  /** Story units that hung together with them and may not do so any longer. */
  readonly unitIds: readonly string[];
  /** Incidents that they were part of. */
  readonly incidentIds: readonly string[];
}

/**
 * Closes those of these units that documents no longer tell.
 * @param before the units of the documents until now
 */
export async function closeUnits(
  transaction: GraphReader,
  documents: readonly DocumentFacts[],
  before: readonly { id: string; incidentId: string | null }[],
  now: string,
): Promise<LeftStories> {
  const told = new Set(documents.flatMap(({ units }) => units.map(({ id }) => id)));
  const gone = before.filter(({ id }) => !told.has(id));
  if (gone.length === 0) return { unitIds: [], incidentIds: [] };
  const ids = gone.map(({ id }) => id).toSorted(compareText);
  const incidentIds = sorted(gone.flatMap(({ incidentId }) => incidentId ?? []));
  const unitIds = await unitsBeside(transaction, ids, incidentIds);
  for (const statement of Object.values(close)) void transaction.run(statement, { ids, now });
  void transaction.run(writeStories.forgottenKeys, { ids });
  return { unitIds, incidentIds };
}

/** What these units are judged the same as, or share an incident with. */
export async function unitsBeside(
  transaction: GraphReader,
  ids: readonly string[],
  incidentIds: readonly string[],
): Promise<string[]> {
  const [members, judged] = await Promise.all([
    transaction.run(readStories.ofIncidents, { ids: [...incidentIds] }),
    transaction.run(readStories.judgements, { ids: [...ids] }),
  ]);
  const same = judged.filter(({ verdict }) => verdict === 'SAME').flatMap(({ a, b }) => [a, b]);
  const left = new Set(ids);
  return sorted([...members.map(({ id }) => id), ...same]).filter((id) => !left.has(id));
}

/** A claim or figure that was read in another story of its document leaves the one where it was read before. */
export function moveSaid(transaction: GraphReader, documentIds: string[]): void {
  for (const statement of Object.values(move)) void transaction.run(statement, { documentIds });
}

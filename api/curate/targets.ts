import { readTargets, type ClaimTarget } from '../../graph/cypher/curation-targets.ts';
import type { GraphReader } from '../../graph/engine.ts';
import { ids } from '../../schema/ids.ts';
import type { ClaimAnchor, WithdrawalDecision } from '../../schema/messages/curation.ts';
import { isId } from '../read/by-id.ts';
import { Refused } from './refusal.ts';

const named = { agc: 'AGENCY', sys: 'SYSTEM', atk: 'ATTACKER', per: 'PERSON' } as const;
const isNamed = (prefix: string): prefix is keyof typeof named => prefix in named;

export interface Judged {
  /** Of a name, or of the story unit that stands for a story. */
  readonly id: string;
  readonly kind: (typeof named)[keyof typeof named] | 'STORY';
}

/** What a judgement is about: a name as it is, a story by its main unit. @throws Refused */
export async function judgedOf(reader: GraphReader, id: string): Promise<Judged> {
  const prefix = id.slice(0, 3);
  if (isId(id) && isNamed(prefix)) {
    const [found] = await reader.run(readTargets.entities, { ids: [id] });
    if (found) return { id: found.id, kind: named[prefix] };
  } else if (isId(id, 'inc')) {
    const units = await reader.run(readTargets.incidents, { ids: [id] });
    const found = units.find(({ unitId }) => ids.incident(unitId) === id);
    if (found) return { id: found.unitId, kind: 'STORY' };
  } else if (isId(id, 'doc', 'unt')) {
    const unitId = isId(id, 'doc') ? ids.unit(id, 'main') : id;
    const [found] = await reader.run(readTargets.units, { ids: [unitId] });
    if (found) return { id: found.id, kind: 'STORY' };
  } else if (isId(id))
    throw new Refused('DIFFERENT_KINDS', `${id} is neither a name nor a story, and those are what is judged.`);
  throw unknown(id);
}

/** @throws Refused */
export async function claimOf(reader: GraphReader, id: string): Promise<ClaimTarget> {
  if (!isId(id, 'clm')) throw unknown(id);
  const [found] = await reader.run(readTargets.claims, { ids: [id] });
  if (found === undefined) throw unknown(id);
  if (found.to !== null && found.hiddenBy === null)
    throw new Refused('NOT_CURRENT', `A newer reading no longer finds the claim ${id}.`);
  return found;
}

/** More speakers than that say no one sentence. */
const mostSpeakers = 64;

export function anchorOf({ id, documentId, start, end }: ClaimTarget): ClaimAnchor {
  for (let rank = 0; rank < mostSpeakers; rank++)
    if (ids.claim(documentId, start, end, rank) === id)
      return { documentId: documentId as ClaimAnchor['documentId'], start, end, rank };
  throw new Error(`the claim ${id} is not named by its place`);
}

/** @throws Refused */
export async function documentTarget(
  reader: GraphReader,
  id: string,
): Promise<{ id: WithdrawalDecision['documentId']; document: WithdrawalDecision['document'] }> {
  if (!isId(id, 'doc')) throw unknown(id);
  const [found] = await reader.run(readTargets.documents, { ids: [id] });
  if (found === undefined) throw unknown(id);
  const { withdrawn, kind, publishedAt, publishedAtPrecision, recordedAt, sha256 } = found;
  if (withdrawn) throw new Refused('FINAL', `${id} was withdrawn already.`);
  return {
    id: id as WithdrawalDecision['documentId'],
    document: { kind, publishedAt, publishedAtPrecision, recordedAt, sha256 },
  };
}

/** @throws Refused */
export async function speakerTarget(reader: GraphReader, id: string): Promise<`${string}_${string}`> {
  if (isId(id, 'sys', 'dat')) throw new Refused('NO_SPEAKER', `${id} is a thing, and things say nothing.`);
  if (!isId(id, 'agc', 'atk', 'per')) throw unknown(id);
  const [found] = await reader.run(readTargets.entities, { ids: [id] });
  if (found === undefined) throw unknown(id);
  return id as `${string}_${string}`;
}

export const unknown = (id: string): Refused =>
  new Refused('UNKNOWN_ID', `There is nothing of the id "${id.slice(0, 80)}" that this could be decided about.`);

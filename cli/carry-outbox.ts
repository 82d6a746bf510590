import { ids } from '../schema/ids.ts';
import { readChanges } from '../graph/cypher/read-changes.ts';
import { outbox, type OpenClaimRow } from '../graph/cypher/outbox.ts';
import type { GraphEngine, GraphReader } from '../graph/engine.ts';
import { compareText } from '../schema/claim-ids.ts';
import type { ChangeKind } from '../schema/messages/change.ts';

/** Rows of one transaction. */
const batchRows = 1_000;
/** A page costs the embedded engine a walk over all there is: 85 ms of 100,000 changes. So few and large ones. */
const pageRows = 20_000;

type NewChange = { kind: ChangeKind; claim: OpenClaimRow };

/**
 * Gives the fresh graph the outbox of the old one, so that readers go on from the cursors they hold, and announces after
 * it only those claims that one of the two has and the other has not. What the fresh graph wrote of its own making is
 * removed. Where the old graph never announced anything nobody holds a cursor, and the fresh one keeps what it wrote.
 * @param now ISO 8601 UTC: when the difference became known
 */
export async function carryOutbox(old: GraphReader, fresh: GraphEngine, now: string): Promise<void> {
  const [head] = await old.run(readChanges.head, {});
  if (head === undefined) return;
  await removeOwn(fresh);
  await copyAll(old, fresh);
  const [relayed] = await old.run(outbox.relayed, {});
  await fresh.write(async (transaction) => {
    await transaction.run(outbox.goOnFrom, { seq: head.seq });
    if (relayed !== undefined) await transaction.run(outbox.markRelayed, { seq: relayed.value });
  });
  let batch: NewChange[] = [];
  for await (const change of differences(old, fresh.reader)) {
    batch.push(change);
    if (batch.length < batchRows) continue;
    await announce(fresh, batch, now);
    batch = [];
  }
  if (batch.length > 0) await announce(fresh, batch, now);
}

async function removeOwn(fresh: GraphEngine): Promise<void> {
  for await (const changes of pagesOfChanges(fresh.reader)) {
    const seqs = changes.map(({ seq }) => seq);
    await fresh.write((transaction) => transaction.run(outbox.remove, { seqs }));
  }
}

async function copyAll(old: GraphReader, fresh: GraphEngine): Promise<void> {
  for await (const changes of pagesOfChanges(old)) {
    const rows = changes.map((change) => ({ id: ids.change(change.seq), props: change }));
    await fresh.write((transaction) => transaction.run(outbox.write, { rows }));
  }
}

/** The outbox in order, so many rows at a time as go into one transaction. */
async function* pagesOfChanges(reader: GraphReader) {
  let after = 0;
  for (;;) {
    const changes = await reader.run(outbox.read, { after, limit: pageRows });
    const last = changes.at(-1);
    if (last === undefined) return;
    for (let start = 0; start < changes.length; start += batchRows) yield changes.slice(start, start + batchRows);
    after = last.seq;
  }
}

async function announce(fresh: GraphEngine, changes: readonly NewChange[], now: string): Promise<void> {
  await fresh.write(async (transaction) => {
    const [reserved] = await transaction.run(outbox.reserve, { count: changes.length });
    const first = (reserved?.last ?? 0) - changes.length + 1;
    const rows = changes.map(({ kind, claim: { id: claimId, documentId, incidentId } }, index) => {
      const seq = first + index;
      return {
        id: ids.change(seq),
        props: { seq, kind, documentId, claimId, linkId: null, incidentId, recordedAt: now },
      };
    });
    await transaction.run(outbox.write, { rows });
  });
}

/** Both graphs give their claims in the order of ids, so one walk along both finds what only one of them has. */
async function* differences(old: GraphReader, fresh: GraphReader): AsyncGenerator<NewChange, undefined> {
  const before = openClaims(old);
  const after = openClaims(fresh);
  let was = (await before.next()).value;
  let is = (await after.next()).value;
  while (was !== undefined || is !== undefined) {
    const order = was === undefined ? 1 : is === undefined ? -1 : compareText(was.id, is.id);
    if (order < 0 && was) yield { kind: 'CLAIM_CLOSED', claim: was };
    if (order > 0 && is) yield { kind: 'CLAIM_ADDED', claim: is };
    if (order <= 0) was = (await before.next()).value;
    if (order >= 0) is = (await after.next()).value;
  }
}

async function* openClaims(reader: GraphReader): AsyncGenerator<OpenClaimRow, undefined> {
  let after = '';
  for (;;) {
    const claims = await reader.run(outbox.openClaims, { after, limit: pageRows });
    const last = claims.at(-1);
    if (last === undefined) return;
    yield* claims;
    if (claims.length < pageRows) return;
    after = last.id;
  }
}

/** As the writer makes it. */

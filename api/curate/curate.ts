import { readTargets } from '../../graph/cypher/curation-targets.ts';
import type { VerdictRow } from '../../graph/cypher/curations.ts';
import type { GraphReader } from '../../graph/engine.ts';
import { curationId } from '../../schema/curation-ids.ts';
import { ids } from '../../schema/ids.ts';
import type { CurationRecord, Decision, JudgementDecision } from '../../schema/messages/curation.ts';
import type {
  MutationCorrectClaimArgs as CorrectClaimArgs,
  MutationJudgeArgs as JudgeArgs,
  MutationJudgeLinkArgs as JudgeLinkArgs,
} from '../generated/schema-types.ts';
import { isId } from '../read/by-id.ts';
import type { CurationResultRow } from '../rows.ts';
import { contradiction } from './contradiction.ts';
import { standingBefore, type Decisions } from './decisions.ts';
import { Refused } from './refusal.ts';
import { anchorOf, claimOf, documentTarget, judgedOf, speakerTarget, unknown } from './targets.ts';

export interface Curator {
  readonly reader: GraphReader;
  readonly decisions: Decisions;
  /** Name of the key. */
  readonly by: string;
}

export function judge(curator: Curator, { a, b, verdict, reason }: JudgeArgs): Promise<CurationResultRow> {
  return decided(curator, reason, async () => {
    const [one, other] = [await judgedOf(curator.reader, a), await judgedOf(curator.reader, b)];
    if (one.kind !== other.kind)
      throw new Refused('DIFFERENT_KINDS', `${a} and ${b} are things of different kinds, which nobody takes for one.`);
    if (one.id === other.id)
      throw new Refused('SAME_THING', one.kind === 'STORY' ? 'Both are one story.' : 'Both are one name.');
    const [first, second] = [one.id, other.id].toSorted() as [JudgementDecision['a'], JudgementDecision['b']];
    const decision: Decision = { kind: 'JUDGEMENT', a: first, b: second, verdict };
    const conflict = await conflictOf(curator.decisions, { a: one.id, b: other.id, verdict });
    if (conflict.length > 0)
      throw new Refused('CONTRADICTION', 'Other curators decided what cannot hold together with this.', conflict);
    return decision;
  });
}

/** What of the judgements of other pairs cannot hold together with this one, on the way from `a` to `b`. */
async function conflictOf(
  decisions: Decisions,
  given: Pick<VerdictRow, 'a' | 'b' | 'verdict'>,
): Promise<readonly VerdictRow[]> {
  const id = ids.curation('JUDGEMENT', [given.a, given.b].toSorted());
  const standing = await decisions.joinedTo([given.a, given.b]);
  return contradiction(
    given,
    standing.filter((other) => other.id !== id),
  );
}

export function judgeLink(
  curator: Curator,
  { denial, claim, kind, reason }: JudgeLinkArgs,
): Promise<CurationResultRow> {
  return decided(curator, reason, async () => {
    if (denial === claim) throw new Refused('SAME_THING', 'A claim does not answer itself.');
    const [from, to] = [await claimOf(curator.reader, denial), await claimOf(curator.reader, claim)];
    return { kind: 'LINK', from: anchorOf(from), to: anchorOf(to), link: kind };
  });
}

export function correctClaim(
  curator: Curator,
  { id, stance, speaker, noClaim = false, reason }: CorrectClaimArgs,
): Promise<CurationResultRow> {
  return decided(curator, reason, async () => {
    const corrects = stance != null || speaker != null;
    if (noClaim && corrects) throw new Refused('UNCLEAR', 'What is no claim has neither a stance nor a speaker.');
    if (!noClaim && !corrects)
      throw new Refused('UNCLEAR', 'A correction gives a stance, a speaker, or says that nothing is claimed there.');
    const claim = anchorOf(await claimOf(curator.reader, id));
    const given = speaker == null ? null : await speakerTarget(curator.reader, speaker);
    return { kind: 'CLAIM', claim, noClaim, stance: stance ?? null, speaker: given };
  });
}

export function withdrawDocument(
  curator: Curator,
  { id, reason }: { id: string; reason: string },
): Promise<CurationResultRow> {
  return decided(curator, reason, async () => {
    const { id: documentId, document } = await documentTarget(curator.reader, id);
    const decision: Decision = { kind: 'WITHDRAWAL', documentId, document };
    if (await curator.decisions.about(curationId(decision))) throw new Refused('FINAL', `${id} was withdrawn already.`);
    return decision;
  });
}

export function withdrawJudgement(
  { reader, decisions, by }: Curator,
  { id, reason }: { id: string; reason: string },
): Promise<CurationResultRow> {
  return outcomeOf(decisions, reason, async (why) => {
    if (!isId(id, 'cur', 'jdg')) throw unknown(id);
    const decided = await decisions.about(isId(id, 'cur') ? id : await curationOf(reader, id));
    if (decided === null && isId(id, 'cur')) throw unknown(id);
    if (decided === null || decided.withdrawn !== null)
      throw new Refused('NOTHING_TO_WITHDRAW', 'No curator decided that, or it was taken back already.');
    if (decided.decision.kind === 'WITHDRAWAL')
      throw new Refused('FINAL', 'A document that was withdrawn is gone for good.');
    const next = standingBefore(decided)?.decision;
    const conflict = next?.kind === 'JUDGEMENT' ? await conflictOf(decisions, next) : [];
    if (conflict.length > 0)
      throw new Refused(
        'CONTRADICTION',
        'What was decided before would stand again, and curators decided since what cannot hold together with it.',
        conflict,
      );
    return decisions.takeBack(decided, by, why);
  });
}

async function curationOf(reader: GraphReader, judgementId: string): Promise<string> {
  const [found] = await reader.run(readTargets.judgements, { ids: [judgementId] });
  if (found === undefined) throw unknown(judgementId);
  return curationId({ kind: 'JUDGEMENT', a: found.a, b: found.b, verdict: 'SAME' } as JudgementDecision);
}

const decided = (
  { decisions, by }: Curator,
  reason: string,
  decisionOf: () => Promise<Decision>,
): Promise<CurationResultRow> =>
  outcomeOf(decisions, reason, async (why) => decisions.decide(await decisionOf(), by, why));

const maxReason = 2000;

/** @throws Refused */
function checkReason(why: string): void {
  if (why === '' || why.length > maxReason)
    throw new Refused('BAD_REASON', `Why it is so is said in 1 to ${maxReason} characters, and not in ${why.length}.`);
  if (why.includes('\0'))
    throw new Refused('BAD_REASON', 'The reason has the character NUL (U+0000), which no text has.');
  if (!why.isWellFormed())
    throw new Refused('BAD_REASON', 'The reason has half of a character: one half of a surrogate pair.');
}

async function outcomeOf(
  decisions: Decisions,
  reason: string,
  work: (reason: string) => Promise<CurationRecord>,
): Promise<CurationResultRow> {
  const why = reason.trim();
  try {
    checkReason(why);
    const { id, recordedAt } = await decisions.inTurn(() => work(why));
    return { accepted: true, id, recordedAt };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, message, conflict } = error;
    return { accepted: false, code, message, conflict };
  }
}

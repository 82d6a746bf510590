import type { Stance } from '../../../schema/ontology/kinds.ts';
import { answeringCues } from '../vocabulary/polarity.ts';
import type { SpokenClaim } from '../claims/speaker.ts';
import type { StanceFacts } from './facts.ts';

export interface JudgedStance {
  readonly stance: Stance;
  /** In words, for a reader who asks why. */
  readonly explanation: string;
}

export interface JudgedClaim extends SpokenClaim {
  readonly judged: JudgedStance;
}

export interface RuledClaim extends JudgedClaim {
  readonly facts: StanceFacts;
}

type Rule = (facts: StanceFacts) => JudgedStance | null;

const quoted = (words: string | null): string => `“${words ?? ''}”`;
const when = (holds: unknown, stance: Stance, explanation: string): JudgedStance | null =>
  holds ? { stance, explanation } : null;

/** The words by which the content denies. */
const denialIn = (facts: StanceFacts): string | null =>
  facts.deniedIncident ?? facts.untrue ?? facts.safe ?? facts.ownDenial;
const isAttacker = ({ speaker }: StanceFacts): boolean => speaker.entity?.kind === 'ATTACKER';
const cueOf = ({ claim }: StanceFacts): string => quoted(claim.cueWord);
const baseOf = ({ claim }: StanceFacts): string => claim.entry?.stance ?? 'ASSERTS';

/** Found by a pattern that says it: "declined to comment", "would have none of it". */
const byPattern: Rule = (facts) => {
  const { stance, rule, cueWord, source, cue } = facts.claim;
  if (stance === null) return null;
  if (rule === 'noun:claim' && /^claims?$/.test(cueWord) && source && cue && source.last < cue.first)
    return byDenialInContent(facts) ?? { stance: 'ASSERTS', explanation: 'the claim of somebody who is named' };
  if (stance === 'DENIES' && (rule === 'finding' || rule === 'author:denial') && facts.soFar)
    return { stance: 'NO_EVIDENCE', explanation: `a search came up empty, ${quoted(facts.soFar)}` };
  return {
    stance,
    explanation:
      facts.claim.cueWord === '' ? 'the sentence itself keeps its distance' : `the words ${cueOf(facts)} say so`,
  };
};

const byNegatedCue: Rule = (facts) =>
  facts.claim.chain?.negated
    ? { stance: baseOf(facts) === 'DENIES' ? 'CONFIRMS' : 'DENIES', explanation: `the cue ${cueOf(facts)} is negated` }
    : null;

const byDenyingCue: Rule = (facts) => when(baseOf(facts) === 'DENIES', 'DENIES', `the cue ${cueOf(facts)} denies`);

/** "confirmed that no files left" denies; "admitted the breach but not the loss" does so in part. */
const byGrantingCue: Rule = (facts) => {
  if (baseOf(facts) !== 'CONFIRMS') return null;
  const negation = facts.deniedIncident ?? facts.mainNegation;
  if (facts.claim.complement === 'OBJECT' && facts.opensNegated)
    return { stance: 'DENIES', explanation: `nothing is granted: ${cueOf(facts)} ${quoted(facts.mainNegation)}` };
  if (facts.claim.cueWord === 'confirm' && !facts.turn && (facts.opensNegated || facts.deniedIncident))
    return { stance: 'DENIES', explanation: `what is confirmed is that it is not so: ${quoted(negation)}` };
  if (facts.turn && negation && !facts.unknown)
    return {
      stance: 'PARTLY_DENIES',
      explanation: `${cueOf(facts)} grants one part, ${quoted(negation)} disputes another`,
    };
  return { stance: 'CONFIRMS', explanation: `the cue ${cueOf(facts)} grants what was said` };
};

/** "It is clarified that …" answers reports and is none. */
const byUnsignedReport: Rule = (facts) =>
  when(
    facts.speaker.kind === 'MEDIA' && !/clarified|reiterated|emphasi[sz]ed/.test(facts.claim.cueWord),
    'ALLEGES',
    'reports that nobody has signed',
  );
const byHearsay: Rule = (facts) => {
  if (facts.claim.voice === 'AUTHOR')
    return when(facts.hearsay, 'ALLEGES', `${quoted(facts.hearsay)}: the text has only heard it`);
  return when(facts.anonymous, 'ALLEGES', `${quoted(facts.anonymous)} that nobody has signed`);
};

const byDistantCue: Rule = (facts) =>
  when(baseOf(facts) === 'ALLEGES', 'ALLEGES', `the cue ${cueOf(facts)} keeps a distance`);

/** "called the report baseless" denies the report; "called the raid a success" denies nothing. */
const byName: Rule = (facts) => {
  if (facts.claim.complement !== 'NAMING' || facts.claim.cueWord === 'put' || facts.claim.cueWord === 'attribute')
    return null;
  const named = facts.untrue ?? facts.claimNoun;
  if (named) return { stance: 'DENIES', explanation: `what was claimed is called ${quoted(named)}` };
  return { stance: 'ASSERTS', explanation: `the cue ${cueOf(facts)} gives a name` };
};

const bySilence: Rule = (facts) =>
  when(facts.silence, 'DECLINED_COMMENT', `${quoted(facts.silence)}: no answer is given`);

/** A negation that belongs to "could not rule out" denies nothing. */
const byUnknown: Rule = (facts) =>
  when(
    facts.unknown && (!facts.deniedIncident || /\b(?:not|cannot|no|neither|unaware)\b/.test(facts.unknown)),
    'NO_EVIDENCE',
    `${quoted(facts.unknown)}: cannot say yet`,
  );

const byEmptySearch: Rule = (facts) => {
  if (!facts.emptySearch) return null;
  if (facts.soFar)
    return { stance: 'NO_EVIDENCE', explanation: `${quoted(facts.emptySearch)}, ${quoted(facts.soFar)}` };
  if (facts.inquiry)
    return {
      stance: 'NO_EVIDENCE',
      explanation: `${quoted(facts.emptySearch)}, and the search goes on: ${quoted(facts.inquiry)}`,
    };
  return { stance: 'DENIES', explanation: `${quoted(facts.emptySearch)} as a result` };
};

const byHedge: Rule = (facts) =>
  when(facts.hedge && !denialIn(facts), 'ALLEGES', `${quoted(facts.hedge)} keeps a distance`);

/** "I said nothing had left. That was not so": the negation belongs to what is taken back. */
const byRegret: Rule = (facts) =>
  when(
    facts.regret && !isAttacker(facts) && (denialIn(facts) ?? facts.granting ?? facts.mainNegation),
    'CONFIRMS',
    `${quoted(facts.regret)} takes back what was said before`,
  );

const byConcession: Rule = (facts) =>
  when(
    facts.concession && !isAttacker(facts),
    'PARTLY_DENIES',
    `${quoted(facts.concession?.granted ?? '')} grants one part, ${quoted(facts.concession?.disputed ?? '')} disputes another`,
  );

const byMinimising: Rule = (facts) =>
  when(
    facts.minimising &&
      facts.claim.voice === 'SOURCE' &&
      facts.speaker.entity?.kind !== 'ATTACKER' &&
      facts.speaker.kind !== 'MEDIA',
    'PARTLY_DENIES',
    `${quoted(facts.minimising)} grants so much and disputes more`,
  );

const byDenialInContent: Rule = (facts) => {
  const denial = denialIn(facts);
  if (!denial) return null;
  if (facts.turn && facts.granting && !isAttacker(facts))
    return {
      stance: 'PARTLY_DENIES',
      explanation: `${quoted(facts.granting)} grants one part, ${quoted(denial)} disputes another`,
    };
  return { stance: 'DENIES', explanation: `${quoted(denial)} says that it is not so` };
};

/** An inquiry that somebody makes into his own affairs; one by police, a regulator or a court is an assertion. */
const byOwnInquiry: Rule = (facts) => {
  const type = (facts.speaker.onBehalfOf ?? facts.speaker.entity)?.agencyType;
  const outside = type === 'POLICE' || type === 'REGULATOR' || type === 'COURT' || type === 'CERT';
  return when(facts.inquiry && !outside, 'INVESTIGATING', `${quoted(facts.inquiry)}: the speaker looks into it`);
};

const byGrantInContent: Rule = (facts) =>
  when(facts.granting, 'CONFIRMS', `${quoted(facts.granting)} grants what was said`);

const byNegatedAnswer: Rule = (facts) =>
  when(
    facts.mainNegation &&
      !isAttacker(facts) &&
      facts.claim.voice === 'SOURCE' &&
      (facts.opensNegated || answeringCues.has(facts.claim.cueWord)),
    'DENIES',
    `${quoted(facts.mainNegation)} turns the main clause round`,
  );

const rejecting = /^(?:denying|refuting|rejecting|dismissing|rebutting|rubbishing|debunking|disputing)$/;

/** "Denying the charge, Lee said the files were brochures": what is said behind it denies, too. */
const byOpeningDenial: Rule = ({ claim: { cue, source }, opener }) =>
  when(cue && source && opener && rejecting.test(opener), 'DENIES', `the sentence opens with ${quoted(opener)}`);

/** In this order: the first that holds decides. */
const rules: readonly Rule[] = [
  byPattern,
  byNegatedCue,
  byDenyingCue,
  byGrantingCue,
  byUnsignedReport,
  byHearsay,
  byDistantCue,
  byName,
  bySilence,
  byUnknown,
  byEmptySearch,
  byHedge,
  byRegret,
  byConcession,
  byMinimising,
  byDenialInContent,
  byOpeningDenial,
  byOwnInquiry,
  byGrantInContent,
  byNegatedAnswer,
];

/** The stance of a claim from its cue, the polarity of its content, and who speaks. */
export function stanceOf(facts: StanceFacts): JudgedStance {
  const { claim } = facts;
  for (const rule of rules) {
    const judged = rule(facts);
    if (judged) return judged;
  }
  return {
    stance: 'ASSERTS',
    explanation: claim.cueWord === '' ? 'a plain statement' : `the cue ${quoted(claim.cueWord)} says that it is so`,
  };
}

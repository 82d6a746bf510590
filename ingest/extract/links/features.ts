import { AmountList, type Amounts } from '../learned/amounts.ts';
import type { Candidate } from './candidates.ts';
import { contentFeatures } from './content-features.ts';
import { commonFeatures, distanceFeatures, targetFeatures } from './pair-features.ts';
import { sureOf } from './found.ts';
import { named } from './feature-names.ts';
import type { Add, Pair } from './pair.ts';
import { rankFeatures, type Ranks } from './rank-features.ts';
import { subjectFeatures } from './subject-features.ts';
import { surroundingFeatures } from './surroundings.ts';
import { meets } from '../vocabulary/said-words.ts';
import type { Proposition } from './proposition.ts';
import type { Side } from './sides.ts';
import { isDenial, type SettledClaim } from './settled.ts';
import type { Role, Story } from './story.ts';

/** What speaks for or against a claim being what a denial answers, with how much of it there is. */
export type Features = Amounts;

export function featuresOf(story: Story, from: number, candidate: Candidate, ranks: Ranks): Features {
  const { pair, found, add } = opened(story, from, candidate);
  distanceFeatures(story, pair, add);
  targetFeatures(story, pair, add);
  commonFeatures(story, pair, add);
  subjectFeatures(story, pair, add);
  surroundingFeatures(story, from, candidate, add);
  rankFeatures(pair, ranks, add);
  add('claim found', true, sureOf(pair.target.claim.rule));
  return found;
}

/** Those that rules ask for, and that say in words why two are linked. */
export const plainFeaturesOf = (story: Story, from: number, candidate: Candidate): Features =>
  opened(story, from, candidate).found;

function opened(
  story: Story,
  from: number,
  candidate: Candidate,
): { readonly pair: Pair; readonly found: Features; readonly add: Add } {
  const { claims, propositions, roles, sides } = story;
  const answered = propositions[candidate.to] as Proposition;
  const pair: Pair = {
    from,
    candidate,
    answer: claims[from] as SettledClaim,
    target: claims[candidate.to] as SettledClaim,
    said: propositions[from] as Proposition,
    answered,
    answererRole: roles[from] as Role,
    targetRole: roles[candidate.to] as Role,
    namesAnswerer: meets(answered.entities, sides[from] as Side),
  };
  const found = new AmountList();
  found.add('any', 1);
  const add: Add = (name, when, much = 1) => {
    if (when) found.add(name, much);
  };
  placeFeatures(story, pair, add);
  voiceFeatures(story, pair, add);
  contentFeatures(pair, add);
  mannerFeatures(story, pair, add);
  return { pair, found, add };
}

function placeFeatures(story: Story, { from, candidate, answer, target }: Pair, add: Add): void {
  const { tokens } = story.reading;
  const { rank, exchange } = candidate;
  const at = tokens[answer.claim.content.first];
  const of = tokens[target.claim.content.first];
  const sentences = (at?.sentence ?? 0) - (of?.sentence ?? 0);
  const paragraphs = (at?.paragraph ?? 0) - (of?.paragraph ?? 0);
  add('just before', rank === 1);
  add('4 to 6 before', rank >= 4 && rank <= 6);
  add('7 or more before', rank > 6);
  add('behind', rank < 0);
  add('far behind', rank < -1);
  add('behind a lead', rank < 0 && from < lead);
  add('exchange', rank > 0 && exchange);
  add('behind in the sentence', rank < 0 && sentences === 0);
  add('sentence before', sentences === 1);
  add('same paragraph', rank > 0 && paragraphs === 0);
  add('paragraph before', rank > 0 && paragraphs === 1);
  const { content, cue } = answer.claim;
  const { first, last } = target.claim.content;
  add('inside', cue !== null && content.first <= first && content.last >= last);
}

/** Claims with which a report opens: what they answer often comes later. */
const lead = 4;

const ofKind = named('of ');
const itIs = named('it ');

function voiceFeatures(story: Story, pair: Pair, add: Add): void {
  const { answer, target, candidate, answererRole, targetRole, namesAnswerer } = pair;
  const { rank } = candidate;
  add(ofKind(target.speaker.entity?.kind ?? target.speaker.kind), true);
  add('by AUTHOR', answer.speaker.kind === 'AUTHOR');
  add('by ATTACKER', answer.speaker.entity?.kind === 'ATTACKER');
  add(itIs(target.stance), true);
  add('names its speaker', meets(story.sentenceOf(pair.from).entities, story.sides[candidate.to] as Side));
  add('names the answerer', namesAnswerer);
  add('behind, names the answerer', rank < 0 && namesAnswerer);
  add('speaks of its', pair.answered.possessive && answererRole.accused >= 0.5);
  add('answerer accused', true, answererRole.accused);
  if (!isDenial(target.stance)) {
    add('its speaker denies', targetRole.denies);
    return;
  }
  add('both deny, just before', rank === 1);
  add('both deny, answerer accuses', answererRole.accuses);
  add('both deny, answerer only denies', !answererRole.accuses && rank !== 1);
  add('both deny, answerer accused', true, answererRole.accused);
}

/** How the denial is put: whether it points at something said, and whether it says much itself. */
function mannerFeatures({ mannerOf }: Story, { from, answer, target, candidate, said }: Pair, add: Add): void {
  const next = candidate.rank === 1;
  const { points, takesUp, answers, rebuffs, saysMore } = mannerOf(from);
  add('points at media', points && target.speaker.kind === 'MEDIA');
  add('points at a rumour', points && target.stance === 'ALLEGES');
  add('points, just before', points && next);
  add('takes up', next && takesUp);
  add('short', next && said.words <= 6);
  add('answers another', !next && answers);
  add('cue denies', answer.claim.entry?.stance === 'DENIES');
  add('says no', said.negated);
  add('rebuff, then more', rebuffs && saysMore);
  add('rebuff', next && rebuffs);
  add('rebuff of another', !next && rebuffs);
}

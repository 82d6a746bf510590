import type { FoundClaim } from '../claims/found.ts';
import type { Reading, TokenRange } from '../claims/reading.ts';
import { entitySpeaker, type Speaker, type SpeakerContext, type SpokenClaim } from '../claims/speaker.ts';
import { representedIn } from '../claims/body-meant.ts';
import { calledIn } from '../claims/called.ts';
import { isComma, sentenceAt } from '../claims/reading.ts';
import { headOf, withoutClause } from '../claims/source-phrase.ts';
import { phraseEndingAt } from '../claims/phrase-left.ts';
import { phraseStartingAt } from '../claims/phrase-right.ts';
import { feminine, masculine } from '../vocabulary/gender.ts';
import { attackerNouns, onlyAttackers, speakingGroups, unnamedRoles } from '../vocabulary/speakers.ts';
import { excluded } from './excluded.ts';
import { sourceFormOf, type SourceForm } from './source-form.ts';
import type { FoundEntity } from '../entities/entity.ts';

/** Somebody who may be the speaker of a claim. */
export interface Candidate {
  readonly speaker: Speaker;
  /** AGAIN: an unnamed one who spoke before. FRESH: one who is only described, before the claim. BESIDE: the name in the apposition of a source. */
  readonly kind:
    'PERSON' | 'AGENCY' | 'ATTACKER' | 'SYSTEM' | 'UNNAMED' | 'BESIDE' | 'AGAIN' | 'FRESH' | 'MEDIA' | 'AUTHOR';
  /** How many claims of others before this one he spoke last; -1 for never. */
  readonly spoke: number;
}

/** One claim with all that its speaker is judged by. */
export interface Question {
  readonly claim: FoundClaim;
  readonly form: SourceForm;
  /** The speaker that the fixed rules give. */
  readonly ruled: Speaker;
  readonly before: readonly SpokenClaim[];
  readonly candidates: readonly Candidate[];
}

/** As many entities back as a text goes on to speak of. */
const most = 30;
/** As many unnamed speakers back as a pronoun may mean. */
const mostUnnamed = 3;

/** Who could be meant: whoever is named up to the end of the sentence, who spoke unnamed before, and nobody in particular. */
export function questionOf(
  context: SpeakerContext,
  claim: FoundClaim,
  ruled: Speaker,
  before: readonly SpokenClaim[],
): Question {
  const { reading } = context;
  const at = claim.source?.first ?? claim.cue?.first ?? claim.content.first;
  const end = Math.max(claim.source?.last ?? 0, sentenceAt(reading, at).lastToken);
  const candidates: Candidate[] = [];
  const spokeOf = (is: (speaker: Speaker) => boolean): number => {
    let between = 0;
    for (let i = before.length - 1; i >= 0; i--) {
      const { speaker } = before[i] as SpokenClaim;
      if (is(speaker)) return between;
      if (speaker.kind !== 'AUTHOR') between++;
    }
    return -1;
  };
  const lastSpoke = lastSpeeches(before);
  const seen = new Set<FoundEntity>();
  const represented = claim.source && representedIn(context, claim.source);
  const called = claim.source && calledIn(reading, context.mentions, claim.source);
  const isOut = excluded(context, claim, before, represented);
  for (const { entity } of context.mentions.backFrom(end)) {
    if (seen.has(entity)) continue;
    seen.add(entity);
    if (isOut(entity)) continue;
    const spoke = lastSpoke.get(entity) ?? -1;
    candidates.push({ speaker: entitySpeaker(context, entity, claim.source), kind: entity.kind, spoke });
    if (seen.size >= most) break;
  }
  const form = sourceFormOf(reading, claim.source);
  if (represented && candidates.some(({ speaker }) => speaker.entity === represented))
    return { claim, form, ruled, before, candidates };
  if (called)
    return { claim, form, ruled, before, candidates: candidates.filter(({ speaker }) => speaker.entity === called) };
  const nobody = { entity: null, onBehalfOf: null };
  if (claim.source)
    candidates.push({ speaker: unnamedAs(ruled, withoutClause(reading, claim.source)), kind: 'UNNAMED', spoke: -1 });
  const beside = claim.source && nameBeside(context, claim.source);
  if (beside) candidates.push({ speaker: { ...nobody, kind: 'UNNAMED', range: beside }, kind: 'BESIDE', spoke: -1 });
  const again = new Set<string>();
  for (let i = before.length - 1; i >= 0 && again.size < mostUnnamed; i--) {
    const { speaker } = before[i] as SpokenClaim;
    if (speaker.kind !== 'UNNAMED' || !speaker.range) continue;
    const key = `${speaker.range.first} ${speaker.range.last}`;
    if (again.has(key) || (meansGang(form.word) && !meansAttacker(reading, speaker.range))) continue;
    again.add(key);
    const spoke = spokeOf((other) => other === speaker || other.range === speaker.range);
    candidates.push({ speaker, kind: 'AGAIN', spoke });
  }
  for (const phrase of describedBefore(context, at))
    candidates.push({ speaker: { ...nobody, kind: 'UNNAMED', range: phrase }, kind: 'FRESH', spoke: -1 });
  const range = claim.source ?? claim.cue;
  if (!meansGang(form.word)) candidates.push({ speaker: { ...nobody, kind: 'MEDIA', range }, kind: 'MEDIA', spoke: spokeOf(({ kind }) => kind === 'MEDIA') }); // prettier-ignore
  candidates.push({ speaker: { ...nobody, kind: 'AUTHOR', range: null }, kind: 'AUTHOR', spoke: spokeOf(({ kind }) => kind === 'AUTHOR') }); // prettier-ignore
  if (!(ruled.entity && isOut(ruled.entity)) && !candidates.some(({ speaker }) => sameSpeaker(speaker, ruled)))
    candidates.push({ speaker: ruled, kind: kindOf(ruled), spoke: -1 });
  return { claim, form, ruled, before, candidates };
}

/** How many claims of others ago each entity spoke last. */
function lastSpeeches(before: readonly SpokenClaim[]): ReadonlyMap<FoundEntity, number> {
  const found = new Map<FoundEntity, number>();
  let between = 0;
  for (let i = before.length - 1; i >= 0; i--) {
    const { entity, kind } = (before[i] as SpokenClaim).speaker;
    if (entity && !found.has(entity)) found.set(entity, between);
    if (kind !== 'AUTHOR') between++;
  }
  return found;
}

function kindOf({ entity, kind }: Speaker): Candidate['kind'] {
  if (entity) return entity.kind;
  return kind === 'ENTITY' ? 'UNNAMED' : kind;
}

export function sameSpeaker(a: Speaker, b: Speaker): boolean {
  if (a.entity || b.entity) return a.entity === b.entity;
  return a.kind === b.kind && (a.kind !== 'UNNAMED' || a.range?.first === b.range?.first);
}

/** "Elm Works" of "the vendor, Elm Works of Ashford", where it is no entity. */
function nameBeside({ reading, mentions }: SpeakerContext, { first, last }: TokenRange): TokenRange | null {
  const { tokens } = reading;
  for (let i = first + 1; i < last; i++) {
    if (!isComma(tokens[i]) || tokens[i + 1]?.pos !== 'PROPN') continue;
    let end = i + 1;
    while (end < last && tokens[end + 1]?.pos === 'PROPN') end++;
    const range = { first: i + 1, last: end };
    return mentions.within(range).length > 0 ? null : range;
  }
  return null;
}

/** Sentences back in which one who has no name may stand: "A retired nurse in Elm rang us. She said …" */
const sentencesBack = 2;
const mostDescribed = 3;

function describedBefore({ reading, mentions }: SpeakerContext, at: number): TokenRange[] {
  const { tokens } = reading;
  const sentence = tokens[at]?.sentence ?? 0;
  const found: TokenRange[] = [];
  for (let i = at - 1; i >= 0 && found.length < mostDescribed; i--) {
    const token = tokens[i];
    if (!token || sentence - token.sentence > sentencesBack) break;
    if (token.quote >= 0 || token.pos !== 'NOUN') continue;
    if (!unnamedRoles.has(token.lower) && !masculine.has(token.lower) && !feminine.has(token.lower) && !onlyAttackers.has(token.lower)) continue; // prettier-ignore
    if (tokens[i + 1]?.pos === 'PROPN' || tokens[i + 1]?.pos === 'NOUN') continue;
    const phrase = phraseEndingAt(reading, i, sentenceAt(reading, i).firstToken);
    if (!phrase || mentions.within(phrase).some(({ entity, last }) => entity.kind === 'PERSON' && last === i)) continue;
    const whole = phraseStartingAt(reading, phrase.first, sentenceAt(reading, i).lastToken);
    found.push(whole && whole.last >= i && mentions.within(whole).length === 0 ? whole : phrase);
    i = phrase.first;
  }
  return found;
}

const meansGang = (word: string): boolean => onlyAttackers.has(word) || word === 'group';

/** "The hackers" are not the researchers who spoke before. */
const meansAttacker = (reading: Reading, range: TokenRange): boolean => {
  const head = reading.tokens[headOf(reading, range).last]?.lower ?? '';
  return onlyAttackers.has(head) || attackerNouns.has(head) || speakingGroups.has(head);
};

const unnamedAs = (ruled: Speaker, source: TokenRange): Speaker =>
  ruled.kind === 'UNNAMED' && ruled.range ? ruled : { kind: 'UNNAMED', entity: null, range: source, onBehalfOf: null };

import { placeBodyHeads } from '../vocabulary/agency-words.ts';
import { exposureWords } from '../vocabulary/data-context-words.ts';
import { determinersAround, prepositions } from '../vocabulary/small-words.ts';
import { attackLemmas, speechLemmas } from '../vocabulary/speech-words.ts';
import type { AnnotatedText } from '../text/annotate.ts';
import type { NameGroup } from './name.ts';
import { isForum } from './name-wording.ts';
import { verbBehind } from './verb-behind.ts';
import { modifiersOf, type Nominal } from './nominals.ts';

/** How many of each kind a text names. A forum where data is offered leaves room for what was attacked. */
export interface NamedCounts {
  readonly namedAgencies: number;
  readonly namedSystems: number;
  readonly namedAttackers: number;
}

/** @param kindOf an outcome of `judgeName`, or what annotators say */
export function countNamed(groups: readonly NameGroup[], kindOf: (group: NameGroup) => string | null): NamedCounts {
  const count = (kind: string): number => groups.filter((group) => kindOf(group) === kind).length;
  const namedSystems = groups.filter((group) => kindOf(group) === 'SYSTEM' && !isForum(group.form)).length;
  return { namedAgencies: count('AGENCY'), namedSystems, namedAttackers: count('ATTACKER') };
}

export interface NominalContext extends NamedCounts {
  /** Other descriptions of this type. */
  readonly described: number;
  readonly topicsOf: (sentence: number) => readonly string[];
}

/** What a sentence is about, reckoned once a sentence. */
export function sentenceTopics(text: AnnotatedText): (sentence: number) => readonly string[] {
  const known = new Map<number, readonly string[]>();
  return (index) => {
    const before = known.get(index);
    if (before) return before;
    const { firstToken, lastToken } = text.sentences[index] ?? { firstToken: 0, lastToken: -1 };
    let attack = false;
    let exposure = false;
    for (let i = firstToken; i <= lastToken; i++) {
      const lemma = text.tokens[i]?.lemma ?? '';
      if (attackLemmas.has(lemma)) attack = true;
      if (exposureWords.has(lemma)) exposure = true;
    }
    const topics = [...(attack ? ['sentence-of-attack'] : []), ...(exposure ? ['sentence-of-exposure'] : [])];
    known.set(index, topics);
    return topics;
  };
}

function addNamesInside(
  { type, name, head, owned, ofName }: Nominal,
  nameKinds: readonly string[],
  add: (reason: string) => void,
): void {
  if (name >= 0 && nameKinds[name] === 'SYSTEM' && head === 'bot') add('hosted-bot');
  if (name >= 0 && nameKinds[name] === 'PLACE' && placeBodyHeads.has(head)) add('place-body');
  if (name >= 0) add(`${type} ${owned ? 'owned-by' : 'named'}=${nameKinds[name] ?? 'none'}`);
  else if (ofName >= 0) add(`${type} of=${nameKinds[ofName] ?? 'none'}`);
}

/** What rules ask of a place: far less than weights do. */
function addPlainContext(
  text: AnnotatedText,
  mention: Nominal,
  nameKinds: readonly string[],
  { topicsOf }: NominalContext,
  add: (reason: string) => void,
): void {
  const { tokens, sentences } = text;
  const { type, first, last } = mention;
  addNamesInside(mention, nameKinds, add);
  const index = tokens[first]?.sentence ?? 0;
  const { lastToken = -1 } = sentences[index] ?? {};
  const verb = last < lastToken ? verbBehind(text, last, lastToken) : null;
  if (verb && speechLemmas.has(verb.lemma)) add(`${type} speaks`);
  if (verb && attackLemmas.has(verb.lemma)) add(`${type} attacks`);
  if (type === 'SYSTEM') for (const topic of topicsOf(index)) add(`${type} ${topic}`);
}

/** Reasons to take a description ("the billing server") for an entity of its own. All mentions of one group. */
export function nominalEvidence(
  text: AnnotatedText,
  mentions: readonly Nominal[],
  nameKinds: readonly string[],
  context: NominalContext,
  forWeights = true,
): Map<string, number> {
  const { tokens, sentences, paragraphs } = text;
  const reasons = new Map<string, number>();
  const add = (reason: string): void => void reasons.set(reason, 1);
  const some = mentions[0];
  if (!some) return reasons;
  const type = some.type;
  const bucket = (count: number): string => (count === 0 ? '0' : count === 1 ? '1' : '2+');
  const narrowed = mentions.some((mention) => modifiersOf(mention).length > 0);
  if (!forWeights) {
    if (narrowed) add(`${type} narrowed=true`);
    for (const mention of mentions) addPlainContext(text, mention, nameKinds, context, add);
    return reasons;
  }
  add(`type=${type}`);
  add(
    `${type} others=${bucket(type === 'AGENCY' ? context.namedAgencies : type === 'SYSTEM' ? context.namedSystems : context.namedAttackers)}`,
  );
  add(`head=${some.head}`);
  add(`${type} narrowed=${narrowed}`);
  add(`head=${some.head} narrowed=${narrowed}`);
  for (const mention of mentions) {
    for (const word of modifiersOf(mention)) add(`modifier=${word}`);
    add(`${type} det=${mention.determiner}`);
    addNamesInside(mention, nameKinds, add);
    const sentence = sentences[tokens[mention.first]?.sentence ?? 0];
    if (!sentence) continue;
    let start = mention.first - 1;
    if (determinersAround.has(tokens[start]?.lower ?? '')) start--;
    const before = start >= sentence.firstToken ? tokens[start] : undefined;
    const after = mention.last < sentence.lastToken ? tokens[mention.last + 1] : undefined;
    if (before) {
      if (prepositions.has(before.lower)) add(`${type} after-${before.lower}`);
      if (before.pos === 'VERB') {
        add(`${type} verb-before=${before.lemma}`);
        if (attackLemmas.has(before.lemma)) add(`${type} after-attack`);
      }
      const governing = tokens[start - 1];
      if (prepositions.has(before.lower) && governing?.pos === 'VERB')
        add(`${type} governed=${governing.lemma} ${before.lower}`);
    } else add(`${type} begins-sentence`);
    if (after) {
      const verb = verbBehind(text, mention.last, sentence.lastToken);
      if (verb) {
        if (speechLemmas.has(verb.lemma)) add(`${type} speaks`);
        if (attackLemmas.has(verb.lemma)) add(`${type} attacks`);
        add(`${type} verb=${verb.lemma}`);
      }
    }
    for (const topic of context.topicsOf(tokens[mention.first]?.sentence ?? 0)) add(`${type} ${topic}`);
    const token = tokens[mention.headToken];
    if (token && token.quote >= 0) add(`${type} quoted`);
    if (token && token.lower !== some.head) add(`${type} plural`);
    const kind = paragraphs[token?.paragraph ?? 0]?.kind;
    if (kind !== 'BODY') add(`${type} in=${kind}`);
    if (mention.first / tokens.length < 0.15) add(`${type} early`);
  }
  add(`${type} same=${bucket(context.described)}`);
  add(`${type} mentions=${mentions.length >= 4 ? '4+' : mentions.length >= 2 ? '2+' : '1'}`);
  for (const context of [...reasons.keys()])
    if (context.startsWith(`${type} `) && !context.includes('verb') && !context.includes('governed'))
      add(`head=${some.head} & ${context.slice(type.length + 1)}`);
  return reasons;
}

import { formerWords, officerPosts } from '../vocabulary/people-words.ts';
import { speechLemmas } from '../vocabulary/speech-words.ts';
import { isOneOf } from '../vocabulary/word.ts';
import type { AnnotatedText, Token } from '../text/annotate.ts';
import type { Entities, EntityMention, FoundEntity } from './entity.ts';
import { verbBehind } from './verb-behind.ts';

interface Placed {
  readonly mention: EntityMention;
  readonly entity: FoundEntity;
}

export interface Officer {
  readonly person: Placed;
  /** Where the body is named whose officer that is. */
  readonly body: Placed;
  readonly post: string;
  readonly isOver: boolean;
}

const isPost = isOneOf(officerPosts);
const isFormerly = isOneOf(formerWords);
const isInPost = ({ pos, text, lower }: Token): boolean =>
  text === lower && (pos === 'NOUN' || pos === 'ADJ' || lower === 'managing') && lower !== 'its';

/** Whose words others report, and who does not speak of itself. */
const reporters: ReadonlySet<FoundEntity['agencyType']> = new Set(['MEDIA', 'POLICE', 'COURT'] as const);

/** How far back a body is looked for: in mentions, in sentences and in words of one. */
const farthest = { mentions: 40, sentences: 3, words: 80 } as const;

/**
 * "Elm Trams denied it. “Nobody got in,” its spokesman Piet Lee said. The union was wrong, director Ann Soll said.": they
 * are the body's that "its" means, or the only one that speaks thereabouts.
 */
export function findOfficers(
  text: AnnotatedText,
  placed: readonly Placed[],
  resolve: Entities['resolve'],
): readonly Officer[] {
  const officers: Officer[] = [];
  placed.forEach((person, index) => {
    if (person.entity.kind !== 'PERSON') return;
    const found = postBefore(text, person.mention);
    if (!found) return;
    const { its, post, isOver } = found;
    const body = its >= 0 ? takenUp(text, placed, index, resolve(its, its), its) : onlySpeaker(text, placed, index);
    if (body) officers.push({ person, body, post, isOver });
  });
  return officers;
}

/** The post before a name that no other body is named with: "its managing director, Ann Soll", "director Ann Soll". */
function postBefore(
  { tokens, sentences, text }: AnnotatedText,
  { firstToken, lastToken }: EntityMention,
): { readonly its: number; readonly post: string; readonly isOver: boolean } | null {
  const low = sentences[tokens[firstToken]?.sentence ?? 0]?.firstToken ?? 0;
  const isSetOff = tokens[firstToken - 1]?.text === ',';
  const last = isSetOff ? firstToken - 2 : firstToken - 1;
  const head = tokens[last];
  if (!head || last < low || !isPost(head) || /^(?:of|at|for|from)$/.test(tokens[lastToken + 1]?.lower ?? ''))
    return null;
  let first = last;
  let isOver = false;
  while (first > low && isInPost(tokens[first - 1] as Token)) {
    first--;
    if (isFormerly(tokens[first] as Token)) isOver = true;
  }
  const post = text.slice(tokens[first]?.start ?? 0, head.end);
  const before = first > low ? tokens[first - 1] : undefined;
  if (before?.lower === 'its') return { its: first - 1, post, isOver };
  const isBare = !before || before.pos === 'PUNCT' || before.pos === 'VERB' || before.pos === 'SCONJ';
  return isBare && !isSetOff ? { its: -1, post, isOver } : null;
}

const goesOn = isOneOf(new Set(['it', 'its', 'we', 'our', 'us']));

/**
 * "Elm Trams denied it. “We closed it,” it said. Its director …": where what "its" means is named; not in "Elm Trams denied
 * it. The hotel has a part too. Its manager …", where that is another.
 */
function takenUp(
  { tokens, sentences }: AnnotatedText,
  placed: readonly Placed[],
  index: number,
  body: FoundEntity | null,
  its: number,
): Placed | null {
  if (body?.kind !== 'AGENCY') return null;
  let at = index - 1;
  const lowest = Math.max(0, index - farthest.mentions);
  const own = tokens[its]?.sentence ?? 0;
  for (let sentence = own; sentence >= Math.max(0, own - farthest.sentences); sentence--) {
    const { firstToken = 0, lastToken = 0 } = sentences[sentence] ?? {};
    for (; at >= lowest && (placed[at]?.mention.firstToken ?? 0) >= firstToken; at--) {
      const one = placed[at] as Placed;
      if (one.entity === body && one.mention.lastToken < its) return one;
    }
    const high = Math.min(lastToken, its - 1);
    const words = tokens.slice(Math.max(firstToken, high - farthest.words), high + 1);
    if (its !== firstToken && !words.some(goesOn) && (tokens[firstToken]?.quote ?? -1) < 0) return null;
  }
  return null;
}

/** The one body that speaks in the paragraph of a mention, before it, or in the paragraph before. */
function onlySpeaker(text: AnnotatedText, placed: readonly Placed[], index: number): Placed | null {
  const { tokens, sentences } = text;
  const paragraph = tokens[placed[index]?.mention.firstToken ?? 0]?.paragraph ?? 0;
  let only: Placed | null = null;
  for (let at = index - 1; at >= Math.max(0, index - farthest.mentions); at--) {
    const one = placed[at] as Placed;
    const { mention, entity } = one;
    const token = tokens[mention.firstToken];
    if (!token || token.paragraph < paragraph - 1) break;
    if (entity.kind !== 'AGENCY' || reporters.has(entity.agencyType)) continue;
    const verb = verbBehind(text, mention.lastToken, sentences[token.sentence]?.lastToken ?? 0);
    if (!verb || !speechLemmas.has(verb.lemma)) continue;
    if (only && only.entity !== entity) return null;
    only ??= one;
  }
  return only;
}

import type { SpokenClaim } from '../claims/speaker.ts';
import { isNounLike, type Reading } from '../claims/reading.ts';
import type { Token } from '../text/annotate.ts';
import { isOneOf } from '../vocabulary/word.ts';
import { takenBeforeWords, goodsWords, originVerbs, othersWords, publicWords } from '../vocabulary/older-data.ts';

const isGoods = isOneOf(goodsWords);
const isOrigin = isOneOf(originVerbs);
const isEarlier = isOneOf(takenBeforeWords);
const isOthers = isOneOf(othersWords);
const isPublic = isOneOf(publicWords);
const isBe = isOneOf(new Set(['is', 'was', 'are', 'were', 'been', 'being']));
const isModal = isOneOf(new Set(['could', 'may', 'might', 'would', 'if', 'whether']));
const links = isOneOf(new Set(['from', 'of', 'to', 'in']));

/** Words from what is said to have leaked to the verb, from the verb to "from", and from there to what tells. */
const [subjectReach, linkReach, tellingReach] = [10, 3, 4];

/**
 * What is old, public or another's has not leaked now. Takes "the data came from a 2019 incident", "the details date back to
 * an earlier breach", "the information was already public", "the records belong to another company"; not "the data came from
 * a server", "the files were taken in 2019", and not what an attacker or a court says.
 */
export function olderData(reading: Reading, { claim: { content, voice }, speaker }: SpokenClaim): string | null {
  const { tokens } = reading;
  const body = speaker.onBehalfOf ?? speaker.entity;
  if (voice !== 'SOURCE' || (body?.kind !== 'AGENCY' && body?.kind !== 'PERSON')) return null;
  if (body.agencyType === 'COURT') return null;
  let goods = -1;
  for (let i = content.first; i <= content.last; i++) {
    const token = tokens[i];
    if (!token || isModal(token)) return null;
    if (isGoods(token)) goods = i;
    if (goods < 0 || i - goods > subjectReach) continue;
    const told = isOrigin(token) || isBe(token) ? behindLink(reading, i, content.last) : null;
    if (told !== null) return `${token.lower} … ${told}`;
    if (isBe(token) && isPublicBehind(reading, i, content.last)) return 'already public';
    if (token.lower === 'years' && tokens[i + 1]?.lower === 'old' && i < content.last && !isNounLike(tokens[i + 2] ?? token)) return 'years old'; // prettier-ignore
  }
  return null;
}

/** "… from a 2019 incident", "… to another company": what tells that it is older or another's. */
function behindLink({ tokens }: Reading, verb: number, high: number): string | null {
  let link = verb + 1;
  while (link <= Math.min(high, verb + linkReach) && !links(tokens[link] as Token)) link++;
  const word = tokens[link];
  if (!word || link > high || link > verb + linkReach) return null;
  const belongs = word.lower === 'to' && /^belong/.test(tokens[verb]?.lower ?? '');
  if (word.lower === 'in' || (isBe(tokens[verb] as Token) && link > verb + 2)) return null;
  for (let i = link + 1; i <= Math.min(high, link + tellingReach); i++) {
    const token = tokens[i];
    if (!token || token.pos === 'VERB' || token.text === ',' || token.text === ';') return null;
    if (belongs ? isOthers(token) : isEarlier(token)) return token.lower;
    if (!belongs && /^(?:19|20)\d\d$/.test(token.text) && i <= link + 2) return token.text;
  }
  return null;
}

/** "is already public", "were previously published"; not "was made public", nor "is publicly available", which accuses. */
function isPublicBehind({ tokens }: Reading, be: number, high: number): boolean {
  let told = false;
  for (let i = be + 1; i <= Math.min(high, be + tellingReach); i++) {
    const { lower = '', pos } = tokens[i] ?? {};
    if (lower === 'already' || lower === 'previously') told = true;
    else if (lower === 'publicly') continue;
    else if (told && isPublic(tokens[i] as Token)) return true;
    else if (pos !== 'ADV' && pos !== 'AUX' && lower !== 'in' && lower !== 'the') return false;
  }
  return false;
}

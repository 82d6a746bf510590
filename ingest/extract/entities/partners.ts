import type { AnnotatedText, TextSentence, Token } from '../text/annotate.ts';
import { legalForms } from '../vocabulary/agency-words.ts';
import { isOneOf } from '../vocabulary/word.ts';
import { beforeList } from './coordination.ts';
import type { NamePlace } from './name.ts';

const joins = new Set(['work', 'cooperate', 'co-operate', 'collaborate', 'partner', 'liaise', 'team', 'consult', 'contract', 'engage']); // prettier-ignore
const hires = new Set(['hire', 'engage', 'retain', 'contract', 'commission', 'appoint', 'enlist', 'notify', 'acquire', 'sue']); // prettier-ignore
const doneWith = isOneOf(
  new Set(['statement', 'contract', 'partnership', 'agreement', 'deal', 'venture', 'settlement']),
);
const isAdverb = isOneOf(new Set(['together', 'along', 'closely', 'jointly', 'up']));
const isCustomer = isOneOf(new Set(['customers', 'clients', 'suppliers', 'partners']));

/**
 * Whether a body alone stands there: "working with Elm and Oak Lab", "a joint statement with Elm", "hired Elm", "customers such as
 * Elm and Oak"; not "with Elm on his shirt".
 */
export function isPartner(
  text: AnnotatedText,
  { first }: NamePlace,
  { firstToken }: TextSentence,
  nameAt: Int32Array,
): boolean {
  const { tokens } = text;
  if (legalForms.has(tokens[first]?.lower ?? '')) return false; // "with Elm Works, Inc."
  let at = beforeList(text, first - 1, firstToken, nameAt);
  if (tokens[at]?.lower === 'the') at--;
  const [governor, before] = [tokens[at], tokens[at - 1]];
  if (!governor || !before || at - 1 < firstToken) return false;
  if (governor.pos === 'VERB') return hires.has(governor.lemma);
  if (governor.lower === 'as' && before.lower === 'such') return isCustomer(tokens[at - 2] as Token);
  if (governor.lower === 'including') return isCustomer(before) || (before.text === ',' && isCustomer(tokens[at - 2] as Token)); // prettier-ignore
  if (governor.lower !== 'with') return false;
  const leading = isAdverb(before) && at - 2 >= firstToken ? tokens[at - 2] : before;
  return doneWith(before) || (leading?.pos === 'VERB' && joins.has(leading.lemma));
}

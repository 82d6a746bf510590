import { agencyHeads, bodyModifiers, nominalAgencyHeads } from '../vocabulary/agency-words.ts';
import { attackerHeads } from '../vocabulary/attacker-words.ts';
import { namingLinks, namingWords } from '../vocabulary/naming-words.ts';
import { isOrigin } from '../vocabulary/origins.ts';
import { personPosts, personTitles, postHeads, postModifiers } from '../vocabulary/people-words.ts';
import { systemHeads } from '../vocabulary/system-words.ts';
import type { AnnotatedText } from '../text/annotate.ts';
import { groupNames } from './name-groups.ts';
import type { NameGroup, NameSpan } from './name.ts';
import { findNameSpans } from './names.ts';
import { findNominals, type Nominal } from './nominals.ts';

export interface NamesOfText {
  readonly spans: readonly NameSpan[];
  /** Index of the span that covers a token, or -1. */
  readonly nameAt: Int32Array;
  readonly groups: readonly NameGroup[];
  /** The group of each span. */
  readonly groupOf: readonly (NameGroup | undefined)[];
  readonly nominals: readonly Nominal[];
  /** Names that stand in brackets behind a description: "content delivery network (CDN)". */
  readonly definitions: ReadonlyMap<NameGroup, Nominal>;
  /** Descriptions with the name that stands right behind them or before: "the union Sitra", "a security firm, Elm Lab, said", "Elm Lab, a security firm". */
  readonly apposed: ReadonlyMap<Nominal, NameGroup>;
}

/** "Chief Executive Officer" and "Permanent Secretary" say what somebody is, not who. */
function isPost({ tokens }: AnnotatedText, { first, last, title }: NameSpan): boolean {
  if (!postHeads.has(tokens[last]?.lower ?? '')) return false;
  if (title?.toLowerCase() === 'chief') return true;
  for (let i = first; i < last; i++) {
    const { lower = '' } = tokens[i] ?? {};
    if (!personPosts.has(lower) && !bodyModifiers.has(lower) && !postModifiers.has(lower)) return false;
  }
  return true;
}

/** "The Commission" and "Police" are written like names and refer like descriptions. */
function isDescription(text: AnnotatedText, span: NameSpan): boolean {
  if (span.first !== span.last) return isPost(text, span);
  const token = text.tokens[span.first];
  if (!token) return true;
  const begins = text.sentences[token.sentence]?.firstToken === span.first;
  if (personTitles.has(token.lower)) return true;
  const type = agencyHeads.get(token.lower);
  const common =
    (type !== undefined && type !== 'GOVERNMENT') || systemHeads.has(token.lower) || attackerHeads.has(token.lower);
  return (
    (begins && common) ||
    nominalAgencyHeads.has(token.lower) ||
    (systemHeads.has(token.lower) && text.tokens[span.first - 1]?.lower === 'the')
  );
}

export function readNames(text: AnnotatedText): NamesOfText {
  const spans = findNameSpans(text).filter((span) => !isDescription(text, span));
  const nameAt = new Int32Array(text.tokens.length + 8).fill(-1);
  spans.forEach((span, index) => nameAt.fill(index, span.first, span.last + 1));
  const groups = groupNames(text, spans);
  const groupOf = new Array<NameGroup | undefined>(spans.length).fill(undefined);
  for (const group of groups) for (const mention of group.mentions) groupOf[nameAt[mention.first] as number] = group;
  const nominals = findNominals(text, nameAt);
  const definitions = new Map<NameGroup, Nominal>();
  for (const nominal of nominals) {
    const span =
      nominal.last === nominal.headToken && text.tokens[nominal.last + 1]?.lower === '('
        ? (nameAt[nominal.last + 2] as number)
        : -1;
    const group = span >= 0 ? groupOf[span] : undefined;
    if (group && text.tokens[(spans[span]?.last ?? 0) + 1]?.lower === ')' && !definitions.has(group))
      definitions.set(group, nominal);
  }
  const apposed = new Map<Nominal, NameGroup>();
  for (const nominal of nominals) {
    const behind = spanBehind(text, nominal, nameAt);
    const span = behind >= 0 ? behind : nameBefore(text, nominal, nameAt);
    const group = span >= 0 ? groupOf[span] : undefined;
    if (group) apposed.set(nominal, group);
  }
  return { spans, nameAt, groups, groupOf, nominals, definitions, apposed };
}

/** Tokens between a description and the name by which it is called. */
const longestCalling = 6;

/** The name of "a gang known as Snatch", "a user who goes by “Elm”", or -1; not of "a gang that Elm Works called careless". */
function nameCalled({ tokens }: Pick<AnnotatedText, 'tokens'>, from: number, nameAt: Int32Array): number {
  let called = false;
  for (let i = from; i < from + longestCalling; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[from]?.sentence) return -1;
    const name = nameAt[i] ?? -1;
    if (name >= 0) return called ? name : -1;
    if (namingWords.has(token.lower)) called = true;
    else if (!namingLinks.has(token.lower) && !/^(?:which|that|who|goes|going|[“"‘',])$/.test(token.lower)) return -1;
  }
  return -1;
}

/** The name of "BreachForums, a crime marketplace", or -1. */
function nameBefore({ tokens }: AnnotatedText, { first, determiner }: Nominal, nameAt: Int32Array): number {
  if (!/^an?$/.test(determiner) || tokens[first - 2]?.text !== ',') return -1;
  return tokens[first - 3]?.sentence === tokens[first]?.sentence ? (nameAt[first - 3] ?? -1) : -1;
}

/** The name in apposition to a description, or -1; not the next of a list: "the police, Elm Works and the mayor". */
function spanBehind(
  { tokens }: AnnotatedText,
  { headToken, last, ofName, determiner, owned }: Nominal,
  nameAt: Int32Array,
): number {
  if (last !== headToken || ofName >= 0) return -1;
  const next = nameAt[last + 1] ?? -1;
  if (next >= 0) return tokens[last + 1]?.sentence === tokens[last]?.sentence ? next : -1; // a headline ends without a mark
  const called = nameCalled({ tokens }, last + 1, nameAt);
  if (called >= 0) return called;
  if (tokens[last + 1]?.text !== ',' || (!owned && !/^(the|a|an|its|their|his|her|our)$/.test(determiner))) return -1;
  const behind = tokens[last + 2];
  const from = behind && (isOrigin(behind) || behind.lower === 'the') ? last + 3 : last + 2; // "the watchdog, the Garante, said"
  const name = nameAt[from] ?? -1;
  if (name < 0) return -1;
  let end = from;
  while (nameAt[end + 1] === name) end++;
  const after = tokens[end + 1];
  return after && (/^[,.;:)]$/.test(after.text) || after.lower === 'of') ? name : -1;
}

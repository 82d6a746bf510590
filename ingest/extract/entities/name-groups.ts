import { agencyHeads, legalForms } from '../vocabulary/agency-words.ts';
import { demonyms, places } from '../vocabulary/places.ts';
import { systemHeads } from '../vocabulary/system-words.ts';
import type { AnnotatedText, Token } from '../text/annotate.ts';
import { ofWord, wordTest } from '../vocabulary/word.ts';
import { aliasesIn } from './aliases.ts';
import { agencyForm, agencyFormOf, isKnownBody, plainForm } from './forms.ts';
import { isProduct } from './products.ts';
import type { NameGroup, NameSpan } from './name.ts';

/** More names that begin or end with one word than this make no better choice. */
const mostWithOneWord = 60;

const isCapitals = (name: string): boolean =>
  /^[\p{Lu}][\p{Lu}\p{N}&.\p{Ll}-]{1,14}$/u.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) >= 2;

const oneWord = ofWord(({ text }) => text.replace(/\s+/g, ' '));
const isAcronym = wordTest((word) => isCapitals(oneWord({ word })));

/** Do the letters of the acronym occur as first letters of the words, in order? "CERT-In" fits "Computer Emergency Response Team … India". */
function fits(acronym: string, name: string): boolean {
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '');
  const words = name
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean);
  let at = 0;
  for (const word of words) if (at < letters.length && word[0] === letters[at]) at++;
  return letters.length >= 2 && at >= Math.max(2, letters.length - 1)
    ? true
    : words
        .map((word) => word[0])
        .join('')
        .includes(letters);
}

const initialsOf = (name: string): string =>
  name.split(/\s+/).filter((word) => /^\p{Lu}|^&/u.test(word)).map((word) => word[0]).join(''); // prettier-ignore

/** Groups the spans that name one thing: same form, acronym defined beside the name, short form. */
export function groupNames(text: AnnotatedText, spans: readonly NameSpan[]): readonly NameGroup[] {
  const { tokens } = text;
  const names = spans.map(({ first, last }) =>
    first === last
      ? oneWord(tokens[first] as Token)
      : text.text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0).replace(/\s+/g, ' '),
  );
  const groups = new Map<string, NameGroup>();
  const aliases = new Map<string, string>(); // form of an acronym -> form of the full name

  spans.forEach((span, index) => {
    const next = spans[index + 1];
    if (next && next.first === span.last + 2 && tokens[span.last + 1]?.lower === '(' && next.first === next.last) {
      const [outer = '', inner = ''] = [names[index], names[index + 1]];
      const closed = tokens[next.last + 1]?.lower === ')';
      const [long, short] = isCapitals(inner) ? [outer, inner] : [inner, outer];
      if (closed && isCapitals(short) && (fits(short, long) || (span.last > span.first && agencyHeads.has(long.split(' ').at(-1)?.toLowerCase() ?? '')) || /\s(of|for)\s/.test(long))) aliases.set(plainForm(short), agencyForm(long)); // prettier-ignore
    }
  });
  spans.forEach((span, index) => {
    const name = names[index] as string;
    const plain = plainForm(name);
    if (plain === '') return;
    const form = aliases.get(plain) ?? agencyFormOf(plain);
    const key = form.replaceAll('-', '').replace(/^#/, '');
    const group = groups.get(key) ?? {
      full: '',
      form,
      mentions: [],
      shortLast: false,
      shortFirst: false,
      acronym: false,
    };
    const acronym = span.first === span.last && isAcronym(tokens[span.first] as Token);
    if (acronym) group.acronym = true;
    if (name.length > group.full.length) group.full = name;
    group.mentions.push({ ...span, how: aliases.has(plain) || acronym ? 'ACRONYM' : 'NAME' });
    groups.set(key, group);
  });
  return mergeAliases(text, mergeShortForms(text, mergeMinistries(mergeKindWords(groups))));
}

function mergeAliases(text: AnnotatedText, groups: readonly NameGroup[]): readonly NameGroup[] {
  const aliases = aliasesIn(text, groups);
  for (const [alias, group] of aliases) absorb(group, alias);
  return aliases.size === 0 ? groups : groups.filter((group) => !aliases.has(group));
}

/** "Elm" that speaks beside "a flaw in Elm Gate" is who makes it. */
function isMakerOf(text: AnnotatedText, short: NameGroup, long: NameGroup): boolean {
  const { tokens, sentences } = text;
  const speaks = short.mentions.some(({ last }) => /^(?:VERB|AUX)$/.test(tokens[last + 1]?.pos ?? ''));
  return (
    speaks &&
    long.mentions.some((mention) => {
      const sentence = sentences[tokens[mention.first]?.sentence ?? 0];
      return sentence !== undefined && isProduct(text, mention, sentence);
    })
  );
}

function mergeShortForms(text: AnnotatedText, groups: readonly NameGroup[]): NameGroup[] {
  const merged = new Set<NameGroup>();
  const wordsOf = new Map(groups.map((group) => [group, group.form.split(' ')]));
  const byFirst = new Map<string, NameGroup[]>();
  const byLast = new Map<string, NameGroup[]>();
  const byInitials = new Map<string, NameGroup>();
  for (const group of groups) {
    const words = wordsOf.get(group) as string[];
    const add = (map: Map<string, NameGroup[]>, word: string): void => {
      const list = map.get(word);
      if (list && list.length < mostWithOneWord) list.push(group);
      else if (!list) map.set(word, [group]);
    };
    if (words.length > 1) {
      add(byFirst, words[0] as string);
      add(byLast, words.at(-1) as string);
      byInitials.set(initialsOf(group.full).toLowerCase(), group);
    }
  }
  if (byFirst.size === 0) return [...groups];
  const ordered = [...wordsOf].sort(([, a], [, b]) => a.length - b.length);
  for (const [short, words] of ordered) {
    const first = words[0] as string;
    const alike = byLast.get(words.at(-1) as string);
    if (!short.acronym && !alike && !byFirst.has(first)) continue;
    if (isKnownBody(short.form) || places.has(short.form) || demonyms.has(short.form)) continue;
    const initials = short.acronym ? byInitials.get(short.form.replace(/[^\p{L}&]/gu, '')) : undefined;
    const prefixed =
      words.length > 1 || (!agencyHeads.has(first) && !systemHeads.has(first) && first.length > 2)
        ? byFirst.get(first)
        : undefined;
    const prefix = prefixed?.filter(
      (long) => long !== short && !merged.has(long) && startsWith(wordsOf.get(long) as string[], words),
    );
    const suffix = alike?.filter(
      (long) =>
        long !== short &&
        !merged.has(long) &&
        endsWith(wordsOf.get(long) as string[], words) &&
        (words.length > 1 || !agencyHeads.has(first)),
    );
    const position = short.mentions[0]?.first ?? 0;
    const latest = (list: readonly NameGroup[] | undefined): NameGroup | undefined =>
      list
        ?.filter((long) => (long.mentions[0]?.first ?? 0) < position)
        .sort((a, b) => lastBefore(b, position) - lastBefore(a, position))[0] ?? list?.[0];
    const bySuffix = latest(suffix);
    const byPrefix = latest(prefix);
    const target = initials ?? bySuffix ?? byPrefix;
    if (!target || target === short || merged.has(target)) continue;
    if (target === byPrefix && isMakerOf(text, short, target)) continue;
    if (target === bySuffix && words.length === 1) target.shortLast = true;
    else if (target === byPrefix) target.shortFirst = true;
    target.mentions.push(
      ...short.mentions.map((mention) => ({
        ...mention,
        how: initials ? ('ACRONYM' as const) : ('SHORT_NAME' as const),
      })),
    );
    target.mentions.sort((a, b) => a.first - b.first);
    if (short.acronym && initials) target.acronym = true;
    merged.add(short);
  }
  return groups.filter((group) => !merged.has(group));
}

const lastBefore = (group: NameGroup, position: number): number => {
  let last = -1;
  for (const mention of group.mentions) if (mention.first < position) last = mention.first;
  return last;
};
const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length < long.length && short.every((word, i) => long[i] === word);
const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length < long.length &&
  short.every((word, i) => long[long.length - short.length + i] === word) &&
  !legalForms.has(short[0] as string);

const kindWords = new Set(['portal', 'app', 'application', 'website', 'platform', 'site', 'software', 'group', 'gang', 'ransomware', 'team', 'forum', 'system', 'apis', 'api', 'database']); // prettier-ignore

function absorb(into: NameGroup, from: NameGroup): void {
  into.mentions.push(...from.mentions);
  into.mentions.sort((a, b) => a.first - b.first);
  if (from.acronym) into.acronym = true;
}

/** "Kerbsy App" beside "Kerbsy" adds only what kind of thing it is. */
function mergeKindWords(groups: ReadonlyMap<string, NameGroup>): NameGroup[] {
  const merged = new Set<NameGroup>();
  for (const [key, group] of groups) {
    const space = key.lastIndexOf(' ');
    const bare = space > 0 && kindWords.has(key.slice(space + 1)) ? groups.get(key.slice(0, space)) : undefined;
    if (!bare || bare === group || merged.has(bare)) continue;
    absorb(bare, group);
    merged.add(group);
  }
  return [...groups.values()].filter((group) => !merged.has(group));
}

const ministryHeads = new Set(['ministry', 'department']);
const notPortfolio = new Set(['union', 'central', 'federal', 'state', 'of', 'for', 'the', 'and', '&', 'us', 'u.s']);

/** "Health Ministry" is the "Union Ministry of Health and Family Welfare". */
function mergeMinistries(groups: readonly NameGroup[]): NameGroup[] {
  const known = new Map<string, { group: NameGroup; head: string; portfolio: string[] }>();
  const merged = new Set<NameGroup>();
  for (const group of groups) {
    if (!group.form.includes(' ')) continue;
    const words = group.form.split(' ');
    const head = words.find((word) => ministryHeads.has(word));
    if (head === undefined) continue;
    const portfolio = words.filter((word) => word !== head && !notPortfolio.has(word));
    const key = `${head} ${portfolio[0] ?? ''}`;
    const found = known.get(key);
    const same = found && portfolio.length > 0 && isSubset(portfolio, found.portfolio) ? found : undefined;
    if (same) {
      if (portfolio.length > same.portfolio.length) {
        same.group.full = group.full;
        same.group.form = group.form;
        same.portfolio = portfolio;
      }
      absorb(same.group, group);
      merged.add(group);
    } else if (!found) known.set(key, { group, head, portfolio });
  }
  return groups.filter((group) => !merged.has(group));
}

const isSubset = (a: readonly string[], b: readonly string[]): boolean => {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  return small.every((word) => large.includes(word));
};

import type { EntityKind } from '../../../schema/ontology/kinds.ts';
import type { AnnotatedText } from '../text/annotate.ts';
import { agencyHeads, anyTrade, tradeWords } from '../vocabulary/agency-words.ts';
import { agencyTypeOf } from './forms.ts';
import { bystanderAs } from './bystanders.ts';
import type { NameGroup } from './name.ts';
import { groupNominals, type NominalGroup } from './nominal-groups.ts';
import { modifiersOf, type Nominal } from './nominals.ts';
import { aliasNouns } from './same-user.ts';
import type { NamesOfText } from './read-names.ts';

export interface Settled {
  /** Descriptions that take up a named thing: "the ministry", "the Kerbsy app". */
  readonly attached: ReadonlyMap<NameGroup, readonly Nominal[]>;
  /** Descriptions of things that have no name. */
  readonly described: readonly NominalGroup[];
}

/** So many names back is far enough for "the ministry". */
const reach = 100;

const anaphoric = new Set(['the', 'this', 'that', '', 'said']);

/** "The same user", "its author": somebody named before, or nobody. */
const isAlias = ({ type, head }: Nominal): boolean => type === 'ATTACKER' && aliasNouns.has(head);
const companyLike = new Set(['company', 'firm', 'retailer', 'operator', 'airline', 'carrier', 'chain', 'supplier', 'vendor', 'provider', 'insurer', 'distributor', 'contractor', 'telco', 'carmaker', 'automaker', 'drugmaker', 'brewer', 'lender', 'startup', 'start-up', 'manufacturer']); // prettier-ignore

/** Gangs and many others are called so: by a word of their names alone. */
const anybodys = new Set(['group', 'party', 'team', 'unit', 'service']);

/** Things on a platform, not the platform: "a Telegram bot". */
const tenants = new Set(['bot', 'bucket', 'account', 'copy', 'link']);

const productLike = new Set(['platform', 'portal', 'app', 'application', 'software', 'product', 'tool']);

/** A name where it stands. */
interface Place {
  readonly first: number;
  readonly group: NameGroup;
  readonly kind: EntityKind | null;
  /** Of its form. */
  readonly words: readonly string[];
}

/** In the order of the text. */
const placesOf = (groups: readonly NameGroup[], kindOf: (group: NameGroup) => EntityKind | null): Place[] =>
  groups
    .flatMap((group): Place[] => {
      const kind = kindOf(group);
      const words = group.form.split(' ');
      return group.mentions.map(({ first }) => ({ first, group, kind, words }));
    })
    .sort((a, b) => a.first - b.first);

/**
 * Whether a description takes up a name of the same kind: by a WORD of what the name says or was called, or by its KIND
 * alone. "The insurer" is Northgate Insurance by a word, and never Elm Airways.
 */
function takesUp(
  { group, words }: Place,
  nominal: Nominal,
  heads: ReadonlyMap<NameGroup, ReadonlySet<string>>,
): 'WORD' | 'KIND' | null {
  if (heads.get(group)?.has(nominal.head) || words.includes(nominal.head)) return 'WORD';
  const trade = nominal.type === 'AGENCY' ? tradeWords.get(nominal.head) : undefined;
  if (trade && words.some((word) => trade.has(word))) return 'WORD';
  if (trade && words.some((word) => anyTrade.has(word))) return null;
  return isOfKind(group, nominal) ? 'KIND' : null;
}

function isOfKind(group: NameGroup, nominal: Nominal): boolean {
  if (nominal.type === 'ATTACKER') return nominal.determiner === 'the' || isAlias(nominal);
  if (nominal.type === 'SYSTEM')
    return productLike.has(nominal.head) && (nominal.determiner === 'the' || nominal.determiner === 'this');
  if (nominal.determiner === '' || anybodys.has(nominal.head)) return false;
  const type = agencyTypeOf(group.form);
  if (companyLike.has(nominal.head)) return type === 'COMPANY' || type === 'OTHER';
  const headType = agencyHeads.get(nominal.head);
  return headType !== undefined && headType === type && headType !== 'OTHER' && headType !== 'REGULATOR';
}

const general = new Set(['union', 'central', 'federal', 'state', 'national', 'local', 'federation']);

/** "the health ministry" is the Ministry of Health and Family Welfare, "the Union health ministry" too. */
function sameBody(group: NameGroup, head: string, modifiers: readonly string[]): boolean {
  const words = group.form.split(' ');
  return (
    words.includes(head) &&
    modifiers.every((word) => words.includes(word) || general.has(word)) &&
    modifiers.some((word) => words.includes(word))
  );
}

/** Which descriptions mean a named thing, and which stand for themselves. `kindOf` is what each name was taken for. */
export function settleNominals(
  text: AnnotatedText,
  names: NamesOfText,
  kindOf: (group: NameGroup) => EntityKind | null,
): Settled {
  const attached = new Map<NameGroup, Nominal[]>();
  const heads = new Map<NameGroup, Set<string>>();
  const rest: Nominal[] = [];
  const attach = (group: NameGroup, nominal: Nominal): void => {
    const list = attached.get(group);
    if (list) list.push(nominal);
    else attached.set(group, [nominal]);
    const words = heads.get(group) ?? new Set<string>();
    heads.set(group, words.add(nominal.head));
  };
  const bare: Nominal[] = [];
  const byWord = new Map<string, NameGroup[]>();
  for (const group of names.groups) {
    if (kindOf(group) !== 'AGENCY') continue;
    for (const word of new Set(group.form.split(' '))) {
      const list = byWord.get(word);
      if (!list) byWord.set(word, [group]);
      else if (list.length < reach) list.push(group);
    }
  }
  const defined = new Map([...names.definitions].map(([group, nominal]) => [nominal, group]));
  for (const nominal of names.nominals) {
    const definition = defined.get(nominal);
    if (definition && kindOf(definition) === nominal.type) {
      attach(definition, nominal);
      continue;
    }
    const apposed = names.apposed.get(nominal);
    if (apposed && kindOf(apposed) === nominal.type) {
      attach(apposed, nominal);
      continue;
    }
    const inside = nominal.name >= 0 && !nominal.owned ? names.groupOf[nominal.name] : undefined;
    if (inside && kindOf(inside) === nominal.type && nominal.modifiers.length === 0 && !tenants.has(nominal.head))
      attach(inside, nominal);
    else if (
      nominal.name < 0 &&
      nominal.ofName < 0 &&
      modifiersOf(nominal).length === 0 &&
      (anaphoric.has(nominal.determiner) || isAlias(nominal))
    )
      bare.push(nominal);
    else {
      const modifiers = modifiersOf(nominal);
      const whole =
        nominal.name < 0 && nominal.type === 'AGENCY' && modifiers.length > 0
          ? byWord.get(nominal.head)?.find((group) => sameBody(group, nominal.head, modifiers))
          : undefined;
      if (whole) attach(whole, nominal);
      else if (!isAlias(nominal)) rest.push(nominal);
    }
  }
  const places = bare.length === 0 ? [] : placesOf(names.groups, kindOf);
  const bystanders = new Map<NameGroup, ReturnType<typeof bystanderAs>>();
  const standsBy = (group: NameGroup): ReturnType<typeof bystanderAs> => {
    const known = bystanders.has(group) ? (bystanders.get(group) ?? null) : bystanderAs(text, group.mentions);
    bystanders.set(group, known);
    return known;
  };
  let next = 0;
  const passed = new Map<EntityKind | null, { at: number; place: Place }[]>([
    ['AGENCY', []],
    ['SYSTEM', []],
    ['ATTACKER', []],
  ]);
  for (const nominal of bare) {
    for (; next < places.length && (places[next]?.first ?? 0) < nominal.first; next++) {
      const place = places[next] as Place;
      passed.get(place.kind)?.push({ at: next, place });
    }
    const before = passed.get(nominal.type) ?? [];
    const ofTrade = nominal.type === 'AGENCY' && tradeWords.has(nominal.head);
    let best: NameGroup | undefined;
    let ofKind: NameGroup | undefined;
    let passing: NameGroup | undefined;
    let teller: NameGroup | undefined;
    let asked: NameGroup | undefined;
    for (let i = before.length - 1; i >= 0 && !best; i--) {
      const { at, place } = before[i] as (typeof before)[number];
      if (at < next - reach) break;
      const by = place.group === asked ? null : takesUp(place, nominal, heads);
      asked = place.group;
      if (by === 'WORD') best = place.group;
      else if (by === 'KIND' && nominal.type === 'AGENCY' && standsBy(place.group) === 'TELLS') teller ??= place.group;
      else if (by === 'KIND' && nominal.type === 'AGENCY' && standsBy(place.group) === 'PASSES')
        passing ??= place.group;
      else if (by === 'KIND' && ofTrade) ofKind ??= place.group;
      else if (by === 'KIND') best = place.group;
    }
    best ??= ofKind ?? passing ?? (ofTrade ? undefined : teller);
    if (best) attach(best, nominal);
    else if (!isAlias(nominal)) rest.push(nominal);
  }
  rest.sort((a, b) => a.first - b.first);
  return { attached, described: groupNominals(rest, (span) => names.groupOf[span]) };
}

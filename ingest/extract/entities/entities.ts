import type { EntityKind } from '../../../schema/ontology/kinds.ts';
import { places } from '../vocabulary/places.ts';
import type { AnnotatedText } from '../text/annotate.ts';
import type { Entities, EntityMention, FoundEntity } from './entity.ts';
import type { Judged } from './judged.ts';
import { nameEvidence } from './name-evidence.ts';
import type { NameGroup } from './name.ts';
import { countNamed, nominalEvidence, sentenceTopics } from './nominal-evidence.ts';
import { agencyTypeOf, formOf, plainForm } from './forms.ts';
import { entityWeights, judgeName, judgeNominal, mayBeBody, type EntityWeights } from './judge.ts';
import type { NominalGroup } from './nominal-groups.ts';
import type { Nominal } from './nominals.ts';
import { readNames, type NamesOfText } from './read-names.ts';
import { findRelations } from './relations.ts';
import { createResolver } from './resolve.ts';
import { settleNominals, type Settled } from './settle.ts';

interface Draft {
  readonly kind: EntityKind;
  name: string;
  readonly form: string;
  readonly generic: boolean;
  readonly mentions: EntityMention[];
  readonly rule: string;
}

/** "The country's privacy watchdog, the Garante, said" */
const apposedBody: Judged<EntityKind> = { outcome: 'AGENCY', probability: 0.6, reason: 'apposed' };

/** Names of agencies and people, systems and attackers in a text, one entry a thing. */
export function findEntities(
  text: AnnotatedText,
  context: { readonly publisher: string | null },
  weights: EntityWeights | null = entityWeights,
): Entities {
  const names = readNames(text);
  const publisher = context.publisher === null ? null : plainForm(context.publisher);
  const judged = new Map<NameGroup, Judged<EntityKind | null>>();
  const open = new Set<NameGroup>();
  for (const group of names.groups) {
    const reasons = nameEvidence(text, group, names.nameAt, names.definitions.get(group)?.type, weights !== null);
    const silent = publisher !== null && plainForm(group.full) === publisher && !reasons.has('speaks');
    judged.set(group, silent ? { outcome: null, probability: 1, reason: 'publisher' } : judgeName(weights, reasons));
    if (weights && !silent && mayBeBody(reasons)) open.add(group);
  }
  const kindOf = (group: NameGroup): EntityKind | null => judged.get(group)?.outcome ?? null;
  for (const [{ type }, group] of names.apposed)
    if (type === 'AGENCY' && kindOf(group) === null && open.has(group)) judged.set(group, apposedBody);
  const settled = settleNominals(text, names, kindOf);
  const drafts = merge([...named(text, names, settled, judged), ...described(text, names, settled, kindOf, weights)]);
  const all = drafts.map((draft, index): FoundEntity => ({
    index,
    kind: draft.kind,
    name: draft.name,
    form: draft.form,
    qualifier: null,
    generic: draft.generic,
    agencyType: draft.kind === 'AGENCY' ? agencyTypeOf(draft.form) : null,
    mentions: draft.mentions,
    rule: draft.rule,
  }));
  const resolve = createResolver(text, all);
  return { all, relations: findRelations(text, all, names, resolve), resolve };
}

function mentionOf(text: AnnotatedText, first: number, last: number, how: EntityMention['how']): EntityMention {
  return {
    start: text.tokens[first]?.start ?? 0,
    end: text.tokens[last]?.end ?? 0,
    firstToken: first,
    lastToken: last,
    how,
  };
}

function named(
  text: AnnotatedText,
  names: NamesOfText,
  settled: Settled,
  judged: ReadonlyMap<NameGroup, Judged<EntityKind | null>>,
): Draft[] {
  const drafts: Draft[] = [];
  for (const group of names.groups) {
    const verdict = judged.get(group);
    const kind = verdict?.outcome;
    if (!verdict || !kind) continue;
    const mentions = group.mentions.map((mention) => mentionOf(text, mention.first, mention.last, mention.how));
    const attached = settled.attached.get(group);
    if (attached) takeUp(text, mentions, attached);
    drafts.push({
      kind,
      name: group.full,
      form: formOf(kind, group.full, true),
      generic: false,
      mentions,
      rule: `name:${verdict.reason}`,
    });
  }
  return drafts;
}

/** Each description is a mention too, or takes in the first one that stands inside of it. */
function takeUp(text: AnnotatedText, mentions: EntityMention[], attached: readonly Nominal[]): void {
  const begins = new Map<number, number[]>(); // where mentions begin, or began before a description took them in
  const enter = (token: number, at: number): unknown => begins.set(token, [...(begins.get(token) ?? []), at]);
  mentions.forEach(({ firstToken }, at) => enter(firstToken, at));
  for (const { first, last } of attached) {
    let inside = mentions.length;
    for (let token = first; token <= last; token++)
      for (const at of begins.get(token) ?? []) {
        const { firstToken = -1, lastToken = last } = mentions[at] ?? {};
        if (at < inside && firstToken >= first && lastToken <= last) inside = at;
      }
    const how = mentions[inside]?.how ?? 'NOMINAL';
    mentions[inside] = mentionOf(text, first, last, how);
    enter(first, inside);
  }
}

function described(
  text: AnnotatedText,
  names: NamesOfText,
  settled: Settled,
  kindOf: (group: NameGroup) => EntityKind | null,
  weights: EntityWeights | null,
): Draft[] {
  if (settled.described.length === 0) return [];
  const spanKinds = names.spans.map((_, i) => {
    const group = names.groupOf[i];
    return group ? (kindOf(group) ?? (places.has(group.form) ? 'PLACE' : 'NONE')) : 'NONE';
  });
  const context = countNamed(names.groups, kindOf);
  const perType = { AGENCY: 0, SYSTEM: 0, ATTACKER: 0 };
  for (const group of settled.described) perType[group.type]++;
  const topicsOf = sentenceTopics(text);
  const drafts: Draft[] = [];
  for (const group of settled.described) {
    const verdict = judgeNominal(
      weights,
      group.type,
      nominalEvidence(
        text,
        group.mentions,
        spanKinds,
        { ...context, described: perType[group.type] - 1, topicsOf },
        weights !== null,
      ),
    );
    if (!verdict.outcome) continue;
    const mentions = group.mentions.map((nominal) => mentionOf(text, nominal.first, nominal.last, 'NOMINAL'));
    const name = bestDescription(text, group);
    const hasName = group.mentions.some((nominal) => nominal.name >= 0);
    drafts.push({
      kind: group.type,
      name,
      form: formOf(group.type, name, false),
      generic: !hasName,
      mentions,
      rule: `description:${verdict.reason}`,
    });
  }
  return drafts;
}

/** The shortest spelling that has all the words that narrow the head. */
function bestDescription(text: AnnotatedText, group: NominalGroup): string {
  let best = '';
  let most = -1;
  for (const nominal of group.mentions) {
    const narrowing = nominal.modifiers.length + (nominal.name >= 0 ? 1 : 0) + (nominal.ofName >= 0 ? 1 : 0);
    if (narrowing <= most) continue;
    most = narrowing;
    best = text.text
      .slice(text.tokens[nominal.first]?.start ?? 0, text.tokens[nominal.last]?.end ?? 0)
      .replace(/\s+/g, ' ');
  }
  return best;
}

/** Two names with one form are one thing: "Co-WIN portal" and "CoWIN". */
function merge(drafts: readonly Draft[]): Draft[] {
  const byForm = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = `${draft.kind} ${draft.form}`;
    const known = byForm.get(key);
    if (known) {
      known.mentions.push(...draft.mentions);
      if (draft.name.length > known.name.length && known.generic === draft.generic) known.name = draft.name;
    } else byForm.set(key, draft);
  }
  const merged = [...byForm.values()];
  for (const { mentions } of merged) mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return merged.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || (a.form < b.form ? -1 : 1));
}

import type { NameGroup } from './name.ts';
import { modifiersOf, type Nominal } from './nominals.ts';

export interface NominalGroup {
  readonly key: string;
  readonly type: Nominal['type'];
  readonly mentions: Nominal[];
}

const headWord = (group: { key: string }): string => group.key.slice(group.key.lastIndexOf(' ') + 1);

/**
 * Descriptions of one thing: the same words, or a bare head ("the server") that takes up the last description with that
 * head. `nameOf` gives the key of the name inside a description, so that "Odisha police" and "Delhi police" stay apart.
 */
export function groupNominals(
  nominals: readonly Nominal[],
  nameOf: (span: number) => NameGroup | undefined,
): NominalGroup[] {
  const groups = new Map<string, NominalGroup>();
  const latestByHead = new Map<string, NominalGroup>();
  for (const nominal of nominals) {
    const modifiers = modifiersOf(nominal);
    const inside = nominal.name >= 0 && !nominal.owned ? nameOf(nominal.name)?.form : undefined;
    const parts = [...(inside === undefined ? [] : [inside]), ...modifiers, nominal.head];
    let key = `${nominal.type} ${parts.join(' ')}`;
    const head = `${nominal.type} ${nominal.head}`;
    if (parts.length === 1) {
      const antecedent = latestByHead.get(head);
      if (antecedent && nominal.determiner !== 'a' && nominal.determiner !== 'an' && nominal.determiner !== 'another')
        key = antecedent.key;
    }
    const group = groups.get(key) ?? { key, type: nominal.type, mentions: [] };
    group.mentions.push(nominal);
    groups.set(key, group);
    latestByHead.set(head, group);
  }
  // a bare head that came first ("hackers … the Chinese hackers") joins the only described one
  const sameHead = Map.groupBy(groups.values(), (group) => `${group.type} ${headWord(group)}`);
  for (const [head, [one, other, ...more]] of sameHead) {
    if (!one || !other || more.length > 0) continue;
    const [group, only] = one.key === head ? [one, other] : [other, one];
    if (group.key !== head) continue;
    only.mentions.push(...group.mentions);
    only.mentions.sort((a, b) => a.first - b.first);
    groups.delete(group.key);
  }
  return [...groups.values()];
}

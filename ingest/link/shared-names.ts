import { isWhole } from './story-keys.ts';
import type { StoryName } from './story-name.ts';
import type { StorySignature } from './story-signature.ts';

/** How far a name of each kind tells stories apart: researchers and ministers speak in many. */
const tellingOf: Readonly<Record<StoryName['kind'], number>> = {
  SYSTEM: 1,
  AGENCY: 1,
  ATTACKER: 0.9,
  WORD: 0.9,
  PERSON: 0.6,
};
/** Where one paper's reading makes a gang or a person of what another's makes a body, it is counted as the less telling. */
const leastTelling: readonly StoryName['kind'][] = ['PERSON', 'ATTACKER', 'SYSTEM', 'AGENCY', 'WORD'];
const hubShare = 0.1;
const otherwiseShare = 0.5;

const kindWords: Readonly<Record<StoryName['kind'], string>> = {
  SYSTEM: 'the system',
  AGENCY: 'the organisation',
  ATTACKER: 'the attacker',
  PERSON: 'the person',
  WORD: 'the name',
};

export interface SharedName {
  readonly kind: StoryName['kind'];
  readonly text: string;
  readonly weight: number;
}

export const bothName = ({ kind, text }: SharedName): string => `both name ${kindWords[kind]} ${text}`;

/** Names that both have, the most telling first. A name meets one other at most. */
export function sharedNames(a: StorySignature, b: StorySignature): SharedName[] {
  const shared: SharedName[] = [];
  const met = new Set<StoryName>();
  for (const name of a.names) {
    let other: StoryName | undefined;
    for (const candidate of b.names)
      if (!met.has(candidate) && sameName(name, candidate) && candidate.weight > (other?.weight ?? 0))
        other = candidate;
    if (!other) continue;
    met.add(other);
    const named = leastTelling.indexOf(name.kind) <= leastTelling.indexOf(other.kind) ? name : other;
    const hub = name.hub || other.hub ? hubShare : 1;
    const weight = Math.min(name.weight, other.weight) * tellingOf[named.kind] * hub * heldShare(name, other);
    shared.push({ kind: named.kind, text: named.text, weight });
  }
  return shared.toSorted((x, y) => y.weight - x.weight || (x.text < y.text ? -1 : 1));
}

/** "Star Health" and "StarHealth" are one form. */
const isOneForm = (a: StoryName, b: StoryName): boolean =>
  a.keys.some((key) => isWhole(key) && (b.keys.includes(key) || b.keys.includes(key.slice(1)))) ||
  b.keys.some((key) => isWhole(key) && a.keys.includes(key.slice(1)));

const rareWords = ({ keys }: StoryName): number => keys.filter((key) => !isWhole(key)).length;

/** One name in two spellings: the same form, or rare words of which one holds all of the other. */
export function sameName(a: StoryName, b: StoryName): boolean {
  if (isOneForm(a, b)) return true;
  const shared = common(a.keys, b.keys);
  return shared.length > 0 && shared.length === Math.min(rareWords(a), rareWords(b));
}

/** One rare word of two may be what a name is called for short; one of three or more is somebody's first name. */
function heldShare(a: StoryName, b: StoryName): number {
  if (isOneForm(a, b)) return 1;
  const shared = common(a.keys, b.keys);
  const most = Math.max(rareWords(a), rareWords(b));
  return (most <= 2 ? 1 : shared.length / most) * (areOtherwiseNamed(a, b) ? otherwiseShare : 1);
}

/** "Kestrel Falls" and "Kestrel Quays" share a rare word and are two; "City of Kestrel Falls" holds the one of them. */
function areOtherwiseNamed(a: StoryName, b: StoryName): boolean {
  const [left, right] = [a.keys.filter(isWhole), b.keys.filter(isWhole)].map((keys) => keys.map((key) => key.slice(1)));
  if (!left?.length || !right?.length) return false;
  return !left.some((one) => right.some((other) => one.includes(other) || other.includes(one)));
}

export const common = (a: readonly string[], b: readonly string[]): string[] => a.filter((item) => b.includes(item));

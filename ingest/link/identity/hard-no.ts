import { lettersOf } from './parts.ts';
import type { ReadName } from './read-name.ts';

/** What keeps two names apart whatever else they share. Each rule has a name, and one pair that it is for. */
interface HardNo {
  readonly rule: string;
  readonly reason: string;
}

type Rule = readonly [name: string, holds: (a: ReadName, b: ReadName) => string | null];

const rules: readonly Rule[] = [
  [
    // "Norwegian National Cyber Security Centre", "National Cyber Security Centre Finland"
    'other-country',
    (a, b) =>
      a.country !== null && b.country !== null && a.country !== b.country && alike(a, b)
        ? `two of one name: one is of ${a.country}, the other of ${b.country}`
        : null,
  ],
  [
    // "Delhi Police", "Odisha Police"; but "New Delhi" lies within "Delhi"
    'other-place',
    (a, b) =>
      a.place !== null && b.place !== null && !a.place.includes(b.place) && !b.place.includes(a.place) && alike(a, b)
        ? `one is of ${capital(a.place)}, the other of ${capital(b.place)}`
        : null,
  ],
  [
    // "Delhi Police cyber cell", "Delhi Police"
    'unit-of-body',
    (a, b) => unitOf(a, b) ?? unitOf(b, a),
  ],
  [
    // "former Information Commissioner", "Information Commissioner"
    'former-office',
    (a, b) => (a.former !== b.former && alike(a, b) ? 'one held the office once, the other is the office' : null),
  ],
  [
    // "Quenby Labs", "Quenby Holdings"
    'own-words',
    (a, b) =>
      a.of.kind === 'AGENCY' && a.core === b.core && a.tail.length > 0 && b.tail.length > 0 && !sameTail(a, b)
        ? `each has a word of its own: “${a.tail.join(' ')}”, “${b.tail.join(' ')}”`
        : null,
  ],
  [
    // "Aung Min Thu", "Aung Kyaw Thu"
    'other-middle-name',
    (a, b) =>
      a.of.kind === 'PERSON' && a.core === b.core && a.middle.length > 0 && b.middle.length > 0 && !middlesMeet(a, b)
        ? `one is ${a.middle.join(' ')} between the first name and the last, the other ${b.middle.join(' ')}`
        : null,
  ],
];

export function hardNo(a: ReadName, b: ReadName): HardNo | null {
  for (const [rule, holds] of rules) {
    const reason = holds(a, b);
    if (reason !== null) return { rule, reason };
  }
  return null;
}

const alike = (a: ReadName, b: ReadName): boolean =>
  a.core !== '' && (a.core === b.core || (a.withoutPlace !== '' && a.withoutPlace === b.withoutPlace));

const unitOf = (unit: ReadName, body: ReadName): string | null =>
  unit.parent !== null && unit.parent === lettersOf(body.of.form)
    ? `“${unit.of.form}” is a part of “${body.of.form}” and speaks for it`
    : null;

const sameTail = (a: ReadName, b: ReadName): boolean => a.tail.join(' ') === b.tail.join(' ');
const capital = (place: string): string => place.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

/** "R S" and "Ravi Shankar": an initial meets the name that it begins. */
function middlesMeet(a: ReadName, b: ReadName): boolean {
  return (
    a.middle.length === b.middle.length &&
    a.middle.every((name, at) => {
      const other = b.middle[at] ?? '';
      return name === other || (Math.min(name.length, other.length) === 1 && name[0] === other[0]);
    })
  );
}

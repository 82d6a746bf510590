/** From this F1 of their words on two names mean one thing: "Delhi Police" and "the police of Delhi", not "Delhi Water Board". */
const sameEnough = 0.66;

const smallWords = new Set(['the', 'a', 'an', 'of', 'and', 'in', 'on', 'for', 'to', 'mr', 'ms', 'mrs', 'dr', 's']);

const normalised = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/'s\b/g, '')
    .replace(/[^\p{L}\p{N}$]+/gu, ' ')
    .trim();

function wordsThatTell(normalisedName: string): string[] {
  const words = normalisedName.split(' ').filter(Boolean);
  const telling = words.filter((word) => !smallWords.has(word));
  return telling.length > 0 ? telling : words;
}

/** F1 of two bags of words. */
function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = [...a];
  let shared = 0;
  for (const word of b) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length);
}

/** How surely two things are one, by their best pair of names: 0 for no, more than 1 for a name in common. */
export function likeness(names: readonly string[], others: readonly string[]): number {
  let most = 0;
  for (const name of names.map(normalised))
    for (const other of others.map(normalised))
      most = Math.max(most, name === other ? 1.1 : overlap(wordsThatTell(name), wordsThatTell(other)));
  return most >= sameEnough ? most : 0;
}

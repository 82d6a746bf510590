import type { AnnotatedText } from '../text/annotate.ts';
import type { NameGroup, NameMention } from './name.ts';

/** What stands between two names of one thing: "X, a gang formerly called Y", "X, also known as Y", "X (aka Y)". */
const linkWords = new Set('also formerly previously once now better otherwise sometimes then later and or who which is was has been a an the ransomware extortion operation gang group crew outfit by others some vendors researchers it handle name names under using uses used goes go went known called named tracked signs as aka alias a.k.a a.k.a. fka'.split(' ')); // prettier-ignore
const naming =
  /(?:^| )(?:(?:also|formerly|previously|once|now|better|otherwise|sometimes) (?:known |called |named |tracked )?(?:as )?|(?:tracked|known|signs) (?:by [a-z]+ )?as |by others as |goes by |aka |alias |a\.k\.a\.? |fka |formerly |previously )$/;
const farthest = 9;

interface Placed {
  readonly group: NameGroup;
  readonly mention: NameMention;
}

/** Which groups of names are another name of a group before them, as the text itself says. */
export function aliasesIn(text: AnnotatedText, groups: readonly NameGroup[]): Map<NameGroup, NameGroup> {
  const placed = groups
    .flatMap((group) => group.mentions.map((mention): Placed => ({ group, mention })))
    .sort((a, b) => a.mention.first - b.mention.first);
  const found = new Map<NameGroup, NameGroup>();
  for (let i = 0; i + 1 < placed.length; i++) {
    const [left, right] = [placed[i] as Placed, placed[i + 1] as Placed];
    if (left.group === right.group || found.has(right.group) || found.get(left.group) === right.group) continue;
    if (isAlias(text, left.mention.last + 1, right.mention.first - 1))
      found.set(right.group, found.get(left.group) ?? left.group);
  }
  return found;
}

function isAlias({ tokens }: AnnotatedText, first: number, last: number): boolean {
  if (last < first || last - first >= farthest || tokens[first]?.sentence !== tokens[last + 1]?.sentence) return false;
  let between = '';
  for (let i = first; i <= last; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (token.pos === 'PUNCT') {
      if (!/^[,(“"‘'–—-]$/.test(token.text)) return false;
      continue;
    }
    if (!linkWords.has(token.lower)) return false;
    between += `${token.lower} `;
  }
  return naming.test(between);
}

import { singularOf } from '../data-types/phrases.ts';
import type { AnnotatedText, Token } from '../text/annotate.ts';
import type { FoundEntity } from './entity.ts';

const heOrShe = new Set(['he', 'she', 'him', 'her', 'his', 'hers']);
const it = new Set(['it', 'its', 'itself']);
const they = new Set(['they', 'them', 'their', 'themselves']);
const groupNouns = new Set([
  'group',
  'gang',
  'hackers',
  'hacker',
  'attackers',
  'attacker',
  'seller',
  'crew',
  'collective',
]);
const personNouns = new Set([
  'minister',
  'spokesman',
  'spokeswoman',
  'researcher',
  'chairman',
  'chairwoman',
  'mayor',
  'president',
  'expert',
  'ceo',
]);

interface Placed {
  readonly first: number;
  readonly last: number;
  readonly entity: FoundEntity;
}

/** Who a phrase names or refers to, by the mentions inside it, else by head word, kind and recency. */
export function createResolver(
  text: AnnotatedText,
  all: readonly FoundEntity[],
): (firstToken: number, lastToken: number) => FoundEntity | null {
  const placed: Placed[] = all
    .flatMap((entity) =>
      entity.mentions.map((mention) => ({ first: mention.firstToken, last: mention.lastToken, entity })),
    )
    .sort((a, b) => a.first - b.first || b.last - a.last);

  const heads = new Map<FoundEntity, ReadonlySet<string>>();
  const headsOf = (entity: FoundEntity): ReadonlySet<string> => {
    const known = heads.get(entity);
    if (known) return known;
    const own = new Set(entity.form.split(' '));
    for (const { lastToken } of entity.mentions) own.add(singularOf(text.tokens[lastToken] as Token));
    heads.set(entity, own);
    return own;
  };

  /** Index of the first mention that begins at or after a token. */
  function firstAt(token: number): number {
    let from = 0;
    let to = placed.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((placed[middle] as Placed).first < token) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** The last thing of such a kind before a token, the subject of a sentence before what else stands in it. */
  function before(token: number, accepts: (entity: FoundEntity) => boolean): FoundEntity | null {
    let best: Placed | null = null;
    for (let i = firstAt(token) - 1, seen = 0; i >= 0 && seen < 60; i--, seen++) {
      const candidate = placed[i] as Placed;
      if (!accepts(candidate.entity)) continue;
      if (best === null) best = candidate;
      else if (text.tokens[candidate.first]?.sentence === text.tokens[best.first]?.sentence) best = candidate;
      else break;
    }
    return best?.entity ?? null;
  }

  return (firstToken, lastToken) => {
    let found: FoundEntity | null = null;
    for (let i = firstAt(firstToken); i < placed.length && (placed[i] as Placed).first <= lastToken; i++) {
      const { entity, last } = placed[i] as Placed;
      if (last > lastToken + 4) continue;
      if (entity.kind === 'PERSON') return entity;
      if (found === null || (found.kind === 'SYSTEM' && entity.kind !== 'SYSTEM')) found = entity;
    }
    if (found) return found;
    const enclosing = placed[firstAt(firstToken) - 1];
    if (enclosing && enclosing.last >= firstToken) return enclosing.entity;
    const single = text.tokens[firstToken]?.lower ?? '';
    if (firstToken === lastToken) {
      if (heOrShe.has(single))
        return (
          before(firstToken, (entity) => entity.kind === 'PERSON') ??
          before(firstToken, (entity) => entity.kind === 'ATTACKER')
        );
      if (it.has(single))
        return (
          before(firstToken, (entity) => entity.kind === 'AGENCY') ??
          before(firstToken, (entity) => entity.kind === 'ATTACKER')
        );
      if (they.has(single))
        return before(firstToken, (entity) => entity.kind === 'ATTACKER' || entity.kind === 'AGENCY');
    }
    for (let i = lastToken; i >= firstToken; i--) {
      const token = text.tokens[i];
      if (!token || (token.pos !== 'NOUN' && token.pos !== 'PROPN')) continue;
      const head = singularOf(token);
      const byHead = before(firstToken, (entity) => headsOf(entity).has(head));
      if (byHead) return byHead;
      if (groupNouns.has(token.lower)) return before(firstToken, (entity) => entity.kind === 'ATTACKER');
      if (personNouns.has(token.lower)) return before(firstToken, (entity) => entity.kind === 'PERSON');
      if (token.lower === 'company' || token.lower === 'firm' || token.lower === 'agency')
        return before(firstToken, (entity) => entity.kind === 'AGENCY');
      return null;
    }
    return null;
  };
}

import { isFormer, personPosts } from '../vocabulary/people-words.ts';
import type { AnnotatedText, Token } from '../text/annotate.ts';
import type { Entities, EntityMention, FoundEntity, FoundRelation } from './entity.ts';
import { findOfficers } from './officers.ts';
import type { NamesOfText } from './read-names.ts';

interface Placed {
  readonly mention: EntityMention;
  readonly entity: FoundEntity;
}

/** Reads "Asha Menon, chief executive of Blue Fern" and "Blue Fern chief executive Asha Menon"; not "Asha Menon met Blue Fern". */
export function findRelations(
  text: AnnotatedText,
  all: readonly FoundEntity[],
  names: NamesOfText,
  resolve: Entities['resolve'],
): FoundRelation[] {
  const placed: Placed[] = all
    .flatMap((entity) => entity.mentions.map((mention) => ({ mention, entity })))
    .sort((a, b) => a.mention.firstToken - b.mention.firstToken);
  const found = new Map<string, FoundRelation>();
  const add = (
    kind: FoundRelation['kind'],
    from: Placed,
    to: Placed,
    title: string | null,
    rule: string,
    isOver = false,
  ): void => {
    const key = `${kind} ${from.entity.index} ${to.entity.index}`;
    if (found.has(key)) return;
    const start = Math.min(from.mention.start, to.mention.start);
    const end = Math.max(from.mention.end, to.mention.end);
    found.set(key, {
      kind,
      from: from.entity.index,
      to: to.entity.index,
      title,
      spans: [{ start, end }],
      rule,
      isOver,
    });
  };
  for (let i = 0; i + 1 < placed.length; i++) {
    const left = placed[i] as Placed;
    const right = placed[i + 1] as Placed;
    const gapFirst = left.mention.lastToken + 1;
    const gapLast = right.mention.firstToken - 1;
    if (
      gapLast - gapFirst > 9 ||
      gapLast < gapFirst - 1 ||
      text.tokens[gapFirst]?.sentence !== text.tokens[right.mention.firstToken]?.sentence
    )
      continue;
    const post = postBetween(text, gapFirst, gapLast);
    if (
      left.entity.kind === 'PERSON' &&
      right.entity.kind === 'AGENCY' &&
      post !== null &&
      text.tokens[gapFirst]?.lower === ','
    )
      add('AFFILIATED_WITH', left, right, post, 'name-post-body', hasFormer(text, gapFirst, gapLast));
    else if (
      left.entity.kind === 'AGENCY' &&
      right.entity.kind === 'PERSON' &&
      post !== null &&
      !hasVerb(text, gapFirst, gapLast)
    )
      add(
        'AFFILIATED_WITH',
        right,
        left,
        post,
        'body-post-name',
        hasFormer(text, left.mention.firstToken - 1, gapLast),
      );
  }
  const affiliated = new Set([...found.values()].map(({ from }) => from));
  for (const { person, body, post, isOver } of findOfficers(text, placed, resolve)) {
    if (affiliated.has(person.entity.index)) continue;
    affiliated.add(person.entity.index);
    add('AFFILIATED_WITH', person, body, post, 'post-of-speaker', isOver);
  }
  let inOrder: ReturnType<typeof byToken> | undefined;
  for (const nominal of names.nominals) {
    if (nominal.type !== 'SYSTEM' || (nominal.name < 0 && nominal.ofName < 0)) continue;
    inOrder ??= byToken(placed);
    const system = inOrder(nominal.first).find(
      ({ mention, entity }) =>
        entity.kind === 'SYSTEM' && mention.firstToken === nominal.first && mention.lastToken === nominal.last,
    );
    const span = names.spans[nominal.ofName >= 0 ? nominal.ofName : nominal.name];
    const agency =
      span &&
      inOrder(span.first).find(
        ({ mention, entity }) =>
          entity.kind === 'AGENCY' && mention.firstToken <= span.first && mention.lastToken >= span.last,
      );
    if (system && agency) add('OPERATES', agency, system, null, nominal.ofName >= 0 ? 'system-of-body' : 'body-system');
  }
  return [...found.values()];
}

/** What is mentioned at a token, in the order of the text: no mention is looked for among all. */
function byToken(placed: readonly Placed[]): (token: number) => readonly Placed[] {
  const found = new Map<number, Placed[]>();
  for (const one of placed)
    for (let token = one.mention.firstToken; token <= one.mention.lastToken; token++) {
      const others = found.get(token);
      if (others) others.push(one);
      else found.set(token, [one]);
    }
  return (token) => found.get(token) ?? [];
}

function hasVerb(text: AnnotatedText, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (text.tokens[i]?.pos === 'VERB' || text.tokens[i]?.pos === 'AUX') return true;
  return false;
}

/** "a former director of the agency", "Former agency chief Asha Menon" */
function hasFormer(text: AnnotatedText, first: number, last: number): boolean {
  for (let i = Math.max(0, first); i <= Math.min(last, text.tokens.length - 1); i++)
    if (isFormer(text.tokens[i] as Token)) return true;
  return false;
}

/** The words of the post between two names, or null. */
function postBetween(text: AnnotatedText, first: number, last: number): string | null {
  if (hasVerb(text, first, last)) return null;
  let from = -1;
  let to = -1;
  for (let i = first; i <= last; i++) {
    const token = text.tokens[i];
    if (!token) return null;
    if (personPosts.has(token.lower)) {
      if (from < 0) from = i;
      to = i;
    }
  }
  if (from < 0) return null;
  while (from - 1 >= first && ['ADJ', 'NOUN', 'PROPN'].includes(text.tokens[from - 1]?.pos ?? '')) from--;
  return text.text.slice(text.tokens[from]?.start ?? 0, text.tokens[to]?.end ?? 0);
}

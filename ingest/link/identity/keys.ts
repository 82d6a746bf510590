import { pairKey } from '../cluster.ts';
import { lettersOf } from './parts.ts';
import { readName, type NameForm } from './read-name.ts';

/**
 * Under these a name is found by another that it may be one thing with. Of the form alone, so they are written once; what
 * two names share nothing of them is never judged. What is rare comes from tables, and never from how many there are.
 */
export interface NameKeys {
  /** What is left once the way of writing is left aside. */
  readonly core: string;
  /** Its own letters. */
  readonly bare: string;
  /** First letters of its words: finds the bare letters of an acronym, and is found by them; so the two below. */
  readonly initials: string | null;
  /** The body of which it is a unit. */
  readonly parent: string | null;
  /** The rare words that it begins with. */
  readonly stem: string | null;
}

export function keysOf(form: NameForm): NameKeys {
  const { core, tells, country, initials, parent, stem } = readName(form);
  const of = (key: string): string => `${form.kind} ${key}`;
  return {
    // What tells nothing by itself ("Health Ministry") is looked for in its country: there are hundreds in the world.
    core: of(tells ? core : `${core} ${country ?? '?'}`),
    bare: of(lettersOf(form.form)),
    initials: initials && of(initials),
    parent: parent && of(parent),
    stem: stem && of(stem),
  };
}

/** Where a name is looked for: which key of another it asks for, and what that has to be. */
export interface NameLookup {
  readonly key: keyof NameKeys;
  readonly value: string;
}

/** Symmetric: who is found under these finds the name under its own. */
export function lookupsOf(form: NameForm): NameLookup[] {
  if (form.generic) return [];
  const { core, bare, ...others } = keysOf(form);
  const found: NameLookup[] = [{ key: 'core', value: core }];
  if (form.kind !== 'AGENCY') return found;
  for (const key of ['initials', 'parent', 'stem'] as const) {
    found.push({ key, value: bare });
    const value = others[key];
    if (value !== null) found.push({ key: 'bare', value });
  }
  return found;
}

/** All pairs of these names that are judged, each once: what the writer does in the graph, done at once. */
export function pairsOf(forms: readonly NameForm[]): (readonly [NameForm, NameForm])[] {
  const known = forms.filter(({ generic }) => !generic);
  const byKey = new Map<string, NameForm[]>();
  for (const form of known)
    for (const [key, value] of Object.entries(keysOf(form)))
      if (value !== null) byKey.set(`${key} ${value}`, [...(byKey.get(`${key} ${value}`) ?? []), form]);
  const pairs = new Map<string, readonly [NameForm, NameForm]>();
  for (const form of known)
    for (const { key, value } of lookupsOf(form))
      for (const other of byKey.get(`${key} ${value}`) ?? [])
        if (other.id !== form.id && other.kind === form.kind)
          pairs.set(pairKey(form.id, other.id), form.id < other.id ? [form, other] : [other, form]);
  return [...pairs.values()];
}

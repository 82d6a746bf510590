import { compareText } from './claim-ids.ts';
import type { EntityKind } from './ontology/kinds.ts';

/**
 * The name that an entity is shown by: a pure function of its aliases, so that it does not depend on which document
 * came first. People by their fullest name; others by the longest spelling of the form itself ("Co-WIN" for `cowin`),
 * or else by the longest alias.
 */
export function displayName(kind: EntityKind | 'DATA_TYPE', form: string, aliases: readonly string[]): string {
  const spelled = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
  const exact = kind === 'PERSON' ? [] : aliases.filter((alias) => spelled(alias) === spelled(form));
  return fullest(exact.length > 0 ? exact : aliases) ?? form;
}

/** What a thing of several names is shown as: of two of one length not the one of a headline. Undefined where there is no name. */
export function fullest(names: readonly string[]): string | undefined {
  return names.toSorted(
    (a, b) => b.length - a.length || Number(isHeadline(a)) - Number(isHeadline(b)) || compareText(a, b),
  )[0];
}

/** "KAHURANGI POLYTECHNIC"; but "AIIMS" is how it is written. */
const isHeadline = (name: string): boolean => name.includes(' ') && name === name.toUpperCase();

import type { AgencyType, EntityKind } from '../../../schema/ontology/kinds.ts';
import { agencyHeads, legalForms } from '../vocabulary/agency-words.ts';
import { knownBodies } from '../vocabulary/known-bodies.ts';
import { remembered } from '../vocabulary/remembered.ts';
import { systemSuffixes } from '../vocabulary/system-words.ts';

const determiners = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
  'this',
  'that',
  'these',
  'those',
  'some',
  'any',
  'one',
  'said',
]);

/** NFKC, lower case, without determiners, possessives and punctuation. */
export const plainForm = remembered((name: string): string =>
  /^[A-Za-z0-9]+$/.test(name) ? name.toLowerCase() : formOfWords(name),
);

const formOfWords = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/'s(?![\p{L}\p{N}])/gu, '')
    .replace(/s'(?![\p{L}\p{N}])/gu, 's')
    .replace(/\./g, '')
    .replace(/[^\p{L}\p{N}&@_$+/-]+/gu, ' ')
    .split(' ')
    .filter((word, _, all) => word !== '' && !(determiners.has(word) && all.length > 1))
    .join(' ')
    .replace(/(?:^|\s)[-/&]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const canonical = new Map<string, readonly [form: string, type: AgencyType]>();
for (const [form, type, ...others] of knownBodies)
  for (const spelling of [form, ...others]) canonical.set(plainForm(spelling), [plainForm(form), type]);

/** How teams are called that answer for a country or a field: "CERT.at", "CERT-FI", "HKCERT", "JPCERT/CC". Source: the members of FIRST. */
const teamName = /^(?:(?:cert|csirt|cirt)(?:-[a-z]{2,5}|[a-z]{2})?|(?!con)[a-z]{2,3}-?(?:cert|csirt|cirt)(?:\/cc)?)$/;

export const isKnownBody = (form: string): boolean => canonical.has(form) || teamName.test(form);

export const agencyForm = (name: string): string => agencyFormOf(plainForm(name));

/** @param form plain */
export function agencyFormOf(form: string): string {
  const known = canonical.get(form);
  if (known) return known[0];
  if (!form.includes(' ')) return form;
  const words = form.split(' ');
  while (words.length > 1 && legalForms.has(words.at(-1) as string)) words.pop();
  while (words.length > 1 && words[0] === 'm/s') words.shift();
  const home = /^(?:us|uk)$/.test(words[0] as string) ? canonical.get(words.slice(1).join(' ')) : undefined;
  if (home) return home[0]; // "the U.S. Cybersecurity and Infrastructure Security Agency"
  const bare = words.join(' ');
  return canonical.get(bare)?.[0] ?? bare;
}

/** A function of the form alone: the head noun decides, "of" and "for" close the part in which it stands. */
export const agencyTypeOf = remembered((form): AgencyType => {
  const known = canonical.get(form);
  if (known) return known[1];
  const words = form.split(' ');
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  const part = of > 0 ? words.slice(0, of) : words;
  if (words.some((word) => word === 'police' || word === 'gardaí')) return 'POLICE';
  if (words.some((word) => teamName.test(word))) return 'CERT';
  for (let i = part.length - 1; i >= 0; i--) {
    const type = agencyHeads.get(part[i] as string);
    if (type) return type === 'REGULATOR' && part[i] === 'authority' && words.includes('health') ? 'GOVERNMENT' : type;
  }
  for (const word of words) {
    const type = agencyHeads.get(word);
    if (type) return type;
  }
  return 'OTHER';
});

/** The spelling key of a product: "Co-WIN portal", "CoWIN", "Cowin app" are "cowin"; a domain stays; a description keeps its words. */
export function systemForm(name: string, isProduct: boolean): string {
  const trimmed = name.normalize('NFKC').toLowerCase().trim();
  if (/^[\w-]+(\.[\w-]+)+$/.test(trimmed)) return trimmed;
  const words = plainForm(name).replace(/^#/, '').split(' ');
  if (!isProduct) return words.join(' ');
  while (words.length > 1 && systemSuffixes.has(words.at(-1) as string)) words.pop();
  return words.join('').replace(/[-_]/g, '');
}

export function formOf(kind: EntityKind, name: string, isName: boolean): string {
  const form =
    kind === 'AGENCY'
      ? agencyForm(name)
      : kind === 'SYSTEM'
        ? systemForm(name, isName)
        : plainForm(name).replace(/^@/, '');
  return form === '' ? name.normalize('NFKC').toLowerCase() : form;
}

import { agencyHeads, bodyModifiers, nominalAgencyHeads } from '../vocabulary/agency-words.ts';
import { attackerHeads } from '../vocabulary/attacker-words.ts';
import { homeOfBody, sharedBodies } from '../vocabulary/body-countries.ts';
import { countryByName, countryByPlace, longestPlace } from '../vocabulary/countries.ts';
import { knownSystems, systemHeads } from '../vocabulary/system-words.ts';
import type { FoundEntity } from './entity.ts';
import { isKnownBody, plainForm } from './forms.ts';
import { isSpaceAt } from '../text/spaces.ts';

/** What a name stands for beyond its story. */
export interface Standing {
  /** A country, or a country and a state: "the Health Department" is another body in another place. */
  readonly qualifier: string | null;
  /** It tells no one thing in the world: "the High Court", "Priya", "Chinese hackers" are of their story alone. */
  readonly generic: boolean;
}

const words = (list: string): string[] => list.split(' ');

/** Beside the nouns and adjectives of `agency-words.ts`, words of which many countries make names of bodies. */
const plainBodyWords: ReadonlySet<string> = new Set([
  ...agencyHeads.keys(),
  ...bodyModifiers,
  ...nominalAgencyHeads,
  ...words(
    'of and for the & national federal union central state supreme high district circuit civil criminal sessions appeal appeals crown royal interior foreign defence defense external internal affairs prime election elections electoral ' +
      'audit statistics data protection freedom communications telecommunications cyber cybersecurity computer emergency response incident prosecutor attorney general office chief minister president government local regional provincial ' +
      'municipal city county town first second special task investigation investigations intelligence forensic labour consumer competition markets securities police crime unit wing branch station main economic social secondary primary ' +
      'respondent petitioner plaintiff defendant complainant applicant privacy commissioner higher medical meteorological civilian anti-corruption anti-cybercrime anti-fraud vaccine farm subsidy subsidies load despatch dispatch',
  ),
]);

/** There are many of these in each country. */
const localHeads: ReadonlySet<string> = new Set(
  words(
    'court tribunal bench station hospital clinic school college university institute trust county city district municipality council company firm union association group party team panel committee board centre center office vendor society fund',
  ),
);

/** In lower case behind a country: "the Kenyan ministry" is any of several, "Finnish police" one. */
const severalInCountry: ReadonlySet<string> = new Set([
  ...localHeads,
  ...words('ministry department agency authority commission directorate regulator bank insurer lender operator'),
]);

/** Countries whose states have departments of the same names. Source: constitutions. */
const federations: ReadonlySet<string> = new Set(words('AU BR CA DE IN MX MY NG PK US'));

/** How often a text names each country, and each state or city. */
interface Places {
  readonly countries: ReadonlyMap<string, number>;
  readonly insides: ReadonlyMap<string, number>;
}

/** Given names too: "Israel Pargas" is no country. */
const givenNames: ReadonlySet<string> = new Set(words('israel jordan nelson kent victoria chad georgia'));

/** With what the names of places begin, of one word or more: "New,York" is one token. */
const beginnings: ReadonlySet<string> = new Set(
  [...countryByName.keys(), ...countryByPlace.keys()].flatMap((name) => {
    const words = name.split(' ');
    return words.map((_, at) => words.slice(0, at + 1).join(' '));
  }),
);

const isLowerLetter = (unit: number): boolean => unit >= 97 && unit <= 122;
const isCapitalLetter = (unit: number): boolean => unit >= 65 && unit <= 90;
const isCapital = (token: string): boolean =>
  (isCapitalLetter(token.charCodeAt(0)) || /^["'“‘(]?\p{Lu}/u.test(token)) && !token.includes('$');

/** A body of one country that a story names speaks for that country, however seldom the country itself is named. */
function placesIn(text: string, entities: readonly FoundEntity[]): Places {
  const countries = new Map<string, number>();
  const insides = new Map<string, number>();
  const add = (map: Map<string, number>, key: string): unknown => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { form, mentions } of entities) {
    const home = homeOfBody.get(form);
    if (home !== undefined && !sharedBodies.has(form))
      countries.set(home, (countries.get(home) ?? 0) + mentions.length);
  }
  for (let at = wordFrom(text, 0), next = 0; at < text.length; at = wordFrom(text, next)) {
    next = wordEnd(text, at);
    if (isLowerLetter(text.charCodeAt(at))) continue;
    const first = text.slice(at, next);
    if (!isCapital(first) || !beginnings.has(plainForm(first))) continue;
    const words = wordsFrom(text, at, longestPlace + 1);
    for (let size = Math.min(longestPlace, words.length); size > 0; size--) {
      const phrase = words
        .slice(0, size)
        .map(({ word }) => plainForm(word))
        .join(' ');
      const country = countryByName.get(phrase) ?? countryByPlace.get(phrase);
      if (country === undefined) continue;
      const last = words[size - 1] as SpacedWord;
      const behind = words[size]?.word;
      if (givenNames.has(phrase) && !/[,;:.!?)”"’']$/.test(last.word) && behind !== undefined && isCapital(behind))
        continue;
      add(countries, country);
      if (countryByPlace.has(phrase)) add(insides, phrase);
      next = last.end;
      break;
    }
  }
  return { countries, insides };
}

/** Between spaces. */
interface SpacedWord {
  readonly word: string;
  readonly end: number;
}

function wordFrom(text: string, at: number): number {
  let start = at;
  while (start < text.length && isSpaceAt(text, start)) start++;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isSpaceAt(text, end)) end++;
  return end;
}

function wordsFrom(text: string, at: number, most: number): SpacedWord[] {
  const words: SpacedWord[] = [];
  for (let start = at; start < text.length && words.length < most; start = wordFrom(text, words.at(-1)?.end ?? at)) {
    const end = wordEnd(text, start);
    words.push({ word: text.slice(start, end), end });
  }
  return words;
}

/** The one that is named often enough and so many times as often as any other, or null. */
function mostly(counts: Iterable<readonly [string, number]>, least: number, lead: number): string | null {
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first && first[1] >= least && first[1] >= lead * (second?.[1] ?? 0) ? first[0] : null;
}

/** "Ireland’s National Cyber Security Centre", "the Norwegian Parliament": the country right before a mention. */
function countryBefore(text: string, { mentions }: FoundEntity): string | null {
  for (const { start } of mentions) {
    const before = text.slice(Math.max(0, start - 40), start);
    if (!before.endsWith(' ')) continue;
    const around = before.split(' ').slice(-4, -1).map(plainForm);
    if (around.at(-1) === 'own') around.pop();
    const country = countryByName.get(around.at(-1) ?? '') ?? countryByName.get(around.slice(-2).join(' '));
    if (country !== undefined) return country;
  }
  return null;
}

/** "the Kenyan ministry", a country and a noun of which it has several; but "Indian Bank" is a name. */
function isOfCountryAlone(text: string, { form, mentions }: FoundEntity): boolean {
  const head = form.slice(form.lastIndexOf(' ') + 1);
  if (!severalInCountry.has(head) || !countryByName.has(form.slice(0, -head.length - 1))) return false;
  return mentions.every(({ start, end }) =>
    isLowerLetter(text.charCodeAt(Math.max(start, text.lastIndexOf(' ', end - 1) + 1))),
  );
}

/** The standing of each entity of a text. It is judged after the claims are read, which are read by fixed weights. */
export function standingIn(text: string, entities: readonly FoundEntity[]): (entity: FoundEntity) => Standing {
  let found: Places | undefined;
  const places = (): Places => (found ??= placesIn(text, entities));

  /** A body that everybody knows is another's only where the text leaves no doubt. */
  function countryOf(entity: FoundEntity, home: string | null): string | null {
    const beside = countryBefore(text, entity);
    if (beside !== null) return beside;
    const { countries } = places();
    if (home === null) return mostly(countries, 2, 2);
    return countries.has(home) ? home : mostly(countries, 2, 2);
  }

  /** Other countries are named, and not its own: which of the bodies of that name it is, the text does not tell. */
  function isElsewhere(home: string): boolean {
    const { countries } = places();
    return countries.size > 0 && !countries.has(home);
  }

  function placeOf(entity: FoundEntity, country: string): string {
    const beside = countryBefore(text, entity);
    const { insides } = places();
    if (!/\b(?:department|dept)\b/.test(entity.form) || !federations.has(country) || beside !== null) return country;
    const state = mostly(
      [...insides].filter(([place]) => countryByPlace.get(place) === country),
      2,
      2,
    );
    return state === null ? country : `${country} ${state}`;
  }

  return (entity) => {
    const { kind, form, generic } = entity;
    if (generic) return { qualifier: null, generic };
    const tokens = form.split(' ');
    const isPlace = (word: string): boolean => countryByName.has(word) || countryByPlace.has(word);
    if (kind === 'PERSON') return { qualifier: null, generic: tokens.length === 1 && /^\p{L}+$/u.test(form) };
    // "a Telegram bot" is another in each story; Telegram is not.
    if (kind === 'SYSTEM') {
      const tells = (word: string): boolean => !systemHeads.has(word) && !(tokens.length > 1 && knownSystems.has(word));
      return { qualifier: null, generic: !tokens.some(tells) };
    }
    if (kind === 'ATTACKER') {
      const tells = (word: string): boolean =>
        !isPlace(word) && !attackerHeads.has(word) && !/-speaking$|^(?:unknown|eastern|european|threat)$/.test(word);
      return { qualifier: null, generic: !tokens.some(tells) };
    }
    if (isOfCountryAlone(text, entity)) return { qualifier: null, generic: true };
    if (!tokens.every((word) => plainBodyWords.has(word))) return { qualifier: null, generic: false };
    const head = tokens.slice(0, tokens.includes('of') ? tokens.indexOf('of') : tokens.length).at(-1) ?? '';
    const supreme = tokens[0] === 'supreme' || tokens[0] === 'national' || tokens[0] === 'federal';
    if (!isKnownBody(form) && (tokens.length === 1 || (localHeads.has(head) && !supreme)))
      return { qualifier: null, generic: true };
    if (isKnownBody(form) && !sharedBodies.has(form)) return { qualifier: null, generic: false };
    const home = homeOfBody.get(form) ?? null;
    const country = countryOf(entity, home);
    if (country === null) return { qualifier: null, generic: home === null || isElsewhere(home) };
    return { qualifier: country === home ? null : placeOf(entity, country), generic: false };
  };
}

import type { DocumentInput } from '../../schema/messages/document.ts';
import type { FigureKind } from '../../schema/ontology/kinds.ts';
import { createCast } from './cast.ts';
import { makeIncident, type Incident } from './incident.ts';
import { createRandom, type Random } from './random.ts';
import { answers, details, headlines, leads, type Sentence, type ToldClaim } from './sentences.ts';

/** What one article says, by construction. */
export interface Ledger {
  readonly incidentKey: string;
  /** 1, or 2 where the text before it in the list has the same address. */
  readonly version: 1 | 2;
  readonly agencies: readonly string[];
  readonly systems: readonly string[];
  readonly attackers: readonly string[];
  readonly people: readonly string[];
  readonly claims: readonly ToldClaim[];
  readonly figures: readonly { readonly kind: FigureKind; readonly value: number; readonly exact: string }[];
}

export interface SyntheticArticle {
  readonly input: DocumentInput;
  readonly ledger: Ledger;
}

const dayMs = 86_400_000;
const outlets = [
  'Quay Courier',
  'The Inland Post',
  'Harbour Wire',
  'Daily Lantern',
  'Morning Register',
  'Field Telegraph',
];

/**
 * Invented articles on invented incidents: two to five to an incident, each at an address of its own, one in six followed
 * by a second version at its address that drops a sentence and adds another. The same seed gives the same articles, and
 * fewer of them are the beginning of more. 10,000 take 0.14 s.
 */
export function makeArticles({ seed, count }: { seed: number; count: number }): SyntheticArticle[] {
  const random = createRandom(seed);
  const cast = createCast(random);
  const articles: SyntheticArticle[] = [];
  for (let number = 0; articles.length < count; number++) {
    const incident = makeIncident(number, seed, random, cast);
    const documents = 2 + random.below(4);
    for (let index = 0; index < documents; index++) articles.push(...makeVersions(incident, index, random));
  }
  return articles.slice(0, count);
}

function makeVersions(incident: Incident, index: number, random: Random): SyntheticArticle[] {
  const outlet = random.pick(outlets);
  const slug = incident.place.toLowerCase().replaceAll(' ', '-');
  const url = `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/${slug}/${incident.key}-${index}`;
  const headline = random.pick(headlines)(incident);
  const told = random
    .shuffled(details)
    .slice(0, 5 + random.below(4))
    .map((make) => make(incident));
  const lead = random.pick(index === 0 ? leads : index === 1 ? answers : [...leads, ...answers])(incident);
  const kept = told.slice(0, -1);
  const added = told[told.length - 1] as Sentence;
  const day = incident.day + index * 2 + random.below(3);
  const common = { incident, url, outlet, headline, random };

  const article = makeArticle({ ...common, version: 1, day, sentences: [lead, ...kept] });
  if (!random.oneIn(6)) return [article];
  return [article, makeArticle({ ...common, version: 2, day: day + 1, sentences: [lead, ...kept.slice(1), added] })];
}

interface Draft {
  readonly incident: Incident;
  readonly url: string;
  readonly outlet: string;
  readonly headline: string;
  readonly version: 1 | 2;
  readonly day: number;
  readonly sentences: readonly Sentence[];
  readonly random: Random;
}

function makeArticle({ incident, url, outlet, headline, version, day, sentences, random }: Draft): SyntheticArticle {
  const paragraphs = [headline];
  for (let at = 0; at < sentences.length; at += 2)
    paragraphs.push(
      sentences
        .slice(at, at + 2)
        .map(({ text }) => text)
        .join(' '),
    );
  const text = `${paragraphs.join('\n\n')}\n`;
  const at = new Date(day * dayMs + random.below(86_400) * 1000).toISOString();
  const named = (...names: string[]): string[] => names.filter((name) => text.includes(name));
  const figure = (kind: FigureKind, exact: string, value: number) =>
    text.includes(exact) ? [{ kind, value, exact }] : [];
  return {
    input: { kind: 'NEWS', url, publisher: outlet, publishedAt: random.oneIn(2) ? at.slice(0, 10) : at, text },
    ledger: {
      incidentKey: incident.key,
      version,
      agencies: named(incident.operator, incident.ministry, incident.police, incident.cert, incident.lab),
      systems: named(incident.system),
      attackers: named(incident.attacker),
      people: named(incident.minister, incident.chief, incident.researcher),
      claims: sentences.flatMap(({ claims }) => claims),
      figures: [
        ...figure('PEOPLE_AFFECTED', incident.people, incident.peopleCount),
        ...figure('DATA_VOLUME', incident.volume, incident.volumeBytes),
        ...figure('RANSOM', incident.ransom, incident.ransomSum),
      ],
    },
  };
}

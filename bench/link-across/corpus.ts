import { extract } from '../../ingest/extract/extract.ts';
import { findClaims } from '../../ingest/extract/claims/find-claims.ts';
import { speakerContext } from '../../ingest/extract/claims/speaker.ts';
import { findEntities } from '../../ingest/extract/entities/entities.ts';
import { linksOf } from '../../ingest/extract/links/links.ts';
import { annotate } from '../../ingest/extract/text/annotate.ts';
import type { LinkableClaim, ToldClaims } from '../../ingest/link/claims/claim.ts';
import { readClaims } from '../../ingest/link/claims/told.ts';
import type { ReadClaims } from '../../ingest/link/claims/read-claim.ts';
import { toldOf } from '../../ingest/link/claims/told-of.ts';
import { spellingKey } from '../../ingest/link/hubs.ts';
import type { StoryUnit } from '../../ingest/link/judge-stories.ts';
import { mainStory } from '../../ingest/link/told-stories.ts';
import { matchClaims } from '../match-claims.ts';
import { readFiles, type AnnotatedFile } from '../train-entities/folder.ts';
import { annotatedClaims } from '../train-links/given-claims.ts';
import { parseGold, type Gold } from '../train-links/gold.ts';
import { unseenLinkWeights, type WeightsFor } from '../train-links/unseen.ts';
import type { FoundEntity } from '../../ingest/extract/entities/entity.ts';

/** One document twice: with its annotated claims given, and as the program reads it. Ids of claims begin with its name. */
export interface AcrossDocument {
  readonly folder: string;
  readonly name: string;
  /** As annotated: two folders may tell of one, whose documents are not linked to one another. */
  readonly incident: string;
  readonly story: StoryUnit;
  readonly given: ReadClaims;
  readonly read: ReadClaims;
  /** The annotated claim that a claim of either reading is: "NAME/c4". */
  readonly goldOf: ReadonlyMap<string, string>;
  /** Links to other documents as annotated: "NAME/c5 OTHER/c2". */
  readonly links: ReadonlySet<string>;
  /** Links within the document as annotated. */
  readonly within: ReadonlySet<string>;
}

/** The documents of each incident of a folder. */
export const byIncident = (documents: readonly AcrossDocument[]): AcrossDocument[][] => [
  ...Map.groupBy(documents, ({ folder, incident }) => `${folder} ${incident}`).values(),
];

/** The links within documents are drawn by weights that have not seen the incident, since elsewhere they err too. */
export function readAcross(folders: readonly string[]): AcrossDocument[] {
  const weightsOf = unseenLinkWeights(folders);
  return folders.flatMap((folder) => readFiles(folder).map((file) => readDocument(folder, file, weightsOf(folder))));
}

function readDocument(
  folder: string,
  { name: goldName, text, gold: json }: AnnotatedFile,
  weightsFor: WeightsFor,
): AcrossDocument {
  const name = goldName.replace(/\.gold\.json$/, '');
  const gold = parseGold(goldName, json);
  const weights = weightsFor(gold.incident);
  const { published } = json as { published?: string | null };
  const publishedAt = published ? `${published.slice(0, 10)}T00:00:00.000Z` : null;
  const title = text.split('\n')[0]?.trim() ?? null;
  const extraction = extract({ text, title, kind: gold.kind, publisher: null, publishedAt, statements: [] }, { links: weights }); // prettier-ignore
  const document = { id: name, articleId: name, kind: gold.kind, publishedAt };
  const read = toldOf(document, extraction, (key) => `${name}/read-${key}`);
  const matched = matchClaims(
    read.claims.map(({ exact }) => exact),
    gold.claims.map(({ quote }) => quote),
  );
  const goldOf = new Map<string, string>();
  read.claims.forEach(({ id }, index) => {
    const at = matched[index];
    const claim = at === null || at === undefined ? undefined : gold.claims[at];
    if (claim) goldOf.set(id, `${name}/${claim.id}`);
  });
  const given = givenClaims(name, text, gold, publishedAt, weights);
  for (const { id } of given.claims) goldOf.set(id, id);
  const links = gold.denials.map(({ denial, of }) => `${name}/${denial} ${of.includes('/') ? of : `${name}/${of}`}`);
  const isAcross = (link: string): boolean => link.split(' ').some((claim) => !claim.startsWith(`${name}/`));
  return {
    folder,
    name,
    incident: gold.incident,
    story: mainStory({ id: `${folder} ${name}`, text, publishedAt }, extraction),
    given: readClaims(given),
    read: readClaims(read),
    goldOf,
    links: new Set(links.filter(isAcross)),
    within: new Set(links.filter((link) => !isAcross(link))),
  };
}

/** The annotated claims with the links that the program draws among them. */
function givenClaims(
  name: string,
  text: string,
  gold: Gold,
  publishedAt: string | null,
  weights: ReturnType<WeightsFor>,
): ToldClaims {
  const annotated = annotate(text, text.split('\n')[0]?.trim() ?? null);
  const entities = findEntities(annotated, { publisher: null });
  const { reading } = findClaims(annotated, { kind: gold.kind }, null);
  const { relations } = speakerContext(reading, entities, gold.kind).entities;
  const affiliation = ({ index }: FoundEntity): number | null =>
    relations.find(({ kind, from }) => kind === 'AFFILIATED_WITH' && from === index)?.to ?? null;
  const { claims, mentions, ids } = annotatedClaims(text, reading, gold, entities.all, affiliation, []);
  const textOf = (range: { first: number; last: number } | null): string =>
    range ? text.slice(reading.tokens[range.first]?.start, reading.tokens[range.last]?.end) : '';
  const keysOf = (entity: FoundEntity | null): string[] =>
    entity ? [entity.name, ...entity.mentions.filter(({ how }) => how === 'NAME').map(({ start, end }) => text.slice(start, end))].map(spellingKey) : []; // prettier-ignore
  const idAt = (index: number): string => `${name}/${ids[index] ?? ''}`;
  return {
    documentId: name,
    articleId: name,
    documentKind: gold.kind,
    publishedAt,
    claims: claims.map(({ claim, speaker, stance }, index): LinkableClaim => {
      const { entity, onBehalfOf } = speaker;
      return {
        id: idAt(index),
        stance,
        saidAt: null,
        exact: textOf(claim.content),
        sentence: gold.claims.find(({ id }) => id === ids[index])?.sentence ?? '',
        cue: textOf(claim.cue),
        confidence: 1,
        speaker: {
          kind: speaker.kind,
          entityKind: entity?.kind ?? null,
          text: textOf(speaker.range),
          keys: [...new Set([...keysOf(entity), ...keysOf(onBehalfOf)])].filter((key) => key.length > 1),
          sides: [],
        },
      };
    }),
    denials: linksOf(reading, mentions, claims, weights)
      .filter(({ kind }) => kind === 'DENIES')
      .map(({ from, to, confidence }) => ({ from: idAt(from), to: idAt(to), confidence })),
  };
}

import type { MentionIndex } from '../../ingest/extract/claims/mentions.ts';
import type { Reading } from '../../ingest/extract/claims/reading.ts';
import type { FoundEntity } from '../../ingest/extract/entities/entity.ts';
import { entityWeights } from '../../ingest/extract/entities/judge.ts';
import { parseTable, type Table } from '../../ingest/extract/learned/table.ts';
import type { SettledClaim } from '../../ingest/extract/links/settled.ts';
import { settleSpeakers, speakerWeights } from '../../ingest/extract/speakers/settle-speakers.ts';
import { settleStances, stanceWeights } from '../../ingest/extract/stance/settle-stances.ts';
import { taggerWeights } from '../../ingest/extract/tagger/weights.ts';
import { tableText } from '../learn/table-text.ts';
import { annotationsOf } from '../match-claims.ts';
import { jackknifeClaims } from '../train-claims/jackknife.ts';
import { readFiles, readFolder, type AnnotatedFile } from '../train-entities/folder.ts';
import { foldOf, folds } from '../train-entities/folds.ts';
import { jackknife } from '../train-entities/jackknife.ts';
import { readDocument, train as trainSpeakers, type SpeakerDocument } from '../train-speakers/train.ts';
import { examplesOf, train as trainStances } from '../train-stances/train.ts';
import { annotatedClaims } from './given-claims.ts';
import { parseGold } from './gold.ts';

/** One document as the links see it; `isLink` tells of two positions whether the annotators linked them. */
export interface LinkDocument {
  readonly incident: string;
  readonly reading: Reading;
  readonly mentions: MentionIndex;
  readonly claims: readonly SettledClaim[];
  readonly isLink: (from: number, to: number) => boolean;
}

/** Every document of a folder twice: with the annotated claims given, and as the program reads it. */
export interface Corpus {
  readonly given: readonly LinkDocument[];
  readonly read: readonly LinkDocument[];
}

/** Each document read by weights, for entities, claims, speakers and stances, that have not seen its incident: what is learned further on must see the errors that they make elsewhere. */
export function readCorpus(folder: string): Corpus {
  const files = readFiles(folder);
  const entitiesFor = jackknife(readFolder(folder));
  const taggerFor = jackknifeClaims(files);
  const documents = files.map((file) => {
    const { incident } = parseGold(file.name, file.gold);
    return readDocument(file, entitiesFor(incident), taggerFor(incident));
  });
  const without = Array.from({ length: folds }, (_, fold): Settling => {
    const others = documents.filter(({ incident }) => foldOf(incident) !== fold);
    return {
      speakers: parseTable(tableText(trainSpeakers(others))),
      stances: parseTable(tableText(trainStances(others.flatMap(examplesOf)))),
    };
  });
  return corpusOf(files, documents, (incident) => without[foldOf(incident)] as Settling);
}

/**
 * A folder and articles by others, from which links alone are learned: these are read by weights as they are.
 */
export function readCorpora([folder, ...articles]: readonly [string, ...string[]]): Corpus {
  const all = [readCorpus(folder), ...articles.map(readByWeightsAsTheyAre)];
  return { given: all.flatMap(({ given }) => given), read: all.flatMap(({ read }) => read) };
}

/** The documents of a folder that nothing but links was learned from, as the program reads them. */
export function readByWeightsAsTheyAre(folder: string): Corpus {
  const files = readFiles(folder);
  const documents = files.map((file) => readDocument(file, entityWeights, taggerWeights));
  return corpusOf(files, documents, () => ({ speakers: speakerWeights, stances: stanceWeights }));
}

interface Settling {
  readonly speakers: Table;
  readonly stances: Table;
}

function corpusOf(
  files: readonly AnnotatedFile[],
  documents: readonly SpeakerDocument[],
  settlingFor: (incident: string) => Settling,
): Corpus {
  const both = documents.map((document, at) => readBoth(files[at] as AnnotatedFile, document, settlingFor(document.incident))); // prettier-ignore
  return { given: both.map(({ given }) => given), read: both.map(({ read }) => read) };
}

function readBoth(
  { text }: AnnotatedFile,
  { incident, context, claims, gold }: SpeakerDocument,
  { speakers, stances }: Settling,
): { given: LinkDocument; read: LinkDocument } {
  const { reading, entities } = context;
  const links = new Set(gold.denials.map(({ denial, of }) => `${denial} ${of}`));
  const documentOf = (
    settled: readonly SettledClaim[],
    mentions: MentionIndex,
    ids: readonly (string | null)[],
  ): LinkDocument => ({
    incident,
    reading,
    mentions,
    claims: settled,
    isLink: (from, to) => links.has(`${ids[from] ?? '?'} ${ids[to] ?? '?'}`),
  });
  const settled = settleStances(reading, settleSpeakers(context, claims, speakers), gold.kind, stances).map(
    ({ claim, speaker, judged }): SettledClaim => ({ claim, speaker, stance: judged.stance }),
  );
  const found = settled.map(({ claim }) => claim);
  const ids = annotationsOf(text, reading, found, gold.claims).map((annotation) => annotation?.id ?? null);
  const affiliation = ({ index }: FoundEntity): number | null =>
    entities.relations.find(({ kind, from }) => kind === 'AFFILIATED_WITH' && from === index)?.to ?? null;
  const byHand = annotatedClaims(text, reading, gold, entities.all, affiliation, claims);
  return {
    given: documentOf(byHand.claims, byHand.mentions, byHand.ids),
    read: documentOf(settled, context.mentions, ids),
  };
}

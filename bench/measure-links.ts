import path from 'node:path';
import { parseArgs } from 'node:util';
import { chanceOf, leastChance, linksBetween } from '../ingest/link/claims/link-claims.ts';
import { clusterStories } from '../ingest/link/cluster-stories.ts';
import { areApart, judgeStories, type StoryUnit } from '../ingest/link/judge-stories.ts';
import { byIncident, readAcross, type AcrossDocument } from './link-across/corpus.ts';
import { examplesOf } from './link-across/examples.ts';
import { learnAcross, parsedAcross } from './link-across/learn.ts';

const usage = `node bench/measure-links.ts [--undated] [--leave-out FOLDS [--of NAME]...] FOLDER...

Says how many pairs of documents of one incident are put together, and how many links across
documents are right, by the definition of the scorer of annotated documents: for each folder and
for all together, with claims, stances and speakers given and in the program's own reading.
--undated       forgets when documents were published
--leave-out N   also learns the weights of links N times anew, each time without a part of the incidents;
                with an N far above their number each is left out alone
--of NAME       leaves out, and measures so, incidents of the folders of this name alone
`;

interface Tally {
  right: number;
  drawn: number;
  annotated: number;
}

const percent = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(1);

const line = (what: string, { right, drawn, annotated }: Tally): string =>
  `${what.padEnd(34)} precision ${percent(right, drawn).padStart(5)}  recall ${percent(right, annotated).padStart(5)}  F1 ${percent(2 * right, drawn + annotated).padStart(5)}  (${right} right of ${drawn} drawn, ${annotated} annotated)\n`;

function incidentPairs(documents: readonly AcrossDocument[]): Tally {
  const judgements = documents.flatMap(({ story: a }, index) =>
    documents.slice(index + 1).flatMap(({ story: b }) => {
      const judgement = judgeStories(a, b);
      return judgement ? [{ a: a.unitId, b: b.unitId, ...judgement }] : [];
    }),
  );
  const stories = new Map(documents.map(({ story }) => [story.unitId, story]));
  const { incidentOf } = clusterStories([...stories.keys()], judgements, (a, b) =>
    areApart(stories.get(a) as StoryUnit, stories.get(b) as StoryUnit),
  );
  const tally: Tally = { right: 0, drawn: 0, annotated: 0 };
  documents.forEach((a, index) => {
    for (const b of documents.slice(index + 1)) {
      const [same, said] = [
        a.incident === b.incident,
        incidentOf.get(a.story.unitId) === incidentOf.get(b.story.unitId),
      ];
      tally.annotated += Number(same);
      tally.drawn += Number(said);
      tally.right += Number(same && said);
    }
  });
  return tally;
}

/** Links among documents that annotators put into one incident. */
function linksAcross(documents: readonly AcrossDocument[], how: 'given' | 'read'): Tally {
  const tally: Tally = { right: 0, drawn: 0, annotated: documents.reduce((sum, { links }) => sum + links.size, 0) };
  for (const group of byIncident(documents))
    for (const later of group)
      for (const earlier of group)
        for (const { kind, from, to } of linksBetween(later[how], earlier[how])) {
          if (kind !== 'DENIES') continue;
          tally.drawn++;
          tally.right += Number(later.links.has(`${later.goldOf.get(from) ?? '?'} ${earlier.goldOf.get(to) ?? '?'}`));
        }
  return tally;
}

/** The same with weights that have not seen the incident. */
function linksLeftOut(
  documents: readonly AcrossDocument[],
  folds: number,
  isMeasured: (document: AcrossDocument) => boolean,
): Map<string, Tally> {
  const hows = ['given', 'read'] as const;
  const measured = documents.filter(isMeasured);
  const incidents = [...new Set(measured.map(({ incident }) => incident))].sort();
  const tallies = new Map<string, Tally>();
  const tallyOf = (folder: string, how: string): Tally => {
    const key = `${path.basename(folder)}, ${how}, left out`;
    const tally = tallies.get(key) ?? { right: 0, drawn: 0, annotated: 0 };
    tallies.set(key, tally);
    return tally;
  };
  for (const { folder, links } of measured) for (const how of hows) tallyOf(folder, how).annotated += links.size;
  for (let fold = 0; fold < Math.min(folds, incidents.length); fold++) {
    const isOut = ({ incident }: AcrossDocument): boolean => incidents.indexOf(incident) % folds === fold;
    const weights = parsedAcross(learnAcross(documents.filter((document) => !isOut(document))).texts);
    const examples = hows.flatMap((how) => examplesOf(measured.filter(isOut), how, weights.likeness));
    for (const { folder, how, candidate, trust, right } of examples) {
      if (chanceOf(candidate, weights) * trust < leastChance) continue;
      const tally = tallyOf(folder, how);
      tally.drawn++;
      tally.right += Number(right);
    }
  }
  return tallies;
}

function measure(what: string, documents: readonly AcrossDocument[]): void {
  process.stdout.write(line(`${what}, incident pairs`, incidentPairs(documents)));
  for (const how of ['given', 'read'] as const)
    process.stdout.write(line(`${what}, links across, ${how}`, linksAcross(documents, how)));
}

const undate = (document: AcrossDocument): AcrossDocument => ({
  ...document,
  story: { ...document.story, publishedAt: null },
});

const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { undated: { type: 'boolean' }, 'leave-out': { type: 'string' }, of: { type: 'string', multiple: true } },
});
if (folders.length === 0) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  const read = readAcross(folders);
  const documents = values.undated ? read.map(undate) : read;
  for (const folder of folders)
    measure(
      path.basename(folder),
      documents.filter((document) => document.folder === folder),
    );
  if (folders.length > 1) measure('together', documents);
  const folds = Number(values['leave-out'] ?? 0);
  const isMeasured = ({ folder }: AcrossDocument): boolean => values.of?.includes(path.basename(folder)) ?? true;
  if (folds > 1)
    for (const [what, tally] of linksLeftOut(documents, folds, isMeasured)) process.stdout.write(line(what, tally));
}

/**
 * `node bench/decisions.ts [FOLDER]` says of each decision how often it is right, once with everything before it as annotated and
 * once as it is read; every document by weights that never saw its incident. Where the two are far apart, what comes before is
 * at fault; where both are low, the decision itself.
 */
import path from 'node:path';
import type { FoundClaim } from '../ingest/extract/claims/found.ts';
import type { SpokenClaim } from '../ingest/extract/claims/speaker.ts';
import type { SettledClaim } from '../ingest/extract/links/settled.ts';
import { linksOf } from '../ingest/extract/links/links.ts';
import { parseTable, type Table } from '../ingest/extract/learned/table.ts';
import { likeliest, walkSpeakers } from '../ingest/extract/speakers/settle-speakers.ts';
import { settleStances } from '../ingest/extract/stance/settle-stances.ts';
import { cuesOf } from '../ingest/extract/vocabulary/cues.ts';
import { tableText } from './learn/table-text.ts';
import { foldOf, folds } from './train-entities/folds.ts';
import { jackknifeClaims } from './train-claims/jackknife.ts';
import { readFiles, readFolder } from './train-entities/folder.ts';
import { jackknife } from './train-entities/jackknife.ts';
import { annotatedClaims, type GivenClaims } from './train-links/given-claims.ts';
import { parseGold, type GoldClaim } from './train-links/gold.ts';
import { parsed, train as trainLinks } from './train-links/train.ts';
import type { LinkDocument } from './train-links/corpus.ts';
import { rightAnswers } from './train-speakers/right-answers.ts';
import { readDocument, train as trainSpeakers, type SpeakerDocument } from './train-speakers/train.ts';
import { examplesOf, train as trainStances } from './train-stances/train.ts';

interface Read extends SpeakerDocument {
  readonly given: GivenClaims;
  readonly givenClaims: readonly (GoldClaim | null)[];
}

class Tally {
  right = 0;
  all = 0;
  add(right: boolean): void {
    this.all++;
    if (right) this.right++;
  }
}
const share = (right: number, all: number): string => ((100 * right) / (all || 1)).toFixed(1).padStart(5);
const f1 = ({ right, drawn, annotated }: { right: number; drawn: number; annotated: number }): string =>
  `F1 ${share(2 * right, drawn + annotated)} (${right} right of ${drawn} drawn, ${annotated} annotated)`;

/** Stances as the annotators tell them apart. */
const coarse = (stance: string): string =>
  stance === 'NO_EVIDENCE' || stance === 'INVESTIGATING' ? 'UNCONFIRMED' : stance === 'DECLINED_COMMENT' || stance === 'NO_RESPONSE' ? 'NO_COMMENT' : stance; // prettier-ignore

function read(folder: string): Read[] {
  const weightsFor = jackknife(readFolder(folder));
  const taggerFor = jackknifeClaims(readFiles(folder));
  return readFiles(folder).map((file) => {
    const { incident } = parseGold(file.name, file.gold);
    const document = readDocument(file, weightsFor(incident), taggerFor(incident));
    const { context, gold } = document;
    const affiliation = ({ index }: { index: number }): number | null =>
      context.entities.relations.find(({ kind, from }) => kind === 'AFFILIATED_WITH' && from === index)?.to ?? null;
    const given = annotatedClaims(file.text, context.reading, gold, context.entities.all, affiliation, document.claims);
    const byId = new Map(gold.claims.map((claim) => [claim.id, claim]));
    return { ...document, given, givenClaims: given.ids.map((id) => byId.get(id) ?? null) };
  });
}

/** An annotated claim with what its cue says, as the rules would have it. */
function withCue({ context: { reading } }: Read, claim: FoundClaim): FoundClaim {
  for (let i = claim.cue?.first ?? 0; claim.cue && i <= claim.cue.last; i++) {
    const [entry] = cuesOf(reading.tokens[i]?.lower ?? '');
    if (entry) return { ...claim, entry, cueWord: entry.lemma };
  }
  return claim;
}

const isSpoken = (claim: GoldClaim | null): claim is GoldClaim => claim !== null && claim.speaker !== 'author';

function speakersOf(
  document: Read,
  claims: readonly FoundClaim[],
  gold: readonly (GoldClaim | null)[],
  weights: Table,
  tally: Tally,
): SpokenClaim[] {
  // prettier-ignore
  const { context } = document;
  const asked = new Set<number>();
  const spoken = walkSpeakers(context, claims, (question, evidence, index) => {
    const chosen = likeliest(weights, question, evidence());
    const claim = gold[index] ?? null;
    if (isSpoken(claim)) {
      asked.add(index);
      const right = rightAnswers(context, question, document.gold, claim);
      tally.add(question.candidates.some(({ speaker }, at) => right[at] && speaker === chosen));
    }
    return chosen;
  });
  spoken.forEach(({ speaker }, index) => {
    const claim = gold[index] ?? null;
    if (isSpoken(claim) && !asked.has(index)) tally.add(claim.speaker === 'media' ? speaker.kind === 'MEDIA' : document.gold.kind === 'ADVISORY' && speaker.kind === 'AUTHOR'); // prettier-ignore
  });
  return spoken;
}

function stancesOf(
  document: Read,
  spoken: readonly SpokenClaim[],
  gold: readonly (GoldClaim | null)[],
  weights: Table,
  tally: Tally,
  mixed: Map<string, number>,
): SettledClaim[] {
  // prettier-ignore
  const judged = settleStances(document.context.reading, spoken, document.gold.kind, weights);
  const at = new Map(spoken.map(({ claim }, index) => [claim.content.first * 1e5 + claim.content.last, index]));
  for (const {
    claim,
    judged: { stance },
  } of judged) {
    // prettier-ignore
    const truth = gold[at.get(claim.content.first * 1e5 + claim.content.last) ?? -1] ?? null;
    if (!isSpoken(truth)) continue;
    tally.add(truth.stance === coarse(stance));
    if (truth.stance !== coarse(stance)) {
      const key = `${truth.stance}->${coarse(stance)}`;
      mixed.set(key, (mixed.get(key) ?? 0) + 1);
    }
  }
  return judged.map(({ claim, speaker, judged: { stance } }) => ({ claim, speaker, stance }));
}

function linkDocument(
  { context, gold, incident }: Read,
  mentions: LinkDocument['mentions'],
  claims: readonly SettledClaim[],
  truth: readonly (GoldClaim | null)[],
): LinkDocument {
  // prettier-ignore
  const links = new Set(gold.denials.map(({ denial, of }) => `${denial} ${of}`));
  return {
    incident,
    reading: context.reading,
    mentions,
    claims,
    isLink: (from, to) => links.has(`${truth[from]?.id ?? '?'} ${truth[to]?.id ?? '?'}`),
  };
}

const documents = read(process.argv[2] ?? path.join(import.meta.dirname, 'corpus/train'));
const speakers = { given: new Tally(), read: new Tally() };
const stances = { given: new Tally(), read: new Tally() };
const mixed = { given: new Map<string, number>(), read: new Map<string, number>() };
const links = { given: { right: 0, drawn: 0, annotated: 0 }, read: { right: 0, drawn: 0, annotated: 0 } };
const claims = { right: 0, drawn: 0, annotated: 0 };

for (let fold = 0; fold < folds; fold++) {
  const others = documents.filter(({ incident }) => foldOf(incident) !== fold);
  const own = documents.filter(({ incident }) => foldOf(incident) === fold);
  const speakerTable = parseTable(tableText(trainSpeakers(others)));
  const stanceTable = parseTable(tableText(trainStances(others.flatMap(examplesOf))));
  const both = (document: Read): { given: LinkDocument; read: LinkDocument } => {
    const { context, given, givenClaims, annotated } = document;
    const isOwn = own.includes(document);
    const speakerTally = (how: 'given' | 'read'): Tally => (isOwn ? speakers[how] : new Tally());
    const stanceTally = (how: 'given' | 'read'): Tally => (isOwn ? stances[how] : new Tally());
    const found = given.claims.map(({ claim }) => withCue(document, claim));
    speakersOf(document, found, givenClaims, speakerTable, speakerTally('given'));
    const known = given.claims.map(({ speaker }, at) => ({ claim: found[at] as FoundClaim, speaker }));
    stancesOf(
      document,
      known,
      givenClaims,
      stanceTable,
      stanceTally('given'),
      isOwn ? mixed.given : new Map<string, number>(),
    );
    const spoken = speakersOf(document, document.claims, annotated, speakerTable, speakerTally('read'));
    const settled = stancesOf(document, spoken, annotated, stanceTable, stanceTally('read'), isOwn ? mixed.read : new Map<string, number>()); // prettier-ignore
    const places = new Map(document.claims.map(({ content }, index) => [content.first * 1e5 + content.last, index]));
    const truth = settled.map(({ claim }) => annotated[places.get(claim.content.first * 1e5 + claim.content.last) ?? -1] ?? null); // prettier-ignore
    return {
      given: linkDocument(document, given.mentions, given.claims, givenClaims),
      read: linkDocument(document, context.mentions, settled, truth),
    };
  };
  const learned = others.map(both);
  const grown = trainLinks({
    given: learned.map(({ given }) => given),
    read: learned.map(({ read }) => read),
  });
  const weights = parsed(grown);
  for (const document of own) {
    const link = both(document);
    for (const how of ['given', 'read'] as const) {
      const { reading, mentions, claims: settled, isLink } = link[how];
      const drawn = linksOf(reading, mentions, settled, weights).filter(({ kind }) => kind === 'DENIES');
      links[how].drawn += drawn.length;
      links[how].right += drawn.filter(({ from, to }) => isLink(from, to)).length;
      links[how].annotated += document.gold.denials.filter(({ of }) => !of.includes('/')).length;
    }
    claims.right += document.annotated.filter(isSpoken).length;
    claims.annotated += document.gold.claims.filter(isSpoken).length;
    claims.drawn += document.claims.filter(({ voice }, at) => voice !== 'AUTHOR' || isSpoken(document.annotated[at] ?? null)).length; // prettier-ignore
  }
}

const top = (counts: Map<string, number>): string =>
  [...counts].sort((a, b) => b[1] - a[1]).slice(0, 8).map(([key, times]) => `${key} ${times}`).join(', '); // prettier-ignore
process.stdout.write(`which words are a claim    ${f1(claims)}
who speaks, given          ${share(speakers.given.right, speakers.given.all)} % of ${speakers.given.all}
            as read        ${share(speakers.read.right, speakers.read.all)} % of ${speakers.read.all}
which stance, given        ${share(stances.given.right, stances.given.all)} % of ${stances.given.all}: ${top(mixed.given)}
              as read      ${share(stances.read.right, stances.read.all)} % of ${stances.read.all}: ${top(mixed.read)}
what is denied, given      ${f1(links.given)}
                as read    ${f1(links.read)}
`);

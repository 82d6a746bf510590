import type { GoldDocument } from './gold.ts';
import { placeOfClaim } from './places.ts';
import type { MatchedClaim } from './score-claims.ts';
import type { Miss, Scored, Verdict } from './verdict.ts';

export interface MatchedDocument {
  readonly gold: GoldDocument;
  readonly matches: readonly MatchedClaim[];
}

/** An annotated link, by the names of its claims: "NAME/c5". */
interface GoldLink {
  readonly denial: string;
  readonly of: string;
}

const documentOf = (claim: string): string => claim.slice(0, claim.indexOf('/'));
const rowOf = ({ denial, of }: GoldLink): 'denialLinks' | 'denialLinksAcross' =>
  documentOf(denial) === documentOf(of) ? 'denialLinks' : 'denialLinksAcross';
const keyOf = ({ denial, of }: GoldLink): string => `${denial} ${of}`;

const linksOf = ({ name, denials }: GoldDocument): GoldLink[] =>
  denials.map(({ denial, of }) => ({ denial: `${name}/${denial}`, of: of.includes('/') ? of : `${name}/${of}` }));

/** Who denies what, over all documents, since a link may lead into another; one scored part a document, that of the denial. */
export function scoreLinks(documents: readonly MatchedDocument[]): Scored[] {
  const nameOf = new Map<string, string>();
  const quoteOf = new Map<string, string>();
  for (const { gold, matches } of documents)
    for (const { claim, gold: annotated } of matches) {
      quoteOf.set(claim.id, claim.exact);
      if (annotated) nameOf.set(claim.id, `${gold.name}/${annotated.id}`);
    }
  const annotated = new Set(documents.flatMap(({ gold }) => linksOf(gold).map(keyOf)));
  const found = new Set<string>();
  const drawn = documents.map(({ gold, matches }): Scored => {
    const verdicts: Verdict[] = [];
    const misses: Miss[] = [];
    for (const { claim } of matches)
      for (const other of claim.denies) {
        const [denial, of] = [nameOf.get(claim.id), nameOf.get(other)];
        const link = denial !== undefined && of !== undefined ? { denial, of } : null;
        if (link && annotated.has(keyOf(link))) {
          if (!found.has(keyOf(link))) verdicts.push({ row: rowOf(link), outcome: 'RIGHT' });
          found.add(keyOf(link));
          continue;
        }
        const row = link ? rowOf(link) : 'denialLinks';
        verdicts.push({ row, outcome: 'EXTRA' });
        const read = `“${claim.exact}” denies “${quoteOf.get(other) ?? other}”`;
        misses.push({ kind: `${row} extra`, document: gold.name, start: claim.start, end: claim.end, expected: '', read }); // prettier-ignore
      }
    return { verdicts, misses };
  });
  const quotes = new Map(documents.flatMap(({ gold }) => gold.claims.map(({ id, quote }) => [`${gold.name}/${id}`, quote]))); // prettier-ignore
  const missed = documents.map(({ gold }): Scored => {
    // a link that is annotated twice is one
    const links = new Map(linksOf(gold).map((link) => [keyOf(link), link]));
    const left = [...links.values()].filter((link) => !found.has(keyOf(link)));
    return {
      verdicts: left.map((link): Verdict => ({ row: rowOf(link), outcome: 'MISSED' })),
      misses: left.map((link): Miss => {
        const claim = gold.claims.find(({ id }) => `${gold.name}/${id}` === link.denial);
        const place = claim ? placeOfClaim(gold, claim) : { start: null, end: null };
        const expected = `“${claim?.quote ?? link.denial}” denies “${quotes.get(link.of) ?? link.of}”`;
        return { kind: `${rowOf(link)} missed`, document: gold.name, ...place, expected, read: '' };
      }),
    };
  });
  return drawn.map(({ verdicts, misses }, at) => ({
    verdicts: [...verdicts, ...(missed[at]?.verdicts ?? [])],
    misses: [...misses, ...(missed[at]?.misses ?? [])],
  }));
}

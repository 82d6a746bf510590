import { claimIdsOf } from '../../schema/claim-ids.ts';
import type { Extraction } from '../../schema/messages/extraction.ts';

/** A claim by which what is shown now is an earlier incident's. */
export interface Recall {
  readonly claimId: string;
  /** The years that it names, "2019 or earlier". */
  readonly years: readonly number[];
}

const data = '(?:data|datasets?|database|dump|files?|lists?|records?|details|documents|images|samples?)';
const loss = '(?:leaks?|breach(?:es)?|hacks?|thefts?|incidents?|intrusions?|attacks?|compromises?)';
const before = '(?:old(?:er)?|earlier|previous|past|prior|historic(?:al)?|years?-old)';
const gone = '(?:stolen|leaked|breached|hacked|taken|obtained|published|exposed|scraped)';

/**
 * How it is said in English that data is old: general words, out of no document. A second sale is not said of hospitals
 * that were attacked before, so an earlier loss counts only as where something comes from.
 */
const recallings: readonly RegExp[] = [
  new RegExp(`\\b${before} (?:\\w+ ){0,2}${data}\\b`, 'i'),
  new RegExp(`\\b${data}(?: \\w+){0,3} (?:is|are|was|were|be) (?:\\w+ )?(?:old|years old|outdated|dated)\\b`, 'i'),
  new RegExp(
    `\\b(?:from|in|of|on|to) (?:an? |the |some |its |their )?(?:\\w+ )?${before} (?:\\w+ ){0,2}${loss}\\b`,
    'i',
  ),
  new RegExp(`\\b(?:from|in) (?:an? |the )?(?:20\\d\\d )(?:\\w+ ){0,2}${loss}\\b`, 'i'),
  new RegExp(`\\b(?:from|in) (?:an? |the )?(?:\\w+ ){0,2}${loss} (?:of|in|from) (?:\\w+ )?20\\d\\d\\b`, 'i'),
  new RegExp(
    `\\b(?:previously|already|earlier) ${gone}\\b|\\b${gone} (?:earlier|previously|before|in the past|years ago)\\b`,
    'i',
  ),
  /\b(?:recycled|repackaged|re-?sold|re-?posted|re-?surfaced|re-?circulated|old (?:news|wine) in a new bottle)\b/i,
  new RegExp(`\\b${data}(?: \\w+){0,4} from 20\\d\\d\\b`, 'i'),
];

/** Claims of a document that say so. */
export function recallsOf(documentId: string, { claims }: Extraction): Recall[] {
  const idOf = claimIdsOf(documentId, claims);
  return claims
    .filter(({ span }) => recallings.some((pattern) => pattern.test(span.exact)))
    .map(({ key, span }) => ({
      claimId: idOf.get(key) as string,
      years: [...new Set([...span.exact.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year)))],
    }));
}

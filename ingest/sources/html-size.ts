import { Parser } from 'htmlparser2';
import { refuse, type Refusal } from './refusal.ts';

/**
 * Limits on the tree of a page, checked before a tree is made of it. Readability walks from elements to their ancestors,
 * so its time goes with the sum of the depths: 3 s for a sum of 500,000 (5,000 elements, 100 deep on the average).
 * A large news page has 5,000 elements and a sum of 100,000.
 */
const maxDepth = 500;
const maxNodes = 120_000;
const maxDepthSum = 500_000;
const chunkUnits = 65_536;

export interface PageShape {
  /** False for a fragment without an html element. */
  readonly whole: boolean;
}

export function measurePage(html: string): PageShape | Refusal {
  let whole = false;
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  let nodes = 0;
  let depthSum = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (elements === 0 && name === 'html') whole = true;
      depth++;
      elements++;
      nodes++;
      depthSum += depth;
      deepest = Math.max(deepest, depth);
    },
    onclosetag() {
      depth--;
    },
    ontext() {
      nodes++;
    },
  });
  for (let at = 0; at < html.length; at += chunkUnits) {
    parser.write(html.slice(at, at + chunkUnits));
    if (deepest > maxDepth) return refuse('BAD_INPUT', `the page nests elements more than ${maxDepth} deep`);
    if (nodes > maxNodes || depthSum > maxDepthSum)
      return refuse('BAD_INPUT', `the page has more than ${maxNodes} nodes, or too many of them deeply nested`);
  }
  return { whole };
}

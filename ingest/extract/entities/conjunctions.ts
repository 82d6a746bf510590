/** How a name is spelled; the first that holds. */
const shapes = ['handle', 'first-name', 'like-a-person', 'plain-single', 'capitals', 'agency-word', 'all-capitals'];
const otherShape = 'other-shape';

/** What says more of a name of one shape than of another. */
const telling = ['words-known=all', 'words-known=none', 'words-known=first', 'words-known=last', 'speaks', 'attacks', 'begins-sentence', 'near-attacker', 'near-handle', 'near-system', 'near-agency', 'near-post', 'near-attack', 'possessive', 'after-the', 'after-by', 'after-to', 'after-of', 'after-in', 'after-on', 'before-auxiliary', 'titled', 'shortened-to-last', 'shortened-to-first', 'mentions=1', 'inner-capital', 'company-ending', 'in-title', 'ends-sentence', 'after-speech', 'set-off-by-agency', 'set-off-by-post', 'set-off-by-attacker', 'named-by-agency', 'named-by-post', 'named-by-attacker', 'named-by-system', 'apposition-det-agency', 'apposition-post', 'apposition-who', 'apposition-which', 'taken-up-by-he', 'taken-up-by-it', 'alone-on-line', 'byline', 'speaks-behind', 'according-to', 'post of', 'post at', 'name of', 'post below']; // prettier-ignore
const tellingAt = new Map(telling.map((context, at) => [context, at]));
/** By shape, in the order of `telling`: put together once, not for each name. */
const conjunctionsOf = new Map([...shapes, otherShape].map((shape) => [shape, telling.map((context) => `${shape} & ${context}`)])); // prettier-ignore

/** What tells of a name together with its shape: weights add up, and "speaks" says another thing of a handle than of a word. */
export function addConjunctions(reasons: ReadonlyMap<string, number>, add: (reason: string) => void): void {
  const shape = shapes.find((name) => reasons.has(name)) ?? otherShape;
  const conjunctions = conjunctionsOf.get(shape) ?? [];
  const held: number[] = [];
  for (const reason of reasons.keys()) {
    const at = tellingAt.get(reason);
    if (at !== undefined) held.push(at);
  }
  for (const at of held.sort((a, b) => a - b)) add(conjunctions[at] as string);
}

/** A story has some hundred words, a language in use some ten thousand. */
export const most = 10_000;
/** Longer ones hardly come again. */
export const longest = 60;

/** From here on the engine makes a slice a view, which would keep the whole text from which it was cut. */
const shortestView = 13;

export const ofItsOwn = (word: string): string => (word.length < shortestView ? word : [...word].join(''));

/** What a pure function says of a word is kept for the next time: words come again and again. Let go when there are too many. */
export function remembered<Answer extends NonNullable<unknown> | null>(
  answer: (word: string) => Answer,
): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (word.length > longest) return answer(word);
    const copy = ofItsOwn(word);
    const found = answer(copy);
    if (known.size >= most) known.clear();
    known.set(copy, found);
    return found;
  };
}

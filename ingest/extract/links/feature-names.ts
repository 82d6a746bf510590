/** Names of features for words of which there are few, each put together once. */
export function named(before: string): (word: string) => string {
  const names = new Map<string, string>();
  return (word) => {
    const known = names.get(word) ?? before + word;
    names.set(word, known);
    return known;
  };
}

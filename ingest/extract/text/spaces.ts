/** What `\s` matches. */
export const isSpaceAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit <= 32 ? unit === 32 || (unit >= 9 && unit <= 13) : unit >= 0xa0 && /\s/.test(text[at] as string);
};

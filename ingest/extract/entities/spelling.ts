export const isUpperStart = (text: string): boolean => {
  const unit = text.charCodeAt(0);
  if (unit < 128) return unit >= 65 && unit <= 90;
  return /^\p{Lu}/u.test(text);
};
const isLatinOrDigit = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);

/** "zarf_k", "gr4vel", "@lantern", "NS-0417"; not "covid19", "26-year-old", "60gb". */
export function isHandle(text: string): boolean {
  if (text.length < 4 || text.length > 40) return false;
  if (text.startsWith('@') && !text.includes('.')) return true;
  let digit = false;
  let letterBeforeDigit = false;
  let letterAfterDigit = false;
  let underscore = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 95) underscore = true;
    else if (!isLatinOrDigit(unit)) return false;
    else if (unit >= 48 && unit <= 57) digit = true;
    else if (digit) letterAfterDigit = true;
    else letterBeforeDigit = true;
  }
  if (underscore) return letterBeforeDigit || letterAfterDigit;
  return (
    digit &&
    letterBeforeDigit &&
    (letterAfterDigit || text === text.toLowerCase()) &&
    text !== text.toUpperCase() &&
    !/^covid|^ipv?\d|^s3$|^h\d/i.test(text)
  );
}

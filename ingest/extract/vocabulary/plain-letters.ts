/** Letters that Unicode does not take apart, with the one that they are nearest to. Source: Latin letters with a stroke or a hook, of Polish, Vietnamese, Croatian, Maltese, Turkish, Azerbaijani, Sámi and Hausa. */
const strokes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ł: 'l',
    đ: 'd',
    ħ: 'h',
    ı: 'i',
    ŋ: 'n',
    œ: 'o',
    ŧ: 't',
    ə: 'e',
    ɓ: 'b',
    ɗ: 'd',
    ƙ: 'k',
    ƴ: 'y',
  }).flatMap(([letter, plain]) => [[letter, plain] as const, [letter.toUpperCase(), plain.toUpperCase()] as const]),
);

/** Latin behind U+00FF. */
const farLetter = /[\u0100-\u024f\u0253-\u0259\u1e00-\u1eff]/g;

function plainLetter(letter: string): string {
  const base = letter.normalize('NFKD').charAt(0);
  return strokes.get(letter) ?? (/^[A-Za-z]$/.test(base) ? base : letter);
}

/** Far Latin letters without their accents, one unit for one: "Łódź" → "Lódz", "Nguyễn" → "Nguyen"; "é" stays, and so do other scripts. */
export const nearLetters = (text: string): string => text.replace(farLetter, plainLetter);

/** No accents at all: "Łódź" → "Lodz". */
export const plainLetters = (text: string): string =>
  nearLetters(text)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');

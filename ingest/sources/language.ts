import { detectAll } from 'tinyld';

/** Frequent in English prose and rare in that of its neighbours. */
const englishWords = new Set(
  'the and that this with from which were been has had its they their would about after said says not for are by to of'.split(
    ' ',
  ),
);

const sampleUnits = 2000;

/**
 * tinyld is sure of whole articles and errs on headlines, tables and lines of names: of 2,000 lines of English news it
 * takes one in twenty for Hindi, Irish or Dutch. So its word counts only where there is running text with next to no
 * English function words.
 * Refused: "La policía investiga el caso y …" Taken: "Hospital | Records", "Narendra Modi, Amit Shah, …"
 */
export function isEnglish(text: string): boolean {
  const sample = sampleOf(text);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 40 && latin < letters / 2) return false;

  const words = sample.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? [];
  const running = words.filter((word) => word === word.toLowerCase());
  if (running.length < 15 || running.length < words.length * 0.4) return true;
  const english = running.filter((word) => englishWords.has(word)).length;
  if (english >= running.length * 0.12) return true;
  const [likeliest] = detectAll(words.join(' ')); // without signs: of a table's "|" tinyld makes Hindi
  return likeliest === undefined || likeliest.lang === 'en' || likeliest.accuracy < 0.3;
}

/** Beginning, middle and end, in words of a sane length: tinyld needs 6 s for one word of 2 MB. */
function sampleOf(text: string): string {
  const pieces =
    text.length <= 3 * sampleUnits
      ? [text]
      : [0, text.length / 2, text.length - sampleUnits].map((at) =>
          text.slice(Math.floor(at), Math.floor(at) + sampleUnits),
        );
  return pieces.join('\n').replace(/[^\s]{40,}/g, ' ');
}

import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const units = 200_000;

/** The same in every run: any code points up to the last one given, now and then a space. */
function randomText(last: number): string {
  const generator = xoroshiro128plus(last);
  let text = '';
  while (text.length < units) {
    const point = uniformInt(generator, 1, last);
    const isSurrogate = point >= 0xd800 && point <= 0xdfff;
    text += isSurrogate || uniformInt(generator, 1, 7) === 1 ? ' ' : String.fromCodePoint(point);
  }
  return text;
}

/** Texts that were made to be slow to read. */
export const hostileTexts: Readonly<Record<string, string>> = {
  '200 KB without a space': 'a'.repeat(units),
  '200 KB of letters and full stops without a space': 'a.b'.repeat(units / 3),
  '200 KB of letters and hyphens without a space': 'a-B'.repeat(units / 3),
  '10,000 quotation marks': '"said '.repeat(10_000),
  '10,000 opening quotation marks': '“'.repeat(10_000),
  '10,000 quotations within quotations': '“he said ‘no '.repeat(5_000),
  '5,000 parentheses within parentheses': `${'('.repeat(5_000)}said${')'.repeat(5_000)}`,
  '5,000 brackets and quotations within one another': `${'“[ ('.repeat(5_000)}he said no${') ]”'.repeat(5_000)}`,
  '200 KB of any code points': randomText(0x10ffff),
  '200 KB of letters of many scripts': randomText(0x2fff),
  '20,000 lines of a table': 'Server 2019 | 10.0.1 | affected | 4,000\n'.repeat(20_000),
  '40,000 times one word': 'data '.repeat(40_000),
  '40,000 times one name': 'Lena '.repeat(40_000),
  '8,000 cues in one sentence': 'he said that '.repeat(8_000),
  '8,000 commas in one sentence': `${'Lena, '.repeat(8_000)}said no.`,
  '10,000 names in one phrase': 'Lena Marsh and '.repeat(10_000),
  '8,000 acronyms': 'Ministry of Health (MOH) '.repeat(8_000),
  '200,000 line ends': '\n'.repeat(units),
};

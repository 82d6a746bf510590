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

const filledWith = (text: string): string => text.repeat(Math.ceil(units / text.length)).slice(0, units);

/** No two alike, of letters and digits. */
const different = (count: number, of: (mark: string) => string): string =>
  Array.from({ length: count }, (_, at) => of(at.toString(36))).join('');

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
  '8,000 headings with a number': 'Breach exposed more than 4,000 customer records\n'.repeat(8_000),
  '40,000 times one word': 'data '.repeat(40_000),
  '40,000 times one name': 'Lena '.repeat(40_000),
  '8,000 cues in one sentence': 'he said that '.repeat(8_000),
  '8,000 commas in one sentence': `${'Lena, '.repeat(8_000)}said no.`,
  '10,000 names in one phrase': 'Lena Marsh and '.repeat(10_000),
  '8,000 acronyms': 'Ministry of Health (MOH) '.repeat(8_000),
  '200,000 line ends': '\n'.repeat(units),
  '200 KB of numbers': filledWith('12 '),
  '200 KB of numbers in words': filledWith('two hundred and forty thousand '),
  '200 KB of kinds of data in one sentence': filledWith('names, passwords, emails, '),
  '200 KB of data of people': filledWith('data of customers '),
  '200 KB of descriptions in one sentence': filledWith('the firm, the bank, the police and '),
  '200 KB of descriptions of names': filledWith('Lena server of '),
  '200 KB of apostrophes': filledWith("'s "),
  '200 KB of said': filledWith('said '),
  '200 KB of not': filledWith('not '),
  '200 KB of capitalised words': filledWith('Alpha Beta Gamma Delta '),
  '200 KB of a sentence without an end': filledWith('the server that the ministry which the minister told '),
  '200 KB of bullets': filledWith('• a\n'),
  '20,000 different names': different(20_000, (mark) => `Ab${mark}x `),
  '20,000 lines of one different name each': different(20_000, (mark) => `Name${mark}\n`),
  '200 KB of joined emoji': filledWith('👩‍👩‍👧‍👦 ').toWellFormed(),
  '100,000 combining marks': `a${'\u0301'.repeat(100_000)}`,
  '200 KB from right to left and back': filledWith('\u202e\u200fשלום a '),
};

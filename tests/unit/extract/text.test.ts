import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { annotate, type AnnotatedText } from '../../../ingest/extract/text/annotate.ts';
import { assertTimeGrowsWithLength } from './plain-passes.ts';

const words = (text: string): string[] => annotate(text, null).tokens.map((token) => token.text);
const sentences = (text: string): string[] =>
  annotate(text, null).sentences.map(({ start, end }) => text.slice(start, end));
const quotes = (text: string): string[] =>
  annotate(text, null).quotations.map(({ start, end }) => text.slice(start, end));
const kinds = (text: string, title: string | null = null): string[] =>
  annotate(text, title).paragraphs.map(({ kind }) => kind);

function checkOffsets({ text, tokens, sentences, paragraphs, quotations }: AnnotatedText): void {
  let last = 0;
  for (const [index, token] of tokens.entries()) {
    assert.ok(token.start >= last && token.end > token.start && token.end <= text.length);
    assert.equal(text.slice(token.start, token.end), token.text);
    last = token.end;
    const sentence = sentences[token.sentence];
    assert.ok(sentence && sentence.firstToken <= index && index <= sentence.lastToken);
    assert.ok(sentence.start <= token.start && token.end <= sentence.end);
    assert.equal(sentence.paragraph, token.paragraph);
    const quotation = quotations[token.quote];
    if (token.quote >= 0) assert.ok(quotation && quotation.firstToken <= index && index <= quotation.lastToken);
  }
  for (const paragraph of paragraphs) assert.ok(paragraph.firstSentence <= paragraph.lastSentence);
}

test('tokens of any text are in order, inside the text, and exactly what stands there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => checkOffsets(annotate(text, null))),
    { examples: [['a\u0085b'], ['x\u2028y'], ['a\u200bb']] },
  );
  const parts = fc.constantFrom('"', '“', '”', '’', "'", '‘', '.', '...', '\n', '\r\n', ' ', 'Dr.', 'CERT-In', 'a.example.org', '₹', '😀', 'The', 'said', '3-4', ': ', ' - ', 'NEW DELHI'); // prettier-ignore
  fc.assert(fc.property(fc.array(parts, { maxLength: 60 }), (list) => checkOffsets(annotate(list.join(''), null))));
});

test('a hostile text ends in a time that grows with its length', () => {
  for (const text of [
    'a'.repeat(200_000),
    '"'.repeat(10_000),
    '“ '.repeat(10_000),
    "'a ".repeat(10_000),
    '‘a '.repeat(10_000),
    'a.'.repeat(60_000),
    '. '.repeat(40_000),
  ])
    assertTimeGrowsWithLength(text, () => annotate(text, null));
});

test('names with hyphens, ampersands, underscores and dots are one token', () => {
  assert.deepEqual(words('CERT-In and AT&T asked zarf_k about portal.example.gov.in.'), ['CERT-In', 'and', 'AT&T', 'asked', 'zarf_k', 'about', 'portal.example.gov.in', '.']); // prettier-ignore
  assert.deepEqual(words('between 3-4 crore'), ['between', '3-4', 'crore']);
});

test('a word of any Latin letters is one token, spelled and tagged as it stands', () => {
  const names = ['Michał', 'Żuk', 'Lipczyński', 'Łódź', 'Şükrü', 'Nguyễn', 'Đức', 'Mládež', 'İstanbul', 'Iași', 'Győr', 'Quliyev', 'Əliyev']; // prettier-ignore
  const { tokens } = annotate(`We met ${names.join(' and ')}.`, null);
  assert.deepEqual(
    tokens.filter(({ pos }) => pos === 'PROPN').map(({ text }) => text),
    names,
  );
  assert.deepEqual(words('Michał’s “Łódź-based” firm'), ['Michał', '’s', '“', 'Łódź-based', '”', 'firm']);
});

test('a sentence does not end at an abbreviation, an initial or a quoted question that goes on', () => {
  assert.deepEqual(sentences('Dr. A. K. Rao of Blue Fern Ltd. spoke at 5 p.m. on Friday. He left.'), ['Dr. A. K. Rao of Blue Fern Ltd. spoke at 5 p.m. on Friday.', 'He left.']); // prettier-ignore
  assert.deepEqual(sentences('It paid Blue Fern Inc. The firm says so.'), [
    'It paid Blue Fern Inc.',
    'The firm says so.',
  ]);
  assert.deepEqual(sentences('“Is it ours?” he asked. “No.” They went.'), [
    '“Is it ours?” he asked.',
    '“No.”',
    'They went.',
  ]);
});

test('a quotation that is not closed runs to the end of its paragraph', () => {
  assert.deepEqual(quotes('She said: “We are safe. All of it.\n\n“It is over,” she added.'), [
    '“We are safe. All of it.',
    '“It is over,”',
  ]);
  assert.deepEqual(quotes('He said "yes" and "no".'), ['"yes"', '"no"']);
});

test('single quotation marks pair around apostrophes', () => {
  assert.deepEqual(quotes('The ‘users’ data portal’ isn’t the clerks’ own.'), ['‘users’ data portal’']);
  assert.deepEqual(quotes("It's the town's 'open files' problem, isn't it"), ["'open files'"]);
});

test('lines are told apart by what they are for', () => {
  const text =
    'Clinic denies leak\n\nBy Asha Menon\n12 May 2023\n\nNEW DELHI: The clinic denied it on Friday.\n\nWho knew\n\n- One list item\n\nRead more: other things\nPhoto: an agency';
  assert.deepEqual(kinds(text), [
    'TITLE',
    'BYLINE',
    'DATELINE',
    'BODY',
    'HEADING',
    'LIST_ITEM',
    'NAVIGATION',
    'CAPTION',
  ]);
});

test('a line above the date that names who wrote is no heading', () => {
  const above = (line: string): string[] =>
    kinds(`Clinic denies leak\n\n${line}\nMay 12, 2023\n\nThe clinic denied it on Friday.`).slice(1, 2);
  assert.deepEqual(
    ['Asha Menon and Tom Reed', 'Asha Menon, Health Correspondent', 'Our Special Correspondent'].map(above).flat(),
    ['BYLINE', 'BYLINE', 'BYLINE'],
  );
  assert.deepEqual(['Patients wait for answers', 'Health', 'Clinic Says “No Data” Left'].map(above).flat(), [
    'HEADING',
    'HEADING',
    'HEADING',
  ]);
});

test('who asks and who answers stands apart from what is said', () => {
  assert.deepEqual(sentences('Clinic notice\n\nQ. Was it us?\n\nA. It was not. We looked.').slice(1), [
    'Q. ',
    'Was it us?',
    'A. ',
    'It was not.',
    'We looked.',
  ]);
});

test('a dateline is a sentence of its own', () => {
  assert.deepEqual(sentences('MANILA, Oct. 4 - The agency said no.'), ['MANILA, Oct. 4 - ', 'The agency said no.']);
  assert.deepEqual(sentences('Moderator: Welcome to all.'), ['Moderator: Welcome to all.']);
});

test('the lemma of a word is that of its tag and its contraction, whatever was read before', () => {
  const lemmasOf = (text: string): string[] =>
    annotate(text, null).tokens.map(({ lower, lemma }) => `${lower} ${lemma}`);
  const texts = [
    "He won't. The wo word. She won't either, for a wo word.",
    'He leaves. The leaves fell. She was leaving the findings; he finds that the find was found.',
    Array.from({ length: 60 }, (_, at) => `Servers${String.fromCharCode(97 + (at % 26))}${at} leaked`).join(' '),
  ];
  const first = texts.map(lemmasOf);
  assert.deepEqual(texts.toReversed().map(lemmasOf), first.toReversed());
  const ofWo = first[0]?.filter((lemma) => lemma.startsWith('wo '));
  assert.deepEqual(ofWo, ['wo will', 'wo wo', 'wo will', 'wo wo']);
  assert.ok(first[1]?.includes('leaves leave') && first[1].includes('leaves leaf'), first[1]?.join(', '));
});

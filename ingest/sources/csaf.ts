import { codePointsOf } from '../../schema/code-points.ts';
import type { GivenStatement } from '../../schema/messages/document.ts';
import { canonicalUrl } from './canonical-url.ts';
import { productNames } from './csaf-products.ts';
import { parseCsaf, productStatuses, type Csaf, type CsafVulnerability } from './csaf-schema.ts';
import { involvementWording, productWording } from './csaf-wording.ts';
import { parsePointInTime } from './dates.ts';
import { refuse, take, type Outcome } from './refusal.ts';
import type { SourceText } from './source-text.ts';

type Note = NonNullable<CsafVulnerability['notes']>[number];

/** A text that grows, and where in it each piece came to stand, in code points. */
function createWriter() {
  const pieces: string[] = [];
  let length = 0;
  return {
    write(piece: string): { start: number; end: number } {
      const start = length;
      pieces.push(piece);
      length += codePointsOf(piece).length;
      return { start, end: length };
    },
    text: () => `${pieces.join('').trimEnd()}\n`,
  };
}
type Writer = ReturnType<typeof createWriter>;

/** A CSAF 2.0 advisory as text, one sentence a line for what it states as data, with the statement beside it. */
export function readCsaf(advisory: unknown, now: string): Outcome<SourceText> {
  const parsed = parseCsaf(advisory);
  if (!parsed.ok) return parsed;
  const { document, product_tree: tree, vulnerabilities = [] } = parsed.value;
  if (document.lang !== undefined && !/^en\b/i.test(document.lang))
    return refuse('NOT_ENGLISH', `/document/lang is "${document.lang}"`);
  const { tracking } = document;
  const published = parsePointInTime(tracking.current_release_date, '/document/tracking/current_release_date', now);
  if (!published.ok) return refuse('BAD_CSAF', published.message);

  const title = oneLine(document.title);
  const publisher = oneLine(document.publisher.name);
  const writer = createWriter();
  writer.write(`${title}\n\n`);
  writer.write(
    `Advisory ${oneLine(tracking.id)}, version ${oneLine(tracking.version)}, published by ${publisher} on ${published.value.at.slice(0, 10)}.\n\n`,
  );
  writeNotes(writer, document.notes);

  const names = productNames(tree);
  const statements: GivenStatement[] = [];
  for (const [index, vulnerability] of vulnerabilities.entries()) {
    const written = writeVulnerability(writer, vulnerability, {
      pointer: `/vulnerabilities/${index}`,
      name: nameOf(vulnerability, index),
      publisher,
      publisherIsVendor: document.publisher.category === 'vendor',
      names,
    });
    if (!written.ok) return written;
    statements.push(...written.value);
  }
  return take({
    text: writer.text(),
    format: 'CSAF',
    statements,
    found: { title, url: ownAddress(document), publisher, published: published.value },
  });
}

interface Context {
  readonly pointer: string;
  readonly name: string;
  readonly publisher: string;
  readonly publisherIsVendor: boolean;
  readonly names: ReadonlyMap<string, string>;
}

function writeVulnerability(
  writer: Writer,
  vulnerability: CsafVulnerability,
  context: Context,
): Outcome<GivenStatement[]> {
  const title = oneLine(vulnerability.title ?? '');
  writer.write(title === '' || title === context.name ? `${context.name}\n\n` : `${context.name}: ${title}\n\n`);
  writeNotes(writer, vulnerability.notes);
  const stated = writeProductStatus(writer, vulnerability, context);
  if (!stated.ok) return stated;
  const involved = writeInvolvements(writer, vulnerability, context);
  if (stated.value.length + involved.length > 0) writer.write('\n');
  for (const { party, summary } of vulnerability.involvements ?? [])
    if (summary !== undefined) writer.write(`Involvement of the ${partyName(party)}\n\n${paragraphs(summary)}\n\n`);
  return take([...stated.value, ...involved]);
}

/** One sentence and one statement for each status, however many products it lists. */
function writeProductStatus(
  writer: Writer,
  { product_status: stated }: CsafVulnerability,
  { pointer, name, publisher, names }: Context,
): Outcome<GivenStatement[]> {
  const statements: GivenStatement[] = [];
  for (const status of productStatuses) {
    const products = stated?.[status];
    if (products === undefined) continue;
    const listed = new Set<string>();
    for (const [index, id] of products.entries()) {
      const product = names.get(id);
      if (product === undefined)
        return refuse('BAD_CSAF', `${pointer}/product_status/${status}/${index} names the unknown product "${id}"`);
      listed.add(product);
    }
    const { stance, before, after } = productWording[status];
    writer.write(`${publisher} states that `);
    const { start } = writer.write(before);
    const about: GivenStatement['about'] = [];
    for (const product of listed) {
      if (about.length > 0) writer.write(about.length === listed.size - 1 ? ' and ' : ', ');
      about.push({ kind: 'SYSTEM', name: product, ...writer.write(product) });
    }
    const { end } = writer.write(` ${listed.size === 1 ? after[0] : after[1]} ${name}`);
    writer.write('.\n');
    statements.push({
      start,
      end,
      stance,
      speaker: publisher,
      about,
      pointer: `${pointer}/product_status/${status}`,
      rule: `csaf:${status}`,
    });
  }
  return take(statements);
}

function writeInvolvements(
  writer: Writer,
  { involvements = [] }: CsafVulnerability,
  { pointer, name, publisher, publisherIsVendor }: Context,
): GivenStatement[] {
  return involvements.map(({ party, status }, index) => {
    const wording = involvementWording[status];
    const isPublisher = wording.speaker === 'PUBLISHER' || (party === 'vendor' && publisherIsVendor);
    const speaker = isPublisher ? publisher : partyName(party);
    writer.write(`${isPublisher ? '' : 'The '}${speaker} ${wording.says}`);
    const { start, end } = writer.write(wording.content(partyName(party), name));
    writer.write('.\n');
    return {
      start,
      end,
      stance: wording.stance,
      speaker,
      about: [],
      pointer: `${pointer}/involvements/${index}`,
      rule: `csaf:${status}`,
    };
  });
}

function writeNotes(writer: Writer, notes: readonly Note[] = []): void {
  for (const note of notes) {
    const category = note.category.replace('_', ' ');
    const heading = note.title === undefined ? category[0]?.toUpperCase() + category.slice(1) : oneLine(note.title);
    writer.write(`${heading}\n\n${paragraphs(note.text)}\n\n`);
  }
}

function nameOf(vulnerability: CsafVulnerability, index: number): string {
  const name = vulnerability.cve ?? vulnerability.ids?.[0]?.text ?? vulnerability.title;
  return name === undefined ? `vulnerability ${index + 1}` : oneLine(name);
}

function ownAddress(document: Csaf['document']): string | null {
  for (const { category, url } of document.references ?? []) {
    const address = category === 'self' ? canonicalUrl(url) : null;
    if (address?.ok) return address.value;
  }
  return null;
}

const partyName = (party: string): string => (party === 'other' ? 'other party' : party);
const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();
const paragraphs = (value: string): string => value.replaceAll('\r\n', '\n').trim();

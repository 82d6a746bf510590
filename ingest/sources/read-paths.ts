import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { DocumentInput } from '../../schema/messages/document.ts';
import { parse } from '../../schema/messages/parse.ts';
import { maxBytes } from './check-text.ts';
import { decode, readLines } from './decode.ts';
import { parseMeta, type Meta } from './meta.ts';
import { refuse, take, type Outcome, type Refusal, type RefusalCode } from './refusal.ts';

/** What the command line says of a text that does not say it itself. */
export interface PathFlags {
  readonly published?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly kind?: DocumentInput['kind'];
  readonly title?: string;
}

export type PathItem =
  | { readonly name: string; readonly input: DocumentInput }
  | { readonly name: string; readonly refused: { readonly code: RefusalCode; readonly message: string } };

export class PathError extends Error {
  override readonly name = 'PathError';
  readonly code: 'NO_SUCH_FILE' | 'BAD_FLAGS';
  constructor(code: 'NO_SUCH_FILE' | 'BAD_FLAGS', message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const lineExtensions = new Set(['.ndjson', '.jsonl']);

/**
 * Documents of files and folders, one after another, each read when it is asked for. What cannot be read as a document
 * is refused with its reason and the rest goes on.
 *
 * @throws PathError before anything is read: NO_SUCH_FILE; BAD_FLAGS where an address or a title is given for several
 */
export async function* readPaths(paths: readonly string[], flags: PathFlags): AsyncIterable<PathItem> {
  const files: string[] = [];
  for (const path of paths) files.push(...(await filesOf(path)));
  const [first] = files;
  const single = files.length === 1 && first !== undefined && !lineExtensions.has(extname(first).toLowerCase());
  if (!single && (flags.url !== undefined || flags.title !== undefined))
    throw new PathError('BAD_FLAGS', 'an address or a title belongs to one document, and several were named');
  for (const file of files) yield* readOne(file, flags);
}

async function* readOne(file: string, flags: PathFlags): AsyncIterable<PathItem> {
  const extension = extname(file).toLowerCase();
  if (lineExtensions.has(extension)) {
    yield* readNdjson(file, flags);
    return;
  }
  if (extension === '.json') {
    const decoded = await readText(file);
    const items: PathItem[] = decoded.ok ? documentsOfJson(file, decoded.value, flags) : [refusedItem(file, decoded)];
    yield* items;
    return;
  }
  if (extension === '.txt' || extension === '.html' || extension === '.htm') {
    yield itemOf(file, await readPlain(file, extension === '.txt' ? 'text' : 'html', flags));
    return;
  }
  const known = '.txt, .html, .htm, .json, .ndjson or .jsonl';
  yield refusedItem(file, refuse('UNKNOWN_KIND_OF_FILE', `"${extension || basename(file)}" is not ${known}`));
}

/** `README`, `readme.md`; not `readme-registry.txt`. */
const tellsOfFolder = /^readme(?:\.|$)/i;

/**
 * Files in the order of their names. Hidden ones, what stands beside documents (meta, gold) and what tells of the folder
 * are passed over; a file that was named itself never is.
 */
async function filesOf(path: string): Promise<string[]> {
  let found;
  try {
    found = await stat(path);
  } catch (cause) {
    throw new PathError('NO_SUCH_FILE', `there is no file or folder ${path}`, { cause });
  }
  if (!found.isDirectory()) return [path];
  const files: string[] = [];
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || /\.(?:meta|gold)\.json$/i.test(entry.name)) continue;
    const inside = join(path, entry.name);
    if (entry.isDirectory()) files.push(...(await filesOf(inside)));
    else if (tellsOfFolder.test(entry.name)) continue;
    else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(inside)))) files.push(inside);
  }
  return files;
}

/** Linked folders are not followed: they may lead back to where one came from. */
async function leadsToFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

async function readText(file: string): Promise<Outcome<string>> {
  try {
    const { size } = await stat(file);
    if (size === 0) return refuse('EMPTY', 'the file is empty');
    if (size > maxBytes) return refuse('TOO_LARGE', `the file is over ${maxBytes.toLocaleString('en')} bytes`);
    return decode(await readFile(file));
  } catch (cause) {
    return unreadable(cause);
  }
}

async function readPlain(file: string, field: 'text' | 'html', flags: PathFlags): Promise<Outcome<DocumentInput>> {
  const decoded = await readText(file);
  if (!decoded.ok) return decoded;
  if (decoded.value.trim() === '') return refuse('EMPTY', 'the file is blank');
  const meta = await readMeta(file);
  if (!meta.ok) return meta;
  return take({ ...meta.value, ...fieldsOf(flags), [field]: decoded.value });
}

/** `NAME.meta.json` beside `NAME.txt`; a missing one says nothing. */
async function readMeta(file: string): Promise<Outcome<Meta>> {
  const path = join(dirname(file), `${basename(file, extname(file))}.meta.json`);
  if ((await stat(path).catch(() => null)) === null) return take({});
  const decoded = await readText(path);
  const meta = decoded.ok ? parseMeta(decoded.value) : decoded;
  return meta.ok ? meta : refuse(meta.code, `${basename(path)}: ${meta.message}`);
}

function documentsOfJson(file: string, text: string, flags: PathFlags): PathItem[] {
  const parsed = parseJson(text);
  if (!parsed.ok) return [refusedItem(file, parsed)];
  if (!Array.isArray(parsed.value)) return [itemOf(file, documentOf(parsed.value, flags))];
  if (parsed.value.length === 0) return [refusedItem(file, refuse('EMPTY', 'the list has no document'))];
  if (parsed.value.length > 1 && (flags.url !== undefined || flags.title !== undefined))
    return [refusedItem(file, refuse('BAD_INPUT', 'an address or a title belongs to one document, here are several'))];
  return parsed.value.map((value, index) => itemOf(`${file}#${index}`, documentOf(value, flags)));
}

async function* readNdjson(file: string, flags: PathFlags): AsyncIterable<PathItem> {
  let number = 0;
  let documents = 0;
  try {
    for await (const line of readLines(createReadStream(file))) {
      number++;
      if (line.ok && line.value.trim() === '') continue;
      documents++;
      const parsed = line.ok ? parseJson(line.value) : line;
      yield itemOf(`${file}:${number}`, parsed.ok ? documentOf(parsed.value, flags) : parsed);
    }
  } catch (cause) {
    yield refusedItem(file, unreadable(cause));
    return;
  }
  if (documents === 0) yield refusedItem(file, refuse('EMPTY', 'the file has no line with a document'));
}

/** A document brings its own fields; flags fill only what it does not say. */
function documentOf(value: unknown, flags: PathFlags): Outcome<DocumentInput> {
  if (isCsaf(value)) return take({ csaf: value, ...fieldsOf(flags) });
  const parsed = parse.documentInput(value);
  return parsed.ok ? take({ ...fieldsOf(flags), ...parsed.value }) : refuse('BAD_INPUT', parsed.message);
}

function isCsaf(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('document' in value)) return false;
  return typeof value.document === 'object' && value.document !== null && 'csaf_version' in value.document;
}

function fieldsOf({ published, ...flags }: PathFlags): DocumentInput {
  const fields = { ...flags, ...(published === undefined ? {} : { publishedAt: published }) };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function parseJson(text: string): Outcome<unknown> {
  try {
    return take(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch (cause) {
    return refuse('BAD_JSON', cause instanceof Error ? cause.message : 'not JSON');
  }
}

function itemOf(name: string, outcome: Outcome<DocumentInput>): PathItem {
  return outcome.ok ? { name, input: outcome.value } : refusedItem(name, outcome);
}

function refusedItem(name: string, { code, message }: { code: RefusalCode; message: string }): PathItem {
  return { name, refused: { code, message } };
}

function unreadable(cause: unknown): Refusal {
  return refuse('UNREADABLE', cause instanceof Error ? cause.message : 'the file cannot be read');
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseGold, type AnnotatedDocument } from './gold.ts';

const goldEnding = '.gold.json';
const textEnding = '.txt';

const fault = (code: string, message: string, cause?: unknown): Error =>
  Object.assign(new Error(message, { cause }), { code });

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(textEnding) || name.endsWith(goldEnding));
  } catch (cause) {
    throw fault('FOLDER_UNREADABLE', `${folder} cannot be read`, cause);
  }
}

/**
 * One sum over all files that are learned from, names included; the same as
 * `LC_ALL=C sha256sum *.gold.json *.txt | LC_ALL=C sort -k 2 | sha256sum` in the folder.
 */
export function sumOfFolder(folder: string): string {
  const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
  const lines = filesOf(folder)
    .sort()
    .map((name) => `${sha256(readFileSync(path.join(folder, name)))}  ${name}\n`);
  return sha256(lines.join(''));
}

export interface AnnotatedFile {
  /** Of the annotation, to say in a fault. */
  readonly name: string;
  readonly text: string;
  readonly gold: unknown;
}

/** The texts of a folder of NAME.txt and NAME.gold.json with their annotations, in the order of their names. */
export function readFiles(folder: string): AnnotatedFile[] {
  const names = filesOf(folder);
  const texts = names.filter((name) => name.endsWith(textEnding)).sort();
  const golds = new Set(names.filter((name) => name.endsWith(goldEnding)));
  const files = texts.map((textName) => {
    const name = textName.slice(0, -textEnding.length) + goldEnding;
    if (!golds.delete(name)) throw fault('GOLD_MISSING', `${textName} has no ${name} beside it`);
    return { name, text: readFileSync(path.join(folder, textName), 'utf8'), gold: readJson(folder, name) };
  });
  const [lonely] = golds;
  if (lonely !== undefined) throw fault('TEXT_MISSING', `${lonely} has no text beside it`);
  if (files.length === 0) throw fault('FOLDER_EMPTY', `${folder} has no NAME.txt with a NAME.gold.json`);
  return files;
}

export function readFolder(folder: string): AnnotatedDocument[] {
  return readFiles(folder).map(({ name, text, gold }) => parseGold(name, text, gold));
}

function readJson(folder: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  } catch (cause) {
    throw fault('GOLD_INVALID', `${name} is not JSON`, cause);
  }
}

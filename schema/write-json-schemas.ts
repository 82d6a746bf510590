/**
 * `node schema/write-json-schemas.ts`: writes the schemas of the messages as JSON Schema (draft 07) to schema/json.
 * With `--check` it writes nothing and ends with 1 when a file there is not current.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TSchema } from '@sinclair/typebox';
import * as change from './messages/change.ts';
import * as curation from './messages/curation.ts';
import * as deadLetter from './messages/dead-letter.ts';
import * as document from './messages/document.ts';
import * as extraction from './messages/extraction.ts';

/** By file name: every exported schema that has an `$id`, which ends in the name of its file. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const exported: unknown[] = [document, extraction, curation, change, deadLetter].flatMap((module): unknown[] =>
    Object.values(module),
  );
  const files = exported.filter(isPublished).map((schema): [string, string] => {
    const name = schema.$id.slice(schema.$id.lastIndexOf('/') + 1);
    const published = { $schema: 'http://json-schema.org/draft-07/schema#', ...schema };
    return [name, `${JSON.stringify(published, null, 2)}\n`];
  });
  return new Map(files);
}

function isPublished(value: unknown): value is TSchema & { $id: string } {
  return typeof value === 'object' && value !== null && '$id' in value && typeof value.$id === 'string';
}

/** Names of the files in the folder that are missing, changed, or left from a schema that is gone. */
export function staleFiles(folder: string, schemas: ReadonlyMap<string, string>): string[] {
  const there = readdirSync(folder, { withFileTypes: true }).map(({ name }) => name);
  const stale = [...schemas].filter(
    ([name, content]) => !there.includes(name) || readFileSync(join(folder, name), 'utf8') !== content,
  );
  return [...stale.map(([name]) => name), ...there.filter((name) => !schemas.has(name))].sort();
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, 'json');
  const schemas = jsonSchemas();
  mkdirSync(folder, { recursive: true });
  const stale = staleFiles(folder, schemas);
  if (process.argv.includes('--check')) {
    for (const name of stale) process.stderr.write(`schema/json/${name} is not current: run npm run codegen\n`);
    process.exitCode = stale.length === 0 ? 0 : 1;
  } else
    for (const name of stale) {
      const content = schemas.get(name);
      if (content === undefined) rmSync(join(folder, name));
      else writeFileSync(join(folder, name), content);
    }
}

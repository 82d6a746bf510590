import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { jsonSchemas, staleFiles } from '../../../schema/write-json-schemas.ts';

const written = fileURLToPath(new URL('../../../schema/json/', import.meta.url));

test('the published JSON Schemas are current', () => {
  assert.deepEqual(staleFiles(written, jsonSchemas()), []);
});

test('a published schema that was changed, is missing or is left over is told', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-schemas-'));
  context.after(() => rmSync(folder, { recursive: true }));
  cpSync(written, folder, { recursive: true });
  writeFileSync(join(folder, 'change.v1.schema.json'), '{}');
  writeFileSync(join(folder, 'gone.v1.schema.json'), '{}');
  rmSync(join(folder, 'document.v1.schema.json'));
  assert.deepEqual(staleFiles(folder, jsonSchemas()), [
    'change.v1.schema.json',
    'document.v1.schema.json',
    'gone.v1.schema.json',
  ]);
});

test('each published schema compiles as it stands and describes itself', () => {
  for (const content of jsonSchemas().values()) {
    const schema = JSON.parse(content) as { title: string; description: string };
    new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
    assert.ok(schema.title.length > 0 && schema.description.length > 0);
  }
});

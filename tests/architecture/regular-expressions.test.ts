import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const root = path.resolve(import.meta.dirname, '../..');

/** The rules that a file of the reader with this expression in it breaks. */
async function rulesBrokenBy(expression: string): Promise<Set<string | null>> {
  const text = `export const planted = (text: string): boolean => ${expression}.test(text);\n`;
  const [result] = await new ESLint({ cwd: root }).lintText(text, { filePath: 'ingest/extract/extract.ts' });
  return new Set(result?.messages.map(({ ruleId }) => ruleId));
}

test('the linter refuses an expression that a hostile text makes slow, whichever way it does', async () => {
  assert.deepEqual(await rulesBrokenBy('/^(?:a+)+$/'), new Set(['redos/no-vulnerable', 'regexp/no-super-linear-backtracking'])); // prettier-ignore
  assert.deepEqual(await rulesBrokenBy('/\\s+$/'), new Set(['redos/no-vulnerable', 'regexp/no-super-linear-move']));
  assert.deepEqual(await rulesBrokenBy('/^a+$/'), new Set());
});

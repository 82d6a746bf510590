import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { allStatements, statementsIn } from '../../graph/cypher/index.ts';
import { nodeLabels, relationshipTypes, secondLabels } from '../../graph/schema.ts';

/** Rules of docs/cypher.md that a text alone can break; the number is the rule's. */
const rules: readonly (readonly [rule: string, breaks: RegExp])[] = [
  ['2: no database ids', /\b(elementId|id)\(/],
  ['4: no temporal functions', /\b(date|datetime|localdatetime|time|localtime|duration|timestamp)(\.\w+)?\(/i],
  ['6: no undirected MERGE', /\bMERGE\s*\([^()]*\)-\[[^\]]*\]-(?!>)/],
  ['12: no SHORTEST, no {n,m}, no OPTIONAL CALL, no dynamic label', /\bSHORTEST\b|\)\{\d|OPTIONAL CALL|\$\(/],
  ['13: no label expression in a node pattern', /\(\w*:\w+\s*[|&!]/],
  ['14: no COLLECT { }', /\bCOLLECT\s*\{/i],
  ['16: no CREATE with a parameter map', /\bCREATE\s*\([^()]*\$\w+\s*\)/],
  [
    '19: no procedures, APOC, randomUUID, LOAD CSV, percentile',
    /\bapoc\.|\bCALL\s+\w+\.|randomUUID|LOAD CSV|percentile/i,
  ],
  ['26: an id look-up names a label', /(?<!\w)\(\w*\s*\{\s*id:/],
];

const knownLabels: ReadonlySet<string> = new Set([...nodeLabels, ...secondLabels]);
const knownTypes: ReadonlySet<string> = new Set(relationshipTypes);

describe('Law 4, two engines, one answer: Cypher texts', () => {
  test('every statement of graph/cypher is in a registered family', async () => {
    const folder = new URL('../../graph/cypher/', import.meta.url);
    const registered = new Set(allStatements);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
      if (file === 'index.ts') continue;
      const exports: unknown = await import(new URL(file, folder).href);
      const left = statementsIn(exports).filter((found) => !registered.has(found));
      assert.deepEqual(
        left.map(({ name }) => name),
        [],
        file,
      );
    }
  });

  test('statements have names of their own', () => {
    const names = allStatements.map(({ name }) => name);
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
    );
    assert.ok(names.length > 0);
  });

  for (const { name, text, mode } of allStatements) {
    test(`${name} passes the checker of Neo4j and the rules of the house`, () => {
      const parameters: Record<string, unknown> = {};
      for (const [, parameter = ''] of text.matchAll(/\$(\w+)/g)) parameters[parameter] = 1;
      const { diagnostics } = lintCypherQuery(`CYPHER 5 ${text}`, { parameters });
      assert.deepEqual(
        diagnostics.map(({ message }) => message),
        [],
      );
      const words = text.replace(/'[^']*'/g, "''");
      const broken = rules.filter(([, breaks]) => breaks.test(words)).map(([rule]) => rule);
      assert.deepEqual(broken, []);
      const writes = /\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/.test(words);
      assert.equal(mode, writes ? 'write' : 'read', 'the mode is what the text does');
      for (const [, label = ''] of words.matchAll(/[(\s]\w*:(\w+)/g))
        if (/^[A-Z][a-z]/.test(label)) assert.ok(knownLabels.has(label), `${label} is a label of graph/schema.ts`);
      for (const [, types = ''] of words.matchAll(/\[\w*:([A-Z_|]+)/g))
        for (const type of types.split('|')) assert.ok(knownTypes.has(type), `${type} is a type of graph/schema.ts`);
    });
  }
});

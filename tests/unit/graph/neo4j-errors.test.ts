import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GraphError } from '../../../graph/engine.ts';
import { openNeo4jGraph } from '../../../graph/neo4j/engine.ts';
import { freePort } from '../../services/java-server.ts';

test('a server that does not answer is unreachable, which says itself that one may try again', async () => {
  const uri = `bolt://127.0.0.1:${await freePort()}`;
  await assert.rejects(
    openNeo4jGraph({ uri, user: 'neo4j', password: 'x', retryTimeMs: 100, connectionTimeoutMs: 500 }),
    (error: unknown) => error instanceof GraphError && error.code === 'GRAPH_UNREACHABLE' && error.retryable,
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig } from '../../../cli/config.ts';

const folder = '/somewhere';

test('without flags and environment the defaults hold', () => {
  assert.deepEqual(readConfig({}, {}, folder), {
    ok: true,
    config: {
      home: '/somewhere/.gainsay',
      port: 4000,
      host: '127.0.0.1',
      apiKeys: [],
      curators: [],
      logLevel: 'info',
      hostnames: [],
      metricsPort: 9464,
      kafka: null,
      neo4j: null,
      into: null,
    },
  });
});

test('a flag wins over the environment', () => {
  const read = readConfig({ port: '5000', home: 'here' }, { PORT: '6000', GAINSAY_HOME: '/there' }, folder);
  assert.ok(read.ok);
  assert.equal(read.config.port, 5000);
  assert.equal(read.config.home, '/somewhere/here');
});

test('a wrong variable that a flag overrides is no fault', () => {
  assert.ok(readConfig({ port: '5000' }, { PORT: 'many' }, folder).ok);
});

test('all bad settings are reported at once, each by the name it was given under', () => {
  const read = readConfig(
    { port: '65536' },
    { HOST: 'a b', LOG_LEVEL: 'loud', GAINSAY_HOME: '   ', GAINSAY_API_KEYS: 'long-enough-to-be-a-key,short' },
    folder,
  );
  assert.ok(!read.ok);
  assert.equal(read.faults.length, 5);
  for (const name of ['--port', 'HOST', 'LOG_LEVEL', 'GAINSAY_HOME', 'GAINSAY_API_KEYS'])
    assert.equal(read.faults.filter((fault) => fault.startsWith(`${name} `)).length, 1, name);
});

test('a fault in a key does not show the key', () => {
  const read = readConfig({}, { GAINSAY_API_KEYS: 'hunter2' }, folder);
  assert.ok(!read.ok);
  assert.ok(!read.faults.join().includes('hunter2'));
});

test('keys of curators have names, and a fault in one shows neither', () => {
  const good = readConfig({}, { GAINSAY_CURATOR_KEYS: 'desk=0123456789abcdef, a.b@c=xxxxxxxxxxxxxxxx=' }, folder);
  assert.ok(good.ok);
  assert.deepEqual(good.config.curators, [
    { name: 'desk', key: '0123456789abcdef' },
    { name: 'a.b@c', key: 'xxxxxxxxxxxxxxxx=' },
  ]);
  for (const bad of ['0123456789abcdef', 'desk=hunter2', 'two words=0123456789abcdef', '=0123456789abcdef']) {
    const read = readConfig({}, { GAINSAY_CURATOR_KEYS: `desk=0123456789abcdef,${bad}` }, folder);
    assert.ok(!read.ok);
    assert.match(read.faults.join(), /^GAINSAY_CURATOR_KEYS .* pair 2$/);
    assert.ok(!read.faults.join().includes('hunter2'));
  }
});

test('an empty variable counts as not set', () => {
  const read = readConfig({}, { PORT: '', GAINSAY_HOME: '', GAINSAY_API_KEYS: '', NEO4J_URI: '' }, folder);
  assert.ok(read.ok);
  assert.equal(read.config.port, 4000);
  assert.equal(read.config.neo4j, null);
});

test('ports are whole numbers from 0 to 65535', () => {
  const isPort = (port: string): boolean => readConfig({ port }, {}, folder).ok;
  assert.ok(['0', '1', '4000', '65535'].every(isPort));
  assert.ok(!['-1', '1.5', '65536', '4000a', '', ' ', '0x10', '1e3'].some(isPort));
});

test('Kafka and Neo4j are named by the environment', () => {
  const read = readConfig(
    { into: 'neo4j+s://other:7688' },
    { KAFKA_BROKERS: 'one:9092, [::1]:9093', NEO4J_URI: 'bolt://localhost:7687', NEO4J_PASSWORD: 'p w' },
    folder,
  );
  assert.ok(read.ok);
  assert.deepEqual(read.config.kafka, { brokers: ['one:9092', '[::1]:9093'], sessionMs: 30_000 });
  assert.deepEqual(read.config.neo4j, { uri: 'bolt://localhost:7687', user: 'neo4j', password: 'p w' });
  assert.deepEqual(read.config.into, { uri: 'neo4j+s://other:7688', user: 'neo4j', password: 'p w' });
});

test('addresses of services that cannot be meant are faults', () => {
  for (const [name, text] of [
    ['KAFKA_BROKERS', 'localhost'],
    ['KAFKA_BROKERS', 'one:9092,,two:9092'],
    ['KAFKA_SESSION_MS', '30s'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['NEO4J_URI', 'bolt://neo4j:secret@localhost:7687'],
    ['GAINSAY_HOSTNAMES', 'https://gainsay.example'],
  ] as const) {
    const read = readConfig({}, { [name]: text }, folder);
    assert.ok(!read.ok && read.faults.length === 1 && read.faults[0]?.startsWith(`${name} must be`), `${name} ${text}`);
  }
});

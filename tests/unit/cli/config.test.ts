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
      logLevel: 'info',
      unused: [],
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

test('an empty variable counts as not set', () => {
  const read = readConfig({}, { PORT: '', GAINSAY_HOME: '', GAINSAY_API_KEYS: '', NEO4J_URI: '' }, folder);
  assert.ok(read.ok);
  assert.equal(read.config.port, 4000);
  assert.deepEqual(read.config.unused, []);
});

test('ports are whole numbers from 0 to 65535', () => {
  const isPort = (port: string): boolean => readConfig({ port }, {}, folder).ok;
  assert.ok(['0', '1', '4000', '65535'].every(isPort));
  assert.ok(!['-1', '1.5', '65536', '4000a', '', ' ', '0x10', '1e3'].some(isPort));
});

test('settings of services that are set are named as unused', () => {
  const read = readConfig({}, { KAFKA_BROKERS: 'localhost:9092', NEO4J_URI: 'bolt://localhost' }, folder);
  assert.ok(read.ok);
  assert.deepEqual(read.config.unused, ['KAFKA_BROKERS', 'NEO4J_URI']);
});

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import {
  checkout,
  copiedInto,
  readComposeFile,
  readDockerfile,
  readDockerignore,
  settingsOfComposeFile,
  settingsOfExample,
  type ComposeFile,
} from './compose-file.ts';
import { temporaryFolder } from './program.ts';

const password = 'a-password-for-tests';
const { services, volumes, networks } = readComposeFile({ NEO4J_PASSWORD: password });
const { kafka, neo4j, 'neo4j-beside': beside, ...ours } = services;
assert.ok(kafka && neo4j && beside);

test('the services are those that the tests run against, and three of ours', () => {
  assert.equal(kafka.image, 'apache/kafka:4.2.2');
  assert.equal(neo4j.image, 'neo4j:5.26.28-community');
  assert.deepEqual(
    Object.fromEntries(Object.entries(ours).map(([name, { build, command }]) => [name, [build?.target, command]])),
    {
      extract: ['worker', ['worker', '--role', 'extract']],
      write: ['worker', ['worker', '--role', 'write']],
      api: ['api', ['api']],
    },
  );
});

test('the Neo4j beside the one in use differs by its volumes alone, and starts only when it is asked for', () => {
  const { volumes: own, ...rest } = neo4j;
  const { volumes: others, profiles, ...same } = beside;
  assert.deepEqual(same, rest);
  assert.deepEqual(profiles, ['rebuild']);
  assert.ok(own?.every((volume) => !others?.includes(volume)));
});

test('nothing is published but on loopback, and the API alone', () => {
  const published = Object.entries(services).flatMap(([name, { ports = [] }]) => ports.map((port) => [name, port]));
  assert.deepEqual(published, [['api', '127.0.0.1:4000:4000']]);
  assert.equal(networks['inside']?.internal, true);
  for (const [name, service] of Object.entries(services))
    assert.deepEqual(service.networks, name === 'api' ? ['inside', 'outside'] : ['inside'], name);
});

test('every service has a health check and a limit of memory, comes back, and cannot gain rights', () => {
  for (const [name, service] of Object.entries(services)) {
    assert.match(service.healthcheck.test[0] ?? '', /^CMD/, name);
    assert.match(service.mem_limit, /^\d+[mg]$/, name);
    assert.equal(service.restart, 'unless-stopped', name);
    assert.deepEqual(service.cap_drop, ['ALL'], name);
    assert.deepEqual(service.security_opt, ['no-new-privileges:true'], name);
  }
});

test('reading alone yields the processor', () => {
  const yielding = Object.entries(services).filter(([, { cpu_shares: shares = 1024 }]) => shares < 1024);
  assert.deepEqual(
    yielding.map(([name]) => name),
    ['extract'],
  );
});

test('ours run as nobody special on a file system that they cannot write', () => {
  const user = readDockerfile()
    .find(({ name }) => name === 'program')
    ?.steps.find(({ instruction }) => instruction === 'USER')?.rest;
  for (const [name, service] of Object.entries(ours)) {
    assert.equal(service.read_only, true, name);
    assert.deepEqual([service.user, user], ['1000:1000', '1000:1000'], name);
    assert.ok(
      service.tmpfs?.every((place) => place.startsWith('/tmp:')),
      name,
    );
    assert.equal(service.volumes, undefined, name);
  }
});

test('what must last lies in named volumes', () => {
  const mounts = Object.values(services).flatMap((service) => service.volumes ?? []);
  assert.deepEqual(mounts.map((mount) => mount.split(':')[0]).sort(), Object.keys(volumes).sort());
  assert.ok(kafka.volumes?.includes(`kafka-data:${kafka.environment['KAFKA_LOG_DIRS']}`));
  assert.ok(neo4j.volumes?.includes('neo4j-data:/data'));
});

test('a service waits for what it needs, and only who works on the graph knows its password', () => {
  for (const [name, { environment, depends_on }] of Object.entries(ours)) {
    const needed = ['kafka', ...(environment['NEO4J_URI'] === undefined ? [] : ['neo4j'])];
    assert.deepEqual(depends_on, Object.fromEntries(needed.map((need) => [need, { condition: 'service_healthy' }])));
    assert.equal(environment['NEO4J_PASSWORD'], name === 'extract' ? undefined : password, name);
  }
});

test('.env.example says words about each setting, leaves out none, and holds no password', () => {
  const settings = settingsOfExample();
  for (const { name, said } of settings) assert.ok(said, name);
  assert.deepEqual(new Set(settings.map(({ name }) => name)), settingsOfComposeFile().add('COMPOSE_PROJECT_NAME'));
  assert.equal(settings.find(({ name }) => name === 'NEO4J_PASSWORD')?.value, '');
  assert.throws(() => readComposeFile(Object.fromEntries(settings.map(({ name, value }) => [name, value]))), /\.env/);
});

test('the images run the Node of the tests, take from the checkout no more than they copy, and check health alike', () => {
  const { devDependencies } = JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const stages = readDockerfile();
  const bases = stages.map(({ from }) => from).filter((from) => !stages.some(({ name }) => name === from));
  assert.deepEqual(new Set(bases), new Set([`node:${devDependencies['node']}-bookworm-slim`]));
  const [all, ...rest] = readDockerignore();
  assert.equal(all, '*');
  const taken = [...new Set([...copiedInto('dependencies'), ...copiedInto('program')])];
  assert.deepEqual(rest.filter((line) => line.startsWith('!')).sort(), taken.map((name) => `!${name}`).sort());
  for (const { build, healthcheck } of Object.values(ours)) {
    const check = stages
      .find(({ name }) => name === build?.target)
      ?.steps.find(({ instruction }) => instruction === 'HEALTHCHECK');
    assert.deepEqual(JSON.parse(/CMD (.*)$/.exec(check?.rest ?? '')?.[1] ?? ''), healthcheck.test.slice(1));
  }
});

/** Compose in either generation. */
const composes = [['docker-compose'], ['docker', 'compose']] as const;
const compose = composes.find(([program, ...args]) => spawnSync(program, [...args, 'version']).status === 0);
const skip = compose ? false : 'there is no docker-compose on the PATH; apt-get install docker-compose brings one';

function config(envFile: string, env: Record<string, string> = {}): string {
  const [program, ...args] = compose ?? [''];
  return execFileSync(program, [...args, '--env-file', envFile, 'config'], {
    cwd: checkout,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], COMPOSE_PROFILES: 'rebuild', ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

test('docker-compose reads the file as these tests do', { skip }, () => {
  const read = parse(config('.env.example', { NEO4J_PASSWORD: password })) as ComposeFile;
  assert.deepEqual(Object.keys(read.services).sort(), Object.keys(services).sort());
  for (const [name, { image, command, environment, healthcheck }] of Object.entries(services)) {
    const seen = read.services[name];
    const plain = (value: unknown): unknown =>
      value === undefined ? null : (JSON.parse(JSON.stringify(value).replaceAll('$$', '$')) as unknown);
    assert.deepEqual(
      [seen?.image, plain(seen?.command), plain(seen?.environment), plain(seen?.healthcheck.test)],
      [image, command ?? null, environment, healthcheck.test],
      name,
    );
  }
});

test('docker-compose refuses to start without a password for Neo4j', { skip }, (t) => {
  assert.throws(
    () => config('.env.example'),
    (error: Error & { stderr: string }) => /set it in \.env/.test(error.stderr),
  );
  const file = path.join(temporaryFolder(t), 'env');
  writeFileSync(file, `NEO4J_PASSWORD=${password}\nPORT=4100\n`);
  const { services: read } = parse(config(file)) as { services: { api: { ports: unknown } } };
  assert.match(JSON.stringify(read.api.ports), /127\.0\.0\.1.*4100/);
});

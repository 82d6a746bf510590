import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ExtractionRecord } from '../../schema/messages/extraction.ts';
import { makeRecord } from '../synthetic/records.ts';
import { startTestApi, subscribe, until, type Answer } from './api-harness.ts';

const story = (number: number): ExtractionRecord =>
  makeRecord({
    url: `https://wire.example/${number}`,
    publishedAt: '2025-03-01T00:00:00.000Z',
    entities: { FlowDesk: 'SYSTEM', 'Tarn Water': 'AGENCY' },
    claims: [
      { speaker: 'Reports', stance: 'ALLEGES', says: `FlowDesk lost file ${number}` },
      { speaker: 'Tarn Water', stance: 'DENIES', says: `file ${number} is safe in FlowDesk`, denies: 0 },
    ],
  });

const subscription = `subscription($after: String, $filter: ClaimFilter) { claimAdded(after: $after, filter: $filter) {
  cursor claim { id quote { exact } speaker { name } document { url } } incident { name } link { id } } }`;
interface Payload {
  cursor: string;
  claim: { quote: { exact: string }; speaker: { name: string } };
  incident: { name: string } | null;
  link: null;
}
const payloadOf = ({ data, errors }: Answer): Payload => {
  assert.equal(errors, undefined, JSON.stringify(errors));
  return (data as { claimAdded: Payload }).claimAdded;
};
const exactOf = (events: Answer[]): string[] => events.map((event) => payloadOf(event).claim.quote.exact);

test('claims come as they become known, with their speaker and incident, from now on', async () => {
  const api = await startTestApi([story(1)]);
  const listening = await subscribe(api.url(), subscription);
  await until('the server listens', () => api.listeners.size === 1);
  await api.apply([story(2)]);
  await until('both claims came', () => listening.events.length === 2);
  assert.deepEqual(exactOf(listening.events).sort(), ['FlowDesk lost file 2', 'file 2 is safe in FlowDesk']);
  const [payload] = listening.events.map(payloadOf);
  assert.match(payload?.incident?.name ?? '', /FlowDesk/);
  assert.equal(payload?.link, null);
  await listening.stop();
  await api.close();
});

test('after a cursor it goes on without a gap or a double, wherever it broke off, also after a restart', async () => {
  const api = await startTestApi([]);
  const whole = await subscribe(api.url(), subscription);
  await until('the server listens', () => api.listeners.size === 1);
  for (const number of [1, 2, 3]) await api.apply([story(number)]);
  await until('all claims came', () => whole.events.length === 6);
  const payloads = whole.events.map(payloadOf);
  await whole.stop();
  await api.restart();
  for (const [at, { cursor }] of payloads.entries()) {
    const rest = await subscribe(api.url(), subscription, { after: cursor });
    await until('the rest came', () => rest.events.length === 5 - at);
    assert.deepEqual(rest.events.map(payloadOf), payloads.slice(at + 1));
    await rest.stop();
  }
  const live = await subscribe(api.url(), subscription, { after: payloads[5]?.cursor });
  await until('the server listens', () => api.listeners.size > 0);
  await api.apply([story(4)]);
  await until('the new claims came', () => live.events.length === 2);
  assert.ok(exactOf(live.events).every((exact) => exact.includes('file 4')));
  await live.stop();
  await api.close();
});

test('nothing that is written while it reads is lost, however many write at once', async () => {
  const api = await startTestApi([]);
  const listening = await subscribe(api.url(), subscription);
  await until('the server listens', () => api.listeners.size === 1);
  for (let number = 0; number < 60; number++) void api.apply([story(number)]);
  await until('all claims came', () => listening.events.length >= 120, 20_000);
  assert.equal(new Set(exactOf(listening.events)).size, 120);
  assert.equal(listening.events.length, 120);
  await listening.stop();
  await api.close();
});

test('a filter lets through what it would in a list', async () => {
  const api = await startTestApi([]);
  const denials = await subscribe(api.url(), subscription, { filter: { stance: ['DENIES'] } });
  await until('the server listens', () => api.listeners.size === 1);
  await api.apply([story(1), story(2)]);
  await until('the denials came', () => denials.events.length === 2);
  assert.deepEqual(exactOf(denials.events).sort(), ['file 1 is safe in FlowDesk', 'file 2 is safe in FlowDesk']);
  await denials.stop();
  await api.close();
});

test('no listener stays behind when clients leave, and the server ends what is left when it closes', async () => {
  const api = await startTestApi([story(1)]);
  const clients = await Promise.all(Array.from({ length: 5 }, () => subscribe(api.url(), subscription)));
  await until('the server listens to all', () => api.listeners.size === 5);
  await Promise.all(clients.slice(0, 4).map((client) => client.stop()));
  await until('only one is left', () => api.listeners.size === 1);
  await api.close();
  assert.equal(api.listeners.size, 0);
  await clients[4]?.done;
});

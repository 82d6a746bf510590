import assert from 'node:assert/strict';
import { test } from 'node:test';
import kafkajs from 'kafkajs';
import { faultOf, protocolErrorOf } from '../../../../ingest/stream/kafka/faults.ts';
import { LogError } from '../../../../ingest/stream/log.ts';

const answer = (type: string, retriable: boolean): Error =>
  new kafkajs.KafkaJSProtocolError(Object.assign(new Error('an answer'), { type, retriable, code: 1 }));
const wrapped = (cause: Error): Error =>
  new kafkajs.KafkaJSNumberOfRetriesExceeded(cause, { retryCount: 4, retryTime: 800 });

function codeOf(error: unknown): string {
  const fault = faultOf(error);
  return fault instanceof LogError ? `${fault.code} ${fault.retryable}` : 'as it was';
}

test('what passes when the broker comes back can be retried, also where kafkajs has given up', () => {
  assert.equal(codeOf(new kafkajs.KafkaJSConnectionError('refused')), 'LOG_UNREACHABLE true');
  assert.equal(codeOf(wrapped(new kafkajs.KafkaJSConnectionError('refused'))), 'LOG_UNREACHABLE true');
  const timeout = Object.assign(new Error('waiting'), { name: 'KafkaJSLockTimeout', retriable: false });
  assert.equal(codeOf(timeout), 'LOG_UNREACHABLE true');
  assert.equal(codeOf(answer('GROUP_LOAD_IN_PROGRESS', true)), 'LOG_UNREACHABLE true');
});

test('a missing topic and a record too large are named, also inside of a wrapper', () => {
  assert.equal(codeOf(answer('UNKNOWN_TOPIC_OR_PARTITION', true)), 'UNKNOWN_TOPIC false');
  assert.equal(codeOf(wrapped(answer('UNKNOWN_TOPIC_OR_PARTITION', true))), 'UNKNOWN_TOPIC false');
  assert.equal(codeOf(answer('MESSAGE_TOO_LARGE', false)), 'RECORD_TOO_LARGE false');
});

test('what no retry mends and what is not of Kafka stays as it was', () => {
  assert.equal(codeOf(answer('GROUP_AUTHORIZATION_FAILED', false)), 'as it was');
  assert.equal(codeOf(new TypeError('a mistake in the program')), 'as it was');
  assert.equal(codeOf('no error at all'), 'as it was');
  const ours = new LogError('CLOSED', 'closed');
  assert.equal(faultOf(ours), ours);
});

test('the protocol error is found below any number of wrappers, and a circle of causes ends', () => {
  assert.equal(protocolErrorOf(wrapped(wrapped(answer('UNKNOWN_MEMBER_ID', false)))), 'UNKNOWN_MEMBER_ID');
  const circle = new Error('a');
  circle.cause = circle;
  assert.equal(protocolErrorOf(circle), undefined);
});

import { LogError, type LogErrorCode } from '../log.ts';
import { messageOf } from '../logger.ts';

/** Names of the protocol's error codes (kafka.apache.org/protocol, "Error Codes") as kafkajs spells them. */
const codeOf: Readonly<Record<string, LogErrorCode>> = {
  UNKNOWN_TOPIC_OR_PARTITION: 'UNKNOWN_TOPIC',
  MESSAGE_TOO_LARGE: 'RECORD_TOO_LARGE',
  RECORD_LIST_TOO_LARGE: 'RECORD_TOO_LARGE',
};

/** kafkajs marks these as not to be retried, although they pass when the broker comes back. */
const passing = new Set(['KafkaJSNumberOfRetriesExceeded', 'KafkaJSLockTimeout', 'KafkaJSGroupCoordinatorNotFound']);

function* chainOf(error: unknown): Generator<Error> {
  for (let depth = 0; error instanceof Error && depth < 10; depth++) {
    yield error;
    error = error.cause;
  }
}

/** The protocol's name of what went wrong, wherever kafkajs has wrapped it. */
export function protocolErrorOf(error: unknown): string | undefined {
  for (const { type } of chainOf(error) as Iterable<Error & { type?: unknown }>)
    if (typeof type === 'string') return type;
  return undefined;
}

export function faultOf(error: unknown): unknown {
  if (error instanceof LogError) return error;
  const chain = [...chainOf(error)];
  const code = codeOf[protocolErrorOf(error) ?? ''];
  if (code) return new LogError(code, messageOf(error), { cause: error });
  if (chain.some((one) => passing.has(one.name) || ('retriable' in one && one.retriable === true)))
    return new LogError('LOG_UNREACHABLE', `Kafka cannot be used now: ${messageOf(error)}`, { cause: error });
  return error;
}

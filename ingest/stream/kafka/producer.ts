import type { NewRecord } from '../log.ts';
import { recordBytes } from '../record-size.ts';
import { CompressionTypes, createClient, Partitioners, type KafkaMessageIn, type KafkaSettings } from './client.ts';

/** Before compression, so a request always fits in the topic's limit; a larger record goes by itself. */
const requestBytes = 1024 * 1024;
/** kafkajs sorts the messages of a request into partitions in quadratic time. */
const requestRecords = 1_000;

export interface KafkaProducer {
  connect(): Promise<void>;
  send(topic: string, partitions: number, records: readonly NewRecord[]): Promise<Place[]>;
  disconnect(): Promise<void>;
}

interface Place {
  partition: number;
  offset: string;
}

export function createProducer(settings: KafkaSettings): KafkaProducer {
  const producer = createClient(settings).producer({
    allowAutoTopicCreation: false,
    createPartitioner: Partitioners.DefaultPartitioner,
  });
  // The hash of Kafka's own clients, so that other programs put a key where we do.
  const choosePartition = Partitioners.DefaultPartitioner();

  async function sendOne(topic: string, messages: PlacedMessage[]): Promise<Place[]> {
    const answers = await producer.send({ topic, messages, acks: -1, compression: CompressionTypes.GZIP });
    const next = new Map(answers.map(({ partition, baseOffset }) => [partition, BigInt(baseOffset ?? -1)]));
    return messages.map(({ partition }) => {
      const offset = next.get(partition) ?? -1n;
      next.set(partition, offset + 1n);
      return { partition, offset: String(offset) };
    });
  }

  return {
    connect: () => producer.connect(),
    async send(topic, partitions, records) {
      const partitionMetadata = Array.from({ length: partitions }, (_, partitionId) => ({
        partitionId,
        leader: 0,
        partitionErrorCode: 0,
        replicas: [],
        isr: [],
      }));
      const places: Place[] = [];
      // One after the other: the order within a key is the order given.
      for (const request of requestsOf(records)) {
        const messages = request.map((record) => {
          const message = messageOf(record);
          return { ...message, partition: choosePartition({ topic, partitionMetadata, message }) };
        });
        places.push(...(await sendOne(topic, messages)));
      }
      return places;
    },
    disconnect: () => producer.disconnect(),
  };
}

type PlacedMessage = KafkaMessageIn & { partition: number };

function messageOf({ key, value, headers }: NewRecord): KafkaMessageIn {
  return {
    key: Buffer.from(key),
    value: value && Buffer.from(value.buffer, value.byteOffset, value.byteLength),
    ...(headers && { headers: { ...headers } }),
  };
}

export function* requestsOf(records: readonly NewRecord[]): Generator<NewRecord[]> {
  let request: NewRecord[] = [];
  let bytes = 0;
  for (const record of records) {
    const size = recordBytes(record);
    if (request.length > 0 && (bytes + size > requestBytes || request.length === requestRecords)) {
      yield request;
      request = [];
      bytes = 0;
    }
    request.push(record);
    bytes += size;
  }
  if (request.length > 0) yield request;
}

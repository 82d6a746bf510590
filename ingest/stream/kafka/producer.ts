import type { NewRecord } from '../log.ts';
import { recordBytes } from '../record-size.ts';
import {
  CompressionTypes,
  createClient,
  Partitioners,
  type KafkaMessageIn,
  type KafkaSettings,
  type PartitionerArgs,
} from './client.ts';

/** Before compression, so a request always fits in the topic's limit; a larger record goes by itself. */
const requestBytes = 1024 * 1024;
/** kafkajs copies the messages of a request in quadratic time. */
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

  /** One request after the other, so the order within a key is the order given. */
  async function sendLane(topic: string, partition: number, records: readonly NewRecord[]): Promise<string[]> {
    const offsets: string[] = [];
    for (const request of requestsOf(records)) {
      const messages = request.map((record) => ({ ...messageOf(record), partition }));
      const [answer] = await producer.send({ topic, messages, acks: -1, compression: CompressionTypes.GZIP });
      const base = BigInt(answer?.baseOffset ?? -1);
      offsets.push(...messages.map((_, i) => String(base + BigInt(i))));
    }
    return offsets;
  }

  return {
    connect: () => producer.connect(),
    async send(topic, partitions, records) {
      const partitionMetadata = metadataOf(partitions);
      const chosen = records.map((record) =>
        choosePartition({ topic, partitionMetadata, message: { key: Buffer.from(record.key), value: null } }),
      );
      const lanes = Map.groupBy(records.keys(), (i) => chosen[i] as number);
      const places = new Array<Place>(records.length);
      // A request for each partition: when one leader refuses, kafkajs sends all of a request again.
      await Promise.all(
        [...lanes].map(async ([partition, indexes]) => {
          const lane = indexes.map((i) => records[i] as NewRecord);
          const offsets = await sendLane(topic, partition, lane);
          for (const [n, i] of indexes.entries()) places[i] = { partition, offset: offsets[n] as string };
        }),
      );
      return places;
    },
    disconnect: () => producer.disconnect(),
  };
}

/** As much of it as the partitioner looks at. */
function metadataOf(partitions: number): PartitionerArgs['partitionMetadata'] {
  return Array.from({ length: partitions }, (_, partitionId) => ({
    partitionId,
    leader: 0,
    partitionErrorCode: 0,
    replicas: [],
    isr: [],
  }));
}

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

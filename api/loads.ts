import DataLoader from 'dataloader';

/** Gathers what the resolvers of one request ask for, so that each level of a query is one statement. */
export interface Loads {
  /** `read` gets the ids of one level at once. Those that ask in one group have to pass the same `read`. */
  one<Value>(
    group: string,
    id: string,
    read: (ids: string[]) => Promise<ReadonlyMap<string, Value>>,
  ): Promise<Value | undefined>;
  /** Forgets what was read: between the events of a subscription. */
  clear(): void;
}

export function createLoads(): Loads {
  const groups = new Map<string, DataLoader<string, unknown>>();
  return {
    one<Value>(group: string, id: string, read: (ids: string[]) => Promise<ReadonlyMap<string, Value>>) {
      let loader = groups.get(group) as DataLoader<string, Value | undefined> | undefined;
      if (loader === undefined) {
        loader = new DataLoader<string, Value | undefined>(async (ids) => {
          const found = await read([...ids]);
          return ids.map((id) => found.get(id));
        });
        groups.set(group, loader);
      }
      return loader.load(id);
    },
    clear: () => groups.clear(),
  };
}

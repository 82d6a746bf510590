import { setTimeout as delay } from 'node:timers/promises';
import { accept } from '../../ingest/sources/accept.ts';
import type { DocumentInput } from '../../schema/messages/document.ts';

/** How often it is asked for what is not there yet: what is measured is up to so much too long. */
export const askEveryMs = 20;
const lastAnswerWithinMs = 30_000;

const query = `query Written($ids: [ID!]!) {
  nodes(ids: $ids) { id ... on Document { claims(first: 1) { nodes { id } } } }
}`;

type Answer = {
  readonly data?: { readonly nodes: readonly ({ id: string; claims?: { nodes: unknown[] } } | null)[] };
  readonly errors?: unknown;
};

interface Options {
  readonly url: string;
  readonly key: string;
  /** Each says something: a document without a claim is never found. */
  readonly inputs: readonly DocumentInput[];
  readonly perSecond: number;
}

/**
 * Hands in one document after another, by the clock and not by the answers, and asks for a claim of each until there is
 * one. @returns for each the time from before its request to the answer that has it
 */
export async function measureDelays({ url, key, inputs, perSecond }: Options): Promise<number[]> {
  const sentAtMs = new Map<string, number>();
  const delaysMs: number[] = [];
  const requests: Promise<void>[] = [];
  const asking = new AbortController();
  const answers = askUntilFound();
  answers.catch(() => undefined); // what fails is thrown below, once all has been handed in
  const startMs = performance.now();
  for (const [index, input] of inputs.entries()) {
    await delay(Math.max(0, startMs + (index * 1000) / perSecond - performance.now()));
    sentAtMs.set(idOf(input), performance.now());
    const request = handIn(input);
    request.catch(() => undefined);
    requests.push(request);
  }
  await Promise.all(requests);
  const giveUp = setTimeout(() => asking.abort(), lastAnswerWithinMs);
  await answers;
  clearTimeout(giveUp);
  return delaysMs;

  async function handIn(input: DocumentInput): Promise<void> {
    const response = await fetch(`${url}/ingest`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/x-ndjson' },
      body: `${JSON.stringify(input)}\n`,
    });
    const summary = (await response.json()) as { accepted?: number };
    if (summary.accepted !== 1) throw new Error(`a document was not taken: ${JSON.stringify(summary)}`);
  }

  async function askUntilFound(): Promise<void> {
    while (delaysMs.length < inputs.length) {
      if (asking.signal.aborted)
        throw new Error(`${sentAtMs.size} documents were not found in ${lastAnswerWithinMs} ms`);
      const ids = [...sentAtMs.keys()].slice(0, 100);
      if (ids.length > 0) for (const id of await found(ids)) settle(id);
      await delay(askEveryMs);
    }
  }

  async function found(ids: readonly string[]): Promise<string[]> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { ids } }),
    });
    const { data, errors } = (await response.json()) as Answer;
    if (data === undefined || errors !== undefined) throw new Error(`a query failed: ${JSON.stringify(errors)}`);
    return data.nodes.flatMap((node) => ((node?.claims?.nodes.length ?? 0) > 0 && node ? [node.id] : []));
  }

  function settle(id: string): void {
    delaysMs.push(performance.now() - (sentAtMs.get(id) as number));
    sentAtMs.delete(id);
  }
}

function idOf(input: DocumentInput): string {
  const accepted = accept(input, new Date().toISOString());
  if (!accepted.ok) throw new Error(accepted.message);
  return accepted.document.id;
}

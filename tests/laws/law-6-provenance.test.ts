import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { codePointsOf } from '../../schema/code-points.ts';
import { startTestApi, type TestApi } from '../integration/api-harness.ts';
import { corpusInputs, recordOf } from './told.ts';

interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  document: { id: string };
}
interface Claim {
  id: string;
  quote: Quote;
  sentence: Quote;
  speaker: { kind: string; name: string };
  extraction: { extractor: string; version: string; rule: string; explanation: string };
}

interface Page<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

const quote = 'exact prefix suffix start end document { id }';
const claim = `id quote { ${quote} } sentence { ${quote} } speaker { kind name } extraction { extractor version rule explanation }`;

let api: TestApi;
/** The stored text of each document, as the API gives it. */
const texts = new Map<string, ReturnType<typeof codePointsOf>>();

before(async () => {
  const inputs = await corpusInputs();
  api = await startTestApi(inputs.map((input) => recordOf(input, '2026-01-01T00:00:00.000Z')));
  for (const node of await all<{ id: string; text: string }>('documents', 'id text'))
    texts.set(node.id, codePointsOf(node.text));
  assert.equal(texts.size, inputs.length);
});
after(() => api.close());

/** All pages of a root field. */
async function all<Node>(field: string, selection: string): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let cursor: string | null = null; ;) {
    const query = `query($after: String) { page: ${field}(first: 50, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`;
    const { page }: { page: Page<Node> } = await api.ask<{ page: Page<Node> }>(query, { after: cursor });
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return nodes;
    cursor = page.pageInfo.endCursor;
  }
}

function assertStands({ exact, prefix, suffix, start, end, document }: Quote): void {
  const text = texts.get(document.id);
  assert.ok(text !== undefined, `document ${document.id} answers`);
  assert.equal(text.slice(start, end), exact);
  assert.equal(text.slice(Math.max(0, start - [...prefix].length), start), prefix);
  assert.equal(text.slice(end, end + [...suffix].length), suffix);
}

function assertTraced({ quote: words, sentence, speaker, extraction }: Claim): void {
  assertStands(words);
  assertStands(sentence);
  assert.notEqual(speaker.name, '');
  assert.notEqual(extraction.rule, '');
  assert.notEqual(extraction.explanation, '');
  assert.equal(extraction.extractor, 'gainsay-reader');
  assert.match(String(extraction.version), /^\d+$/);
}

test('Law 6, provenance reaches the reader: from every claim to document, words, offsets, speaker, rule and extractor version', async () => {
  const claims = await all<Claim>('claims', claim);
  assert.ok(claims.length > 300, `${claims.length} claims`);
  for (const node of claims) assertTraced(node);
});

test('Law 6, provenance reaches the reader: from every figure and mention to its words, and from a figure to its claim', async () => {
  const documents = await all<{
    figures: { quote: Quote; claim: Claim | null }[];
    mentions: { quotes: Quote[]; rule: string }[];
  }>('documents', `figures { quote { ${quote} } claim { ${claim} } } mentions { rule quotes { ${quote} } }`);
  const figures = documents.flatMap((document) => document.figures);
  const mentions = documents.flatMap((document) => document.mentions);
  assert.ok(figures.length > 50 && mentions.length > 200, `${figures.length} figures, ${mentions.length} mentions`);
  for (const figure of figures) {
    assertStands(figure.quote);
    if (figure.claim) assertTraced(figure.claim);
  }
  for (const mention of mentions) {
    assert.ok(mention.quotes.length > 0 && mention.rule !== '');
    for (const words of mention.quotes) assertStands(words);
  }
});

test('Law 6, provenance reaches the reader: from what an incident comes to, and from every link, to claims', async () => {
  const incidents = await all<{ involvements: { claims: Claim[]; disputedBy: Claim[] }[] }>(
    'incidents',
    `involvements { claims { ${claim} } disputedBy { ${claim} } }`,
  );
  const involvements = incidents.flatMap((incident) => incident.involvements);
  assert.ok(involvements.length > 50, `${involvements.length} involvements`);
  for (const { claims, disputedBy } of involvements) {
    assert.ok(claims.length + disputedBy.length > 0, 'an involvement has a claim behind it');
    for (const node of [...claims, ...disputedBy]) assertTraced(node);
  }
  const denied = await all<{ deniedBy: { nodes: { rule: string; reasons: string[]; from: Claim; to: Claim }[] } }>(
    'claims',
    `deniedBy { nodes { rule reasons from { ${claim} } to { ${claim} } } }`,
  );
  const links = denied.flatMap((node) => node.deniedBy.nodes);
  assert.ok(links.length > 5, `${links.length} links`);
  for (const link of links) {
    assert.notEqual(link.rule, '');
    assert.ok(link.reasons.length > 0);
    assertTraced(link.from);
    assertTraced(link.to);
  }
});

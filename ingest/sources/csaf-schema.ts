import { Type, type Static } from '@sinclair/typebox';
import { Ajv } from 'ajv';
import { maxBytes } from './check-text.ts';
import { refuse, take, type Outcome } from './refusal.ts';

/**
 * What is read of the Common Security Advisory Framework 2.0 (OASIS standard, 18 November 2022), with the fields that it
 * requires there. Other fields are let pass, but for `product_status`: a status that is not known here must not be lost.
 */
const some = Type.String({ pattern: '\\S' });
const words = <const Values extends readonly string[]>(values: Values) =>
  Type.Unsafe<Values[number]>({ type: 'string', enum: [...values] });

export const productStatuses = [
  'known_affected',
  'first_affected',
  'last_affected',
  'known_not_affected',
  'first_fixed',
  'fixed',
  'recommended',
  'under_investigation',
] as const;
export type ProductStatus = (typeof productStatuses)[number];

export const involvementStatuses = [
  'completed',
  'contact_attempted',
  'disputed',
  'in_progress',
  'not_contacted',
  'open',
] as const;
export type InvolvementStatus = (typeof involvementStatuses)[number];

export const parties = ['coordinator', 'discoverer', 'other', 'user', 'vendor'] as const;

const note = Type.Object({
  category: words(['description', 'details', 'faq', 'general', 'legal_disclaimer', 'other', 'summary']),
  text: some,
  title: Type.Optional(some),
});
const fullProductName = Type.Object({ name: some, product_id: some });
const branch = Type.Recursive((self) =>
  Type.Object({
    branches: Type.Optional(Type.Array(self, { minItems: 1 })),
    category: some,
    name: some,
    product: Type.Optional(fullProductName),
  }),
);
const products = Type.Optional(Type.Array(some, { minItems: 1 }));

const vulnerability = Type.Object({
  cve: Type.Optional(Type.String({ pattern: '^CVE-[0-9]{4}-[0-9]{4,}$' })),
  ids: Type.Optional(Type.Array(Type.Object({ system_name: some, text: some }), { minItems: 1 })),
  title: Type.Optional(some),
  notes: Type.Optional(Type.Array(note)),
  product_status: Type.Optional(
    Type.Object(
      Object.fromEntries(productStatuses.map((status) => [status, products])) as Record<ProductStatus, typeof products>,
      { additionalProperties: false },
    ),
  ),
  involvements: Type.Optional(
    Type.Array(
      Type.Object({ party: words(parties), status: words(involvementStatuses), summary: Type.Optional(some) }),
    ),
  ),
});

const csafSchema = Type.Object({
  document: Type.Object({
    category: some,
    csaf_version: Type.Literal('2.0'),
    lang: Type.Optional(Type.String()),
    publisher: Type.Object({
      category: words(['coordinator', 'discoverer', 'other', 'translator', 'user', 'vendor']),
      name: some,
      namespace: some,
    }),
    title: some,
    tracking: Type.Object({
      current_release_date: some,
      id: some,
      initial_release_date: some,
      revision_history: Type.Array(Type.Unknown(), { minItems: 1 }),
      status: words(['draft', 'final', 'interim']),
      version: some,
    }),
    notes: Type.Optional(Type.Array(note)),
    references: Type.Optional(
      Type.Array(Type.Object({ category: Type.Optional(words(['external', 'self'])), summary: some, url: some })),
    ),
  }),
  product_tree: Type.Optional(
    Type.Object({
      branches: Type.Optional(Type.Array(branch)),
      full_product_names: Type.Optional(Type.Array(fullProductName)),
      relationships: Type.Optional(
        Type.Array(
          Type.Object({
            category: some,
            full_product_name: fullProductName,
            product_reference: some,
            relates_to_product_reference: some,
          }),
        ),
      ),
    }),
  ),
  vulnerabilities: Type.Optional(Type.Array(vulnerability)),
});
export type Csaf = Static<typeof csafSchema>;
export type CsafBranch = Static<typeof branch>;
export type CsafVulnerability = Static<typeof vulnerability>;

const validate = new Ajv({ strict: true }).compile<Csaf>(csafSchema);

/** Deeper than any product tree (the standard allows 30 branches); it keeps recursion below from running away. */
const maxDepth = 100;

export function parseCsaf(value: unknown): Outcome<Csaf> {
  if (isDeeperThan(maxDepth, value)) return refuse('BAD_CSAF', `the advisory nests more than ${maxDepth} deep`);
  if (Buffer.byteLength(JSON.stringify(value)) > maxBytes)
    return refuse('TOO_LARGE', `the advisory is over ${maxBytes.toLocaleString('en')} bytes of JSON`);
  if (validate(value)) return take(value);
  const [error] = validate.errors ?? [];
  const allowed: unknown = error?.params['allowedValues'] ?? error?.params['allowedValue'];
  const field: unknown = error?.params['additionalProperty'];
  const detail = Array.isArray(allowed)
    ? `: ${allowed.join(', ')}`
    : typeof allowed === 'string'
      ? `: "${allowed}"`
      : typeof field === 'string'
        ? `: "${field}"`
        : '';
  return refuse(
    'BAD_CSAF',
    `${error?.instancePath === '' ? 'the advisory' : (error?.instancePath ?? '')} ${error?.message ?? 'is not CSAF 2.0'}${detail}`,
  );
}

function isDeeperThan(limit: number, value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((item): unknown[] => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return false;
}

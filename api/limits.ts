import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import {
  getNamedType,
  isCompositeType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { Plugin } from 'graphql-yoga';
import { fault, type FaultCode } from './errors.ts';
import { defaultPageSize, pageSizeOf } from './page.ts';

export const limits = {
  depth: 16,
  aliases: 30,
  tokens: 2000,
  /** Elements that an operation can ask for: the product of the page sizes along each path, added up. */
  elements: 200_000,
} as const;

/** The plugins' own errors say the limit in words; a program needs a code. */
function refuseWith(code: FaultCode): { onReject: ((context: unknown, error: Error) => never)[] } {
  return {
    onReject: [
      (_context, error) => {
        throw fault(code, error.message.replace(/^Syntax Error: /, ''));
      },
    ],
  };
}

type Execution = {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null | undefined;
  variableValues?: unknown;
};

/**
 * Adds up what an operation asks for, with its variables: a rule at validation would not see `first: $n`.
 * @throws GraphQLError QUERY_TOO_COSTLY, PAGE_TOO_LARGE, BAD_PAGE_SIZE
 */
export function assertAffordable({ schema, document, operationName, variableValues }: Execution): void {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const operation =
    operationName == null ? operations[0] : operations.find(({ name }) => name?.value === operationName);
  if (operation === undefined) return;
  const fragments = new Map<string, FragmentDefinitionNode>(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const variables = (variableValues ?? {}) as Record<string, unknown>;
  let elements = 0;

  function add(selections: SelectionSetNode, typeName: string, parents: number): void {
    const type = schema.getType(typeName);
    for (const selection of selections.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT)
        add(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, parents);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment) add(fragment.selectionSet, fragment.typeCondition.name.value, parents);
      } else {
        const field = isCompositeType(type) && 'getFields' in type ? type.getFields()[selection.name.value] : undefined;
        if (field === undefined || selection.selectionSet === undefined) continue;
        let size = 1;
        if (field.args.some(({ name }) => name === 'first')) {
          const { first } = getArgumentValues(field, selection, variables);
          size = pageSizeOf((first as number | null | undefined) ?? defaultPageSize);
          elements += parents * size;
          if (elements > limits.elements)
            throw fault(
              'QUERY_TOO_COSTLY',
              `With these page sizes the query asks for up to ${elements} elements; ${limits.elements} is the limit.`,
            );
        }
        add(selection.selectionSet, getNamedType(field.type).name, parents * size);
      }
    }
  }

  const root = schema.getRootType(operation.operation);
  if (root) add(operation.selectionSet, root.name, 1);
}

const affordable: Plugin = {
  onExecute: ({ args }) => assertAffordable(args),
  onSubscribe: ({ args }) => assertAffordable(args),
};

export const limitPlugins: Plugin[] = [
  maxTokensPlugin({ n: limits.tokens, ...refuseWith('TOO_MANY_TOKENS') }),
  maxDepthPlugin({ n: limits.depth, flattenFragments: true, ...refuseWith('QUERY_TOO_DEEP') }),
  maxAliasesPlugin({ n: limits.aliases, allowList: [], ...refuseWith('TOO_MANY_ALIASES') }),
  affordable,
];

import { readdirSync, readFileSync } from 'node:fs';
import type { GraphQLSchema } from 'graphql';
import { createSchema } from 'graphql-yoga';
import type { ApiContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';

const folder = new URL('../schema/graphql/', import.meta.url);

export function readTypeDefs(): string {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
}

export function createApiSchema(): GraphQLSchema {
  return createSchema<ApiContext>({ typeDefs: readTypeDefs(), resolvers: resolvers as never });
}

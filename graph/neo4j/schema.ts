import { indexes, nodeLabels, textIndexes } from '../schema.ts';
import { codeOf, type Driver } from './driver.ts';

/** Keeps every word, also "the" and "not", as the embedded engine does. */
const analyzer = 'standard-no-stop-words';

/** IF NOT EXISTS looks before it makes: of two processes that start at once on an empty graph, one meets this. */
const madeMeanwhile = 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists';

export const textIndexName = (label: string): string => `${label}_text`;

export async function ensureNeo4jSchema(driver: Driver, database: string): Promise<void> {
  const texts = [
    ...nodeLabels.map((label) => `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`),
    ...indexes.map(
      ({ label, property }) => `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
    ...textIndexes.map(
      ({ label, properties }) =>
        `CREATE FULLTEXT INDEX ${textIndexName(label)} IF NOT EXISTS FOR (n:${label}) ` +
        `ON EACH [${properties.map((property) => `n.${property}`).join(', ')}] ` +
        `OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}'}}`,
    ),
    'CALL db.awaitIndexes(300)',
  ];
  for (const text of texts)
    await driver.executeQuery(text, {}, { database }).catch((error: unknown) => {
      if (codeOf(error) !== madeMeanwhile) throw error;
    });
}

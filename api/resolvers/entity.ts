import type { Complete } from '../complete.ts';
import type {
  AffiliationResolvers,
  AgencyResolvers,
  AttackerResolvers,
  DataTypeResolvers,
  EntityResolvers,
  NodeResolvers,
  OperationResolvers,
  PersonResolvers,
  SystemResolvers,
} from '../generated/schema-types.ts';
import { claimList } from '../read/claims.ts';
import { quotesOf } from '../read/documents.ts';
import { affiliationOf, mentionList, nameOf, namesOf, neighborList, operatesOf, operatorOf } from '../read/entities.ts';
import { incidentList } from '../read/incidents.ts';
import { entityTypeOf, nodeTypeOf } from '../read/nodes.ts';
import type { AffiliationRow, EntityRow, OperationRow } from '../rows.ts';

export const Node: NodeResolvers = { __resolveType: nodeTypeOf };
export const Entity: EntityResolvers = { __resolveType: entityTypeOf };

const entityFields: Pick<
  Complete<SystemResolvers, EntityRow>,
  'name' | 'aliases' | 'mergedFrom' | 'incidents' | 'claimsAbout' | 'mentions' | 'neighbors'
> = {
  name: (entity, _args, context) => nameOf(context, entity),
  aliases: async (entity, _args, context) => (await namesOf(context, entity)).aliases,
  mergedFrom: async (entity, _args, context) => (await namesOf(context, entity)).mergedFrom,
  incidents: ({ id, asOf }, args, context) => incidentList(context, { id, asOf }, args, asOf),
  claimsAbout: ({ id, asOf }, args, context) => claimList(context, { anchor: 'ABOUT', id }, args, asOf),
  mentions: (entity, args, context) => mentionList(context, entity, args),
  neighbors: (entity, args, context) => neighborList(context, entity, args),
};

const statements: Complete<AgencyResolvers, EntityRow>['statements'] = ({ id, asOf }, args, context) =>
  claimList(context, { anchor: 'SPEAKER', id }, args, asOf);

export const Agency: Complete<AgencyResolvers, EntityRow> = {
  ...entityFields,
  operates: (agency, _args, context) => operatesOf(context, agency),
  statements,
};

export const System: Complete<SystemResolvers, EntityRow> = {
  ...entityFields,
  operator: (system, _args, context) => operatorOf(context, system),
};

export const Attacker: Complete<AttackerResolvers, EntityRow> = {
  ...entityFields,
  attributions: ({ id, asOf }, args, context) => claimList(context, { anchor: 'ATTRIBUTION', id }, args, asOf),
  statements,
};

export const Person: Complete<PersonResolvers, EntityRow> = {
  ...entityFields,
  affiliation: (person, _args, context) => affiliationOf(context, person),
  statements,
};

export const DataType: Complete<DataTypeResolvers, EntityRow> = {
  ...entityFields,
  code: ({ code }) => code ?? '',
  verisVariety: ({ verisVariety }) => verisVariety ?? '',
};

export const Operation: Complete<OperationResolvers, OperationRow> = {
  quotes: ({ places, asOf }) => places.flatMap((place) => quotesOf(place, asOf)),
};
export const Affiliation: Complete<AffiliationResolvers, AffiliationRow> = {
  quotes: ({ places, asOf }) => places.flatMap((place) => quotesOf(place, asOf)),
};

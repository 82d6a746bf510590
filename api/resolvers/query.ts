import type { Complete } from '../complete.ts';
import { fault } from '../errors.ts';
import type { MutationResolvers, QueryResolvers, SubscriptionResolvers } from '../generated/schema-types.ts';
import { maxPageSize } from '../page.ts';
import { claimById, documentById, entityById, incidentById } from '../read/by-id.ts';
import { contradictionList, unansweredList } from '../read/answers.ts';
import { claimsAdded } from '../read/changes.ts';
import { claimList } from '../read/claims.ts';
import { documentList } from '../read/documents.ts';
import { entityList } from '../read/entities.ts';
import { incidentList } from '../read/incidents.ts';
import { judgementList } from '../read/judgements.ts';
import { traceOf } from '../read/links.ts';
import { nodesByIds } from '../read/nodes.ts';
import { searchPage } from '../read/search.ts';
import { latest, type ChangeRow } from '../rows.ts';
import { curationById, curationMutations } from './curation.ts';

type Nothing = Record<never, never>;

export const Query: Complete<QueryResolvers, Nothing> = {
  node: async (_root, { id }, context) => (await nodesByIds(context, [id]))[0] ?? null,
  nodes: (_root, { ids }, context) => {
    if (ids.length > maxPageSize)
      throw fault('TOO_MANY_IDS', `At most ${maxPageSize} things are asked for at once; ${ids.length} were.`);
    return nodesByIds(context, ids);
  },
  document: (_root, { id }, context) => documentById(context, id, latest),
  documents: (_root, args, context) => documentList(context, null, args, latest),
  claim: (_root, { id, asOf }, context) => claimById(context, id, asOf ?? latest),
  claims: (_root, { asOf, ...args }, context) => claimList(context, null, args, asOf ?? latest),
  claimTrace: (_root, { id, depth, asOf }, context) => traceOf(context, id, depth ?? 3, asOf ?? latest),
  incident: (_root, { id, asOf }, context) => incidentById(context, id, asOf ?? latest),
  incidents: (_root, args, context) => incidentList(context, null, args, latest),
  entity: (_root, { id }, context) => entityById(context, id, latest),
  entities: (_root, args, context) => entityList(context, args),
  curation: (_root, { id }, context) => curationById(context, id),
  judgements: (_root, args, context) => judgementList(context, args),
  contradictions: (_root, args, context) => contradictionList(context, args),
  unansweredClaims: (_root, args, context) => unansweredList(context, args),
  search: (_root, { text, kinds, ...args }, context) => searchPage(context, text, kinds, args),
  streamStatus: async (_root, _args, context) => ({
    ...(await context.status()),
    recordedAt: new Date().toISOString(),
  }),
};

export const Mutation: Complete<MutationResolvers, Nothing> = {
  ingestDocuments: async (_root, { documents }, context) => {
    context.assertMayIngest();
    if (documents.length > maxPageSize)
      throw fault('TOO_MANY_DOCUMENTS', `At most ${maxPageSize} documents at once; use POST /ingest for more.`);
    const given = documents.map((document) =>
      Object.fromEntries(Object.entries(document).filter(([, value]) => value != null)),
    );
    const { accepted, duplicates, otherDates, refused } = await context.ingest(given);
    return { accepted, duplicates, otherDates: [...otherDates], refused: [...refused] };
  },
  ...curationMutations,
};

export const Subscription: Required<SubscriptionResolvers> = {
  claimAdded: {
    subscribe: (_root, { filter, after }, context) => claimsAdded(context, filter ?? {}, after ?? null),
    resolve: (change: unknown) => change as ChangeRow,
  },
};

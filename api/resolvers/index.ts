import type { CompleteMap } from '../complete.ts';
import type { Resolvers, ResolversParentTypes } from '../generated/schema-types.ts';
import { connectionFields, nodesOf } from '../page.ts';
import { Contradiction, Stated } from './answers.ts';
import { ChangePayload, Claim, ClaimLink, Speaker } from './claim.ts';
import { Curation, CurationRefused, CurationResult } from './curation.ts';
import { Document, Mention, Quote, Source, Story } from './document.ts';
import { Affiliation, Agency, Attacker, DataType, Entity, Node, Operation, Person, System } from './entity.ts';
import { Figure, Incident, Involvement, Recycling } from './incident.ts';
import { Judged, JudgedName, JudgedStory, Judgement } from './judgement.ts';
import { Mutation, Query, Subscription } from './query.ts';
import { DateTime, Duration, Url, type ScalarFunctions } from './scalars.ts';
import { SearchHit } from './search.ts';

type ScalarName = 'DateTime' | 'Duration' | 'URL';

/** A type, or a field of one, that needs a resolver and has none here, is a type error. */
export const resolvers: Omit<CompleteMap<Resolvers, ResolversParentTypes>, ScalarName> &
  Record<ScalarName, ScalarFunctions> = {
  Affiliation,
  Agency,
  Attacker,
  ChangePayload,
  Claim,
  ClaimConnection: { ...connectionFields, nodes: nodesOf },
  ClaimLink,
  ClaimLinkConnection: { ...connectionFields, nodes: nodesOf },
  Contradiction,
  ContradictionConnection: { ...connectionFields, nodes: nodesOf },
  Curation,
  CurationRefused,
  CurationResult,
  DataType,
  DateTime,
  Document,
  DocumentConnection: { ...connectionFields, nodes: nodesOf },
  Duration,
  Entity,
  EntityConnection: { ...connectionFields, nodes: nodesOf },
  Figure,
  Incident,
  IncidentConnection: { ...connectionFields, nodes: nodesOf },
  Involvement,
  Recycling,
  Judged,
  JudgedName,
  JudgedStory,
  Judgement,
  JudgementConnection: { ...connectionFields, nodes: nodesOf },
  Mention,
  MentionConnection: { ...connectionFields, nodes: nodesOf },
  Mutation,
  NeighborConnection: { ...connectionFields, nodes: nodesOf },
  Node,
  Operation,
  Person,
  Query,
  Quote,
  SearchConnection: { ...connectionFields, nodes: nodesOf },
  SearchHit,
  Source,
  Speaker,
  Stated,
  Story,
  Subscription,
  System,
  TimelineConnection: { ...connectionFields, nodes: nodesOf },
  URL: Url,
};

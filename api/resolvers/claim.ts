import { readRepetitions } from '../../graph/cypher/read-ledger.ts';
import { readClaims } from '../../graph/cypher/read-claims.ts';
import type { Complete } from '../complete.ts';
import type {
  ChangePayloadResolvers,
  ClaimLinkResolvers,
  ClaimResolvers,
  SpeakerResolvers,
} from '../generated/schema-types.ts';
import { documentOf, rowsOf } from '../read/by-id.ts';
import { curationOf } from './curation.ts';
import { readStanceOf } from '../read/as-read.ts';
import { readSpeakerOf, speakerOf } from '../read/claims.ts';
import { nameOf } from '../read/entities.ts';
import { lagOf, linkList } from '../read/links.ts';
import { nextClaim, repetitionList, sourcesOf } from '../read/repetitions.ts';
import type { ChangeRow, ClaimLinkRow, ClaimRow, IncidentRow, SpeakerRow } from '../rows.ts';
import type { ApiContext } from '../context.ts';

async function incidentOf(context: ApiContext, { id, asOf }: ClaimRow): Promise<IncidentRow | null> {
  const [row] = await rowsOf(context, readClaims.incident, id, asOf, (found) => found.id);
  return row ? { ...row.incident, asOf } : null;
}

export const Claim: Complete<ClaimResolvers, ClaimRow> = {
  curation: (claim, _args, context) => curationOf(context, claim),
  readStance: readStanceOf,
  readSpeaker: (claim, _args, context) => readSpeakerOf(context, claim),
  quote: ({ documentId, asOf, start, end, exact, prefix, suffix }) => ({
    documentId,
    asOf,
    start,
    end,
    exact,
    prefix,
    suffix,
  }),
  sentence: ({ documentId, asOf, sentenceStart, sentenceEnd, sentence }) => ({
    documentId,
    asOf,
    start: sentenceStart,
    end: sentenceEnd,
    exact: sentence,
    prefix: null,
    suffix: null,
  }),
  speaker: (claim, _args, context) => speakerOf(context, claim),
  about: async ({ id, asOf }, _args, context) => {
    const rows = await rowsOf(context, readClaims.about, id, asOf, (row) => row.id);
    return rows.map(({ entity }) => ({ ...entity, asOf }));
  },
  incident: (claim, _args, context) => incidentOf(context, claim),
  document: ({ documentId, asOf }, _args, context) => documentOf(context, documentId, asOf),
  closedAt: ({ to, asOf }) => (to !== null && to <= asOf ? to : null),
  extraction: ({ extractor, extractorVersion, rule, explanation, pointer }) => ({
    extractor,
    version: extractorVersion,
    rule,
    explanation: explanation ?? '',
    pointer,
  }),
  denies: (claim, args, context) => linkList(context, claim, 'denies', args),
  deniedBy: (claim, args, context) => linkList(context, claim, 'deniedBy', args),
  confirms: (claim, args, context) => linkList(context, claim, 'confirms', args),
  confirmedBy: (claim, args, context) => linkList(context, claim, 'confirmedBy', args),
  withdrawnIn: async ({ id, asOf }, _args, context) => {
    const [row] = await rowsOf(context, readClaims.withdrawnIn, id, asOf, (found) => found.id);
    return row ? { ...row.document, asOf } : null;
  },
  repeats: (claim, _args, context) => nextClaim(context, claim, readRepetitions.repeats),
  repetitions: (claim, args, context) => repetitionList(context, claim, args),
  independentSources: (claim, _args, context) => sourcesOf(context, claim),
  supersededBy: (claim, _args, context) => nextClaim(context, claim, readRepetitions.supersededBy),
};

export const Speaker: Complete<SpeakerResolvers, SpeakerRow> = {
  name: ({ entity, unnamedAs }, _args, context) => (entity === null ? unnamedAs : nameOf(context, entity)),
};

export const ClaimLink: Complete<ClaimLinkResolvers, ClaimLinkRow> = {
  partial: ({ partial }) => partial ?? false,
  confidence: ({ confidence }) => confidence ?? 1,
  reasons: ({ reasons }) => reasons ?? [],
  rule: ({ rule }) => rule ?? '',
  lag: lagOf,
};

export const ChangePayload: Complete<ChangePayloadResolvers, ChangeRow> = {
  link: () => null,
  incident: ({ claim }, _args, context) => incidentOf(context, claim),
};

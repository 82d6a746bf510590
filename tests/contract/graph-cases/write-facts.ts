import type * as writeFacts from '../../../graph/cypher/write-facts.ts';
import { ordered, writes, type CasesOf } from '../graph-case.ts';

const now = '2024-04-01T00:00:00.000Z';
const since = '2024-03-31T00:00:00.000Z';

/** One node that is new and one that is there, which keeps what the row does not name and loses what it nulls. */
const nodes = (existing: string) =>
  writes(
    {
      params: {
        rows: [
          { id: 'new_1', props: { name: 'new', list: ['a', 'b'], number: 3, fraction: 0.5, flag: true, gone: null } },
          { id: existing, props: { name: 'changed', extractorVersion: 2, rule: null } },
        ],
      },
    },
    { params: { rows: [] }, empty: true },
  );

/** A new one, one that is there and moves to another document, one that was closed; one in a document that is not there is left out. */
const said = (existing: string, closed: string) =>
  writes(
    {
      params: {
        rows: [
          { id: 'new_1', since, props: { documentId: 'doc_1', unitId: 'unt_1', exact: 'new', confidence: 0.5 } },
          { id: existing, since, props: { documentId: 'doc_2', unitId: 'unt_2', exact: 'changed' } },
          { id: closed, since, props: { documentId: 'doc_1', unitId: 'unt_1', rule: null } },
        ],
      },
    },
    {
      params: { rows: [{ id: 'new_1', since, props: { documentId: 'missing', unitId: 'unt_1', exact: 'new' } }] },
      empty: true,
    },
  );

const links = (...pairs: [from: string, to: string][]) =>
  writes(
    { params: { rows: pairs.map(([from, to]) => ({ from, to })) } },
    { params: { rows: [{ from: 'missing', to: pairs[0]![1] }] }, empty: true },
  );

const keyedLinks = (...pairs: [id: string, from: string, to: string][]) =>
  writes({
    params: { rows: pairs.map(([id, from, to]) => ({ id, from, to, since, props: { rule: 'case', title: null } })) },
  });

const closing = () => writes({ params: { documentIds: ['doc_1', 'doc_2', 'missing'], now } });
const closingUnits = () => writes({ params: { ids: ['unt_1', 'unt_2', 'missing'], now } });
const moving = (documentId: string) =>
  writes({ params: { documentIds: [documentId, 'missing'] } }, { params: { documentIds: ['doc_1'] }, empty: true });
const recordedAt = () => writes({ params: { rows: [{ id: 'doc_1', recordedAt: since }] } });

export const writeFactsCases: CasesOf<typeof writeFacts> = {
  writeFacts: {
    articles: nodes('art_1'),
    sources: nodes('src_1'),
    documents: nodes('doc_1'),
    units: nodes('unt_1'),
    names: nodes('agc_1'),
    voices: nodes('vce_1'),
    agencies: nodes('agc_1'),
    systems: nodes('sys_1'),
    attackers: nodes('atk_1'),
    people: nodes('per_1'),
    dataTypes: nodes('dat_1'),
    claims: said('clm_3', 'clm_8'),
    denials: said('clm_1', 'clm_8'),
    figures: said('fig_1', 'fig_4'),
    versionOf: links(['doc_1', 'art_2'], ['doc_2', 'art_1']),
    publishedBy: links(['doc_4', 'src_2'], ['doc_1', 'src_1']),
    tells: writes({
      params: {
        rows: [
          { from: 'doc_1', to: 'unt_1', main: false },
          { from: 'doc_1', to: 'unt_5', main: false },
        ],
      },
    }),
    newMentions: keyedLinks(['lnk_new', 'doc_1', 'agc_1'], ['lnk_new2', 'doc_3', 'sys_1']),
    mentions: keyedLinks(['lnk_new', 'doc_1', 'agc_1'], ['lnk_m8', 'doc_3', 'sys_1']),
    madeByEntity: links(['clm_8', 'atk_1'], ['clm_1', 'agc_1']),
    madeByVoice: links(['clm_1', 'vce_1'], ['clm_2', 'vce_1']),
    onBehalfOf: links(['clm_3', 'agc_3'], ['clm_5', 'agc_1']),
    reportedBy: links(['clm_5', 'agc_2']),
    claimPartOf: links(['clm_4', 'clm_3']),
    about: links(['clm_7', 'sys_2'], ['clm_9', 'sys_1']),
    figureSaidIn: links(['fig_3', 'clm_5']),
    affiliatedWith: keyedLinks(['lnk_new', 'per_1', 'agc_2'], ['lnk_a1', 'per_1', 'agc_1']),
    operates: keyedLinks(['lnk_new', 'agc_2', 'sys_2'], ['lnk_o2', 'agc_1', 'sys_1']),
    denies: keyedLinks(['lnk_new', 'clm_6', 'clm_1'], ['lnk_3', 'clm_3', 'clm_8']),
    confirms: keyedLinks(['lnk_new', 'clm_9', 'clm_1'], ['lnk_4', 'clm_5', 'clm_1']),
  },
  closeFacts: {
    claims: closing(),
    figures: closing(),
    claimRelationships: closing(),
    figureRelationships: closing(),
    mentions: closing(),
    relations: closing(),
  },
  closeEntities: writes({ params: { ids: ['agc_1', 'missing'], now } }),
  closeUnits: {
    units: closingUnits(),
    tells: closingUnits(),
    said: closingUnits(),
    membership: closingUnits(),
    judgements: closingUnits(),
    recycled: closingUnits(),
  },
  moveSaid: {
    claims: moving('doc_3'),
    figures: moving('doc_2'),
    claimsBack: moving('doc_2'),
    figuresBack: moving('doc_2'),
  },
  writeRecordedAt: { documents: recordedAt(), claims: recordedAt(), figures: recordedAt() },
  readBeforeWrite: {
    documents: ordered({ params: { ids: ['doc_2', 'doc_1', 'missing'] } }, { params: { ids: [] }, empty: true }),
    articles: ordered({ params: { ids: ['art_2', 'art_1', 'missing'] } }, { params: { ids: [] }, empty: true }),
    claims: ordered({ params: { documentIds: ['doc_2', 'doc_1', 'missing'] } }),
    units: ordered({
      params: { documentIds: ['doc_2', 'missing'] },
      rows: [
        { id: 'unt_2', documentId: 'doc_2', incidentId: 'inc_1' },
        { id: 'unt_5', documentId: 'doc_2', incidentId: null },
      ],
    }),
    links: ordered({ params: { documentIds: ['doc_2', 'doc_1'] } }),
    mentionedEntities: ordered({ params: { documentIds: ['doc_1', 'doc_2', 'doc_3'] } }),
    mentionAliases: ordered({ params: { ids: ['sys_1', 'agc_1', 'agc_3', 'missing'] } }),
    aliases: ordered({ params: { ids: ['agc_1', 'sys_1', 'missing'] } }),
  },
};

import { compareText } from '../../schema/claim-ids.ts';
import { ids } from '../../schema/ids.ts';
import type { ExtractedEntity, Extraction, ExtractionRecord, TextSpan } from '../../schema/messages/extraction.ts';
import { verisVarietyOf, type DataTypeCode } from '../../schema/ontology/data-types.ts';
import type { ToldUnit, ToldUnits } from '../../schema/story-units.ts';
import type { KeyedLinkRow } from '../cypher/keyed-link.ts';
import type { NodeRow } from '../cypher/write-facts.ts';
import type { EntityFacts } from './document-facts.ts';
import { inTextOrder, spansJson } from './quote-props.ts';

/** The entities of an extraction by their ids. */
export interface EntitiesById {
  readonly byId: ReadonlyMap<string, readonly ExtractedEntity[]>;
  /** Which one a key stands for in a story unit. */
  idOf(key: string | null, unit: ToldUnit): string | null;
}

/**
 * A generic one ("the hackers") is of its story unit alone, and so another in each that names it. Two entities of one
 * document may have one form ("the police" of two states): they are one.
 */
export function entitiesById(entities: readonly ExtractedEntity[], units: ToldUnits): EntitiesById {
  const idsByKey = new Map<string, Map<ToldUnit, string>>();
  const named = entities.flatMap((entity) => {
    const idIn = (place: string | null): string => ids.entity(entity.kind, entity.form, place);
    const inUnits = [...Map.groupBy(entity.mentions, ({ start }) => units.at(start))];
    idsByKey.set(
      entity.key,
      new Map(inUnits.map(([unit]) => [unit, idIn(entity.generic ? unit.id : entity.qualifier)])),
    );
    return entity.generic
      ? inUnits.map(([unit, mentions]) => ({ id: idIn(unit.id), entity: { ...entity, mentions } }))
      : [{ id: idIn(entity.qualifier), entity }];
  });
  return {
    byId: new Map(
      [...Map.groupBy(named, ({ id }) => id)].map(([id, group]) => [id, group.map(({ entity }) => entity)]),
    ),
    idOf(key, unit) {
      const known = key === null ? undefined : idsByKey.get(key);
      return known?.get(unit) ?? known?.values().next().value ?? null;
    },
  };
}

export function entityFacts(
  { document, extraction }: Pick<ExtractionRecord, 'document' | 'extraction'>,
  { byId }: EntitiesById,
  units: ToldUnits,
): { entities: EntityFacts[]; mentions: KeyedLinkRow[] } {
  const mention = (to: string, spans: readonly TextSpan[], aliases: string[], rule: string): KeyedLinkRow => ({
    id: ids.edge('MENTIONS', document.id, to),
    from: document.id,
    to,
    since: document.recordedAt,
    props: { spans: spansJson(spans), names: spans.map((span) => span.exact), aliases, rule, unitIds: unitIds(spans) },
  });
  const unitIds = (spans: readonly TextSpan[]): string[] | null =>
    units.all.length === 1 ? null : [...new Set(spans.map(({ start }) => units.at(start).id))].toSorted(compareText);
  const ofEntities = [...byId].map(([id, sharers]) => {
    const spans = inTextOrder(sharers.flatMap((entity) => entity.mentions));
    return mention(id, spans, aliasesOf(sharers), sharers[0]?.rule ?? '');
  });
  const ofDataTypes = extraction.dataTypes.map(({ code, mentions, rule }) =>
    mention(ids.dataType(code), inTextOrder(mentions), [wordsOf(code)], rule),
  );
  return {
    entities: [...byId].map(([id, sharers]) => entityRow(id, sharers)),
    mentions: [...ofEntities, ...ofDataTypes],
  };
}

/** Every kind of data that the document names or that a claim is about. */
export function dataTypeRows(extraction: Extraction): NodeRow[] {
  const codes = new Set([
    ...extraction.dataTypes.map((dataType) => dataType.code),
    ...extraction.claims.flatMap((claim) => claim.aboutDataTypes),
  ]);
  return [...codes].map((code) => {
    const words = wordsOf(code);
    return {
      id: ids.dataType(code),
      props: {
        kind: 'DATA_TYPE',
        name: words,
        form: code,
        generic: false,
        aliases: [words],
        searchText: words,
        to: null,
        code,
        verisVariety: verisVarietyOf[code],
      },
    };
  });
}

function entityRow(id: string, sharers: readonly ExtractedEntity[]): EntityFacts {
  const { kind, form, qualifier, generic } = sharers[0] as ExtractedEntity;
  const type = sharers.map((entity) => entity.agencyType).find((agencyType) => agencyType !== null) ?? null;
  return {
    id,
    kind,
    form,
    names: aliasesOf(sharers),
    props: {
      kind,
      form,
      qualifier: generic ? null : qualifier,
      generic,
      ...(kind === 'AGENCY' ? { type: type ?? 'OTHER' } : {}),
    },
  };
}

/** The names that a document gives: "the ministry" and "he" are mentions, but no names. */
function aliasesOf(sharers: readonly ExtractedEntity[]): string[] {
  const names = sharers.flatMap((entity) => [
    entity.name,
    ...(entity.generic ? [] : entity.mentions.map((span) => span.exact).filter(isName)),
  ]);
  return [...new Set(names)].toSorted(compareText);
}

function isName(exact: string): boolean {
  return !/^the\b/iu.test(exact) && /^\S*[\p{Lu}\p{N}]/u.test(exact);
}

function wordsOf(code: DataTypeCode): string {
  return code.toLowerCase().replaceAll('_', ' ');
}

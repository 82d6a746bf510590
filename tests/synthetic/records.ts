import { codePointsOf } from '../../schema/code-points.ts';
import { articleKey, ids, sha256Hex } from '../../schema/ids.ts';
import type { ExtractedClaim, ExtractionRecord, TextSpan } from '../../schema/messages/extraction.ts';
import type { DocumentKind, EntityKind, Stance } from '../../schema/ontology/kinds.ts';

/** A record of the extractions topic written down by hand: tests of the writer need no extractor. */
export interface RecordPlan {
  url?: string;
  publisher?: string;
  kind?: DocumentKind;
  publishedAt?: string;
  recordedAt?: string;
  extractorVersion?: number;
  /** Every sentence is a claim by its speaker; words in it that are names of entities are what it is about. */
  claims: { speaker: string; stance: Stance; says: string; denies?: number; confirms?: number; figure?: number }[];
  entities: { [name: string]: EntityKind };
  /** Names of them that are of their story alone. */
  generic?: readonly string[];
  operates?: [agency: string, system: string];
  dataTypes?: { NAME?: string; HEALTH_RECORD?: string };
}

export function makeRecord(plan: RecordPlan): ExtractionRecord {
  const text = `${plan.claims.map((claim) => `${claim.speaker} said: ${claim.says}.`).join('\n')}\n`;
  const codePoints = codePointsOf(text);
  const spanAt = (start: number, exact: string): TextSpan => ({
    start: codePoints.fromUtf16(start),
    end: codePoints.fromUtf16(start + exact.length),
    exact,
  });
  const all = (words: string): TextSpan[] => {
    const spans: TextSpan[] = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) spans.push(spanAt(at, words));
    return spans;
  };
  const names = Object.keys(plan.entities).filter((name) => text.includes(name));
  const keyOf = (name: string): string => `e${names.indexOf(name)}`;
  const claims: ExtractedClaim[] = plan.claims.map((claim, index) => {
    const line = `${claim.speaker} said: ${claim.says}.`;
    const start = text.indexOf(line);
    const isEntity = names.includes(claim.speaker);
    return {
      key: `c${index}`,
      stance: claim.stance,
      span: spanAt(start + line.indexOf(claim.says), claim.says),
      sentence: spanAt(start, line),
      cue: [spanAt(start + claim.speaker.length + 1, 'said')],
      source: [spanAt(start, claim.speaker)],
      speaker: {
        kind: isEntity ? 'ENTITY' : claim.speaker === 'Reports' ? 'MEDIA' : 'UNNAMED',
        entity: isEntity ? keyOf(claim.speaker) : null,
        text: claim.speaker,
        span: spanAt(start, claim.speaker),
        onBehalfOf: null,
        reportedBy: null,
      },
      about: names.filter((name) => claim.says.includes(name)).map(keyOf),
      aboutDataTypes: plan.dataTypes?.NAME && claim.says.includes(plan.dataTypes.NAME) ? ['NAME'] : [],
      saidAt: null,
      saidAtPrecision: null,
      confidence: 0.75,
      rule: 'test',
      explanation: 'written down by hand',
      partOf: null,
      pointer: null,
    };
  });
  const sha256 = sha256Hex(text);
  const key = articleKey(plan.url ?? null, sha256);
  return {
    schema: 'gainsay.extraction.v1',
    document: {
      schema: 'gainsay.document.v1',
      id: ids.document(key, sha256),
      articleId: ids.article(key),
      kind: plan.kind ?? 'NEWS',
      format: 'TEXT',
      title: text.slice(0, text.indexOf('\n')),
      url: plan.url ?? null,
      publisher: plan.publisher ?? null,
      publishedAt: plan.publishedAt ?? null,
      publishedAtPrecision: plan.publishedAt ? 'DAY' : null,
      retrievedAt: null,
      recordedAt: plan.recordedAt ?? '2025-01-01T00:00:00.000Z',
      sha256,
      language: 'en',
      text,
      masked: 0,
      statements: [],
    },
    extraction: {
      extractor: { name: 'test', version: plan.extractorVersion ?? 1 },
      entities: names.map((name) => ({
        key: keyOf(name),
        kind: plan.entities[name] as EntityKind,
        name,
        form: name.toLowerCase(),
        qualifier: null,
        generic: plan.generic?.includes(name) ?? false,
        agencyType: plan.entities[name] === 'AGENCY' ? 'COMPANY' : null,
        mentions: all(name),
        rule: 'test',
      })),
      dataTypes: Object.entries(plan.dataTypes ?? {}).map(([code, words]) => ({
        code: code as 'NAME' | 'HEALTH_RECORD',
        mentions: all(words),
        rule: 'test',
      })),
      figures: plan.claims.flatMap((claim, index) =>
        claim.figure === undefined
          ? []
          : [
              {
                kind: 'PEOPLE_AFFECTED' as const,
                low: claim.figure,
                high: claim.figure,
                qualifier: 'EXACT' as const,
                unit: 'people',
                currency: null,
                span: all(String(claim.figure))[0] as TextSpan,
                claim: `c${index}`,
                rule: 'test',
              },
            ],
      ),
      claims,
      links: plan.claims.flatMap((claim, index) =>
        (['denies', 'confirms'] as const).flatMap((kind) =>
          claim[kind] === undefined
            ? []
            : [
                {
                  kind: kind === 'denies' ? ('DENIES' as const) : ('CONFIRMS' as const),
                  from: `c${index}`,
                  to: `c${claim[kind]}`,
                  partial: false,
                  confidence: 0.5,
                  reasons: ['same words'],
                  rule: 'test',
                },
              ],
        ),
      ),
      relations: plan.operates
        ? [
            {
              kind: 'OPERATES',
              from: keyOf(plan.operates[0]),
              to: keyOf(plan.operates[1]),
              title: null,
              spans: all(plan.operates[1]).slice(0, 1),
              rule: 'test',
            },
          ]
        : [],
    },
  };
}

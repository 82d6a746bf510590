import type { ToldClaim, ToldFigure, ToldParty, ToldRow } from '../../../graph/cypher/read-told.ts';
import { gatherTold, type Told } from '../../../api/answers/told.ts';

export const claimId = (name: string): string => `clm_${name.padEnd(26, '7')}`;
export const figureId = (name: string): string => `fig_${name.padEnd(26, '7')}`;
export const nameOf = (id: string): string => id.slice(4).replaceAll('7', '');
export const day = (of: number): string => `2031-05-${String(of).padStart(2, '0')}T00:00:00Z`;

/** An agency that bears its id as its name. */
export const agency = (id: string): ToldParty => ({ id, kind: 'AGENCY', name: id });

type LinkType = ToldClaim['links'][number]['type'];

/** What one says on a day; `links` leads to names of claims. */
export function claim(
  name: string,
  {
    by,
    on,
    about = [],
    links = {},
    ...rest
  }: Partial<Omit<ToldClaim, 'about' | 'links'>> & {
    by?: string;
    on?: number;
    about?: readonly string[];
    links?: Partial<Record<LinkType, string>>;
  },
): ToldClaim {
  return {
    id: claimId(name),
    documentId: `doc_${name}`,
    articleId: `art_${name}`,
    version: '1',
    publisherId: null,
    exact: `the words of ${name}`,
    sentence: `They said the words of ${name}.`,
    stance: 'ALLEGES',
    start: 0,
    saidAt: on === undefined ? null : day(on),
    publishedAt: on === undefined ? null : day(on),
    precision: 'DAY',
    recordedAt: day(28),
    madeBy: by === undefined ? [] : [agency(by)],
    onBehalfOf: [],
    about: about.map((id) => ({ id, name: id })),
    links: (Object.entries(links) as [LinkType, string][]).map(([type, to]) => ({
      id: `${name} ${type} ${to}`,
      type,
      to: claimId(to),
      reasons: [`${name} answers`],
    })),
    withdrawn: 0,
    ...rest,
  };
}

export function figure(name: string, { saidIn, ...rest }: Partial<ToldFigure> & { saidIn?: string }): ToldFigure {
  return {
    id: figureId(name),
    documentId: `doc_${name}`,
    kind: 'RECORDS',
    low: null,
    high: null,
    qualifier: 'EXACT',
    unit: 'records',
    currency: null,
    saidAt: null,
    replaced: null,
    start: 0,
    claimIds: saidIn === undefined ? [] : [claimId(saidIn)],
    ...rest,
  };
}

/** One incident; `parts` says who has which role in it. */
export function toldOf(
  claims: readonly ToldClaim[],
  { figures = [], parts = {} }: { figures?: readonly ToldFigure[]; parts?: Readonly<Record<string, string>> } = {},
): Told {
  const rows: ToldRow[] = [
    ...claims.map((item) => ({ incidentId: 'inc_1', section: 'CLAIM' as const, item })),
    ...figures.map((item) => ({ incidentId: 'inc_1', section: 'FIGURE' as const, item })),
    ...Object.entries(parts).map(([id, role]) => ({
      incidentId: 'inc_1',
      section: 'PARTY' as const,
      item: { id, role },
    })),
  ];
  const [told] = gatherTold(rows);
  if (told === undefined) throw new Error('nothing is told');
  return told;
}

import { holds, known, project, type ClaimProps, type FigureProps } from './projections.ts';
import { statement } from './statement.ts';

type ByIds = { ids: string[]; asOf: string };

export const readFigures = {
  byIds: statement<ByIds, { figure: FigureProps }>(
    'figures.byIds',
    'read',
    `UNWIND $ids AS id MATCH (f:Figure {id: id}) WHERE ${known('f')} RETURN f ${project.figure} AS figure ORDER BY id`,
  ),
  claims: statement<ByIds, { id: string; claim: ClaimProps }>(
    'figures.claims',
    'read',
    `UNWIND $ids AS id MATCH (f:Figure {id: id})-[r:SAID_IN]->(c:Claim) WHERE ${holds('r')}
RETURN DISTINCT id AS id, c ${project.claim('c')} AS claim, c.id AS claimId ORDER BY id, claimId`,
  ),
  ofDocuments: statement<ByIds, { id: string; figure: FigureProps }>(
    'figures.ofDocuments',
    'read',
    `UNWIND $ids AS id MATCH (d:Document {id: id})<-[:STATED_IN]-(f:Figure) WHERE ${holds('f')}
RETURN id AS id, f ${project.figure} AS figure, f.start AS start, f.id AS figureId ORDER BY id, start, figureId`,
  ),
};

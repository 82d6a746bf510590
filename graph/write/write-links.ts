import { compareText } from '../../schema/claim-ids.ts';
import { writeFacts, type LinkRow, type NodeRow } from '../cypher/write-facts.ts';
import type { GraphReader, Statement } from '../engine.ts';
import type { DocumentFacts, DocumentLinks } from './document-facts.ts';
import { inChunks } from './in-chunks.ts';

/** The relationships of documents whose nodes are there, a statement for each type, its rows by their far ends. */
export function writeLinks(
  transaction: GraphReader,
  written: readonly DocumentFacts[],
  newDocumentIds: ReadonlySet<string>,
): void {
  const all = <Key extends keyof DocumentLinks>(key: Key): DocumentLinks[Key] =>
    written.flatMap((facts) => facts.links[key] as never[]);
  const links = <Row extends LinkRow>(statement: Statement<{ rows: Row[] }, never>, rows: readonly Row[]): void => {
    const unique = [...new Map(rows.map((row) => [`${row.to} ${row.from} ${'id' in row ? String(row.id) : ''}`, row]))];
    inChunks(
      transaction,
      statement,
      unique.toSorted((a, b) => compareText(a[0], b[0])).map(([, row]) => row),
    );
  };
  const from = (rows: readonly NodeRow[], property: string): LinkRow[] =>
    rows.map((row) => ({ from: row.id, to: row.props[property] as string }));

  links(
    writeFacts.versionOf,
    from(
      written.map((facts) => facts.document),
      'articleId',
    ),
  );
  links(
    writeFacts.publishedBy,
    from(
      written.filter((facts) => facts.source !== null).map((facts) => facts.document),
      'publisherId',
    ),
  );
  links(
    writeFacts.tells,
    written.flatMap(({ documentId, units }) =>
      units.map(({ id: to }, index) => ({ from: documentId, to, main: index === 0 })),
    ),
  );
  const isNew = ({ from }: LinkRow): boolean => newDocumentIds.has(from);
  links(writeFacts.newMentions, all('mentions').filter(isNew));
  links(
    writeFacts.mentions,
    all('mentions').filter((row) => !isNew(row)),
  );
  links(writeFacts.madeByEntity, all('madeByEntity'));
  links(writeFacts.madeByVoice, all('madeByVoice'));
  links(writeFacts.onBehalfOf, all('onBehalfOf'));
  links(writeFacts.reportedBy, all('reportedBy'));
  links(writeFacts.claimPartOf, all('claimPartOf'));
  links(writeFacts.about, all('about'));
  links(writeFacts.figureSaidIn, all('figureSaidIn'));
  links(writeFacts.affiliatedWith, all('affiliatedWith'));
  links(writeFacts.operates, all('operates'));
  links(writeFacts.denies, all('denies'));
  links(writeFacts.confirms, all('confirms'));
}

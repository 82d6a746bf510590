import { compareText } from '../../schema/claim-ids.ts';
import type { LinkRow } from '../cypher/keyed-link.ts';
import { writeFacts, type NodeRow } from '../cypher/write-facts.ts';
import type { GraphReader, Statement } from '../engine.ts';
import type { DocumentFacts, DocumentLinks } from './document-facts.ts';
import { inChunks } from './in-chunks.ts';

/** A statement for each type, its rows by their far ends. */
function linkWriter(transaction: GraphReader) {
  return <Row extends LinkRow>(statement: Statement<{ rows: Row[] }, never>, rows: readonly Row[]): void => {
    const unique = [...new Map(rows.map((row) => [`${row.to} ${row.from} ${'id' in row ? String(row.id) : ''}`, row]))];
    inChunks(
      transaction,
      statement,
      unique.toSorted((a, b) => compareText(a[0], b[0])).map(([, row]) => row),
    );
  };
}

const allOf = <Key extends keyof DocumentLinks>(written: readonly DocumentFacts[], key: Key): DocumentLinks[Key] =>
  written.flatMap((facts) => facts.links[key] as never[]);

/** What documents are versions of, who published them, what they tell of and what they name; their nodes are there. */
export function writeDocumentLinks(
  transaction: GraphReader,
  written: readonly DocumentFacts[],
  newDocumentIds: ReadonlySet<string>,
): void {
  const links = linkWriter(transaction);
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
  const mentions = allOf(written, 'mentions');
  links(writeFacts.newMentions, mentions.filter(isNew));
  links(
    writeFacts.mentions,
    mentions.filter((row) => !isNew(row)),
  );
}

/** The relationships of what documents say; the claims, the figures and what they are about are there. */
export function writeSaidLinks(transaction: GraphReader, written: readonly DocumentFacts[]): void {
  const links = linkWriter(transaction);
  links(writeFacts.madeByEntity, allOf(written, 'madeByEntity'));
  links(writeFacts.madeByVoice, allOf(written, 'madeByVoice'));
  links(writeFacts.onBehalfOf, allOf(written, 'onBehalfOf'));
  links(writeFacts.reportedBy, allOf(written, 'reportedBy'));
  links(writeFacts.claimPartOf, allOf(written, 'claimPartOf'));
  links(writeFacts.about, allOf(written, 'about'));
  links(writeFacts.figureSaidIn, allOf(written, 'figureSaidIn'));
  links(writeFacts.affiliatedWith, allOf(written, 'affiliatedWith'));
  links(writeFacts.operates, allOf(written, 'operates'));
  links(writeFacts.denies, allOf(written, 'denies'));
  links(writeFacts.confirms, allOf(written, 'confirms'));
}

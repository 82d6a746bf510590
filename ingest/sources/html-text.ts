/** Readable text of an element: what a reader would copy, the same bytes for the same page. */

/** The little of the DOM that is walked here. */
export interface TextNode {
  readonly nodeType: number;
  readonly localName?: string | null;
  readonly textContent: string | null;
  readonly childNodes: Iterable<TextNode>;
}

const elementType = 1;
const textType = 3;

const unread = new Set('script style noscript template svg math iframe object head button select textarea'.split(' '));
const blocks = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend main nav ol p pre section summary table tbody tfoot thead ul'.split(
    ' ',
  ),
);

/** ITEM: a line of a list. ROW: a line of a table, cells parted by " | ". Lines of one list or table stay together. */
type Kind = 'PARAGRAPH' | 'ITEM' | 'ROW';

interface Block {
  readonly kind: Kind;
  readonly text: string;
}

/** Paragraphs and headings are parted by a blank line, items of a list are lines "- …". */
export function readableText(root: TextNode): string {
  const done: Block[] = [];
  let line = '';
  let kind: Kind = 'PARAGRAPH';

  function finish(): void {
    const text = line
      .split('\n')
      .map((piece) => piece.replace(/[ \t\u00a0]+/g, ' ').trim())
      .filter((piece) => piece !== '')
      .join('\n');
    line = '';
    if (text === '') return;
    done.push({ kind, text: kind === 'ITEM' ? `- ${text}` : text });
    kind = 'PARAGRAPH';
  }

  function walk(node: TextNode, preformatted: boolean): void {
    if (node.nodeType === textType) {
      const text = (node.textContent ?? '').replaceAll('\r\n', '\n');
      line += preformatted ? text : text.replace(/\s+/g, ' ');
      return;
    }
    const name = node.localName?.toLowerCase() ?? '';
    if (node.nodeType !== elementType || unread.has(name)) return;
    if (name === 'br') {
      line += '\n';
      return;
    }
    if ((name === 'td' || name === 'th') && line.trim() !== '') line += ' | ';
    const breaks = blocks.has(name) || name === 'li' || name === 'tr';
    if (breaks) finish();
    if (name === 'li') kind = 'ITEM';
    if (name === 'tr') kind = 'ROW';
    for (const child of node.childNodes) walk(child, preformatted || name === 'pre');
    if (!breaks) return;
    finish();
    kind = 'PARAGRAPH';
  }

  walk(root, false);
  finish();
  let text = '';
  done.forEach((block, index) => {
    const previous = done[index - 1];
    if (previous !== undefined) text += previous.kind === block.kind && block.kind !== 'PARAGRAPH' ? '\n' : '\n\n';
    text += block.text;
  });
  return text;
}

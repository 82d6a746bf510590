import { maxBytes } from './check-text.ts';
import { refuse, take, type Outcome } from './refusal.ts';

/** A byte order mark stays: offsets count the code points of the file as it stands. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function decode(bytes: Uint8Array): Outcome<string> {
  if (bytes.includes(0)) return refuse('BINARY', 'the file has NUL bytes: it is no text, or not UTF-8');
  try {
    return take(utf8.decode(bytes));
  } catch {
    return refuse('BAD_ENCODING', 'the file is not valid UTF-8');
  }
}

/** A document of 2 MB in which every character is escaped. */
const maxLineBytes = 4 * maxBytes;

/** Lines of a stream, decoded one by one, with no more than one of them in memory. */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncIterable<Outcome<string>> {
  let pending: Uint8Array[] = [];
  let size = 0;
  const add = (piece: Uint8Array): void => {
    size += piece.length;
    if (size <= maxLineBytes) pending.push(piece);
    else pending = [];
  };
  const finish = (): Outcome<string> => {
    const line =
      size > maxLineBytes
        ? refuse('TOO_LARGE', `the line is over ${maxLineBytes.toLocaleString('en')} bytes`)
        : decode(Buffer.concat(pending));
    pending = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}

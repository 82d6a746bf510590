import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { fault } from './errors.ts';

/** Hashing first makes the lengths equal, which the comparison needs, and tells nothing of the key's length. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The name of a Host or Origin header, without its port. */
function nameOf(host: string): string | null {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : null;
}

/** A key with the name that its decisions carry; the key itself is never written down. */
export interface CuratorKey {
  readonly name: string;
  readonly key: string;
}

export interface AccessOptions {
  /** Any of these may hand in documents. None: nobody may. */
  readonly keys: readonly string[];
  /** Any of these may decide as a curator. None: nobody may. */
  readonly curators: readonly CuratorKey[];
  /** Names beside those of loopback that the server answers to. */
  readonly hostnames: readonly string[];
}

type Headers = IncomingMessage['headers'];

export interface Access {
  /** @throws GraphQLError UNAUTHENTICATED, FORBIDDEN */
  assertMayIngest(headers: Headers): void;
  /** @returns the name of the key. @throws GraphQLError UNAUTHENTICATED, FORBIDDEN */
  curatorOf(headers: Headers): string;
}

/**
 * Who may write: whoever has a key for it, and whose request came to a name of this server, from no page of another one. A
 * page that points its own name at 127.0.0.1 (DNS rebinding) sends that name along.
 */
export function createAccess({ keys, curators, hostnames }: AccessOptions): Access {
  const ingesting = keys.filter((key) => key !== '').map(digest);
  const curating = curators.map(({ name, key }) => ({ name, hash: digest(key) }));
  const names = new Set([...loopback, ...hostnames]);

  const given = ({ authorization }: Headers): Buffer => digest(/^Bearer (.+)$/i.exec(authorization ?? '')?.[1] ?? '');

  function assertComesHere({ host, origin }: Headers): void {
    if (!names.has(nameOf(host ?? '') ?? ''))
      throw fault('FORBIDDEN', 'This server does not go by the name in the Host header.');
    if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`)
      throw fault('FORBIDDEN', 'Pages of other servers may not write.');
  }

  return {
    assertMayIngest(headers) {
      const matches = ingesting.map((key) => timingSafeEqual(key, given(headers)));
      if (!matches.includes(true))
        throw fault('UNAUTHENTICATED', 'Writing needs the header "Authorization: Bearer <token>" with a valid token.');
      assertComesHere(headers);
    },
    curatorOf(headers) {
      const token = given(headers);
      const matches = curating.filter(({ hash }) => timingSafeEqual(hash, token));
      const [curator] = matches;
      if (curator === undefined) {
        if (ingesting.some((key) => timingSafeEqual(key, token)))
          throw fault('FORBIDDEN', 'This token may hand in documents, and not decide as a curator.');
        throw fault(
          'UNAUTHENTICATED',
          'Deciding needs the header "Authorization: Bearer <token>" with the token of a curator.',
        );
      }
      assertComesHere(headers);
      return curator.name;
    },
  };
}

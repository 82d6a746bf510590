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

export interface AccessOptions {
  /** Any of these may write. None: nobody may. */
  readonly keys: readonly string[];
  /** Names beside those of loopback that the server answers to. */
  readonly hostnames: readonly string[];
}

/**
 * Who may write: whoever has a key, and whose request came to a name of this server, from no page of another one. A page
 * that points its own name at 127.0.0.1 (DNS rebinding) sends that name along.
 */
export function createAccess({ keys, hostnames }: AccessOptions): (headers: IncomingMessage['headers']) => void {
  const known = keys.filter((key) => key !== '').map(digest);
  const names = new Set([...loopback, ...hostnames]);
  return ({ authorization, host, origin }) => {
    const given = digest(/^Bearer (.+)$/i.exec(authorization ?? '')?.[1] ?? '');
    const matches = known.map((key) => timingSafeEqual(key, given));
    if (!matches.includes(true))
      throw fault('UNAUTHENTICATED', 'Writing needs the header "Authorization: Bearer <token>" with a valid token.');
    if (!names.has(nameOf(host ?? '') ?? ''))
      throw fault('FORBIDDEN', 'This server does not go by the name in the Host header.');
    if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`)
      throw fault('FORBIDDEN', 'Pages of other servers may not write.');
  };
}

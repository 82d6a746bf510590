import { hash } from 'node:crypto';

/** A kind prefix and 26 characters of lower-case base32 (130 bits) of a sha-256 over the parts. */
export type Id<Prefix extends string = string> = `${Prefix}_${string}`;

export type ArticleId = Id<'art'>;
export type DocumentId = Id<'doc'>;
export type SourceId = Id<'src'>;
export type ClaimId = Id<'clm'>;
export type FigureId = Id<'fig'>;
export type UnitId = Id<'unt'>;
export type IncidentId = Id<'inc'>;
export type VoiceId = Id<'vce'>;
export type CurationId = Id<'cur'>;
export type EntityId = Id<'agc' | 'sys' | 'atk' | 'per'>;
export type DataTypeId = Id<'dat'>;

const alphabet = Buffer.from('abcdefghijklmnopqrstuvwxyz234567');
const digits = 26;
/** The id in hand; a longer prefix than those of this file does not fit. */
const letters = Buffer.alloc(32);

/** Parts are length-prefixed before hashing, so that ('ab','c') and ('a','bc') differ. */
function makeId<Prefix extends string>(prefix: Prefix, parts: readonly (string | number)[]): Id<Prefix> {
  let hashed = '';
  for (const part of parts) {
    const text = String(part);
    hashed += `${Buffer.byteLength(text)}:${text}`;
  }
  const digest = hash('sha256', hashed, 'binary');
  const end = letters.write(`${prefix}_`, 'latin1') + digits;
  let bits = 0;
  let buffered = 0;
  let byte = 0;
  for (let at = end - digits; at < end; at++) {
    if (bits < 5) {
      buffered = (buffered << 8) | digest.charCodeAt(byte++);
      bits += 8;
    }
    bits -= 5;
    letters[at] = alphabet[(buffered >> bits) & 31] as number;
    buffered &= (1 << bits) - 1;
  }
  return letters.toString('latin1', 0, end) as Id<Prefix>;
}

export function sha256Hex(text: string): string {
  return hash('sha256', text);
}

/** @param url canonical address, or null for a text without one, which then stands for itself. */
export function articleKey(url: string | null, textSha256: string): string {
  return url ?? `sha256:${textSha256}`;
}

const entityPrefix = { AGENCY: 'agc', SYSTEM: 'sys', ATTACKER: 'atk', PERSON: 'per' } as const;

export const ids = {
  article: (key: string): ArticleId => makeId('art', [key]),
  document: (key: string, textSha256: string): DocumentId => makeId('doc', [key, textSha256]),
  /** @param name the publisher's name, compared without regard to case and spacing */
  source: (name: string): SourceId => makeId('src', [name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()]),
  /** @param speakerRank rank of the speaker's first mention among the claims on this very span, from 0 */
  claim: (document: string, start: number, end: number, speakerRank: number): ClaimId =>
    makeId('clm', [document, start, end, speakerRank]),
  figure: (document: string, start: number, end: number, kind: string): FigureId =>
    makeId('fig', [document, start, end, kind]),
  entity: (kind: keyof typeof entityPrefix, form: string, qualifier: string | null): EntityId =>
    makeId(entityPrefix[kind], [kind, form, qualifier ?? '']),
  dataType: (code: string): DataTypeId => makeId('dat', [code]),
  /** @param place "main", or the start of the first sentence of a story told as background */
  unit: (document: string, place: 'main' | number): UnitId => makeId('unt', [document, place]),
  incident: (smallestUnit: string): IncidentId => makeId('inc', [smallestUnit]),
  voice: (unit: string, kind: string, text: string): VoiceId =>
    makeId('vce', [unit, kind, text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()]),
  /** A link between claims, by type and ends. */
  link: (type: string, from: string, to: string): Id<'lnk'> => makeId('lnk', [type, from, to]),
  /** Any other edge with an id, by type and ends. */
  edge: (type: string, from: string, to: string): Id<'edg'> => makeId('edg', [type, from, to]),
  /** A row of the outbox: ids sort as their numbers do. */
  change: (seq: number): string => String(seq).padStart(16, '0'),
  /** What curators decide about one thing, by the kind of decision and the parts that name the thing. */
  curation: (kind: string, parts: readonly (string | number)[]): CurationId => makeId('cur', [kind, ...parts]),
  judgement: (a: string, b: string): Id<'jdg'> => makeId('jdg', a < b ? [a, b] : [b, a]),
};

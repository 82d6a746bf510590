/**
 * Names so widely shared that having one in common says nothing. A versioned table and never a count in the store, so
 * that a graph grown document by document equals one made at once. Forms are those of `ingest/extract/entities`.
 */

/** Places where data is sold or talked about, and platforms that many incidents touch. Source: general knowledge. */
const hubSystems = new Set(
  `telegram whatsapp signal twitter x facebook instagram youtube linkedin reddit discord google gmail github gitlab
  pastebin darkweb raidforums breachforums breached xss exploit nulled leakbase tor internet playstore appstore android
  ios windows linux aws azure haveibeenpwned pwned website portal app server database systems network
  vpn email intranet cloud backup helpdesk`
    .split(/\s+/)
    .filter(Boolean),
);

/** Kinds of body that answer for a whole country or field, and so appear in unrelated stories. */
const hubAgencyTypes = new Set(['CERT', 'POLICE', 'COURT', 'REGULATOR', 'MINISTRY', 'GOVERNMENT', 'MEDIA']);

export function isHubSystem(form: string): boolean {
  return hubSystems.has(form.replace(/[^\p{L}\p{N}]+/gu, ''));
}

export function isHubAgency(type: string | null): boolean {
  return type !== null && hubAgencyTypes.has(type);
}

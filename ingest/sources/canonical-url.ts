import { refuse, take, type Outcome } from './refusal.ts';

/** Parameters that say how a reader came to the page and never which page it is. */
const tracking =
  /^(?:utm_[a-z_]+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|oly_enc_id|oly_anon_id|vero_id|wickedid|__twitter_impression|ref_src|ref_url|guccounter|guce_referrer|guce_referrer_sig|cmpid|ns_campaign|ns_mchannel|ns_source|smid)$/i;

/**
 * The form of an address that versions of one article share: lower-case host, no default port, no user, no fragment,
 * no tracking. Path, trailing slash and the order of what is left of the query stay, so that the address still opens.
 * The platform's URL does all of this but the tracking; it leaves the rest of the query byte for byte alone.
 */
export function canonicalUrl(address: string): Outcome<string> {
  const written = address.trim();
  if (!URL.canParse(written)) return refuse('BAD_URL', `url "${shown(written)}" is not an address`);
  const url = new URL(written);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return refuse('BAD_URL', `url "${shown(written)}" is not an http(s) address`);
  url.hash = '';
  url.username = '';
  url.password = '';
  const query = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !tracking.test(pair.split('=', 1)[0] ?? ''))
    .join('&');
  url.search = query === '' ? '' : `?${query}`; // its setter takes a leading "?" for the delimiter
  return take(url.href);
}

const shown = (value: string): string => (value.length > 80 ? `${value.slice(0, 80)}…` : value);

/** Words of a page that are not its article. Source: what news sites put around their texts, and READER trials. */

/** A line that begins so and is short leads elsewhere. */
export const navigationStarts: readonly string[] = [
  'read more', 'also read', 'read also', 'related', 'advertisement', 'trending', 'subscribe', 'sign up', 'follow us', 'connect with us',
  'continue reading', 'share this', 'more from', 'click here', 'download the', 'for breaking news', 'story first published', 'no stories found',
  'recommended', 'most read', 'watch:', 'listen:', 'see also', 'join our', 'get the latest', 'newsletter', 'comments', 'print this', 'also see',
  'first published', 'published on', 'next story', 'previous story', 'home ', 'copyright', '©', 'all rights reserved', 'topics:', 'tags:', 'write to us',
]; // prettier-ignore

export const navigationLines: ReadonlySet<string> = new Set([
  'published', 'on', 'x', 'news', 'home', 'share', 'menu', 'search', 'login', 'trending', 'advertisement', 'comments', 'facebook', 'twitter', 'whatsapp',
]); // prettier-ignore

export const bylineStarts: readonly string[] = [
  'by ',
  'reported by',
  'written by',
  'edited by',
  'story by',
  'text by',
  'oi-',
  'from our',
  'compiled by',
];

/** Lines that say who wrote, where no "by" does. */
export const writers: ReadonlySet<string> = new Set([
  'staff reporter', 'staff writer', 'special correspondent', 'our special correspondent', 'our correspondent', 'our bureau', 'our reporter', 'staff correspondent', 'news desk', 'web desk', 'tech desk', 'online desk', 'express news service', 'agencies', 'agency reports',
]); // prettier-ignore

/** With which a line ends that says who wrote and what he is. */
export const writersPosts: ReadonlySet<string> = new Set([
  'correspondent', 'reporter', 'editor', 'writer', 'columnist', 'bureau', 'journalist',
]); // prettier-ignore

export const captionStarts: readonly string[] = [
  'photo', 'image', 'file photo', 'picture', 'credit', 'representational', 'representative image', 'pic:', 'caption', 'graphic:', 'illustration',
]; // prettier-ignore

export const captionMarks: readonly string[] = [
  'screengrab', 'photo credit', 'file photo', '(file)', 'getty images', '(photo', '(image', '/afp', 'afp via', 'image courtesy', 'photo:', 'image:', 'representational image', 'photograph:',
]; // prettier-ignore

/** What they have in common: most lines have none of it, and are asked for no mark. */
export const partOfCaptionMark = /screengrab|photo|\(file\)|image|afp/;

export const months: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.'.split(' '),
); // prettier-ignore

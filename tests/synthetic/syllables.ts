/** What invented words begin with: 400 stems, no two alike. */
export const first = 'bar cal dor el fen gar hol ist jor kel lor mar nor os pel quar ras sel tor ul'.split(' ');
export const middle = 'a ami be ena eri i ila iro o oma ora u una ve wi ya ari esa ino eto'.split(' ');

export const capital = (word: string): string => word[0]?.toUpperCase() + word.slice(1);

export const syllables = (at: number): string => capital(`${first[at % 20]}${middle[Math.floor(at / 20) % 20]}`);

/** Words of numbers, money and measure. Sources: English and Indian number words; ISO 4217; SI prefixes for bytes. */

export const numberWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
    fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50,
    sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  }),
); // prettier-ignore

/** Written out or attached: "1.4 crore", "40k". */
export const multipliers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2, thousand: 1e3, lakh: 1e5, lakhs: 1e5, lac: 1e5, lacs: 1e5, crore: 1e7, crores: 1e7, million: 1e6, mn: 1e6, mln: 1e6,
    billion: 1e9, bn: 1e9, trillion: 1e12, dozen: 12, k: 1e3, m: 1e6, b: 1e9, cr: 1e7,
  }),
); // prettier-ignore

/** "thousands of": at least one of them. */
export const vagueNumbers: ReadonlyMap<string, number> = new Map(
  Object.entries({ dozens: 12, hundreds: 1e2, thousands: 1e3, lakhs: 1e5, millions: 1e6, crores: 1e7, billions: 1e9 }),
);

export const currencyMarks: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD', us$: 'USD', usd: 'USD', '€': 'EUR', eur: 'EUR', '£': 'GBP', gbp: 'GBP', '₹': 'INR', rs: 'INR', 'rs.': 'INR', re: 'INR', inr: 'INR',
    '₱': 'PHP', php: 'PHP', '¥': 'JPY', jpy: 'JPY', '₦': 'NGN', ngn: 'NGN', n: 'NGN', rm: 'MYR', myr: 'MYR', r$: 'BRL', r: 'ZAR', a$: 'AUD',
    aud: 'AUD', c$: 'CAD', cad: 'CAD', s$: 'SGD', sgd: 'SGD', nz$: 'NZD', tk: 'BDT', ksh: 'KES', kes: 'KES', sh: 'KES', chf: 'CHF', sek: 'SEK',
    npr: 'NPR', jd: 'JOD', jod: 'JOD', dkk: 'DKK', nok: 'NOK', pln: 'PLN', czk: 'CZK', huf: 'HUF', ron: 'RON', sar: 'SAR', aed: 'AED', qar: 'QAR', kwd: 'KWD', omr: 'OMR', egp: 'EGP', mad: 'MAD', tzs: 'TZS', ugx: 'UGX', mxn: 'MXN', clp: 'CLP', pen: 'PEN', brl: 'BRL', twd: 'TWD', nt$: 'TWD', hkd: 'HKD', hk$: 'HKD', krw: 'KRW', '₩': 'KRW', vnd: 'VND', '₫': 'VND', '₺': 'TRY', ils: 'ILS', '₪': 'ILS', rub: 'RUB', '₽': 'RUB', uah: 'UAH', '₴': 'UAH', kzt: 'KZT', '₸': 'KZT', bdt: 'BDT', '৳': 'BDT', p: 'PHP',
     lkr: 'LKR', pkr: 'PKR', idr: 'IDR', rp: 'IDR', thb: 'THB', zmw: 'ZMW', ghs: 'GHS', btc: 'bitcoin', xmr: 'monero', eth: 'ether', '₿': 'bitcoin',
  }),
); // prettier-ignore

/** After the number: "15 bitcoin", "25,000 dollars". */
export const currencyWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dollar: 'USD', dollars: 'USD', usd: 'USD', euro: 'EUR', euros: 'EUR', eur: 'EUR', pound: 'GBP', pounds: 'GBP', rupee: 'INR', rupees: 'INR', yen: 'JPY',
    won: 'KRW', yuan: 'CNY', peso: 'PHP', pesos: 'MXN', real: 'BRL', reais: 'BRL', rand: 'ZAR', naira: 'NGN', taka: 'BDT', tenge: 'KZT', ringgit: 'MYR',
    baht: 'THB', shillings: 'KES', kwacha: 'ZMW', cedis: 'GHS', kronor: 'SEK', kroner: 'DKK', francs: 'CHF', dirhams: 'AED', dinars: 'JOD', rupiah: 'IDR', soles: 'PEN',
    bitcoin: 'bitcoin', bitcoins: 'bitcoin', btc: 'bitcoin', monero: 'monero', xmr: 'monero', ether: 'ether', eth: 'ether', usdt: 'tether', tether: 'tether',
  }),
); // prettier-ignore

/** Whose dollars, pesos, …: "80,000 US dollars". */
export const currencyOwners: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'USD', 'u.s.': 'USD', american: 'USD', australian: 'AUD', canadian: 'CAD', singapore: 'SGD', indian: 'INR', pakistani: 'PKR', nepali: 'NPR', nepalese: 'NPR',
    british: 'GBP', egyptian: 'EGP', swiss: 'CHF', philippine: 'PHP', mexican: 'MXN', chilean: 'CLP', kenyan: 'KES', ugandan: 'UGX', tanzanian: 'TZS', jordanian: 'JOD', kuwaiti: 'KWD',
    danish: 'DKK', norwegian: 'NOK', swedish: 'SEK',
  }),
); // prettier-ignore

export const byteUnits: ReadonlyMap<string, number> = new Map(
  Object.entries({
    kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12, pb: 1e15, kilobytes: 1e3, megabytes: 1e6, gigabytes: 1e9, terabytes: 1e12, tera: 1e12, giga: 1e9, petabytes: 1e15,
    megabyte: 1e6, gigabyte: 1e9, terabyte: 1e12, petabyte: 1e15,  gigs: 1e9, bytes: 1, gib: 2 ** 30, tib: 2 ** 40, mib: 2 ** 20, gbs: 1e9,
  }),
); // prettier-ignore

export const timeUnits: ReadonlyMap<string, number> = new Map(
  Object.entries({
    second: 1, seconds: 1, minute: 60, minutes: 60, hour: 3600, hours: 3600, hrs: 3600, day: 86400, days: 86400, night: 86400, nights: 86400,
    week: 604800, weeks: 604800, fortnight: 1209600, month: 2592000, months: 2592000, year: 31536000, years: 31536000,
  }),
); // prettier-ignore

import type { Found } from './mask-found.ts';

const moneyBefore = /(?:[$€£¥₹₦₱₩]|\b(?:rs\.?|inr|usd|eur|gbp|aud|cad|php|npr|bdt|lkr|pkr))\s?$/i;
const unitAfter =
  /^\s?(?:%|(?:percent|per cent|hundred|thousand|lakhs?|crores?|million|billion|trillion|bytes?|[kmgtp]i?b|records?|rows?|entries|lines|files?|documents?|people|persons?|users?|accounts?|customers?|patients?|citizens|beneficiaries|subscribers|students|voters|members|numbers|passwords|rupees|dollars|euros|pounds|pesos|hours|minutes|seconds|times)\b)/i;

/** Digits with a currency before them or a unit after them count something: "9876543210 records", "Rs 9876543210". */
export function isFigure(text: string, { start, end }: Found): boolean {
  return moneyBefore.test(text.slice(Math.max(0, start - 6), start)) || unitAfter.test(text.slice(end, end + 16));
}

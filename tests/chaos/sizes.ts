/** How much of each fault: `npm test` runs the short forms, `npm run chaos` the long ones. */
const sizes = {
  short: {
    kills: { documents: 200, kills: 5, withinMs: 120_000 },
    brokerKills: { documents: 200, kills: 1, withinMs: 120_000 },
    storeKills: { documents: 200, kills: 1, withinMs: 120_000 },
    away: { documents: 150, ms: 8_000, withinMs: 120_000 },
    comingAndGoing: { documents: 150, times: 4, overMs: 12_000, withinMs: 120_000 },
    poison: { documents: 200, poison: 10, withinMs: 120_000 },
    deliveries: { documents: 150, times: 3, withinMs: 120_000 },
    tidyEnds: { documents: 200, times: 4, withinMs: 120_000 },
    fence: { documents: 120, withinMs: 120_000 },
    /** `flat` is how much more than before still counts as flat: 15 s are part of the warming up. */
    backpressure: { ms: 15_000, flat: 1.25 },
  },
  long: {
    kills: { documents: 2_000, kills: 30, withinMs: 600_000 },
    brokerKills: { documents: 2_000, kills: 3, withinMs: 600_000 },
    storeKills: { documents: 2_000, kills: 3, withinMs: 600_000 },
    away: { documents: 1_000, ms: 30_000, withinMs: 600_000 },
    comingAndGoing: { documents: 2_000, times: 15, overMs: 120_000, withinMs: 600_000 },
    poison: { documents: 5_000, poison: 100, withinMs: 900_000 },
    deliveries: { documents: 2_000, times: 3, withinMs: 900_000 },
    tidyEnds: { documents: 2_000, times: 20, withinMs: 600_000 },
    fence: { documents: 1_000, withinMs: 600_000 },
    backpressure: { ms: 180_000, flat: 1.1 },
  },
} as const;

export const isLong = process.env['CHAOS'] === 'long';
export type Sizes = (typeof sizes)['short' | 'long'];
export const size: Sizes = isLong ? sizes.long : sizes.short;

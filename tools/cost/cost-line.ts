/** One line of a bill, in dollars. */
export type CostLine = { readonly what: string; readonly usd: number };

/** What this many cost at a price per million. */
export const perMillion = (count: number, price: number): number => (count / 1_000_000) * price;

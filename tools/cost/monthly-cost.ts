import type { CostLine } from './cost-line.ts';
import { mailCost } from './mail-cost.ts';
import { type PricedRegion, prices, regionFactors } from './prices.ts';
import { standingCost } from './standing-cost.ts';

export type MonthlyCost = {
  readonly mails: number;
  readonly lines: readonly CostLine[];
  readonly platform: number;
  readonly ses: { readonly aLaCarte: number; readonly essentials: number };
};

/** What a month of this many accepted mails costs in a region, line by line. */
export const monthlyCost = (mails: number, region: PricedRegion = 'eu-west-1'): MonthlyCost => {
  const lines = [...standingCost(), ...mailCost(mails)].map(({ what, usd }) => ({
    what,
    usd: usd * regionFactors[region],
  }));
  const thousands = mails / 1_000;
  return {
    mails,
    lines,
    platform: lines.reduce((sum, { usd }) => sum + usd, 0),
    ses: {
      aLaCarte: thousands * prices.sesPerThousand.aLaCarte,
      essentials: thousands * prices.sesPerThousand.essentials,
    },
  };
};

import { functions } from '../../shared/deployment/functions.ts';
import { type CostLine, perMillion } from './cost-line.ts';
import { measuredRetention } from './measured-retention.ts';
import { type PricedRegion, prices, regionFactors } from './prices.ts';

/**
 * What the retention of this many contacts costs, line by line: a month in which none of them is
 * due and each is looked at daily, or taking all of them away once, each with a mail that it got.
 */
export const retentionCost = (
  contacts: number,
  what: 'looked-at' | 'taken-away',
  region: PricedRegion = 'eu-west-1',
): readonly CostLine[] => {
  const { calls, writeUnits, readUnits } =
    measuredRetention[what === 'looked-at' ? 'kept' : 'removed'];
  const times = contacts * (what === 'looked-at' ? daysOfMonth : 1);
  const gigabytes = functions.erase.memoryMb / 1_024;
  const lines: readonly CostLine[] = [
    { what: 'DynamoDB writes', usd: perMillion(times * writeUnits, prices.writeUnits) },
    { what: 'DynamoDB reads', usd: perMillion(times * readUnits, prices.readUnits) },
    { what: 'Lambda, at most', usd: times * calls * secondsACall * gigabytes * prices.gbSecond },
  ];
  return lines.map((line) => ({ ...line, usd: line.usd * regionFactors[region] }));
};

const daysOfMonth = 30;

/** Were they all made one after the other, and each took as long as a transaction. */
const secondsACall = 0.02;

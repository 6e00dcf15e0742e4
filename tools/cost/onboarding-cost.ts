import { functions } from '../../shared/deployment/functions.ts';
import { type CostLine, perMillion } from './cost-line.ts';
import { measuredImport } from './measured-import.ts';
import { type PricedRegion, prices, regionFactors } from './prices.ts';

/** What it costs once to take in this many contacts, each with one consent, line by line. */
export const onboardingCost = (
  contacts: number,
  region: PricedRegion = 'eu-west-1',
): readonly CostLine[] => {
  const { writeUnits, readUnits, announcements, outboxUnits } = measuredImport;
  const calls = contacts / rowsOfCall;
  const { timeoutSeconds, memoryMb } = functions.imports;
  const lines: readonly CostLine[] = [
    // A row of the outbox is deleted once it is on the bus.
    {
      what: 'DynamoDB writes',
      usd: perMillion(contacts * (writeUnits + outboxUnits), prices.writeUnits),
    },
    { what: 'DynamoDB reads', usd: perMillion(contacts * readUnits, prices.readUnits) },
    {
      what: 'announcements on the bus',
      usd: perMillion(contacts * announcements, prices.busEvents),
    },
    {
      what: 'Lambda and API, at most',
      usd:
        perMillion(calls, prices.invocations + prices.apiRequests + prices.traces) +
        calls * timeoutSeconds * (memoryMb / 1_024) * prices.gbSecond,
    },
  ];
  return lines.map(({ what, usd }) => ({ what, usd: usd * regionFactors[region] }));
};

/** Rows of one call: the most that one takes, which is what a list of any size is sent in. */
const rowsOfCall = 500;

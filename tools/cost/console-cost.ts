import { type CostLine, perMillion } from './cost-line.ts';
import { prices } from './prices.ts';

/**
 * A month of the console for this many people who work with it, line by line, without free tiers.
 */
export const consoleCost = (people: number): readonly CostLine[] => {
  const { requests, gigabytes, tokensOfProduct } = working;
  return [
    { what: 'people who sign in (Cognito, Essentials)', usd: people * prices.signedInPerson },
    {
      what: 'one product that gets a token an hour',
      usd: prices.programClient + tokensOfProduct * prices.programToken,
    },
    {
      what: 'CloudFront',
      usd: people * (perMillion(requests, prices.edgeRequests) + gigabytes * prices.edgeGb),
    },
    {
      what: 'calls of the API',
      usd: people * perMillion(requests, prices.apiRequests + prices.invocations),
    },
  ];
};

/** What somebody asks for who works with the console all day, twenty days a month. */
const working = {
  /** A call every forty seconds. */
  requests: 20 * 8 * 90,
  /** Its files each morning, and twenty kilobytes a call. */
  gigabytes: 0.3,
  tokensOfProduct: 24 * 30,
} as const;

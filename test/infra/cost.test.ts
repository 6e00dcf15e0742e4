import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withCostTables } from '../../tools/cost/cost-tables.ts';
import { eventCharge, mailCost } from '../../tools/cost/mail-cost.ts';
import { monthlyCost } from '../../tools/cost/monthly-cost.ts';
import { standing } from '../../tools/cost/standing-cost.ts';
import { resourcesOf, synthesized } from './synthesize.ts';

const page = readFileSync(new URL('../../docs/cost.md', import.meta.url), 'utf8');

describe('the cost page', () => {
  test('the tables of the cost page are what the script computes', () => {
    expect(withCostTables(page)).toBe(page);
  });

  test('the alarms that the cost page counts are those of the template', () => {
    const alarms = [...resourcesOf(synthesized().stateless, 'AWS::CloudWatch::Alarm').values()];
    const metrics = alarms.map(({ Properties }) => {
      const several = Properties['Metrics'] as readonly { MetricStat?: object }[] | undefined;
      return several?.filter(({ MetricStat }) => MetricStat !== undefined).length ?? 1;
    });
    expect(metrics.reduce((sum, count) => sum + count, 0)).toBe(standing.alarmMetrics);
    const composites = resourcesOf(synthesized().stateless, 'AWS::CloudWatch::CompositeAlarm');
    expect(composites.size).toBe(standing.compositeAlarms);
  });

  test('fan-out and send of a million mails cost at most five dollars, whatever histories the recipients have', () => {
    const sum = mailCost(1_000_000)
      .filter(({ what }) => what.startsWith('fan-out and send'))
      .reduce((total, { usd }) => total + usd, 0);
    expect(sum).toBeLessThanOrEqual(5);
  });

  test('each further million, with feedback, logs and storage, costs at most seven dollars beyond SES, the unsure charge for events apart', () => {
    const sum = (mails: number) =>
      mailCost(mails)
        .filter(({ what }) => what !== eventCharge)
        .reduce((total, { usd }) => total + usd, 0);
    expect(sum(10_000_000) - sum(9_000_000)).toBeLessThanOrEqual(7);
  });

  test('at ten million the platform is about an eighth of what SES asks', () => {
    const { platform, ses } = monthlyCost(10_000_000);
    expect(platform).toBeLessThan(ses.aLaCarte / 8);
  });

  test('nothing sent costs no more than the alarms, the key and the polling', () => {
    // Bundles of proof are gone on with every minute: $0.38 for the calls, $0.22 for two alarms; and what
    // the retention asked for before. Their own queue would be polled for $0.29 and watched for more.
    // Webhooks: $0.29 for the polling of their queue, $0.57 for five alarms.
    expect(monthlyCost(0).platform).toBeLessThan(28);
  });
});

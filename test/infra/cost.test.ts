import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { eventCharge, monthlyCost, prices, standing, withCostTable } from '../../scripts/cost.ts';
import { resourcesOf, synthesized } from './synthesize.ts';

const page = readFileSync(new URL('../../docs/cost.md', import.meta.url), 'utf8');

describe('the cost page', () => {
  test('its table is what the script computes', () => {
    expect(withCostTable(page)).toBe(page);
  });

  test('the alarms it counts are those of the template', () => {
    const alarms = [...resourcesOf(synthesized().stateless, 'AWS::CloudWatch::Alarm').values()];
    const metrics = alarms.map(({ Properties }) => {
      const several = Properties['Metrics'] as readonly { MetricStat?: object }[] | undefined;
      return several?.filter(({ MetricStat }) => MetricStat !== undefined).length ?? 1;
    });
    expect(metrics.reduce((sum, count) => sum + count, 0)).toBe(standing.alarmMetrics);
  });

  test('a million mails cost at most five dollars beyond SES, the unsure charge for events apart', () => {
    const sum = (mails: number) =>
      monthlyCost(mails)
        .lines.filter(({ what }) => what !== eventCharge)
        .reduce((total, { usd }) => total + usd / prices.regionFactor, 0);
    expect((sum(10_000_000) - sum(0)) / 10).toBeLessThanOrEqual(5);
  });

  test('at ten million the platform is less than a tenth of what SES asks', () => {
    const { platform, ses } = monthlyCost(10_000_000);
    expect(platform).toBeLessThan(ses.aLaCarte / 10);
  });

  test('nothing sent costs no more than the alarms, the key and the polling', () => {
    expect(monthlyCost(0).platform).toBeLessThan(30);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownMetrics } from '../../shared/deployment/metrics.ts';
import { resourcesOf, synthesized, theOne } from './synthesize.ts';

type Metric = {
  readonly Namespace: string;
  readonly MetricName: string;
  readonly Dimensions?: readonly { readonly Name: string; readonly Value: unknown }[];
};

const root = new URL('../../', import.meta.url);
const alarms = () => [...resourcesOf(synthesized().stateless, 'AWS::CloudWatch::Alarm').values()];
const names = () =>
  alarms().map(({ Properties }) =>
    String(Properties['AlarmName']).replace('grondslag-production-', ''),
  );
const sources = (folder: string): string =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(new URL(`${folder}/${file}`, root), 'utf8'))
    .join('\n');

describe('alarms', () => {
  test('alarms watch reputation, dead letters, errors of decisions, stuck mailings, throttles and age', () => {
    const wanted = [
      'bounce-rate',
      'complaint-rate',
      'denied-by-error',
      'stuck-mailings',
      'unknown-outcomes',
      'lost-stop-requests',
      'dead-letters-send',
      'dead-letters-stops',
      'dead-letters-schedules',
      'oldest-message-service',
      'oldest-message-stops',
      'throttles-send',
      'table-throttles-consent',
      'silent-reconcile',
      'account-under-review',
      'entity-above-limits',
      'outbox-age',
      'parked-announcements',
      'unsealed-age',
      'witness-refusals',
      'log-contradicted',
      'dead-letters-bus',
    ];
    expect(names()).toEqual(expect.arrayContaining(wanted));
  });

  test('every rule of EventBridge, and the group of schedules, has an alarm on what it could not deliver', () => {
    const watched = alarms().flatMap(({ Properties }) => [
      ...(Properties['MetricName'] === undefined ? [] : [Properties as Metric]),
      ...((Properties['Metrics'] ?? []) as { MetricStat?: { Metric: Metric } }[]).flatMap(
        ({ MetricStat }) => (MetricStat === undefined ? [] : [MetricStat.Metric]),
      ),
    ]);
    const watches = (name: string, namespace: string, metricName: string): boolean =>
      watched.some(
        ({ Namespace, MetricName, Dimensions }) =>
          Namespace === namespace &&
          MetricName === metricName &&
          Dimensions?.length === 1 &&
          JSON.stringify(Dimensions[0]).includes(name),
      );
    const { stateful, stateless } = synthesized();
    const rules = [stateful, stateless].flatMap((stack) => [
      ...resourcesOf(stack, 'AWS::Events::Rule'),
    ]);
    expect(rules).toHaveLength(8);
    for (const [id, { Properties }] of rules) {
      expect([id, watches(id, 'AWS/Events', 'FailedInvocations')]).toEqual([id, true]);
      if (JSON.stringify(Properties['Targets']).includes('DeadLetterConfig'))
        expect([id, watches(id, 'AWS/Events', 'InvocationsFailedToBeSentToDlq')]).toEqual([
          id,
          true,
        ]);
    }
    const group = 'grondslag-production';
    const undelivered = 'InvocationsFailedToBeSentToDeadLetterCount';
    expect(watches(group, 'AWS/Scheduler', undelivered)).toBe(true);
  });

  const composites = () => [
    ...resourcesOf(synthesized().stateless, 'AWS::CloudWatch::CompositeAlarm').values(),
  ];

  test('operators hear what is threatened, once, with how soon to look', () => {
    for (const { Properties } of alarms()) {
      expect(Properties).not.toHaveProperty('AlarmActions');
      expect(Properties).not.toHaveProperty('OKActions');
    }
    expect(composites().map(({ Properties }) => Properties['AlarmName'])).toEqual([
      'grondslag-production-now-stops-at-risk',
      'grondslag-production-now-sending-at-risk',
      'grondslag-production-today-people-left-out',
      'grondslag-production-today-service-fails',
      'grondslag-production-today-events-late',
      'grondslag-production-today-evidence-at-risk',
      'grondslag-production-week-near-limits',
    ]);
    for (const { Properties } of composites()) {
      expect(Properties['AlarmActions']).toHaveLength(1);
      expect(Properties['OKActions']).toEqual(Properties['AlarmActions']);
      expect(Properties['AlarmDescription']).toMatch(/^\[(now|today|week)\] /);
    }
  });

  test('every alarm is heard through exactly one of them', () => {
    const rules = composites().map(({ Properties }) => JSON.stringify(Properties['AlarmRule']));
    for (const [id] of resourcesOf(synthesized().stateless, 'AWS::CloudWatch::Alarm'))
      expect([id, rules.filter((rule) => rule.includes(`"${id}"`)).length]).toEqual([id, 1]);
  });

  test('no composite is longer than CloudWatch takes: 10,240 characters, 100 alarms', () => {
    for (const { Properties } of composites()) {
      const rule = JSON.stringify(Properties['AlarmRule']);
      // An ARN is longer than the reference that stands for it here.
      expect(rule.length + 60 * rule.split('Fn::GetAtt').length).toBeLessThan(10_240);
      expect(rule.split('Fn::GetAtt').length - 1).toBeLessThanOrEqual(100);
    }
  });

  test('each alarm has its section in the runbook, and names it', () => {
    const runbook = readFileSync(new URL('docs/runbook.md', root), 'utf8');
    const sections = new Set([...runbook.matchAll(/^### ([a-z-]+)$/gm)].map(([, title]) => title));
    for (const { Properties } of [...alarms(), ...composites()]) {
      const [, section] =
        /docs\/runbook\.md#([a-z-]+)$/.exec(String(Properties['AlarmDescription'])) ?? [];
      expect(sections).toContain(section);
    }
  });

  test('silence of what runs every minute is an alarm; silence of everything else is peace', () => {
    const onSilence = alarms().filter(
      ({ Properties }) => Properties['TreatMissingData'] === 'breaching',
    );
    expect(onSilence.map(({ Properties }) => Properties['AlarmName'])).toEqual([
      'grondslag-production-silent-reconcile',
      'grondslag-production-silent-erase',
      'grondslag-production-silent-consent',
      'grondslag-production-silent-reports',
      'grondslag-production-silent-publish-events',
      'grondslag-production-silent-seal-log',
    ]);
    for (const { Properties } of onSilence)
      expect(Properties).toMatchObject({
        MetricName: 'Invocations',
        ComparisonOperator: 'LessThanThreshold',
        Threshold: 1,
      });
  });

  test('every metric of our own that an alarm waits for is one that the code emits', () => {
    const silent = Object.values(ownMetrics).filter(
      ({ name, emittedBy }) => !sources(`functions/${emittedBy}`).includes(`count('${name}'`),
    );
    expect(silent).toEqual([]);
  });

  test('an alarm hears a metric from every function that emits it', () => {
    const watched = alarms().flatMap(({ Properties }) => [
      Properties,
      ...((Properties['Metrics'] ?? []) as { MetricStat?: { Metric: object } }[]).flatMap(
        ({ MetricStat }) => (MetricStat === undefined ? [] : [MetricStat.Metric]),
      ),
    ]);
    for (const { name, emittedBy } of Object.values(ownMetrics))
      expect(watched).toContainEqual(
        expect.objectContaining({
          MetricName: name,
          Dimensions: [{ Name: 'service', Value: emittedBy }],
        }),
      );
    const names = new Set(Object.values(ownMetrics).map(({ name }) => name as string));
    const emitted = readdirSync(new URL('functions/', root)).flatMap((folder) =>
      [...sources(`functions/${folder}`).matchAll(/count\('([\w-]+)'/g)].flatMap(([, name = '']) =>
        names.has(name) ? [`${name} by ${folder}`] : [],
      ),
    );
    const heard = Object.values(ownMetrics).map(({ name, emittedBy }) => `${name} by ${emittedBy}`);
    expect(new Set(emitted)).toEqual(new Set(heard));
  });

  test('a budget warns before the month is spent, and the runbook says what then', () => {
    expect(readFileSync(new URL('docs/runbook.md', root), 'utf8')).toContain('\n### budget\n');
    const budget = theOne(synthesized().stateless, 'AWS::Budgets::Budget');
    expect(budget.Properties).toMatchObject({
      Budget: { BudgetLimit: { Amount: 500, Unit: 'USD' }, TimeUnit: 'MONTHLY' },
      NotificationsWithSubscribers: [
        { Notification: { NotificationType: 'ACTUAL', Threshold: 80 } },
        { Notification: { NotificationType: 'FORECASTED', Threshold: 100 } },
      ],
    });
  });

  test('the dashboard shows every alarm', () => {
    const dashboard = theOne(synthesized().stateless, 'AWS::CloudWatch::Dashboard');
    const body = JSON.stringify(dashboard.Properties['DashboardBody']);
    for (const [id] of resourcesOf(synthesized().stateless, 'AWS::CloudWatch::Alarm'))
      expect(body).toContain(id);
  });
});

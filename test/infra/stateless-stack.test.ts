import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stageNames } from '../../cdk/stage-config.ts';
import { resourcesOf, synthesized } from './synthesize.ts';

/** Logical ids as they were deployed, by what makes a second one of them impossible or harmful. */
const deployed = JSON.parse(
  readFileSync(new URL('./stateless-logical-ids.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, string>>;

/** What has a fixed name: CloudFormation makes the new one first, and the name is taken. */
const nameIn: Readonly<Record<string, string>> = {
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::CloudWatch::Alarm': 'AlarmName',
  'AWS::CloudWatch::CompositeAlarm': 'AlarmName',
  'AWS::CloudWatch::Dashboard': 'DashboardName',
  'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
};

/** What is one of its kind: another would be another address in links, or a second poller. */
const single = ['AWS::ApiGatewayV2::Api', 'AWS::ApiGatewayV2::Stage', 'AWS::Budgets::Budget'];

const named = (stage: (typeof stageNames)[number]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...resourcesOf(synthesized(stage).stateless)].flatMap(([id, { Type, Properties }]) => {
      if (single.includes(Type)) return [[Type, id]];
      const name = Properties[nameIn[Type] ?? ''];
      if (typeof name === 'string')
        return [[`${Type} ${name.replace(`grondslag-${stage}`, '…').replace(stage, '…')}`, id]];
      return Type === 'AWS::Lambda::EventSourceMapping' ? [[`${Type} ${id}`, id]] : [];
    }),
  );

describe('the stateless stack', () => {
  test.each(stageNames)(
    'in %s, whatever has a name or an address keeps the logical id it was deployed with',
    (stage) => {
      expect(named(stage)).toEqual(deployed);
    },
  );

  test('a route is named after its method and path, so that a diff shows what has changed', () => {
    for (const [id, { Properties }] of resourcesOf(
      synthesized().stateless,
      'AWS::ApiGatewayV2::Route',
    )) {
      const [method = '', path = ''] = String(Properties['RouteKey']).split(' ');
      expect(id).toMatch(new RegExp(`^HttpApi${method}${path.replaceAll(/[^a-z0-9]/gi, '')}`));
    }
  });
});

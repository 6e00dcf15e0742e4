import { describe, expect, test } from 'vitest';
import { stageNames } from '../../cdk/stage-config.ts';
import { resourcesOf, synthesized, theOne } from './synthesize.ts';

type Statement = {
  readonly Sid?: string;
  readonly Action: string | readonly string[];
  readonly Principal: { readonly Service?: string | readonly string[] };
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

const statementsOf = (policy: unknown): readonly Statement[] =>
  (policy as { readonly Statement: readonly Statement[] }).Statement;

const keyStatements = (stage: (typeof stageNames)[number]): readonly Statement[] =>
  statementsOf(theOne(synthesized(stage).stateful, 'AWS::KMS::Key').Properties['KeyPolicy']);

const services = ({ Principal }: Statement): readonly string[] => [Principal.Service ?? []].flat();
const actions = ({ Action }: Statement): readonly string[] => [Action].flat();

describe.each(stageNames)('the key of %s', (stage) => {
  const ofServices = () => keyStatements(stage).filter((one) => services(one).length > 0);

  test('the key is used by two services of AWS: what brings events to queues, and logs', () => {
    expect([...new Set(ofServices().flatMap(services))].toSorted()).toEqual([
      'events.amazonaws.com',
      'logs.eu-west-1.amazonaws.com',
    ]);
  });

  test('the key is used by events for the rules and the bus of this stage only, and encrypts nothing given', () => {
    const events = ofServices().filter((one) => services(one).includes('events.amazonaws.com'));
    expect(events.length).toBeGreaterThan(0);
    for (const { Condition = {}, ...statement } of events) {
      const sources = JSON.stringify([
        Condition['ArnLike']?.['aws:SourceArn'],
        Condition['StringEquals']?.['aws:SourceArn'],
      ]);
      expect(Condition['StringEquals']).toHaveProperty('aws:SourceAccount');
      expect(sources).toMatch(
        new RegExp(`:(?:rule/grondslag-${stage}-\\*|event-bus/grondslag-${stage}-events)`),
      );
      expect(
        actions(statement).filter((one) => !/Decrypt|GenerateDataKey$|Describe/.test(one)),
      ).toEqual([]);
    }
  });

  test('the key is used by logs for the log groups of this stage only', () => {
    const [logs] = ofServices().filter((one) => services(one)[0]?.startsWith('logs.'));
    expect(JSON.stringify(logs?.Condition?.['ArnLike'])).toContain(
      `:log-group:/grondslag/${stage}/*`,
    );
  });

  test('the key encrypts no alarm: what tells of its loss arrives without it', () => {
    expect(theOne(synthesized(stage).stateful, 'AWS::SNS::Topic').Properties).not.toHaveProperty(
      'KmsMasterKeyId',
    );
  });

  test('the operators hear of the key when somebody disables it or schedules its deletion', () => {
    const { stateful } = synthesized(stage);
    const [topic] = [...resourcesOf(stateful, 'AWS::SNS::Topic').keys()];
    const [key] = [...resourcesOf(stateful, 'AWS::KMS::Key').keys()];
    const watching = [...resourcesOf(stateful, 'AWS::Events::Rule').values()].filter(
      ({ Properties }) => JSON.stringify(Properties['Targets']).includes(`"${topic}"`),
    );
    expect(watching.map(({ Properties }) => Properties['EventPattern'])).toEqual([
      {
        source: ['aws.kms'],
        'detail-type': ['AWS API Call via CloudTrail'],
        detail: {
          eventName: ['DisableKey', 'ScheduleKeyDeletion'],
          resources: { ARN: [{ 'Fn::GetAtt': [key, 'Arn'] }] },
        },
      },
    ]);
  });

  test('nobody but alarms, budgets and that rule of this stage publishes to the operators', () => {
    const { stateful } = synthesized(stage);
    const { PolicyDocument } = theOne(stateful, 'AWS::SNS::TopicPolicy').Properties;
    const allowed = statementsOf(PolicyDocument).filter((one) => services(one).length > 0);
    const lines = allowed.map(({ Condition, ...one }) => [
      services(one).join(' '),
      Object.values(Condition ?? {})
        .flatMap(Object.keys)
        .toSorted()
        .join(' '),
    ]);
    const both = 'aws:SourceAccount aws:SourceArn';
    expect(lines.toSorted()).toEqual([
      ['budgets.amazonaws.com', both],
      ['cloudwatch.amazonaws.com', both],
      ['events.amazonaws.com', both],
    ]);
  });
});

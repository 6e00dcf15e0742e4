import { Stack, Validations } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, test } from 'vitest';
import { chosenStages, type StageName, stageConfigs, stageNames } from '../../cdk/stage-config.ts';
import { resourcesOf, synthesize, synthesized, unbundledApp } from './synthesize.ts';

describe('synthesis', () => {
  test.each(stageNames)('the stage %s passes both cdk-nag packs', (stage) => {
    expect(() => synthesized(stage)).not.toThrow();
  });

  /** What was accepted of the packs' findings: where, which rule, and why. */
  const accepted = (stage: StageName) =>
    synthesized(stage)
      .app.node.findAll()
      .flatMap(({ node }) =>
        node.metadata
          .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
          .flatMap(({ data }) => Object.entries(data as Record<string, string>))
          .map(([id, reason]) => ({ at: node.path, id: id.replace('Annotation::', ''), reason })),
      );

  test.each(stageNames)(
    'the stage %s accepts no finding without a reason of a whole sentence',
    (stage) => {
      expect(accepted(stage).length).toBeGreaterThan(0);
      for (const { at, id, reason } of accepted(stage))
        expect([at, id, reason]).toEqual([at, id, expect.stringMatching(/^.{40,}\.$/)]);
    },
  );

  test('the rules of cdk-nag of which something is accepted are these, and no other', () => {
    const rules = accepted('production').map(({ id }) => id.replace(/\[.*/, ''));
    expect([...new Set(rules)].toSorted()).toEqual([
      'AwsSolutions-APIG4',
      'AwsSolutions-IAM4',
      'AwsSolutions-IAM5',
      'AwsSolutions-S1',
      'AwsSolutions-SMG4',
      'AwsSolutions-SQS3',
      'Serverless-EventBusDLQ',
      'Serverless-LambdaAsyncFailureDestination',
      'Serverless-LambdaDLQ',
      'Serverless-LambdaEventSourceMappingDestination',
      'Serverless-SNSRedrivePolicy',
      'Serverless-SQSRedrivePolicy',
    ]);
  });

  test('the packs of cdk-nag do object: a plain queue does not pass', () => {
    const app = unbundledApp();
    new Queue(new Stack(app, 'planted'), 'Queue');
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    expect(() => app.synth()).toThrow('AwsSolutions-SQS4');
  });

  test.each(stageNames)(
    'the stage %s is synthesised to the same templates the second time',
    (stage) => {
      const again = synthesize(stage);
      expect(again.stateful.toJSON()).toEqual(synthesized(stage).stateful.toJSON());
      expect(again.stateless.toJSON()).toEqual(synthesized(stage).stateless.toJSON());
    },
  );

  test.each(stageNames)('the stage %s is named in every tag of its stacks', (stage) => {
    const { app } = synthesized(stage);
    for (const part of ['stateful', 'stateless'])
      expect(app.synth().getStackByName(`grondslag-${stage}-${part}`).tags).toEqual({
        service: 'grondslag',
        stage,
      });
  });

  test('a stage is chosen by context; without one all are made, and an unknown one is refused', () => {
    expect(chosenStages('staging')).toEqual([stageConfigs.staging]);
    expect(chosenStages(undefined)).toHaveLength(3);
    expect(() => chosenStages('prod')).toThrow('unknown stage');
  });

  test('no stack holds more than 85 % of what CloudFormation takes', () => {
    const { stateful, stateless } = synthesized();
    for (const template of [stateful, stateless])
      expect(resourcesOf(template).size).toBeLessThanOrEqual(425);
  });
});

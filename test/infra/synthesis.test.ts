import { Stack, Validations } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, test } from 'vitest';
import { chosenStages, stageConfigs, stageNames } from '../../cdk/stage-config.ts';
import { resourcesOf, synthesize, synthesized, unbundledApp } from './synthesize.ts';

describe('synthesis', () => {
  test.each(stageNames)('%s passes both cdk-nag packs', (stage) => {
    expect(() => synthesized(stage)).not.toThrow();
  });

  test('the packs do object: a plain queue does not pass', () => {
    const app = unbundledApp();
    new Queue(new Stack(app, 'planted'), 'Queue');
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    expect(() => app.synth()).toThrow('AwsSolutions-SQS4');
  });

  test.each(stageNames)('%s is the same the second time', (stage) => {
    const again = synthesize(stage);
    expect(again.stateful.toJSON()).toEqual(synthesized(stage).stateful.toJSON());
    expect(again.stateless.toJSON()).toEqual(synthesized(stage).stateless.toJSON());
  });

  test.each(stageNames)('%s names its stage in every tag', (stage) => {
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

  test('no stack holds more than three fifths of what CloudFormation takes', () => {
    const { stateful, stateless } = synthesized();
    for (const template of [stateful, stateless])
      expect(resourcesOf(template).size).toBeLessThanOrEqual(300);
  });
});

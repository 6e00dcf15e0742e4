import { describe, expect, test } from 'vitest';
import { stageConfigs, stageNames } from '../../cdk/stage-config.ts';
import { type Resource, resourcesOf, synthesized } from './synthesize.ts';

const groupsOf = (stage: (typeof stageNames)[number]): readonly Resource[] => [
  ...resourcesOf(synthesized(stage).stateless, 'AWS::Logs::LogGroup').values(),
];

describe('the logs', () => {
  test.each(stageNames)(
    'the logs of %s are encrypted with our key and kept as long as the stage says',
    (stage) => {
      expect(groupsOf(stage).length).toBeGreaterThan(10);
      for (const { Properties } of groupsOf(stage)) {
        expect(Properties['RetentionInDays']).toBe(stageConfigs[stage].logRetentionDays);
        expect(Properties).toHaveProperty('KmsKeyId');
        expect(String(Properties['LogGroupName'])).toMatch(new RegExp(`^/grondslag/${stage}/`));
      }
    },
  );

  test.each(stageNames)('the logs of %s outlive a deployment only where data is kept', (stage) => {
    const kept = stageConfigs[stage].dataPolicy === 'keep';
    for (const { DeletionPolicy } of groupsOf(stage))
      expect(DeletionPolicy).toBe(kept ? 'RetainExceptOnCreate' : 'Delete');
  });

  test('no function writes to a log group outside this list, nor to a default one', () => {
    const { stateless } = synthesized();
    for (const { Properties } of resourcesOf(stateless, 'AWS::Lambda::Function').values())
      expect(Properties).toHaveProperty('LoggingConfig.LogGroup.Ref');
    expect(JSON.stringify(stateless.findResources('AWS::IAM::Policy'))).not.toContain(
      'logs:CreateLogGroup',
    );
  });
});

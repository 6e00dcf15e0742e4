import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { addStages } from '../../cdk/add-stages.ts';
import { type StageConfig, type StageName, stageConfigs } from '../../cdk/stage-config.ts';

const { context } = JSON.parse(
  readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'),
) as { context: Record<string, unknown> };

export type Synthesized = {
  readonly app: App;
  readonly stateful: Template;
  readonly stateless: Template;
};

/** The templates of one stage, without bundling: functions keep their folder as code. */
export const synthesize = (
  stage: StageName = 'production',
  changes: Partial<StageConfig> = {},
): Synthesized => {
  const app = new App({ context: { ...context, 'aws:cdk:bundling-stacks': [] } });
  addStages(app, [{ ...stageConfigs[stage], ...changes }]);
  const template = (part: string) => {
    const stack = app.node.findChild(`grondslag-${stage}-${part}`);
    return Template.fromStack(stack as Parameters<typeof Template.fromStack>[0]);
  };
  return { app, stateful: template('stateful'), stateless: template('stateless') };
};

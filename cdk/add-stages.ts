import { Annotations, type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { cautions } from './cautions.ts';
import type { StageConfig } from './stage-config.ts';
import { StatefulStack } from './stateful-stack.ts';
import { StatelessStack } from './stateless-stack.ts';

/** Adds the two stacks of each stage and checks the whole with both cdk-nag packs. */
export const addStages = (app: App, configs: readonly StageConfig[]): void => {
  for (const config of configs) {
    const common = {
      env: { region: config.region },
      config,
      tags: { service: 'grondslag', stage: config.stage },
      terminationProtection: config.dataPolicy === 'keep',
    };
    const prefix = `grondslag-${config.stage}`;
    const stateful = new StatefulStack(app, `${prefix}-stateful`, {
      ...common,
      description: `grondslag ${config.stage}: what must survive every deployment`,
    });
    const stateless = new StatelessStack(app, `${prefix}-stateless`, {
      ...common,
      stateful,
      description: `grondslag ${config.stage}: functions, API, alarms`,
    });
    for (const { id, says } of cautions(config)) Annotations.of(stateless).addWarningV2(id, says);
  }
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
};

import { type App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import type { StageConfig } from './stage-config.ts';
import { StatefulStack } from './stateful-stack.ts';
import { StatelessStack } from './stateless-stack.ts';

/** Adds the two stacks of each stage, tagged, and checks the whole with both cdk-nag packs. */
export const addStages = (app: App, configs: readonly StageConfig[]): void => {
  for (const config of configs) {
    const env = { region: config.region };
    const prefix = `grondslag-${config.stage}`;
    const stateful = new StatefulStack(app, `${prefix}-stateful`, {
      env,
      config,
      terminationProtection: config.dataPolicy === 'keep',
      description: `grondslag ${config.stage}: what must survive every deployment`,
    });
    const stateless = new StatelessStack(app, `${prefix}-stateless`, {
      env,
      config,
      stateful,
      terminationProtection: config.dataPolicy === 'keep',
      description: `grondslag ${config.stage}: functions, API, alarms`,
    });
    for (const stack of [stateful, stateless]) {
      Tags.of(stack).add('service', 'grondslag');
      Tags.of(stack).add('stage', config.stage);
    }
  }
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
};

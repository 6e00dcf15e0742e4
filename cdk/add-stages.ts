import { Annotations, type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { cautions } from './cautions.ts';
import { ConsoleStack } from './console-stack.ts';
import { type ConsoleSignIn, SignInStack } from './sign-in-stack.ts';
import type { StageConfig } from './stage-config.ts';
import { StatefulStack } from './stateful-stack.ts';
import { StatelessStack } from './stateless-stack.ts';

/**
 * Adds the stacks of each stage and checks the whole with both cdk-nag packs: what holds data, what
 * runs, and where the stage asks for them who signs in and the console.
 */
export const addStages = (app: App, configs: readonly StageConfig[]): void => {
  for (const config of configs) addStage(app, config);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
};

const addStage = (app: App, config: StageConfig): void => {
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
  const { authorizer } = config;
  const signIn =
    authorizer.kind === 'cognito'
      ? new SignInStack(app, `${prefix}-sign-in`, {
          ...common,
          prefix: authorizer.signInPrefix,
          description: `grondslag ${config.stage}: accounts of people and products`,
        })
      : undefined;
  const stateless = new StatelessStack(app, `${prefix}-stateless`, {
    ...common,
    stateful,
    signIn,
    description: `grondslag ${config.stage}: functions, API, alarms`,
  });
  for (const { id, says } of cautions(config)) Annotations.of(stateless).addWarningV2(id, says);
  if (config.console === undefined) return;
  new ConsoleStack(app, `${prefix}-console`, {
    ...common,
    console: config.console,
    api: stateless.api,
    signIn: signIn?.console ?? ownSignIn(config),
    description: `grondslag ${config.stage}: the console at a name of its own`,
  });
};

/** Where an issuer of the stage's own signs people in: the console reads its addresses there. */
const ownSignIn = ({ authorizer, console }: StageConfig): ConsoleSignIn => {
  if (authorizer.kind !== 'jwt') throw new Error('only tokens open the console');
  const { issuer } = authorizer;
  return {
    connectTo: new URL(issuer).origin,
    config: { issuer, clientId: console?.clientId, scope: 'openid profile email' },
  };
};

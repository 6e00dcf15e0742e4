import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { inject } from 'vitest';
import { addStages } from '../../cdk/add-stages.ts';
import { type StageConfig, type StageName, stageConfigs } from '../../cdk/stage-config.ts';

export type Resource = {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
};

export type Synthesized = {
  readonly app: App;
  readonly stateful: Template;
  readonly stateless: Template;
};

const { context } = JSON.parse(
  readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'),
) as { context: Record<string, unknown> };

/** An app as the CDK command would start it, but without bundling: it needs seconds a function. */
export const unbundledApp = (over: Readonly<Record<string, unknown>> = {}): App => {
  const outdir = mkdtempSync(join(inject('outdirs'), 'app-'));
  return new App({ outdir, context: { ...context, ...over, 'aws:cdk:bundling-stacks': [] } });
};

/** The templates of one stage. Throws when cdk-nag finds something that nobody acknowledged. */
export const synthesize = (
  stage: StageName = 'production',
  changes: Partial<StageConfig> = {},
  over: Readonly<Record<string, unknown>> = {},
): Synthesized => {
  const app = unbundledApp(over);
  addStages(app, [{ ...stageConfigs[stage], ...changes }]);
  return {
    app,
    stateful: templateOf(app, stage, 'stateful'),
    stateless: templateOf(app, stage, 'stateless'),
  };
};

/** The template of one part of a stage, such as `stateless`. Throws when the app has no such stack. */
export const templateOf = (app: App, stage: StageName, part: string): Template => {
  const stack = app.node.findChild(`grondslag-${stage}-${part}`);
  if (!(stack instanceof Stack)) throw new TypeError(`${part} is not a stack`);
  return Template.fromStack(stack);
};

const kept = new Map<StageName, Synthesized>();

/** The same, made once per stage and worker: nobody may change it. */
export const synthesized = (stage: StageName = 'production'): Synthesized => {
  const made = kept.get(stage) ?? synthesize(stage);
  kept.set(stage, made);
  return made;
};

/** The resources of one type, by logical id. */
export const resourcesOf = (template: Template, type?: string): ReadonlyMap<string, Resource> => {
  const all = (template.toJSON() as { Resources: Record<string, Resource> }).Resources;
  return new Map(
    Object.entries(all)
      .filter(([, resource]) => type === undefined || resource.Type === type)
      .map(([id, resource]) => [id, { ...resource, Properties: resource.Properties ?? {} }]),
  );
};

/** The one resource of a type that passes; there being none, or two, is an error. */
export const theOne = (
  template: Template,
  type: string,
  where: (properties: Resource['Properties']) => boolean = () => true,
): Resource => {
  const found = [...resourcesOf(template, type).values()].filter(({ Properties }) =>
    where(Properties),
  );
  const [one] = found;
  if (one === undefined || found.length > 1) throw new Error(`${found.length} of ${type}`);
  return one;
};

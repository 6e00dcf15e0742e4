import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type StageName, type StageSettings, stageNames, stageSettings } from './stage-config.ts';

/** The settings file of whoever deploys: it is theirs, and no part of the repository. */
export const stagesFileName = 'grondslag.stages.json';

const stagesFile = z.strictObject({
  $schema: z.string().optional().describe('Where an editor finds this schema'),
  dev: stageSettings.optional(),
  staging: stageSettings.optional(),
  production: stageSettings.optional(),
});

/** The settings of each stage that has some of its own. */
export type OwnStages = { readonly [Name in StageName]?: StageSettings | undefined };

/** Reads the settings file at this path; a missing file means no settings. Throws a RangeError in words. */
export const readStagesFile = (path: string): OwnStages =>
  existsSync(path) ? parseStagesFile(readFileSync(path, 'utf8'), path) : {};

/** The settings in this text. The error names the file, and each setting with what it must be. */
export const parseStagesFile = (text: string, path = stagesFileName): OwnStages => {
  const parsed = stagesFile.safeParse(jsonOf(text, path));
  if (parsed.success) {
    const { $schema: _, ...stages } = parsed.data;
    return stages;
  }
  const lines = parsed.error.issues.flatMap(problems);
  throw new RangeError(`${path} cannot be used:\n${lines.map((line) => `- ${line}`).join('\n')}`);
};

/** The JSON Schema of the file, for editors. */
export const stagesSchema = (): object => ({
  title: 'Stages of grondslag',
  description: `Settings of each stage, in ${stagesFileName}; what is left out has a default (cdk/stage-config.ts)`,
  ...z.toJSONSchema(stagesFile, { io: 'input' }),
});

const jsonOf = (text: string, path: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new RangeError(`${path} is not JSON: ${(error as Error).message}`);
  }
};

const problems = (issue: z.core.$ZodIssue): readonly string[] => {
  const at = issue.path.join('.');
  if (issue.code !== 'unrecognized_keys') return [`${at || 'the file'}: ${issue.message}`];
  return issue.keys.map((key) =>
    at === ''
      ? `${key}: no stage; known: ${stageNames.join(', ')}`
      : `${at}.${key}: no such setting; the schema lists them (docs/schemas/stages.schema.json)`,
  );
};

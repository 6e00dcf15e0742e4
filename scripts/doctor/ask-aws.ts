import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { StageConfig } from '../../cdk/stage-config.ts';
import { type Answers, type Question, questionNames, questions } from './questions.ts';

export const askAws: Ask = async ({ args }, region) => {
  try {
    const { stdout } = await run('aws', [...args, '--region', region, '--output', 'json'], {
      maxBuffer: 16 * 1024 * 1024,
    });
    return JSON.parse(stdout || '{}');
  } catch (error) {
    const said = String((error as { stderr?: unknown }).stderr ?? '');
    if (/does not exist|NotFound|ResourceNotFoundException/.test(said)) return null;
    throw error;
  }
};

/** Runs one command of the AWS command line; its JSON, or null where AWS says that there is none. */
export type Ask = (question: Question, region: string) => Promise<unknown>;

const run = promisify(execFile);

/** Asks everything; what fails is left out of the answers. */
export const askAll = async (config: StageConfig, ask: Ask): Promise<Answers> => {
  const all: Record<string, unknown> = {};
  let account: string | undefined;
  for (const name of questionNames) {
    try {
      all[name] = await ask(questions(config, account)[name], config.region);
      if (name === 'caller') account = (all[name] as { Account?: string }).Account;
    } catch {
      // A question that could not be asked is a separate finding.
    }
  }
  return all;
};

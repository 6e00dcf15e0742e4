import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { StageConfig } from '../../cdk/stage-config.ts';
import { type Answers, questionNames, questions } from './questions.ts';

const file = z.strictObject({
  about: z.string(),
  /** Whether an account said this; otherwise it was written by hand from the API's pages. */
  recorded: z.boolean(),
  answers: z.partialRecord(
    z.enum(questionNames),
    z.strictObject({ page: z.url(), answer: z.unknown() }),
  ),
});

export type AnswersFile = z.infer<typeof file>;

/** Answers kept in a file. Throws when the file is not one of answers. */
export const readAnswers = (path: string | URL): AnswersFile =>
  file.parse(JSON.parse(readFileSync(path, 'utf8')));

export const answersOf = ({ answers }: AnswersFile): Answers =>
  Object.fromEntries(Object.entries(answers).map(([name, { answer }]) => [name, answer]));

/** A file of what an account said, without its number, its addresses and its people. */
export const answersFile = (config: StageConfig, answers: Answers, at: Date): AnswersFile => {
  const asked = questions(config);
  const kept = questionNames.filter((name) => answers[name] !== undefined);
  return {
    about: `${config.stage}, recorded on ${at.toISOString().slice(0, 10)}`,
    recorded: true,
    answers: Object.fromEntries(
      kept.map((name) => [name, { page: asked[name].page, answer: redacted(answers[name]) }]),
    ),
  };
};

/** Takes out account numbers, addresses and the ids of principals; ids of resources stay. */
const redacted = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value)
      .replaceAll(/\b\d{12}\b/g, '000000000000')
      .replaceAll(/[^\s"<>@:]+@[\w.-]+\.[a-z]+/gi, 'somebody@example.org')
      .replaceAll(/\b(AIDA|AROA|ASIA|AKIA)[A-Z0-9]{8,}(:[^"]*)?/g, 'PRINCIPAL')
      .replaceAll(/(assumed-role|user|role)\/[^"]+/g, '$1/SOMEBODY'),
  );

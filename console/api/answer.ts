import { ProblemError } from '../../packages/client/grondslag-client.ts';

/** The data of an answer; throws a `ProblemError` for any answer that is not success. */
export const dataOf = async <Data>(asked: Promise<Answer<Data>>): Promise<Data> =>
  (await answerOf(asked)).data;

/** The data with its ETag, which a change must name, and where a file in parts continues. */
export const answerOf = async <Data>(
  asked: Promise<Answer<Data>>,
): Promise<{
  readonly data: Data;
  readonly etag: string | undefined;
  readonly next: string | undefined;
}> => {
  const { data, error, response } = await asked;
  if (error !== undefined || data === undefined) throw new ProblemError(response.status, error);
  const header = (name: string) => response.headers.get(name) ?? undefined;
  return { data, etag: header('etag'), next: header('x-next-cursor') };
};

type Answer<Data> = {
  readonly data?: Data | undefined;
  readonly error?: unknown;
  readonly response: Response;
};

import { isProblem, type Problem } from '../client/grondslag-client.ts';
import { CliError, exitCodes } from './cli-error.ts';

/** The answer of a call, or a `CliError` that says in the API's own words what was wrong and where. */
export const answered = async <Data>(call: Promise<Answer<Data>>): Promise<Data> => {
  const { data, error, response } = await call.catch((cause: unknown) => {
    throw new CliError(unreachableText(cause), exitCodes.unavailable);
  });
  if (data !== undefined) return data;
  const code = response.status >= 500 ? exitCodes.unavailable : exitCodes.refused;
  throw new CliError(isProblem(error) ? problemText(error) : statusText(response.status), code);
};

/** A problem document as lines of text: what, where, how to mend. */
export const problemText = ({ code, title, detail, errors = [] }: Problem): string =>
  [
    `${title} (${code})`,
    ...(detail === undefined ? [] : [detail]),
    ...errors.map(
      ({ pointer, message }) => `  ${pointer === '' ? 'the whole body' : pointer}: ${message}`,
    ),
  ].join('\n');

/** What an answer without a problem document says. */
export const statusText = (status: number): string =>
  status === 401
    ? 'the service does not accept this token (HTTP 401): it has ended, or is of another service'
    : `the service answered HTTP ${status}`;

type Answer<Data> = {
  readonly data?: Data | undefined;
  readonly error?: unknown;
  readonly response: Response;
};

/** Why nothing answered, for a person. */
export const unreachableText = (cause: unknown): string => {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const why = inner instanceof Error ? inner.message : String(inner);
  return `the service could not be reached: ${why}\nIs it running? \`npm start\` starts one on this machine.`;
};

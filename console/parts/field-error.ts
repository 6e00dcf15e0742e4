import { ProblemError } from '../../packages/client/grondslag-client.ts';

/** What the API says of one field of the body; empty where it said nothing. */
export const fieldError = (error: unknown, pointer: string): string =>
  error instanceof ProblemError
    ? (error.problem?.errors?.find((each) => each.pointer === pointer)?.message ?? '')
    : '';

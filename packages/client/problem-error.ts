import type { components } from './schema.ts';

/** An answer that is not success, where a call has no other way to return it. */
export class ProblemError extends Error {
  /** HTTP status of the answer. */
  readonly status: number;
  /** What the answer said; undefined when it was not a problem document. */
  readonly problem: Problem | undefined;

  constructor(status: number, error: unknown) {
    const problem = isProblem(error) ? error : undefined;
    super(problem === undefined ? `HTTP ${status}` : (problem.detail ?? problem.title));
    this.name = 'ProblemError';
    this.status = status;
    this.problem = problem;
  }
}

/** Problem details (RFC 9457) as every error of the API is given. */
export type Problem = components['schemas']['Problem'];

/** Every code that a problem can have; a `switch` over it can be exhaustive. */
export type ProblemCode = Problem['code'];

/** Whether an error of a call is a problem document of the API. */
export const isProblem = (error: unknown): error is Problem =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  typeof error.code === 'string' &&
  'title' in error;

import type { Person } from './people.ts';

/** One request that was made, and what was answered. */
export type Example = {
  readonly name: string;
  readonly summary: string;
  readonly request: ExampleRequest;
  readonly response: ExampleResponse;
};

export type Json = Readonly<Record<string, unknown>>;

/** A request as it is shown: what the caller chose, without credentials. */
export type ExampleRequest = {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** A form of a public page, as it is sent. */
  readonly form?: string;
};

/** A request to make: what the example shows, and who makes it. */
export type Ask = ExampleRequest & {
  readonly as?: Person;
  /** The version to change; becomes If-Match. */
  readonly version?: unknown;
};

export type ExampleResponse = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON as data, a page as text; none for a picture or a redirect. */
  readonly body?: unknown;
};

/** All examples of an operation, and one problem for each error that it documents by itself. */
export type OperationExamples = {
  readonly operationId: string;
  readonly examples: readonly Example[];
  readonly problems: Readonly<Record<string, unknown>>;
};

import { type AwsStub, mockClient } from 'aws-sdk-client-mock';

/**
 * Clients of the SDK mocked by their class, for your own code beside the service: whoever
 * makes one gets the mock. `sent` says what it was asked, and each mock takes answers as
 * `aws-sdk-client-mock` documents it.
 */
export const mockedSdk = <Classes extends Readonly<Record<string, ClientClass>>>(
  classes: Classes,
): MockedSdk<Classes> => {
  const mocks = Object.fromEntries(
    Object.entries(classes).map(([name, client]) => [name, mockClient(client as never)]),
  ) as unknown as MockedSdk<Classes>['mocks'];
  const each = () => Object.values(mocks) as unknown as readonly AnyMock[];
  return {
    mocks,
    sent: (name) => sentTo(mocks[name] as unknown as AnyMock),
    reset: () => {
      for (const mock of each()) mock.reset();
    },
    restore: () => {
      for (const mock of each()) mock.restore();
    },
  };
};

// biome-ignore lint/suspicious/noExplicitAny: a class of the SDK with whatever arguments it takes
export type ClientClass = new (...args: any[]) => { send: (...args: any[]) => unknown };

export type MockedSdk<Classes extends Readonly<Record<string, ClientClass>>> = {
  // biome-ignore lint/suspicious/noExplicitAny: the mock of a client whose commands are its own
  readonly mocks: { readonly [Name in keyof Classes]: AwsStub<any, any, any> };
  /** The commands that one client was sent, in order. */
  readonly sent: (name: keyof Classes) => readonly SentCommand[];
  /** Forgets calls and answers. */
  readonly reset: () => void;
  /** The clients are their own again. */
  readonly restore: () => void;
};

/** A call as it was made: the command without its `Command`, and its input. */
export type SentCommand = readonly [command: string, input: unknown];

type Recorded = {
  calls(): readonly { readonly args: readonly [{ readonly input: unknown }, ...unknown[]] }[];
};
type AnyMock = Recorded & { reset(): unknown; restore(): unknown };

/** The commands that a mock was sent, in order. */
export const sentTo = (mock: Recorded): readonly SentCommand[] =>
  mock
    .calls()
    .map(({ args: [command] }) => [
      command.constructor.name.replace(/Command$/, ''),
      command.input,
    ]);

/** An error as AWS answers it: named, with its HTTP status. */
export const awsError = (name: string, httpStatusCode = 400, more: object = {}): Error =>
  Object.assign(new Error(name), {
    name,
    $metadata: { httpStatusCode },
    ...more,
  });

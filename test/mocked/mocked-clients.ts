import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';

/** Every SDK client of the product, mocked by its class: whoever makes one gets the mock. */
export const mockedClients = () => ({
  documents: mockClient(DynamoDBDocumentClient),
  dynamoDb: mockClient(DynamoDBClient),
  ses: mockClient(SESv2Client),
  sqs: mockClient(SQSClient),
  scheduler: mockClient(SchedulerClient),
  events: mockClient(EventBridgeClient),
  secrets: mockClient(SecretsManagerClient),
  s3: mockClient(S3Client),
});

/** What is the same of the mocks of all clients. */
type Mock = {
  calls(): readonly { readonly args: readonly [{ readonly input: unknown }, ...unknown[]] }[];
};

export type MockedClients = ReturnType<typeof mockedClients>;

/** A call as it was made: the command without its `Command`, and its input. */
export type SentCommand = readonly [command: string, input: unknown];

/** The commands that a mock was sent, in order. */
export const sentTo = (mock: Mock): readonly SentCommand[] =>
  mock
    .calls()
    .map(({ args: [command] }) => [
      command.constructor.name.replace(/Command$/, ''),
      command.input,
    ]);

/** An error as AWS answers it: named, with its HTTP status. */
export const awsError = (name: string, httpStatusCode = 400, more: object = {}): Error =>
  Object.assign(new Error(`${name} of gijs@example.org`), {
    name,
    $metadata: { httpStatusCode },
    ...more,
  });

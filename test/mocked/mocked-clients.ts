import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';

import { awsError as errorNamed } from '../../packages/testing/aws.ts';

export { type SentCommand, sentTo } from '../../packages/testing/aws.ts';

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

export type MockedClients = ReturnType<typeof mockedClients>;

/** An error as AWS answers it, with an address in its words that no log may have. */
export const awsError = (...of: Parameters<typeof errorNamed>): Error =>
  Object.assign(errorNamed(...of), { message: `${of[0]} of gijs@example.org` });

import {
  GetSecretValueCommand,
  ListSecretsCommand,
  PutSecretValueCommand,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import type { KeySecret } from './change-keys.ts';

/**
 * The secret of a stage, found by the tag that CloudFormation puts on what a stack makes. Throws a
 * RangeError in words when there is none, or more than one.
 */
export const stageSecret = async (
  client: Pick<SecretsManagerClient, 'send'>,
  stage: string,
): Promise<KeySecret> => {
  const stack = `grondslag-${stage}-stateful`;
  const { SecretList = [] } = await client.send(
    new ListSecretsCommand({ Filters: [{ Key: 'tag-value', Values: [stack] }] }),
  );
  const own = SecretList.filter(
    ({ Tags = [] }) =>
      Tags.some(({ Key, Value }) => Key === 'aws:cloudformation:stack-name' && Value === stack) &&
      !Tags.some(({ Key, Value }) => Key === logicalId && Value?.startsWith('LogKey') === true),
  );
  const [secret] = own;
  if (secret?.ARN === undefined || own.length > 1)
    throw new RangeError(
      `${own.length} secrets of the stack ${stack} in this account and region; there must be one: is the stage deployed, and are these its account (AWS_PROFILE) and region (AWS_REGION)?`,
    );
  const SecretId = secret.ARN;
  return {
    read: async () => {
      const { SecretString = '' } = await client.send(new GetSecretValueCommand({ SecretId }));
      return SecretString;
    },
    write: async (SecretString) => {
      await client.send(new PutSecretValueCommand({ SecretId, SecretString }));
    },
  };
};

/** The evidence log has its own secret in the same stack, which this is not. */
const logicalId = 'aws:cloudformation:logical-id';

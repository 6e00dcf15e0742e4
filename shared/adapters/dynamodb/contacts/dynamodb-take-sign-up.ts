import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mostSignUps, type TakeSignUp } from '../../../contacts/take-sign-up.ts';
import { signUpsPk } from '../../items/keys.ts';
import { isConditionFailure } from '../is-condition-failure.ts';

const hour = 3_600_000;

/** One counter for each network and hour, which TTL removes; `nameOf` says nothing of the network. */
export const dynamoDbTakeSignUp =
  (
    client: DynamoDBDocumentClient,
    table: string,
    nameOf: (network: string) => Promise<string>,
  ): TakeSignUp =>
  async (network, at) => {
    const began = Math.floor(at / hour) * hour;
    try {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: { pk: signUpsPk(await nameOf(`${network} ${began}`)), sk: 'SIGN-UPS' },
          UpdateExpression: 'SET #ttl = :ttl ADD taken :one',
          ConditionExpression: 'attribute_not_exists(taken) OR taken < :most',
          ExpressionAttributeNames: { '#ttl': 'ttl' },
          ExpressionAttributeValues: {
            ':one': 1,
            ':most': mostSignUps,
            ':ttl': Math.ceil((began + 2 * hour) / 1_000),
          },
        }),
      );
      return true;
    } catch (error) {
      if (isConditionFailure(error)) return false;
      throw error;
    }
  };

import { type DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { ConsentDay, ConsentDays } from '../../../subjects/consent-days/consent-day.ts';
import { jobPk } from '../../items/keys.ts';

/** What the daily run counted: one partition for each sender, one item for each day. */
export const dynamoDbConsentDays = (
  client: DynamoDBDocumentClient,
  table: string,
): ConsentDays => ({
  put: async (day) => {
    await client.send(new PutCommand({ TableName: table, Item: consentDayItem(day) }));
  },
  last: async (senderId, limit) => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': `${consentDaysPk}${senderId}` },
        ScanIndexForward: false,
        Limit: limit,
      }),
    );
    return Items.map((item) => item['counted'] as ConsentDay);
  },
});

/** What the partition key of each sender's days begins with. */
export const consentDaysPk = jobPk('consent-days#');

export const consentDayItem = (counted: ConsentDay) => ({
  pk: `${consentDaysPk}${counted.senderId}`,
  sk: counted.day,
  type: 'consent-day',
  counted,
});

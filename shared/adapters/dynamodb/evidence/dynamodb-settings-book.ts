import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { SettingsBook, SettingsVersion } from '../../../evidence/sealing/note-settings.ts';
import { commitRecord } from '../../items/commit-record.ts';
import { logPk } from '../../items/keys.ts';
import { writeAll } from '../write-all.ts';
import { leavesPut } from './outbox-item.ts';

/** The settings in force beside the head of the log, and each version of them with its leaf. */
export const dynamoDbSettingsBook = (
  client: DynamoDBDocumentClient,
  table: string,
): SettingsBook => ({
  current: async () => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: settingsKey, ConsistentRead: true }),
    );
    return Item?.['settings'] as SettingsVersion | undefined;
  },
  put: async (settings) => {
    const { version, at } = settings;
    const { salt, entry } = commitRecord('settings', settings);
    const sk = `${settingsKey.sk}#${String(version).padStart(6, '0')}`;
    return writeAll(client, [
      {
        Put: {
          TableName: table,
          Item: { ...settingsKey, type: 'stage-settings', version, settings },
          ...(version === 1
            ? { ConditionExpression: 'attribute_not_exists(pk)' }
            : {
                ConditionExpression: '#version = :before',
                ExpressionAttributeNames: { '#version': 'version' },
                ExpressionAttributeValues: { ':before': version - 1 },
              }),
        },
      },
      {
        Put: {
          TableName: table,
          Item: { pk: logPk, sk, type: 'stage-settings-version', settings, salt },
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
      leavesPut(table, at, [entry]),
    ]);
  },
});

export const settingsKey = { pk: logPk, sk: 'SETTINGS' } as const;

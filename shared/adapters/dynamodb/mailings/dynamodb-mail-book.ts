import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Mail, MailBook, MailKey, OpenMailOutcome } from '../../../delivery/mail/mail.ts';
import { millisPerDay } from '../../../kernel/instant.ts';
import { commitRecord } from '../../items/commit-record.ts';
import { idempotencyPk } from '../../items/keys.ts';
import { leavesPut } from '../evidence/outbox-item.ts';
import { backOff, pause } from '../pause.ts';
import { writeAll } from '../write-all.ts';
import { mailingKey } from './mailing-writes.ts';

/** Mails beside the mailings, and the keys of their callers among those of other first answers. */
export const dynamoDbMailBook = (client: DynamoDBDocumentClient, table: string): MailBook => {
  const get = async (Key: Readonly<Record<string, string>>) =>
    (await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))).Item;

  const read: MailBook['read'] = async (mailId) =>
    (await get(mailKey(mailId)))?.['mail'] as Mail | undefined;

  const openOnce = async (mail: Mail, key: MailKey): Promise<OpenMailOutcome | undefined> => {
    const ttl = Math.ceil((mail.at + keptDays * millisPerDay) / 1_000);
    const { salt, entry } = commitRecord('mail', mail);
    const written = await writeAll(client, [
      putNew(table, { ...mailKey(mail.mailId), mail, salt }),
      leavesPut(table, mail.at, [entry]),
      putNew(table, { ...keyOf(key), mailId: mail.mailId, requestHash: key.request, ttl }),
    ]);
    if (written === 'stored') return { outcome: 'opened' };
    const known = await get(keyOf(key));
    if (known === undefined) return undefined;
    if (known['requestHash'] !== key.request) return { outcome: 'other-request' };
    const found = await read(known['mailId'] as Mail['mailId']);
    return found === undefined ? undefined : { outcome: 'exists', mail: found };
  };

  return {
    open: async (mail, key) => {
      for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const opened = await openOnce(mail, key);
        if (opened !== undefined) return opened;
        // Somebody asks for the same at this very moment.
        await pause(backOff(attempt));
      }
      throw new Error('the key of a mail kept being written');
    },
    read,
  };
};

const keptDays = 30;
const attempts = 5;

const mailKey = (mailId: string) => mailingKey(mailId, 'MAIL');
const keyOf = ({ name }: MailKey) => ({ pk: idempotencyPk(name), sk: 'MAIL' });

const putNew = (TableName: string, Item: Readonly<Record<string, unknown>>) => ({
  Put: { TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' },
});

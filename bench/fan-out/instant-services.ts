import { createHash } from 'node:crypto';
import { marshall } from '@aws-sdk/util-dynamodb';
import { packContents } from '../../shared/adapters/items/packed-contents.ts';
import type { Mailing } from '../../shared/mailing/mailing.ts';
import type { Sender } from '../../shared/mailing/sender.ts';
import { benchId, storedAudience } from './audience.ts';

/** Answers as DynamoDB, SQS and SES would to these calls, from nothing but the request. */
export const instantServices = (world: BenchWorld) => {
  const { mailing, sender, tables, contacts } = world;
  const texts = storedAudience(mailing.senderId);
  const { contents, ...header } = mailing;
  const headerItem = JSON.stringify(
    marshall({ header: { ...header, state: 'running' } }, { removeUndefinedValues: true }),
  );
  const packed = Buffer.from(packContents(contents)).toString('base64');
  const contentItem = JSON.stringify({ packed: { B: packed } });
  const senderItem = JSON.stringify(marshall({ sender }));
  const batchGet = (body: string): string => {
    const found: [contacts: string[], states: string[]] = [[], []];
    for (const [, id = '', sk] of body.matchAll(contactKey)) {
      if (sk === 'CONTACT') found[0].push(texts.contact(id));
      else found[1].push(texts.state(id));
    }
    const running = body.includes('"sk":{"S":"MAILING"}')
      ? '{"sk":{"S":"MAILING"},"header":{"M":{"state":{"S":"running"}}}}'
      : '';
    return `{"Responses":{"${tables.contacts}":[${found[0].join(',')}],"${tables.consent}":[${found[1].join(',')}],"${tables.mailings}":[${running}]},"UnprocessedKeys":{}}`;
  };

  const scan = (body: string): string => {
    const {
      Segment = 0,
      ExclusiveStartKey,
      Select,
    } = JSON.parse(body) as {
      Segment?: number;
      ExclusiveStartKey?: { sk: { S: string } };
      Select?: string;
    };
    const size = Math.ceil(contacts / world.segments);
    const first = Segment * size;
    const end = Math.min(contacts, first + size);
    if (Select === 'COUNT')
      return world.segments === 1
        ? '{"Count":1}'
        : '{"Count":1,"LastEvaluatedKey":{"pk":{"S":"a"},"sk":{"S":"b"}}}';
    const from = ExclusiveStartKey === undefined ? first : Number(ExclusiveStartKey.sk.S);
    const to = Math.min(end, from + pageContacts);
    const items: string[] = [];
    for (let index = from; index < to; index += 1) items.push(texts.contact(benchId(index)));
    const next = to < end ? `,"LastEvaluatedKey":{"pk":{"S":"x"},"sk":{"S":"${to}"}}` : '';
    // As many address rows were read and filtered out.
    return `{"Items":[${items.join(',')}],"Count":${items.length},"ScannedCount":${2 * items.length}${next}}`;
  };

  const get = (body: string): string => {
    if (body.includes('"sk":{"S":"MAILING"}')) return `{"Item":${headerItem}}`;
    if (body.includes('"sk":{"S":"CONTENT"}')) return `{"Item":${contentItem}}`;
    if (body.includes('"sk":{"S":"SENDER"}')) return `{"Item":${senderItem}}`;
    return '{}';
  };

  const update = (body: string): string => {
    if (!body.includes('"PACER"')) return '{}';
    const now = Date.now();
    return `{"Attributes":{"rate":{"N":"1000000000"},"perDay":{"N":"1000000000000000"},"dayLeft":{"N":"1000000000000000"},"quotaAt":{"N":"${now}"},"campaign":{"N":"${now - 1}"}}}`;
  };

  let accepted = 0;
  const bulk = (body: string): string => {
    const entries = body.split('"Destination":').length - 1;
    accepted += entries;
    const results = Array.from(
      { length: entries },
      (_, index) =>
        `{"Status":"SUCCESS","MessageId":"0102019a5c3d7e10-${index}-4b1f6f0e-8a3c-4f0e-9b1d-3a5c7e9f1b2d-000000"}`,
    );
    return `{"BulkEmailEntryResults":[${results.join(',')}]}`;
  };

  /** What was put on each queue, for the bench to deliver. */
  const queued: string[] = [];

  const sendMessages = (body: string): string => {
    const { Entries } = JSON.parse(body) as { Entries: { Id: string; MessageBody: string }[] };
    for (const { MessageBody } of Entries) queued.push(MessageBody);
    return `{"Successful":[${Entries.map(({ Id, MessageBody }) => `{"Id":"${Id}","MessageId":"m","MD5OfMessageBody":"${md5(MessageBody)}"}`).join(',')}],"Failed":[]}`;
  };

  const answers: Readonly<Record<string, (body: string) => string>> = {
    BatchGetItem: batchGet,
    Scan: scan,
    GetItem: get,
    UpdateItem: update,
    SendBulkEmail: bulk,
    SendMessageBatch: sendMessages,
    GetAccount: () =>
      '{"SendQuota":{"Max24HourSend":-1,"MaxSendRate":1000000000,"SentLast24Hours":0},"SendingEnabled":true}',
    Query: () => '{"Items":[],"Count":0}',
  };
  return {
    queued,
    /** Mails that were handed over and accepted. */
    accepted: (): number => accepted,
    answer: (operation: string, body: string): string => answers[operation]?.(body) ?? '{}',
  };
};

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

const contactKey = /"pk":\{"S":"CONTACT#([^"]+)"\},"sk":\{"S":"(CONTACT|STATE)"\}/g;

/** Contacts of one page of a scan: what 1 MB or 4,000 items hold. */
const pageContacts = 1_000;

export type BenchWorld = {
  readonly contacts: number;
  readonly segments: number;
  readonly mailing: Mailing;
  readonly sender: Sender;
  readonly tables: {
    readonly contacts: string;
    readonly consent: string;
    readonly mailings: string;
  };
};

import { DeleteMessageBatchCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqsRecord } from '../../../local/lambda/sqs-record.ts';
import { dynamoDbAudienceReader } from '../../../shared/adapters/dynamodb/dispatch/dynamodb-audience-reader.ts';
import { dynamoDbDispatchLedger } from '../../../shared/adapters/dynamodb/dispatch/dynamodb-dispatch-ledger.ts';
import { dynamoDbMailingStore } from '../../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import {
  contactHistory,
  contactVerdict,
} from '../../../shared/delivery/accounting/contact-history.ts';
import {
  listVerdicts,
  type VerdictCursor,
} from '../../../shared/delivery/accounting/list-verdicts.ts';
import { mailingProgress } from '../../../shared/delivery/accounting/mailing-progress.ts';
import { cachedPrepare } from '../../../shared/delivery/mailing/cached-prepare.ts';
import { renderMail } from '../../../shared/delivery/mailing/render-mail.ts';
import { untrackedContent } from '../../../shared/delivery/mailing/untracked-content.ts';
import {
  type Preview,
  previewMailing,
} from '../../../shared/delivery/previewing/preview-mailing.ts';
import type { ContactId, MailingId, SenderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { dispatchHandlers } from '../../support/dispatch-handlers.ts';
import { testMailing, testSender } from '../../support/dispatch-mailing.ts';
import { person, type Said } from '../../support/dispatch-people.ts';
import {
  type DispatchServices,
  type DispatchWorld,
  openDispatchWorld,
  startDispatchServices,
} from '../../support/dispatch-world.ts';

const senderId = 's1' as SenderId;
const mailingId = 'm1' as MailingId;
const kinds: readonly Said[] = ['consented', 'tracked', 'nothing', 'withdrew', 'objected'];
const now = () => instantFromMillis(Date.now());

/** Everything that was counted, whatever order its parts came in. */
const countsOf = ({
  audience,
  allowed,
  denied,
}: Pick<Preview, 'audience' | 'allowed' | 'denied'>) => ({
  audience,
  allowed,
  denied: Object.entries(denied).toSorted(([a], [b]) => (a < b ? -1 : 1)),
});

describe('a preview and the mailing itself', () => {
  let services: DispatchServices;
  let world: DispatchWorld;
  const people = Array.from({ length: 400 }, (_, index) =>
    person(`c${index}`, senderId, kinds[index % 5] ?? 'nothing', {
      language: index % 3 === 0 ? 'en' : 'nl',
      ...(index % 2 === 0 ? { name: `Ans O'Hara & ${index}` } : {}),
    }),
  );

  beforeAll(async () => {
    services = await startDispatchServices();
    const own = services.clients();
    world = await openDispatchWorld(services, own, 'preview');
    await world.load([...people, person('other', 's2' as SenderId, 'consented')]);
    await world.addSender(testSender(senderId));
    await world.addMailing(testMailing(mailingId, senderId));
  });
  afterAll(() => services.stop());

  const opened = () => {
    const clients = services.clients();
    return {
      clients,
      store: dynamoDbMailingStore(
        DynamoDBDocumentClient.from(clients.dynamoDb),
        world.tables.mailings,
      ),
      ledger: dynamoDbDispatchLedger(clients.dynamoDb, world.tables),
      audience: dynamoDbAudienceReader(clients.dynamoDb, world.tables, 60),
    };
  };

  const previewAll = async (maxMillis: number): Promise<readonly Preview[]> => {
    const { store, audience } = opened();
    const topics = { read: async () => undefined };
    const prepared = await cachedPrepare({ store, topics, strip: untrackedContent, now })(
      mailingId,
    );
    if (prepared === undefined) throw new Error('not prepared');
    const parts: Preview[] = [];
    let next: Preview['next'];
    do {
      const settings = { audience, now, segments: 3, maxMillis };
      const part = await previewMailing(settings, prepared, next);
      parts.push(part);
      next = part.next;
    } while (next !== undefined);
    return parts;
  };

  const consume = async (
    queue: string,
    handle: (event: SQSEvent) => Promise<SQSBatchResponse>,
  ): Promise<void> => {
    const { sqs } = services.clients();
    for (;;) {
      const { Messages = [] } = await sqs.send(
        new ReceiveMessageCommand({ QueueUrl: queue, MaxNumberOfMessages: 5 }),
      );
      if (Messages.length === 0) return;
      const Records = Messages.map((message) => sqsRecord(message, 'arn:aws:sqs:x:y:z'));
      expect(await handle({ Records })).toEqual({ batchItemFailures: [] });
      const Entries = Records.map(({ receiptHandle: ReceiptHandle }, at) => ({
        Id: String(at),
        ReceiptHandle,
      }));
      await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: queue, Entries }));
    }
  };

  test('a preview and the mailing itself say the same, reason by reason; a preview claims and sends nothing', async () => {
    const [whole] = await previewAll(60_000);
    const { clients, store, ledger } = opened();
    expect(services.ses.counts().accepted).toBe(0);
    expect(await ledger.run(mailingId)).toBeUndefined();

    let ids = 0;
    const handlers = dispatchHandlers({
      ...{ clients, tables: world.tables, queues: world.queues, now, pageItems: 60, segments: 3 },
      newId: () => {
        ids += 1;
        return `id-${ids}`;
      },
    });
    await handlers.startMailing({ mailingId });
    await consume(world.queues.fanOut, handlers.fanOut);
    await consume(world.queues.send, handlers.send);
    await handlers.reconcile();

    const mailing = await store.header(mailingId);
    if (mailing === undefined || whole === undefined) throw new Error('gone');
    expect(mailing.state).toBe('finished');
    const { audience, denied, accepted } = await mailingProgress(ledger, mailing, now());
    expect(countsOf({ audience, denied, allowed: accepted })).toEqual(countsOf(whole));
    expect(accepted).toBe(160);
    expect(services.ses.counts().accepted).toBe(160);
  });

  test('a mail is rendered for each as it left, but for the links of its recipient alone', async () => {
    const { audience, store } = opened();
    const topics = { read: async () => undefined };
    const prepare = cachedPrepare({ store, topics, strip: untrackedContent, now });
    const prepared = await prepare(mailingId);
    if (prepared === undefined) throw new Error('not prepared');
    const rendered = (id: string) =>
      renderMail(audience, { prepared, contactId: id as ContactId, at: now() });
    const sent = new Map(services.ses.mails().map((mail) => [mail.to[0], mail.id]));
    const withoutLinks = (text = '') =>
      text.replaceAll(
        /https:\/\/(?:example\.org\/[um]\/[\w.-]+|(?:unsubscribe|why)\.example\/)/g,
        'LINK',
      );
    for (const { contact } of people.slice(0, 60)) {
      const got = sent.get(contact.email);
      const { mail, judgement } = (await rendered(contact.contactId)) ?? {};
      expect(judgement?.outcome).toBe(got === undefined ? 'deny' : 'allow');
      if (got === undefined || mail === undefined) continue;
      const left = services.ses.mail(got);
      expect(mail).toMatchObject({ subject: left?.subject, from: left?.from });
      expect(withoutLinks(mail.text)).toBe(withoutLinks(left?.text));
      expect(mail.headers.map(([name]) => name)).toEqual(
        left?.headers.map(({ name }) => name).filter((name) => name.startsWith('List-')),
      );
      // A mail that is measured gets its pixel from SES.
      if (mail.tracking.length === 0)
        expect(withoutLinks(mail.html)).toBe(withoutLinks(left?.html));
      expect(JSON.stringify(mail)).not.toMatch(/example\.org\/[um]\//);
    }
    expect(await rendered('other')).toBeUndefined();
    expect(await rendered('nobody')).toBeUndefined();
  });

  test('a preview that runs out of time continues where it stopped, and its parts add up', async () => {
    const [whole] = await previewAll(60_000);
    const pieces = await previewAll(0);
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.reduce((sum, { audience }) => sum + audience, 0)).toBe(whole?.audience);
    expect(pieces.reduce((sum, { allowed }) => sum + allowed, 0)).toBe(whole?.allowed);
  });

  test('people who were left out are listed page by page, each once', async () => {
    const { store, ledger } = opened();
    const [mailing, run] = await Promise.all([store.header(mailingId), ledger.run(mailingId)]);
    if (mailing === undefined || run === undefined) throw new Error('gone');
    const listed: string[] = [];
    let from: VerdictCursor | undefined;
    do {
      const part = await listVerdicts(ledger, {
        mailing,
        run,
        wantedVerdicts: {
          kinds: ['denied'],
          limit: 37,
          from,
        },
      });
      expect(part.verdicts.length).toBeLessThanOrEqual(37);
      for (const { reasons } of part.verdicts) expect(reasons.length).toBeGreaterThan(0);
      listed.push(...part.verdicts.map(({ contactId }) => contactId));
      from = part.next;
    } while (from !== undefined);

    const expected = people.flatMap(({ contact }, index) =>
      index % 5 >= 2 ? [contact.contactId] : [],
    );
    expect(listed.toSorted()).toEqual(expected.toSorted());
  });

  test('a contact learns what it got and why, or why not', async () => {
    const { store, ledger } = opened();
    const [mailing, run] = await Promise.all([store.header(mailingId), ledger.run(mailingId)]);
    if (mailing === undefined || run === undefined) throw new Error('gone');

    expect((await contactHistory(ledger, 'c0' as ContactId)).mails).toMatchObject([
      { mailingId, fate: 'accepted', decision: { evidenceIds: ['c0-e1'] } },
    ]);
    expect(
      await contactVerdict(ledger, { mailing, run, contactId: 'c3' as ContactId }),
    ).toMatchObject({
      verdict: 'denied',
      reasons: ['withdrawn'],
    });
    expect(
      await contactVerdict(ledger, { mailing, run, contactId: 'other' as ContactId }),
    ).toBeUndefined();
  });
});

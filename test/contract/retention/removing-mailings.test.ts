import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import { mailingId, senderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import type { MailingHeader } from '../../../shared/mailing/mailing-store.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';

import {
  at,
  by,
  contact,
  contentHash,
  headerOf,
  type MailingWorld,
  mailing,
  mailingWorlds,
  send,
  sent,
  waterweg,
} from '../../support/sent-mailings.ts';

let dynamo: TestDynamoDb;
beforeAll(async () => {
  dynamo = await openTestDynamoDb();
});
afterAll(async () => dynamo.stop());

const waiting = async ({ pending }: MailingWorld): Promise<readonly Sha256[]> =>
  (await pending.oldest(1_000)).flatMap(({ entries }) => entries);

const removed = async ({ remover }: MailingWorld, header: MailingHeader): Promise<number> => {
  for (let steps = 1; steps < 100; steps += 1)
    if ((await remover.step(header)) === 'gone') return steps;
  throw new Error('it is never gone');
};

describe.each(mailingWorlds)('removing mailings in %s', (_name, openOn) => {
  const open = () => openOn(dynamo);

  test('a mailing goes whole, in steps, and only its certificate names it still', async () => {
    const world = await open();
    const kept = await sent(world, '01KEPT');
    const before = await waiting(world);
    const beside = await world.left('01KEPT');
    const header = await sent(world, '01REMOVED');
    const leaves = (await waiting(world)).filter((leaf) => !before.includes(leaf));
    expect(leaves).toHaveLength(2);

    await world.remover.certify(header.mailingId, waterweg, by);
    await world.remover.certify(header.mailingId, waterweg, { ...by, reason: 'again' });
    const certificate = await world.remover.certificate(header.mailingId);
    expect(certificate).toMatchObject({ ...by, mailingId: '01REMOVED', senderId: waterweg });
    expect(certificate?.leaves.toSorted()).toEqual(leaves.toSorted());
    // The certificate has its own leaf, once.
    expect(await waiting(world)).toHaveLength(before.length + leaves.length + 1);

    expect(await world.remover.step(header)).toBe('going');
    expect(await world.remover.header(header.mailingId)).toBeDefined();
    await removed(world, header);

    expect(await world.remover.header(header.mailingId)).toBeUndefined();
    expect(await world.left('01REMOVED')).toEqual([expect.stringMatching(/certificate/i)]);
    expect(await world.remover.certificate(header.mailingId)).toEqual(certificate);
    // What people got of another mailing is as it was.
    expect(await world.left('01KEPT')).toEqual(beside);
    expect(await world.ledger.claim(kept.mailingId, contact(0))).toMatchObject({
      feedback: ['hardBounces'],
    });
    // Removing what is gone changes nothing.
    expect(await removed(world, header)).toBe(1);
  });

  test('a step leaves no claim without its batch', async () => {
    const world = await open();
    const header = await sent(world, '01REMOVED');
    await world.remover.certify(header.mailingId, waterweg, by);
    await world.remover.step(header);

    const { rows } = await world.ledger.batches(header.mailingId, { segment: 0, from: 0, to: 0 });
    expect(rows.length).toBeGreaterThan(0);
    const jobs = new Set(rows.map(({ jobId }) => jobId));
    const all = Array.from({ length: 60 }, (_, n) =>
      world.ledger.claim(header.mailingId, contact(n)),
    );
    const left = (await Promise.all(all)).filter((one) => one !== undefined);
    expect(left.length).toBeGreaterThan(0);
    for (const { jobId } of left) expect(jobs).toContain(jobId);
  });

  test('a mail to one person goes with its batch and claim, its leaf named', async () => {
    const world = await open();
    const mail = {
      ...{ mailId: mailingId('01MAIL'), templateId: mailingId('01TEMPLATE'), templateVersion: 1 },
      ...{ contentHash, senderId: waterweg, contactId: contact(1) },
      purpose: 'contract',
      ...{ leftOut: [], at, by: 'shop' },
    } as const;
    await world.mails.open(mail, { name: 'k'.repeat(64), request: contentHash } as never);
    await send(world, { id: '01MAIL', jobId: '000-000000-000', people: [1], status: 'accepted' });
    expect(await world.remover.mail(mail.mailId)).toEqual(mail);
    const leaves = await waiting(world);

    await world.remover.certify(mail.mailId, waterweg, by);
    await removed(world, { ...headerOf(mailing('01MAIL')) });

    expect((await world.remover.certificate(mail.mailId))?.leaves).toEqual(leaves);
    expect(await world.remover.mail(mail.mailId)).toBeUndefined();
    expect(await world.ledger.claim(mail.mailId, contact(1))).toBeUndefined();
    expect(await world.ledger.batch(mail.mailId, '000-000000-000')).toBeUndefined();
  });
});

describe.each(mailingWorlds)('old mailings in %s', (_name, openOn) => {
  const open = () => openOn(dynamo);

  test('old mailings come sender by sender, the oldest first, each once, and none that is newer', async () => {
    const { store, oldMailings } = await open();
    for (const name of ['alfa', 'beta', 'none']) {
      const sender = { senderId: senderId(name), version: 1, legalName: name };
      await store.putSender(sender as never, 0);
    }
    const expected: string[] = [];
    for (const name of ['alfa', 'beta'])
      for (let n = 0; n < 30; n += 1) {
        const id = `${name}-${String(n).padStart(2, '0')}`;
        const createdAt = instantFromMillis(1_000 + n);
        await store.create(mailing(id, { senderId: senderId(name), createdAt }), {});
        expected.push(id);
      }
    const later = { senderId: senderId('alfa'), createdAt: at };
    await store.create(mailing('alfa-new', later), {});

    const found: string[] = [];
    let next: Readonly<Record<string, string>> | undefined;
    do {
      const page = await oldMailings(next);
      expect(page.mailings.length).toBeLessThanOrEqual(25);
      found.push(...page.mailings.map((one) => one.mailingId));
      next = page.next;
    } while (next !== undefined);
    expect(found).toEqual(expected);
  });

  test('old mailings continue after a mailing that was removed meanwhile, and start at the first without a position', async () => {
    const { store, oldMailings, remover } = await open();
    await store.putSender({ senderId: waterweg, version: 1, legalName: 'w' } as never, 0);
    for (let n = 0; n < 30; n += 1)
      await store.create(mailing(`m-${n}`, { createdAt: instantFromMillis(1_000 + n) }), {});

    const { mailings, next } = await oldMailings({});
    expect(mailings).toHaveLength(25);
    for (const one of mailings) while ((await remover.step(one)) !== 'gone');

    const rest = await oldMailings(next);
    expect(rest.mailings.map((one) => one.mailingId)).toEqual([
      'm-25',
      'm-26',
      'm-27',
      'm-28',
      'm-29',
    ]);
  });
});

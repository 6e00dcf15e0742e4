import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServedApp } from '../../../local/served-app.ts';
import type { Recorder } from '../recorder.ts';

/** A webhook from its first event to its removal; its address stands for one on the internet. */
export const webhooks = async (
  { record, ask, refuse }: Recorder,
  app: ServedApp,
): Promise<string> => {
  let status = 204;
  const receiver = createServer((request, response) => {
    request.resume();
    response.writeHead(status).end();
  });
  await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  try {
    await app.publish();
    const made = await record('createWebhook', 'all', 'Every event', {
      body: { url: `${url}/grondslag`, description: 'Keeps the shop up to date' },
    });
    await refuse('createWebhook', 422, { body: { url: 'https://169.254.169.254/latest' } });
    const path = { webhookId: String(made['webhookId']) };
    await record('listWebhooks', 'all', 'All of them', {});
    await record('readWebhook', 'one', 'Without its secret', { path });
    await record('testWebhook', 'delivered', 'It accepted the event', { path });
    await record('rotateWebhookSecret', 'day', 'Both secrets sign for a day', {
      path,
      body: { overlapHours: 24 },
    });
    status = 410;
    await ask('recordWithdrawal', { path: { contactId: 'henk' }, body: { scope: 'all' } });
    await app.publish();
    const letters = { path, query: { limit: '1' } };
    let [letter] = itemsOf(await ask('listWebhookDeadLetters', letters));
    for (; letter === undefined; [letter] = itemsOf(await ask('listWebhookDeadLetters', letters)))
      await sleep(50);
    await record('listWebhookDeadLetters', 'gone', 'Its address answered 410', letters);
    const { version } = await ask('readWebhook', { path });
    await record('changeWebhook', 'enabled', 'On again, for consent alone', {
      path,
      version,
      body: { state: 'enabled', events: ['consent.changed'] },
    });
    await refuse('changeWebhook', 422, {
      path,
      version: Number(version) + 1,
      body: { url: 'https://10.0.0.1/' },
    });
    status = 204;
    await record('redeliverDeadLetter', 'again', 'The event goes again', {
      path: { ...path, deliveryId: String(letter['deliveryId']) },
    });
    await record('removeWebhook', 'removed', 'It receives nothing more', { path });
    return url;
  } finally {
    receiver.closeAllConnections();
    receiver.close();
  }
};

const itemsOf = (answer: Readonly<Record<string, unknown>>) =>
  (answer['items'] ?? []) as readonly Readonly<Record<string, unknown>>[];

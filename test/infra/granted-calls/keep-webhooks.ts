import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LocalApp } from '../../../local/start-local-app.ts';
import type { ApiUser } from './api-user.ts';

/** A webhook, from its first event to its last: one that fails, one that is gone, and one sent again. */
export const keepWebhooks = async (
  { v1 }: ApiUser,
  app: LocalApp,
  person: string,
): Promise<void> => {
  const answers = [500, 410];
  const receiver = createServer((request, response) => {
    request.resume();
    response.writeHead(answers.shift() ?? 204).end();
  });
  await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
  const made = await v1('POST', '/webhooks', { url, events: ['consent.changed'] });
  const path = `/webhooks/${String(made['webhookId'])}`;
  await v1('GET', '/webhooks');
  await v1('POST', `${person}/withdrawals`, {});
  await v1('POST', `${person}/objections`, { to: 'marketing' });
  await app.publish();
  let letters: readonly { readonly deliveryId: string }[] = [];
  for (let turn = 0; letters.length === 0; turn += 1) {
    if (turn > 300) throw new Error(`no dead letter came: ${JSON.stringify(made)}`);
    await sleep(100);
    letters = (await v1('GET', `${path}/dead-letters`))['items'] as typeof letters;
  }
  const { version } = await v1('GET', path);
  await v1('PATCH', path, { state: 'enabled' }, { version });
  await v1('POST', `${path}/dead-letters/${String(letters[0]?.deliveryId)}/redeliveries`);
  await v1('POST', `${path}/tests`);
  await v1('POST', `${path}/secret-rotations`, {});
  await v1('DELETE', path);
  receiver.closeAllConnections();
  receiver.close();
};

import { setTimeout as sleep } from 'node:timers/promises';
import { GetSuppressedDestinationCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { expect } from 'vitest';
import {
  contactBody,
  type EditionWorld,
  grantBody,
  type Json,
  noticeBody,
  senderBody,
} from './service-world.ts';

/** A mailing that sells. */
export const offer = {
  purpose: 'commercial',
  topic: 'offers',
  name: 'Korting in november',
  contents: [
    {
      language: 'nl',
      subject: 'Korting in november',
      text: 'Deze maand 20 % korting op hosting.\n\nAfmelden: {{unsubscribeUrl}}\nVoorkeuren: {{preferencesUrl}}\nWaterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland',
    },
  ],
};
/** A mailing that its reader must have. */
export const security = {
  purpose: 'security',
  service: 'hosting',
  necessity: 'The service will be unavailable; every user of it must know.',
  essential: true,
  name: 'Onderhoud',
  contents: [
    {
      language: 'nl',
      subject: 'Onderhoud vannacht',
      text: 'Vannacht is de dienst tussen 02:00 en 03:00 niet bereikbaar wegens onderhoud.',
    },
  ],
};

/** A service with people who get mail, and buttons for what their mailboxes say. */
export const openMailWorld = async <World extends EditionWorld>(world: World) => {
  const { ask, app } = world;
  await ask('PUT', '/v1/senders/waterweg', { body: senderBody });
  await ask('POST', '/v1/notices', { body: noticeBody });
  const base = app.inbox.url;

  const person = async (contactId: string): Promise<void> => {
    const relationships = [
      { relationshipId: 'r1', role: 'customer', service: 'hosting', since: '2023-09-20' },
    ];
    const made = await ask('POST', '/v1/contacts', {
      body: { ...contactBody(contactId), relationships },
    });
    expect(made.status, made.text).toBe(201);
    await ask('POST', `/v1/contacts/${contactId}/consent/events`, { body: grantBody });
  };
  /** Sends to one and answers with the mail's outcome in the inbox, or why there is none. */
  const mail = async (contactId: string, draft: Json) => {
    const body = { senderId: 'waterweg', ...draft, audience: { contactIds: [contactId] } };
    const made = await ask('POST', '/v1/mailings', { body });
    const path = `/v1/mailings/${String(made.body['mailingId'])}`;
    const scheduled = await ask('POST', `${path}/schedule`, { body: { now: true } });
    expect(scheduled.status, scheduled.text).toBe(200);
    for (let times = 0; times < 400; times += 1) {
      if ((await ask('GET', path)).body['state'] === 'finished') break;
      await sleep(50);
    }
    await app.feedbackRecorded();
    const [sent] = app.inbox
      .mails()
      .filter(({ tags }) => tags['mailing'] === made.body['mailingId']);
    const { body: end } = await ask('GET', path);
    return { id: sent?.id, outcome: sent?.outcome ?? JSON.stringify(end['progress']), end };
  };
  const press = async (id: string | undefined, button: 'complain' | 'bounce') => {
    await fetch(`${base}/_local/mails/${id}/${button}`, { method: 'POST' });
    await app.feedbackRecorded();
  };
  const suppressions = async (contactId: string) =>
    (
      (await ask('GET', `/v1/contacts/${contactId}/consent`)).body['suppressions'] as readonly {
        readonly reason: string;
      }[]
    ).map(({ reason }) => reason);
  return { ...world, person, mail, press, suppressions };
};

/** What {@link openMailWorld} gives. */
export type MailWorld<World extends EditionWorld> = Awaited<
  ReturnType<typeof openMailWorld<World>>
>;

/** Whether SES's own suppression list has the address of a contact. */
export const isListed = async (contactId: string): Promise<boolean> => {
  const client = new SESv2Client({});
  try {
    const EmailAddress = contactBody(contactId).email;
    await client.send(new GetSuppressedDestinationCommand({ EmailAddress }));
    return true;
  } catch {
    return false;
  } finally {
    client.destroy();
  }
};

/** What an operator records who knows that the mailbox works again. */
export const reinstated = () => ({
  type: 'reinstated',
  act: 'spoken',
  evidence: {
    place: 'the help desk’s telephone',
    actedAt: new Date().toISOString(),
    document: 'ticket-7',
    takenBy: 'Loes',
  },
  actor: {
    kind: 'operator',
    reason: 'he called: the mailbox works again',
    evidenceRef: 'ticket-7',
  },
});

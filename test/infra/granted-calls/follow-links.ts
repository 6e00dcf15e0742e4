import { setTimeout as sleep } from 'node:timers/promises';
import type { LocalApp } from '../../../local/start-local-app.ts';
import { secretsManagerKeyring } from '../../../shared/adapters/keys/secrets-manager-keyring.ts';
import type { MailLink } from '../../../shared/consent/links/link.ts';
import { signLink } from '../../../shared/consent/links/link-token.ts';
import type { ContactId, MailingId, SenderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import type { ApiUser } from './api-user.ts';
import { type Known, measured } from './known.ts';

/** The picture and a link of a measured mail, in the mails of people who agreed to be measured. */
export const followTracking = async (
  { v1, visit, scan }: ApiUser,
  app: LocalApp,
  { senderId, mailings }: Known,
): Promise<void> => {
  const { linkKeys, mac } = await secretsManagerKeyring(process.env['KEYS_SECRET_ID'] ?? '')();
  const { internalId, updatedAt } = await v1('GET', `/contacts/${measured}`);
  const party = {
    kind: 'mail',
    senderId: senderId as SenderId,
    contactId: internalId as ContactId,
    addressAt: instantFromMillis(Date.parse(String(updatedAt))),
  } as const;
  for (const id of mailings) {
    const mail: MailLink = { ...party, mailingId: id as MailingId };
    for (const part of ['o', '0']) {
      const link = `${app.apiUrl}/m/${signLink(mail, linkKeys, mac)}/${part}`;
      await scan(link);
      await visit(link);
    }
  }
};

/** Somebody new, and somebody who is known, sign up on the page of a sender. */
export const signUpAsStranger = async (
  { visit }: Pick<ApiUser, 'visit'>,
  { apiUrl }: Pick<LocalApp, 'apiUrl'>,
  { senderId }: Pick<Known, 'senderId'>,
): Promise<void> => {
  const page = `${apiUrl}/s/${senderId}?lang=nl`;
  await visit(`${apiUrl}/s/${senderId}/form?lang=nl`);
  const [, on = ''] = /name="on" value="([^"]*)"/.exec(await visit(page)) ?? [];
  for (const email of ['new@stranger.example', 'new@stranger.example'])
    await visit(page, { email, on });
};

/** Each of our links in the mails that were sent. */
const linksInInbox = async (app: LocalApp): Promise<readonly string[]> => {
  const answer = await fetch(`${app.inboxUrl}/_local/mails?limit=500&full`);
  const link = new RegExp(`${app.apiUrl}/(?:u|p|c|m|d)/[\\w.~-]+`, 'g');
  return [...new Set((await answer.text()).match(link) ?? [])];
};

/** A form of the preference centre with every switch on that was off. */
const everythingOn = (page: string): URLSearchParams => {
  const shown = [...page.matchAll(/name="shown" value="([^"]*)"/g)].map(([, value = '']) => value);
  const off = shown.filter((field) => field.startsWith('0/'));
  return new URLSearchParams([
    ['do', 'save'],
    ...shown.map((field): [string, string] => ['shown', field]),
    ...off.map((field): [string, string] => ['on', field]),
  ]);
};

/** What recipients do with the links in their mails, and what anybody may open. */
export const followLinks = async ({ visit, scan }: ApiUser, app: LocalApp): Promise<void> => {
  for (const page of ['/style.css', '/openapi.json', '/docs']) await visit(`${app.apiUrl}${page}`);
  const links = await linksInInbox(app);
  for (const link of links) {
    await scan(link);
    const page = await visit(link);
    const [, why] = /href="(\/m\/[^"?]+)/.exec(page) ?? [];
    if (why !== undefined) await askWhy({ visit }, `${app.apiUrl}${why}`);
  }
  for (const link of links.filter((one) => /\/[uc]\//.test(one)))
    await visit(link, { 'List-Unsubscribe': 'One-Click', stop: 'all', confirm: 'yes' });
  for (const link of links.filter((one) => one.includes('/p/'))) {
    await visit(link, { do: 'language', language: 'en' });
    await visit(link, everythingOn(await visit(link)));
    await visit(link, { do: 'mine' });
  }
  await followOwnLinks({ visit }, app);
  for (const link of links.filter((one) => one.includes('/p/'))) await visit(link, { do: 'stop' });
};

const askWhy = async ({ visit }: Pick<ApiUser, 'visit'>, link: string): Promise<void> => {
  await visit(link);
  await visit(link, { do: 'mine' });
};

/** The links that people asked for, once their mails are there. */
const followOwnLinks = async ({ visit }: Pick<ApiUser, 'visit'>, app: LocalApp): Promise<void> => {
  const asked = async () => (await linksInInbox(app)).filter((one) => one.includes('/d/'));
  for (let tries = 0; tries < 100 && (await asked()).length === 0; tries += 1) await sleep(50);
  for (const link of await asked()) {
    await visit(link);
    await visit(`${link}?file=json`);
    for (const note of ['my name', 'my street']) await visit(link, { ask: 'rectification', note });
    // Whose address was suppressed is reinstated by asking for mail again.
    const choices = link.replace('/d/', '/p/');
    await visit(choices, everythingOn(await visit(choices)));
  }
};

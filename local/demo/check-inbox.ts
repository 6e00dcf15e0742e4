import { setTimeout as sleep } from 'node:timers/promises';
import type { ServedApp } from '../served-app.ts';
import { inParallel } from './in-parallel.ts';
import type { Outcome } from './outcomes-of.ts';
import type { Examples } from './read-examples.ts';
import type { SentMailing } from './send-mailing.ts';

/**
 * Whether the inbox agrees with the verdicts: exactly one mail for each accepted contact, none for
 * anybody else, and measured only where the decision says so and there is HTML to put a picture in.
 */
export const checkInbox = async (
  app: ServedApp,
  { mailingId, name }: SentMailing,
  outcomes: readonly Outcome[],
  { contacts }: Examples,
): Promise<readonly string[]> => {
  const addressOf = new Map(contacts.map((row) => [row['ref'], row['email'] ?? '']));
  const accepted = outcomes.filter(({ outcome }) => outcome === 'accepted');
  const wanted = counted(accepted.map(({ contact }) => addressOf.get(contact) ?? contact));
  const mails = await mailsWhere(app, `mailing=${mailingId}&full`);
  const got = counted(mails.flatMap(({ to }) => to));
  const inHtml = new Set(mails.filter(({ html }) => html !== undefined).flatMap(({ to }) => to));
  const measured = new Set(mails.filter(isMeasured).flatMap(({ to }) => to));

  const missing = [...wanted.keys()].filter((address) => !got.has(address));
  const uncalled = [...got.keys()].filter((address) => !wanted.has(address));
  const doubled = [...got].filter(([, count]) => count > 1).map(([address]) => address);
  const wrongly = accepted
    .map((outcome) => ({ ...outcome, address: addressOf.get(outcome.contact) ?? '' }))
    .filter(({ address, tracked }) => measured.has(address) !== (tracked && inHtml.has(address)));
  return [
    ...missing.map((address) => `${name}: no mail in the inbox of ${address}`),
    ...uncalled.map((address) => `${name}: ${address} got a mail that no verdict accounts for`),
    ...doubled.map((address) => `${name}: ${address} got it more than once`),
    ...wrongly.map(({ address }) => `${name}: tracking of ${address} is not as decided`),
  ];
};

type InboxMail = {
  readonly to: readonly string[];
  readonly html?: string;
  readonly tracked: boolean;
  readonly tags: Readonly<Record<string, string>>;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
};

/** Our picture or our numbers stand in it, or the mail service put some of its own there. */
const isMeasured = ({ html = '', tracked }: InboxMail): boolean =>
  tracked || /\/m\/[\w.-]+\/(?:o|\d+)"/.test(html);

const pageSize = 500;

const mailsWhere = async (
  { inboxUrl }: ServedApp,
  filter: string,
): Promise<readonly InboxMail[]> => {
  const mails: InboxMail[] = [];
  for (;;) {
    const query = `${filter}&offset=${mails.length}&limit=${pageSize}`;
    const answer = await fetch(`${inboxUrl}/_local/mails?${query}`);
    const page = (await answer.json()) as { total: number; mails: InboxMail[] };
    mails.push(...page.mails);
    if (mails.length >= page.total || page.mails.length === 0) return mails;
  }
};

const counted = (addresses: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const address of addresses) counts.set(address, (counts.get(address) ?? 0) + 1);
  return counts;
};

const patience = 15_000;

/** Waits until everybody who asked for a double opt-in has been asked to confirm, once. */
export const checkConfirmations = async (
  app: ServedApp,
  { contacts, consents }: Examples,
): Promise<readonly string[]> => {
  const addressOf = new Map(contacts.map((row) => [row['ref'], row['email'] ?? '']));
  const asked = consents.filter((row) => row['type'] === 'requested');
  const wanted = asked.map((row) => addressOf.get(row['ref']) ?? '');
  const deadline = Date.now() + patience;
  const confirmationsTo = async (address: string) => {
    const mails = await mailsWhere(app, `to=${encodeURIComponent(address)}`);
    return mails.filter(({ tags }) => tags['mailing']?.startsWith('doi-')).length;
  };
  for (;;) {
    const counts = await inParallel(wanted, 8, confirmationsTo);
    const wrong = wanted.filter((_, index) => counts[index] !== 1);
    if (wrong.length === 0) return [];
    if (Date.now() > deadline)
      return wrong.map((address) => `${address} was not asked once to confirm the double opt-in`);
    await sleep(200);
  }
};

import { setTimeout as sleep } from 'node:timers/promises';
import type { ServedApp } from '../../../local/served-app.ts';
import { keyringFromSecret } from '../../../shared/adapters/keys/keyring.ts';
import { signLink } from '../../../shared/consent/links/link-token.ts';
import type { ContactId, MailingId, SenderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis, plusMillis } from '../../../shared/kernel/instant.ts';
import type { Recorder } from '../recorder.ts';

/** The pages as the holder of an address finds them. */
export const pages = async (
  { record, seal }: Recorder,
  links: Links,
  mailing: string,
): Promise<void> => {
  const join = { path: { senderId: 'waterweg' }, query: { lang: 'nl' } };
  await record('showSignUp', 'page', 'What one can sign up for', join);
  await record('showSignUpForm', 'form', 'The form, to copy', join);
  await record('requestSignUp', 'sent', 'A person signs up', {
    ...join,
    form: 'email=nieuw%40post.example&on=commercial%2Foffers%2F1%2Foffers',
  });
  const confirm = { path: { token: links.confirm } };
  await record('showConfirmation', 'asked', 'What was agreed to, and a button', confirm);
  await record('confirmOptIn', 'pressed', 'The button', { ...confirm, form: 'confirm=yes' });
  const preferences = { path: { token: links.preferences } };
  await record('showPreferences', 'page', 'What was chosen', preferences);
  const why = { path: { token: links.why } };
  await record('showWhy', 'page', 'Why the mail came', why);
  await record('requestOwnLink', 'asked', 'A link to one’s own data', { ...why, form: 'do=mine' });
  const own = { path: { token: links.own } };
  await record('showOwnData', 'page', 'What is held', own);
  await record('recordOwnRequest', 'rectification', 'Something is wrong', {
    ...own,
    form: 'ask=rectification&note=my+name+has+one+e',
  });
  const picture = { path: { token: links.why, part: 'o' } };
  await record('fetchMeasuredPart', 'opened', 'A mail is opened', picture);
  const link = { path: { token: links.why, part: '0' } };
  await record('fetchMeasuredPart', 'followed', 'A link is followed', link);
  await record('probeMeasuredPart', 'scanner', 'A scanner tries a link', link);
  await record('readMailingReport', 'measured', 'Its results', {
    path: { mailingId: mailing },
  });
  await record('readSenderFigures', 'last-mailings', 'What its last mailings came to', {
    path: { senderId: 'waterweg' },
  });
  const stop = { path: { token: links.stop } };
  await record('probeStopPage', 'scanner', 'A scanner tries the link', stop);
  await record('showStopPage', 'opened', 'A person opens the link', stop);
  await record('stopByOneClick', 'one-click', 'A mail client’s button (RFC 8058)', {
    ...stop,
    form: 'List-Unsubscribe=One-Click',
  });
  await seal();
  await record('fetchPersonProof', 'consent', 'What was recorded, to keep', {
    path: { token: links.proof },
  });
  await record('changePreferences', 'language', 'Mail in Dutch from now on', {
    ...preferences,
    form: 'do=language&language=nl',
  });
  await record('readOpenApi', 'document', 'The document');
  await record('showApiDocs', 'page', 'The page');
  await record('readStyleSheet', 'style', 'The style sheet');
  await record('readLogCheckpoint', 'newest', 'The newest checkpoint');
  await record('readLogKey', 'key', 'The key');
  await record('listConsentEventProofs', 'one', 'Proofs of all events, to keep', {
    path: { contactId: 'henk' },
    query: { limit: '1' },
  });
};

/** Links of the mails, by the name under which they stand in the examples. */
export type Links = {
  readonly stop: string;
  readonly preferences: string;
  readonly why: string;
  readonly own: string;
  readonly confirm: string;
  readonly proof: string;
};

const linkInInbox = async (app: ServedApp, to: string, kind: 'u' | 'p' | 'c') => {
  const link = new RegExp(`${app.apiUrl}/${kind}/([\\w.~-]+)`);
  for (let asked = 0; asked < 200; asked += 1) {
    const answer = await fetch(`${app.inboxUrl}/_local/mails?full&to=${encodeURIComponent(to)}`);
    const found = link.exec(await answer.text())?.[1];
    if (found !== undefined) return found;
    await sleep(50);
  }
  throw new Error(`no mail to ${to} has such a link`);
};

/** The confirmation link of a double opt-in, once its mail is there. */
export const confirmationLink = (app: ServedApp): Promise<string> =>
  linkInInbox(app, 'hanna@post.example', 'c');

/** Every kind of link that a mail of this mailing has. */
export const linksOf = async (
  app: ServedApp,
  mailing: string,
  confirm: string,
  keys: string,
  { ask }: Recorder,
): Promise<Links> => {
  const to = 'henk.deboer@post.example';
  const { linkKeys, mac } = keyringFromSecret(keys);
  const { internalId, updatedAt } = await ask('readContact', { path: { contactId: 'henk' } });
  const party = {
    contactId: internalId as ContactId,
    senderId: 'waterweg' as SenderId,
    mailingId: mailing as MailingId,
    addressAt: instantFromMillis(Date.parse(String(updatedAt))),
  };
  const expiresAt = plusMillis(party.addressAt, 7_200_000_000);
  return {
    stop: await linkInInbox(app, to, 'u'),
    preferences: await linkInInbox(app, to, 'p'),
    confirm,
    why: signLink({ kind: 'mail', ...party }, linkKeys, mac),
    own: signLink({ kind: 'own', ...party, expiresAt }, linkKeys, mac),
    // It dies with the address that it was made for, so it is made after that (`proofLinkMadeAt`).
    proof: signLink(
      {
        kind: 'proof',
        ...party,
        expiresAt: plusMillis(party.addressAt, 90 * 86_400_000 + 1),
        of: 1,
      },
      linkKeys,
      mac,
    ),
  };
};

import type { EventPublisher } from '../event-publisher.ts';
import type { StoredMail } from '../mail.ts';
import type { MailStore } from '../mail-store.ts';
import type { PostOffice } from '../post-office.ts';
import { postOneClick } from './one-click.ts';

/**
 * What a person's or a test's press of a button does to a mail; says what came of it, or
 * nothing when there is no such button.
 */
export const actOn = async (
  { office }: InboxParts,
  mail: StoredMail,
  action: string | undefined,
): Promise<string | undefined> => {
  if (action === 'bounce') {
    office.bounce(mail);
    return 'SES was told that the address is unknown.';
  }
  if (action === 'complain') {
    office.complain(mail);
    return 'SES was told that the recipient calls this spam.';
  }
  if (action === 'not-spam') {
    office.clear(mail);
    return 'SES was told that the recipient says this is no spam.';
  }
  if (action !== 'unsubscribe') return undefined;
  const result = await postOneClick(mail);
  switch (result.outcome) {
    case 'posted':
      return `Posted List-Unsubscribe=One-Click; the answer was ${result.status}.`;
    case 'no-one-click':
      return `Not posted: ${result.reason}.`;
    case 'unreachable':
      return 'Not posted: nobody answers at that address.';
  }
};

/** What the inbox shows and touches. */
export type InboxParts = {
  readonly store: MailStore;
  readonly office: PostOffice;
  readonly publisher: EventPublisher;
  readonly baseUrl: () => string;
};

import { SESv2Client } from '@aws-sdk/client-sesv2';
import { leanClient } from '../../functions/runtime/lean-client.ts';
import {
  type AccountStanding,
  sesAccountStanding,
} from '../../shared/adapters/ses/ses-account-standing.ts';
import { sesMailSender } from '../../shared/adapters/ses/ses-mail-sender.ts';
import { sesReadmit } from '../../shared/adapters/ses/ses-readmit.ts';
import { sesSendingQuota } from '../../shared/adapters/ses/ses-sending-quota.ts';
import type { ContactStore } from '../../shared/contacts/contact-store.ts';
import type { ReadSendingQuota } from '../../shared/delivery/pacing/pacing.ts';
import type { MailSender } from '../../shared/delivery/ports.ts';
import type { ContactId } from '../../shared/kernel/ids.ts';

/** What the functions of one machine ask of whoever takes their mail. */
export type MailService = {
  readonly send: MailSender;
  readonly readQuota: ReadSendingQuota;
  readonly readStanding: () => Promise<AccountStanding>;
  /** Takes the address of a contact off a list that the service itself keeps. */
  readonly readmit: (contacts: Pick<ContactStore, 'read'>) => (id: ContactId) => Promise<void>;
};

/** Who takes the mail: Amazon SES, or what speaks like it (the local inbox). */
export const sesService = (ses: SESv2Client, configurationSet: string): MailService => ({
  send: sesMailSender(ses, { configurationSet }),
  readQuota: sesSendingQuota(ses),
  readStanding: sesAccountStanding(ses),
  readmit: (contacts) => sesReadmit(ses, contacts),
});

/** A client of what speaks like Amazon SES on this machine. One attempt and a timeout that throws: a retry is a second mail. */
export const inboxClient = (endpoint: string): SESv2Client =>
  leanClient(
    new SESv2Client({
      endpoint,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
      requestHandler: { requestTimeout: 20_000, throwOnRequestTimeout: true },
    }),
  );

import type { SESv2Client } from '@aws-sdk/client-sesv2';
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

/** Who takes the mail: Amazon SES, or what speaks like it (the local inbox). */
export const sesService = (ses: SESv2Client, configurationSet: string): MailService => ({
  send: sesMailSender(ses, { configurationSet }),
  readQuota: sesSendingQuota(ses),
  readStanding: sesAccountStanding(ses),
  readmit: (contacts) => sesReadmit(ses, contacts),
});

/** What the functions of one machine ask of whoever takes their mail. */
export type MailService = {
  readonly send: MailSender;
  readonly readQuota: ReadSendingQuota;
  readonly readStanding: () => Promise<AccountStanding>;
  /** Takes the address of a contact off a list that the service itself keeps. */
  readonly readmit: (contacts: Pick<ContactStore, 'read'>) => (id: ContactId) => Promise<void>;
};

import type { NoticeStore } from '../../shared/consent/notice.ts';
import type { SendOptInMail } from '../../shared/consent/opt-in-mail.ts';
import type { AddOptInToken } from '../../shared/consent/opt-in-token.ts';
import type { ConsentTools } from '../../shared/consent/record-statements.ts';
import type { OptInRules } from '../../shared/consent/request-opt-in.ts';
import type { ContactStore } from '../../shared/contacts/contact-store.ts';
import type { SenderId } from '../../shared/kernel/ids.ts';
import type { Sender } from '../../shared/mailing/sender.ts';
import type { RecordKeeping } from '../../shared/subjects/consent-record.ts';
import type { IdempotencyStore } from '../runtime/idempotency.ts';
import type { Telemetry } from '../runtime/telemetry.ts';

/** What the routes about consent need of the world. */
export type Dependencies = ConsentTools & {
  readonly notices: NoticeStore;
  readonly contacts: Pick<ContactStore, 'read' | 'page'>;
  readonly senderOf: (senderId: SenderId) => Promise<Sender | undefined>;
  readonly sendOptInMail: SendOptInMail;
  readonly addOptInToken: AddOptInToken;
  /** At least 128 random bits, base64url. */
  readonly newToken: () => string;
  readonly optInRules: OptInRules;
  readonly keeping: RecordKeeping;
  readonly idempotency: IdempotencyStore;
  readonly telemetry: Telemetry;
};

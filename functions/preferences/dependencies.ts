import type { ConsentEventData, NoticeRef } from '../../shared/consent/consent-event.ts';
import type { ConsentLedger } from '../../shared/consent/consent-ledger.ts';
import type { ConsentState } from '../../shared/consent/consent-state.ts';
import type { Mac } from '../../shared/consent/links/mac.ts';
import type { ObservationLog } from '../../shared/consent/links/observation.ts';
import type { DeferredStops } from '../../shared/consent/links/stop-request.ts';
import type { NoticeStore } from '../../shared/consent/notice.ts';
import type { FindOptInToken, OptInToken } from '../../shared/consent/opt-in-token.ts';
import type { ContactStore } from '../../shared/contacts/contact-store.ts';
import type { Digest } from '../../shared/kernel/digest.ts';
import type { ContactId } from '../../shared/kernel/ids.ts';
import type { Clock } from '../../shared/kernel/instant.ts';
import type { Language } from '../../shared/kernel/language.ts';
import type { MailingStore } from '../../shared/mailing/mailing-store.ts';
import type { Telemetry } from '../runtime/telemetry.ts';

/**
 * Reads a contact's state, asks what to add, and appends it, again when somebody else was first.
 * `shown` are the texts that grants may name. `erased` when the ledger takes nothing more. Throws
 * when it could not be stored.
 */
export type RecordConsent = (
  contactId: ContactId,
  decide: (state: ConsentState) => readonly ConsentEventData[],
  shown?: readonly NoticeRef[],
) => Promise<'recorded' | 'nothing' | 'erased'>;

/** The act of pressing the button on the confirmation page. */
export type ConfirmAct = {
  readonly language: Language;
  readonly ip?: string;
  readonly userAgent?: string;
};

/** Confirms a double opt-in; `refused` when it expired or the person stopped it since. */
export type ConfirmOptIn = (token: OptInToken, act: ConfirmAct) => Promise<'confirmed' | 'refused'>;

/** What the public pages need of the world. */
export type PreferencesDependencies = {
  readonly telemetry: Telemetry;
  readonly now: Clock;
  readonly mac: () => Promise<Mac>;
  readonly digest: Digest;
  readonly contacts: Pick<ContactStore, 'read' | 'change'>;
  readonly ledger: Pick<ConsentLedger, 'read' | 'events' | 'states'>;
  readonly record: RecordConsent;
  readonly notices: Pick<NoticeStore, 'find' | 'latest'>;
  readonly findOptInToken: FindOptInToken;
  readonly confirmOptIn: ConfirmOptIn;
  readonly mailings: Pick<MailingStore, 'sender' | 'header' | 'contents'>;
  readonly deferredStops: DeferredStops;
  readonly observations: ObservationLog;
};

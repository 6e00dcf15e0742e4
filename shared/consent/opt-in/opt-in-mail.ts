import type { ContactId, EventId, SenderId } from '../../kernel/ids.ts';
import type { Language } from '../../kernel/language.ts';
import type { RegulatedPurpose } from '../../kernel/purpose.ts';

/** The mail that asks to confirm a request; its token exists nowhere else. */
export type OptInMail = {
  readonly contactId: ContactId;
  readonly requestEventId: EventId;
  readonly token: string;
  readonly language: Language;
  readonly senderId: SenderId;
  readonly purpose: RegulatedPurpose;
  readonly topic?: string;
  /** What the topic is called in the language of the mail. */
  readonly topicName?: string;
  /** What else the one button answers. */
  readonly also?: readonly AlsoNamed[];
};

/** A further subject of the mail, by its name in the language of the mail. */
export type AlsoNamed = { readonly purpose: RegulatedPurpose; readonly topicName?: string };

/** Hands the mail to whoever decides about it and sends it. */
export type SendOptInMail = (mail: OptInMail) => Promise<void>;

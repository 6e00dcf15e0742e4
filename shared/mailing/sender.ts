import type { CountryCode } from '../kernel/country.ts';
import type { SenderId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';

/**
 * The legal entity on whose behalf is mailed (Tw art. 11.7(7): real identity, postal address). A
 * change makes a new version; earlier ones are kept as they were.
 */
export type Sender = {
  readonly senderId: SenderId;
  readonly legalName: string;
  /** A valid postal address or number to which a stop request can go. */
  readonly postalAddress: string;
  /** Where the sender is established; what an earlier version stored may be no code. */
  readonly country: CountryCode;
  /** A cause may use the donor route (Tw art. 11.7(5)); a company may not. */
  readonly kind: 'company' | 'cause';
  /** RFC 5322 From, on a domain that SES has verified. */
  readonly fromAddress: string;
  readonly replyTo?: string;
  /** Trade register number. */
  readonly registration?: string;
  readonly settings?: SenderSettings;
  readonly version: number;
  /** The caller who wrote this version; absent on what 0.1.0 stored, which did not record it. */
  readonly changedBy?: string;
  readonly changedAt?: Instant;
};

/** Choices an organisation makes within the law; each is part of a decision's recorded inputs. */
export type SenderSettings = {
  /** Only a confirmed double opt-in counts as consent. Default false (always true under German law and the strict sets). */
  readonly doubleOptInRequired?: boolean;
  /** Months after which consent must be asked again. Default 24. */
  readonly reconfirmAfterMonths?: number;
  /** Treat a free account as a sale (C-654/23 Inteligo). Default false, on the AP's older line. */
  readonly freeAccountSoftOptIn?: boolean;
};

/** Months after which consent must be asked again when a sender does not say; no law gives a number. */
export const defaultReconfirmMonths = 24;

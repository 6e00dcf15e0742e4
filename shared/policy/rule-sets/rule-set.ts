import {
  daysFromCivil,
  type Instant,
  instantFromMillis,
  millisPerDay,
} from '../../kernel/instant.ts';
import type { Translated } from '../../kernel/language.ts';
import type { Source } from '../explanation/source.ts';
import type { Reason } from '../reasons.ts';

/** The law of one country from one day on; never edited once used, a change is a new one. */
export type RuleSet = Provisions & {
  /** Jurisdiction and first day, for example `nl-2026-07-01`. */
  readonly id: string;
  readonly jurisdiction: string;
  readonly from: Instant;
  /** Where this law is the source instead of the one named with the reason. */
  readonly citations: Readonly<Partial<Record<Reason, readonly Source[]>>>;
  /** What a reader of a decision on marketing must know about this set, as a whole sentence. */
  readonly remark?: Translated;
};

/** What one country's law says on the points where countries differ; the rules read only this. */
export type Provisions = {
  /** Below this age a parent or guardian consents (GDPR art. 8(1)). */
  readonly consentAge: number;
  /** Only a consent confirmed from the address itself proves that its holder acted. */
  readonly doubleOptIn: boolean;
  /** Customers may be mailed on a sale (Directive 2002/58/EC art. 13(2)). */
  readonly softOptIn: boolean;
  /** A national list of those who want no advertising must be consulted before such mail. */
  readonly stopList: boolean;
  /** Calendar months within which a sale can carry mail; infinite where the law sets no term. */
  readonly saleWithinMonths: number;
  /** The notice at collection must have said that one can object at any time at no cost. */
  readonly anyTimeNotice: boolean;
  /** An organisation may choose to treat a free account as a sale (C-654/23). */
  readonly freeAccount: boolean;
  /** Donors may be mailed on a donation. */
  readonly donorRoute: boolean;
  /** An address designated and published for such mail may be used. */
  readonly publishedAddress: boolean;
  /** Professionals outside the EEA may be mailed under the rules there. */
  readonly nonEeaProfessional: boolean;
  /** Days within which a sign-up or a stop may be confirmed by mail. */
  readonly confirmWithinDays: number;
};

/** Midnight UTC of a civil date, for the dates on which rule sets begin. */
export const firstDay = (year: number, month: number, day: number): Instant =>
  instantFromMillis(daysFromCivil(year, month, day) * millisPerDay);

import type { TransportFault } from '../transport-fault.ts';
import type { SesEvent, SesEventType } from './ses-event.ts';
import type { SuppressionReason } from './suppression-list.ts';

/** How to start SES; without a folder it keeps everything in memory. */
export type SesOptions = {
  readonly dataDir?: string | undefined;
  readonly port?: number | undefined;
  readonly region?: string;
  readonly now?: () => number;
  readonly configurationSets?: readonly ConfigurationSet[];
  /** Tenants, each with the configuration sets and identities that it may use. */
  readonly tenants?: Readonly<Record<string, readonly string[]>>;
  /** Verified domains and addresses; when absent, every sender is verified. */
  readonly identities?: readonly string[];
  /** Recipients a second and a day (-1: no daily quota). */
  readonly maxSendRate?: number;
  readonly max24HourSend?: number;
  /** Mails that the inbox remembers. */
  readonly keepMails?: number;
  /** Lets `bounce+label@` of any domain bounce, `complaint+label@` complain, and so on. */
  readonly simulateEverywhere?: boolean;
  /** Puts addresses that bounced or complained on the account's suppression list. */
  readonly suppressAutomatically?: boolean;
  readonly onEvent?: (event: SesEvent) => Promise<void> | void;
  /** How long the receiving side takes to answer. */
  readonly eventDelayMs?: number;
  /** How often an event is delivered: 0 loses it, 2 doubles it. */
  readonly deliveriesOf?: (event: SesEvent) => number;
  readonly fault?: (call: SesCall) => SesFault | undefined;
};

/** A configuration set; without event types it publishes all but opens and clicks. */
export type ConfigurationSet = {
  readonly name: string;
  readonly events?: readonly SesEventType[];
  /** Overrides the account's reasons to suppress; an empty list uses no suppression list at all. */
  readonly suppressedReasons?: readonly SuppressionReason[];
  /** Counts opens and clicks unless the call's override says no. */
  readonly tracking?: boolean;
};

/** A per-entry status of SendBulkEmail. */
export type BulkStatus =
  | 'SUCCESS'
  | 'MESSAGE_REJECTED'
  | 'MAIL_FROM_DOMAIN_NOT_VERIFIED'
  | 'CONFIGURATION_SET_NOT_FOUND'
  | 'TEMPLATE_NOT_FOUND'
  | 'ACCOUNT_SUSPENDED'
  | 'ACCOUNT_THROTTLED'
  | 'ACCOUNT_DAILY_QUOTA_EXCEEDED'
  | 'INVALID_SENDING_POOL_NAME'
  | 'ACCOUNT_SENDING_PAUSED'
  | 'CONFIGURATION_SET_SENDING_PAUSED'
  | 'INVALID_PARAMETER'
  | 'TRANSIENT_FAILURE'
  | 'FAILED';

/** A call to SES, as a fault rule sees it. `input` is the parsed request body. */
export type SesCall = {
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
};

/** What may go wrong with a call; `entry-status` refuses single entries of a bulk call. */
export type SesFault =
  | TransportFault
  | {
      readonly kind: 'entry-status';
      readonly statusOf: (entryIndex: number) => BulkStatus | undefined;
    };

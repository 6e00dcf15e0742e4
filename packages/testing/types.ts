import type { components, GrondslagClient } from '../client/grondslag-client.ts';
import type { Person } from './people/person.ts';

/** Starts its own service, in this process, with nothing in it. */
export type StartGrondslag = (options?: TestOptions) => Promise<TestGrondslag>;

export type TestOptions = {
  /** When it is at the start; now unless given. */
  readonly at?: Date | string;
  /** Hears what a handler threw; such failures are in `failures` too. */
  readonly onFailure?: (where: string, error: unknown) => void;
};

/** The whole service: the deployed handlers over HTTP on loopback, SQLite in memory, an inbox. */
export type TestGrondslag = {
  /** Address of the API and the public pages. */
  readonly url: string;
  /** Signed in as this role; as one that may do everything, unless given. */
  client(role?: TestRole): GrondslagClient;
  /** A bearer token for code that is not in this process. */
  token(role?: TestRole): Promise<string>;
  readonly clock: TestClock;
  /** Does all that is due: queues, schedules, the minute's work. Afterwards nothing moves. */
  settle(): Promise<void>;
  /** The mails that were handed over, the oldest first; with `to`, of this address. */
  mails(query?: { readonly to?: string }): readonly TestMail[];
  /** Loads the sender, the notices and the people of the examples. */
  seed(): Promise<void>;
  /** Loads people, of the sender of the examples unless given. */
  add(people: Person | readonly Person[], senderId?: string): Promise<void>;
  /** May this contact get such a mail now? */
  decide(contactId: string, mailing: MailingInQuestion): Promise<Decision>;
  /** Drafts a mailing, accepts what it was found to be, sends it now, and gives its account. */
  send(draft: Draft): Promise<SentMailing>;
  /** What handlers threw, one line each; a test that expects nothing looks here at its end. */
  readonly failures: readonly string[];
  stop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

export type TestRole = 'product' | 'marketer' | 'reviewer' | 'privacy-officer';
export type Decision = components['schemas']['Decision'];
export type MailingInQuestion = components['schemas']['InlineMailing'];
export type Draft = components['schemas']['MailingDraft'];

/** The time of the service; it continues by itself, and is moved forwards. */
export type TestClock = {
  now(): Date;
  /** Then everything is done that became due. */
  move(by: Span): Promise<void>;
  moveTo(moment: Date | string): Promise<void>;
};

export type Span = {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
};

/** A mail as its reader gets it. */
export type TestMail = {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Addresses of the service's own pages in it, for example to confirm or to stop. */
  readonly links: readonly string[];
};

export type SentMailing = {
  readonly mailingId: string;
  readonly progress: components['schemas']['MailingProgress'];
};

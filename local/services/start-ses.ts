import { join } from 'node:path';
import { AwsError, errorReply, restJsonReply } from './aws-json-service.ts';
import type { SesAccount } from './ses/account.ts';
import type { SesInput } from './ses/envelope.ts';
import { eventPublisher } from './ses/event-publisher.ts';
import { inboxRoute } from './ses/inbox/inbox-route.ts';
import { renderMail } from './ses/inbox/render-mail.ts';
import { type MailQuery, searchMails } from './ses/inbox/search-mails.ts';
import type { RenderedMail, StoredMail } from './ses/mail.ts';
import { openMailStore } from './ses/mail-store.ts';
import { postOffice } from './ses/post-office.ts';
import { resourceRoute } from './ses/resource-route.ts';
import { sendBulkEmail } from './ses/send-bulk-email.ts';
import { sendEmail } from './ses/send-email.ts';
import { sendingLimits } from './ses/sending-limits.ts';
import type { SesEvent } from './ses/ses-event.ts';
import type { BulkStatus, SesFault, SesOptions } from './ses/ses-options.ts';
import { suppressionList } from './ses/suppression-list.ts';
import {
  type HttpReply,
  type HttpRequest,
  type RunningService,
  startHttpService,
} from './start-http-service.ts';
import { underFault } from './transport-fault.ts';

/** Starts SES v2 over the real protocol, with its inbox at `/` and `/_local/mails`. */
export const startSes = async (options: SesOptions = {}): Promise<LocalSes> => {
  const { account, store, office, publisher } = openAccount(options);
  const baseUrl = () => service.url;

  const handle = async (request: HttpRequest): Promise<HttpReply> => {
    const inbox = await inboxRoute({ store, office, publisher, baseUrl }, request);
    if (inbox) return inbox;
    const fault = faultOf(request, options);
    const forced = fault?.kind === 'entry-status' ? fault.statusOf : undefined;
    const transport = fault?.kind === 'entry-status' ? undefined : fault;
    return underFault(transport, request, (r) => operate(account, r, forced));
  };
  const service = await startHttpService({ port: options.port, handle });

  return {
    ...service,
    onEvent: (listener) => publisher.subscribe(listener),
    mails: (query = {}) => searchMails(store, query),
    mail: (id) => {
      const mail = store.get(id);
      return mail && renderMail(store, mail, baseUrl());
    },
    counts: () => store.counts(),
    clear: () => store.clear(),
    settled: () => office.settled(),
    stop: async () => {
      await service.stop();
      office.stop();
      store.close();
    },
  };
};

export type { SesEvent } from './ses/ses-event.ts';
export type { SesOptions } from './ses/ses-options.ts';

/** SES on loopback, with the inbox of everybody it mailed. */
export type LocalSes = RunningService & {
  /** Hears of every event of mails whose configuration set publishes it. */
  onEvent(listener: (event: SesEvent) => Promise<void> | void): void;
  mails(query?: MailQuery): readonly StoredMail[];
  mail(id: string): RenderedMail | undefined;
  counts(): { readonly kept: number; readonly accepted: number };
  clear(): void;
  /** Waits until every accepted mail has its outcome and its events are delivered. */
  settled(): Promise<void>;
};

/** A bulk call that brings its template: https://docs.aws.amazon.com/ses/latest/dg/send-personalized-email-api.html. */
const maxBulkBytes = 1024 * 1024;

const paths: Readonly<Record<string, string>> = {
  'POST /v2/email/outbound-emails': 'SendEmail',
  'POST /v2/email/outbound-bulk-emails': 'SendBulkEmail',
  'GET /v2/email/account': 'GetAccount',
};

const openAccount = (options: SesOptions) => {
  const { dataDir, region = 'eu-west-1', now = Date.now, keepMails = 50_000 } = options;
  const { maxSendRate = 100_000, max24HourSend = -1 } = options;
  const suppressed = suppressionList();
  const file = dataDir === undefined ? undefined : join(dataDir, 'ses.jsonl');
  const store = openMailStore(file, keepMails, suppressed);
  const limits = sendingLimits(maxSendRate, max24HourSend, now);
  for (const { at, to } of store.all()) limits.count(at, to.length);
  const publisher = eventPublisher(options, region, now);
  const configurationSets = new Map(
    (options.configurationSets ?? []).map((set) => [set.name, set] as const),
  );
  const office = postOffice({ options, store, suppressed, configurationSets, publisher, now });
  const account: SesAccount = {
    ...{ region, now, limits, suppressed, store, office },
    configurationSets,
    tenants: new Map(
      Object.entries(options.tenants ?? {}).map(([name, own]) => [name, new Set(own)] as const),
    ),
    identities: options.identities && new Set(options.identities.map((i) => i.toLowerCase())),
    templates: new Map(),
    sendingEnabled: true,
  };
  return { account, store, office, publisher };
};

const parse = ({ body }: HttpRequest): SesInput => {
  try {
    return JSON.parse(body.toString() || '{}') as SesInput;
  } catch {
    throw new AwsError('BadRequestException', 'The body is not JSON.');
  }
};

type Forced = (entryIndex: number) => BulkStatus | undefined;

const operate = async (
  account: SesAccount,
  request: HttpRequest,
  forced: Forced | undefined,
): Promise<HttpReply> => {
  try {
    const operation = paths[`${request.method} ${request.url.pathname}`];
    const input = parse(request);
    if (operation === 'SendBulkEmail' && request.body.length > maxBulkBytes)
      throw new AwsError('BadRequestException', 'The input is larger than 1 MB.');
    if (operation === 'SendEmail') return restJsonReply(await sendEmail(account, input));
    if (operation === 'SendBulkEmail') return restJsonReply(sendBulkEmail(account, input, forced));
    const answer = resourceRoute(account, request, input);
    if (answer) return restJsonReply(answer);
    throw new AwsError(
      'UnknownOperationException',
      `no ${request.method} ${request.url.pathname}`,
      404,
    );
  } catch (error) {
    return errorReply(error);
  }
};

const faultOf = (request: HttpRequest, { fault }: SesOptions): SesFault | undefined => {
  if (!fault) return undefined;
  const operation = paths[`${request.method} ${request.url.pathname}`] ?? request.url.pathname;
  return fault({ operation, input: parse(request) });
};

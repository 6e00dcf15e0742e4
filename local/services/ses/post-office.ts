import {
  bouncePart,
  complaintPart,
  deliveryPart,
  renderingFailurePart,
  sendPart,
} from './event-part.ts';
import type { EventPublisher } from './event-publisher.ts';
import type { StoredMail } from './mail.ts';
import type { MailStore } from './mail-store.ts';
import { isSimulatorAddress, simulationOf } from './mailbox-simulator.ts';
import type { ConfigurationSet, SesOptions } from './ses-options.ts';
import type { SuppressionList, SuppressionReason } from './suppression-list.ts';

/** Everything after acceptance: what becomes of a mail, and the events that tell. */
export type PostOffice = {
  accept(mails: readonly AcceptedMail[]): void;
  bounce(mail: StoredMail): void;
  complain(mail: StoredMail): void;
  /** Takes a report of spam back, as the button of a mail program that says so does. */
  clear(mail: StoredMail): void;
  settled(): Promise<void>;
  stop(): void;
};

/** A mail on its way, and why it cannot be rendered if so. */
export type AcceptedMail = { readonly mail: StoredMail; readonly failure?: string | undefined };

/** The account's reasons unless the mail's configuration set has its own, which may be none. */
const accountReasons: readonly SuppressionReason[] = ['BOUNCE', 'COMPLAINT'];

type Parts = {
  readonly options: SesOptions;
  readonly store: MailStore;
  readonly suppressed: SuppressionList;
  readonly configurationSets: ReadonlyMap<string, ConfigurationSet>;
  readonly publisher: EventPublisher;
  readonly now: () => number;
};

/** Opens the post office. */
export const postOffice = ({
  options,
  store,
  suppressed,
  configurationSets,
  publisher,
  now,
}: Parts): PostOffice => {
  const { eventDelayMs = 5, simulateEverywhere = false, suppressAutomatically = true } = options;
  let waiting: AcceptedMail[][] = [];
  let timer: NodeJS.Timeout | undefined;

  const reasonsFor = ({ configurationSet = '' }: StoredMail) =>
    configurationSets.get(configurationSet)?.suppressedReasons ?? accountReasons;
  const isSuppressed = (mail: StoredMail, address: string) =>
    suppressed.has(address) && reasonsFor(mail).includes(suppressed.get(address).reason);

  const suppress = (mail: StoredMail, reason: SuppressionReason) => {
    if (!suppressAutomatically || !reasonsFor(mail).includes(reason)) return;
    for (const address of mail.to) {
      if (!isSimulatorAddress(address)) {
        store.suppress({ address, reason, updatedAt: now() / 1000 });
      }
    }
  };

  const bounce = (mail: StoredMail) => {
    store.setOutcome(mail, 'bounced');
    suppress(mail, 'BOUNCE');
    publisher.publish(mail, bouncePart('General'));
  };
  const complain = (mail: StoredMail) => {
    store.setOutcome(mail, 'complained');
    suppress(mail, 'COMPLAINT');
    publisher.publish(mail, complaintPart('abuse'));
  };
  // SES keeps what it suppressed, and the mail stays one that was complained about.
  const clear = (mail: StoredMail) => publisher.publish(mail, complaintPart('not-spam'));
  const refuseSuppressed = (mail: StoredMail) => {
    store.setOutcome(mail, 'suppressed');
    publisher.publish(mail, bouncePart('OnAccountSuppressionList'));
  };

  const deliver = (mail: StoredMail) => {
    const address = mail.to[0] ?? '';
    const simulation = simulationOf(address, simulateEverywhere);
    if (isSuppressed(mail, address) || simulation === 'suppressionlist')
      return refuseSuppressed(mail);
    if (simulation === 'bounce') return bounce(mail);
    mail.outcome = 'delivered';
    publisher.publish(mail, deliveryPart);
    if (simulation === 'complaint') complain(mail);
  };

  const process = ({ mail, failure }: AcceptedMail) => {
    if (failure !== undefined) return publisher.publish(mail, renderingFailurePart(failure));
    publisher.publish(mail, sendPart);
    deliver(mail);
  };

  const drain = () => {
    timer = undefined;
    const batches = waiting;
    waiting = [];
    for (const accepted of batches.flat()) process(accepted);
  };

  return {
    bounce,
    complain,
    clear,
    accept: (mails) => {
      store.add(mails.map(({ mail }) => mail));
      waiting.push([...mails]);
      timer ??= setTimeout(drain, eventDelayMs);
    },
    settled: async () => {
      if (timer) clearTimeout(timer);
      drain();
      await publisher.settled();
    },
    stop: () => clearTimeout(timer),
  };
};

import type { EventPart } from './event-part.ts';
import type { StoredMail } from './mail.ts';
import { type SesEvent, type SesEventType, sesEvent } from './ses-event.ts';
import type { SesOptions } from './ses-options.ts';

/** Publishes events of mails whose configuration set asks for them. */
export type EventPublisher = {
  publish(mail: StoredMail, part: EventPart): void;
  subscribe(listener: (event: SesEvent) => Promise<void> | void): void;
  /** Waits until the listeners have taken what was published so far. */
  settled(): Promise<void>;
};

const usual: readonly SesEventType[] = [
  'Send',
  'Delivery',
  'Bounce',
  'Complaint',
  'Rendering Failure',
];

/** Best effort, as SES promises no more: a listener that fails has lost the event. */
export const eventPublisher = (
  options: SesOptions,
  region: string,
  now: () => number,
): EventPublisher => {
  const listeners = options.onEvent ? [options.onEvent] : [];
  const open = new Set<Promise<void>>();
  const wanted = new Map(
    (options.configurationSets ?? []).map(({ name, events, tracking }) => [
      name,
      new Set<SesEventType>(
        events ?? [...usual, ...(tracking ? (['Open', 'Click'] as const) : [])],
      ),
    ]),
  );

  const hand = async (event: SesEvent) => {
    for (const listener of listeners) {
      try {
        await listener(event);
      } catch {
        // EventBridge would retry its target; the caller's queue is where that is imitated.
      }
    }
  };

  return {
    subscribe: (listener) => void listeners.push(listener),
    settled: async () => {
      while (open.size > 0) await Promise.all(open);
    },
    publish: (mail, { type, part }) => {
      const set = mail.configurationSet;
      if (listeners.length === 0 || set === undefined || !wanted.get(set)?.has(type)) return;
      const at = now();
      const event = sesEvent(type, mail, part(mail, at), { region, at });
      const times = options.deliveriesOf?.(event) ?? 1;
      for (let time = 0; time < times; time += 1) {
        const handed = hand(event).finally(() => open.delete(handed));
        open.add(handed);
      }
    },
  };
};

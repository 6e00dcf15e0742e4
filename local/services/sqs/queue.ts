import type { MessageAttribute, MessageProgress, QueueMessage } from './message.ts';

/** A standard queue: visibility, delay, redrive; at least once, in no promised order. */
export type Queue = {
  readonly name: string;
  readonly arn: string;
  readonly attributes: Record<string, string>;
  /** Called whenever a message becomes visible. */
  readonly listeners: Set<() => void>;
  /** When a hidden message may become visible. */
  nextVisible(): number | undefined;
  send(message: NewMessage): QueueMessage;
  insert(message: QueueMessage): void;
  receive(limit: number, visibilitySeconds?: number): readonly QueueMessage[];
  /** The message in flight under this receipt; a stale receipt finds nothing. */
  inFlight(id: string, receipt: string): QueueMessage | undefined;
  /** Deletes under the newest receipt only: a stale one does nothing, and says nothing. */
  delete(id: string, receipt: string): void;
  /** Takes a message out whatever its state, as a redrive does. */
  remove(id: string): void;
  changeVisibility(message: QueueMessage, visibilitySeconds: number): void;
  purge(): void;
  messages(): Iterable<QueueMessage>;
  counts(): { readonly visible: number; readonly inFlight: number; readonly delayed: number };
  /** Applies a journal record without writing it again; `settle` ends the replay. */
  replay(change: QueueChange): void;
  settle(): void;
};

/** What happened to a queue's messages; the journal keeps it. */
export type QueueChange =
  | { readonly kind: 'put'; readonly queue: string; readonly message: QueueMessage }
  | ({ readonly kind: 'seen'; readonly queue: string; readonly id: string } & MessageProgress)
  | { readonly kind: 'deleted'; readonly queue: string; readonly id: string }
  | { readonly kind: 'purged'; readonly queue: string };

/** What a sender gives. */
export type NewMessage = {
  readonly body: string;
  readonly attributes: Readonly<Record<string, MessageAttribute>>;
  readonly groupId?: string | undefined;
  readonly traceHeader?: string | undefined;
  readonly delaySeconds?: number | undefined;
};

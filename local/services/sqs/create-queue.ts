import { randomUUID } from 'node:crypto';
import { hiddenMessages } from './hidden-messages.ts';
import type { MessageProgress, QueueMessage } from './message.ts';
import type { Queue, QueueChange } from './queue.ts';

/** Opens an empty queue; `replay` and `settle` fill it from the journal. */
export const createQueue = (settings: QueueSettings): Queue => {
  const { name, arn, attributes, now, record } = settings;
  const messages = new Map<string, QueueMessage>();
  const listeners = new Set<() => void>();
  let visible: QueueMessage[] = [];
  let taken = 0;
  const hidden = hiddenMessages(
    (message, at) => messages.get(message.id) === message && message.visibleAt === at,
  );

  const seconds = (attribute: string) => Number(attributes[attribute] ?? 0);
  const saveProgress = ({ id, visibleAt, receiveCount, firstReceivedAt, receipt }: QueueMessage) =>
    record({ kind: 'seen', queue: name, id, visibleAt, receiveCount, firstReceivedAt, receipt });

  const place = (message: QueueMessage) => {
    if (message.visibleAt > now()) return hidden.add(message);
    visible.push(message);
    for (const wake of [...listeners]) wake();
  };

  const promote = () => {
    for (const message of hidden.due(now())) visible.push(message);
    if (taken > 1024 && taken * 2 > visible.length) {
      visible = visible.slice(taken);
      taken = 0;
    }
  };

  const remove = (id: string) => {
    if (messages.delete(id)) record({ kind: 'deleted', queue: name, id });
  };

  const insert = (message: QueueMessage) => {
    messages.set(message.id, message);
    record({ kind: 'put', queue: name, message });
    place(message);
  };

  const moveToDeadLetters = (message: QueueMessage): boolean => {
    const policy = redrivePolicyOf(attributes);
    if (!policy || message.receiveCount < Number(policy.maxReceiveCount)) return false;
    const target = settings.deadLetterQueue(policy.deadLetterTargetArn);
    if (!target) return false;
    target.insert({ ...message, visibleAt: now(), receipt: undefined, sourceArn: arn });
    remove(message.id);
    return true;
  };

  const take = (visibilitySeconds: number): QueueMessage | undefined => {
    while (taken < visible.length) {
      const message = visible[taken++];
      // A deleted message stays in the list until its turn: skip it here.
      if (!message || messages.get(message.id) !== message || message.visibleAt > now()) continue;
      if (moveToDeadLetters(message)) continue;
      message.receiveCount += 1;
      message.firstReceivedAt ??= now();
      message.receipt = randomUUID();
      message.visibleAt = now() + visibilitySeconds * 1000;
      saveProgress(message);
      place(message);
      return message;
    }
    return undefined;
  };

  const replay = (change: QueueChange) => {
    switch (change.kind) {
      case 'put':
        return void messages.set(change.message.id, change.message);
      case 'seen':
        return void Object.assign(messages.get(change.id) ?? {}, progressOf(change));
      case 'deleted':
        return void messages.delete(change.id);
      case 'purged':
        return messages.clear();
    }
  };

  const counts = () => {
    const sums = { visible: 0, inFlight: 0, delayed: 0 };
    for (const { visibleAt, receipt } of messages.values()) {
      sums[visibleAt <= now() ? 'visible' : receipt ? 'inFlight' : 'delayed'] += 1;
    }
    return sums;
  };

  return {
    name,
    arn,
    attributes,
    listeners,
    insert,
    remove,
    replay,
    counts,
    nextVisible: () => hidden.next(),
    messages: () => messages.values(),
    settle: () => {
      const oldestFirst = [...messages.values()].sort((a, b) => a.sentAt - b.sentAt);
      for (const message of oldestFirst) {
        // Whoever had it in hand ended with the process that served it: nobody will delete it.
        if (message.receipt !== undefined) message.visibleAt = Math.min(message.visibleAt, now());
        place(message);
      }
    },
    send: ({ body, attributes: own, delaySeconds = seconds('DelaySeconds'), ...handedOn }) => {
      const sentAt = now();
      const visibleAt = sentAt + delaySeconds * 1000;
      const id = randomUUID();
      const message = {
        id,
        body,
        attributes: own,
        ...handedOn,
        sentAt,
        visibleAt,
        receiveCount: 0,
      };
      insert(message);
      return message;
    },
    receive: (limit, visibilitySeconds = seconds('VisibilityTimeout')) => {
      promote();
      const batch: QueueMessage[] = [];
      while (batch.length < limit) {
        const message = take(visibilitySeconds);
        if (!message) break;
        batch.push(message);
      }
      return batch;
    },
    inFlight: (id, receipt) => {
      const message = messages.get(id);
      return message?.receipt === receipt && message.visibleAt > now() ? message : undefined;
    },
    delete: (id, receipt) => {
      if (messages.get(id)?.receipt === receipt) remove(id);
    },
    changeVisibility: (message, visibilitySeconds) => {
      message.visibleAt = now() + visibilitySeconds * 1000;
      saveProgress(message);
      place(message);
    },
    purge: () => {
      messages.clear();
      hidden.clear();
      visible = [];
      taken = 0;
      record({ kind: 'purged', queue: name });
    },
  };
};

/** What a queue needs from its surroundings. */
type QueueSettings = {
  readonly name: string;
  readonly arn: string;
  readonly attributes: Record<string, string>;
  readonly now: () => number;
  readonly record: (change: QueueChange) => void;
  /** Where messages go that were received too often. */
  readonly deadLetterQueue: (arn: string) => Queue | undefined;
};

type RedrivePolicy = { readonly deadLetterTargetArn: string; readonly maxReceiveCount: number };

const redrivePolicyOf = (attributes: Record<string, string>): RedrivePolicy | undefined => {
  const text = attributes['RedrivePolicy'];
  return text ? (JSON.parse(text) as RedrivePolicy) : undefined;
};

const progressOf = (change: MessageProgress): MessageProgress => ({
  visibleAt: change.visibleAt,
  receiveCount: change.receiveCount,
  firstReceivedAt: change.firstReceivedAt,
  receipt: change.receipt,
});

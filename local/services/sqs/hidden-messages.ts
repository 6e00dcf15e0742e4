import type { QueueMessage } from './message.ts';

/** Starts with nothing hidden. `isCurrent` says whether a message still waits until that moment. */
export const hiddenMessages = (
  isCurrent: (message: QueueMessage, at: number) => boolean,
): HiddenMessages => {
  const heap: Entry[] = [];
  const atOf = (index: number) => heap[index]?.at ?? Number.POSITIVE_INFINITY;

  const swap = (a: number, b: number) => {
    const [first, second] = [heap[a], heap[b]];
    if (first && second) [heap[a], heap[b]] = [second, first];
  };

  const rise = (start: number) => {
    let index = start;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (atOf(parent) <= atOf(index)) return;
      swap(index, parent);
      index = parent;
    }
  };

  const sink = () => {
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const smaller = atOf(left + 1) < atOf(left) ? left + 1 : left;
      if (atOf(index) <= atOf(smaller)) return;
      swap(index, smaller);
      index = smaller;
    }
  };

  const pop = (): Entry | undefined => {
    const top = heap[0];
    const last = heap.pop();
    if (heap.length > 0 && last) {
      heap[0] = last;
      sink();
    }
    return top;
  };

  return {
    add: (message) => {
      heap.push({ at: message.visibleAt, message });
      rise(heap.length - 1);
    },
    due: (now) => {
      const ready: QueueMessage[] = [];
      while (atOf(0) <= now) {
        const entry = pop();
        if (entry && isCurrent(entry.message, entry.at)) ready.push(entry.message);
      }
      return ready;
    },
    next: () => heap[0]?.at,
    clear: () => void heap.splice(0),
  };
};

type Entry = { readonly at: number; readonly message: QueueMessage };

/** Messages that are not visible yet, soonest first (a binary heap; changed entries are skipped). */
type HiddenMessages = {
  add(message: QueueMessage): void;
  /** Takes out every message whose time has come. */
  due(now: number): QueueMessage[];
  /** When the next one may become visible. */
  next(): number | undefined;
  clear(): void;
};

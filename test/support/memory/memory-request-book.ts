import type { PersonRequest } from '../../../shared/consent/request/person-request.ts';
import type { RequestBook } from '../../../shared/consent/request/request-book.ts';
import type { ContactId, RequestId } from '../../../shared/kernel/ids.ts';

/** A `RequestBook` that keeps everything in memory; `isErased` says whose ledger is closed. */
export const memoryRequestBook = (
  isErased: (contactId: ContactId) => Promise<boolean> = async () => false,
): RequestBook => {
  const kept = new Map<RequestId, PersonRequest>();
  const placeOf = ({ dueAt, requestId }: PersonRequest) =>
    `${String(dueAt).padStart(15, '0')}#${requestId}`;
  return {
    read: async (requestId) => kept.get(requestId),
    add: async (request) => {
      if (await isErased(request.contactId)) return 'erased';
      kept.set(request.requestId, structuredClone(request));
      return 'stored';
    },
    change: async (previous, next) => {
      if (kept.get(previous.requestId)?.version !== previous.version) return 'conflict';
      kept.set(next.requestId, structuredClone(next));
      return 'stored';
    },
    page: async (state, limit, { kind, after = '' } = {}) => {
      const found = [...kept.values()]
        .filter((one) => one.state === state && (kind === undefined || one.kind === kind))
        .filter((one) => placeOf(one) > after)
        .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
      const requests = found.slice(0, limit);
      const last = requests.at(-1);
      return found.length > limit && last !== undefined
        ? { requests, next: placeOf(last) }
        : { requests };
    },
    remove: async ({ requestId }) => {
      kept.delete(requestId);
    },
    ofContact: async (contactId) => [...kept.values()].filter((one) => one.contactId === contactId),
  };
};

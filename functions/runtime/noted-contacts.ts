import { AsyncLocalStorage } from 'node:async_hooks';
import { type ContactId, isInternalContactId } from '../../shared/kernel/ids.ts';

/**
 * Says which contacts the current call is about, by our ids alone: what a caller calls a contact must
 * be found nowhere once that contact is erased. Nothing listens outside a call that is recorded. Throws
 * where the call is a change that cannot be recorded, so that nothing is changed.
 */
export const noteContacts = async (ids: Iterable<string>): Promise<void> => {
  const listener = current.getStore();
  if (listener === undefined) return;
  await listener([...ids].filter(isInternalContactId));
};

/** Does one call, and hears which contacts it is about as soon as that is known. */
export const notingContacts = <Result>(
  listener: ContactListener,
  act: () => Promise<Result>,
): Promise<Result> => current.run(listener, act);

/** Does a part of a call, and tells which contacts that part was about. */
export const overhearing = async (act: () => Promise<void>): Promise<readonly ContactId[]> => {
  const listener = current.getStore();
  const heard = new Set<ContactId>();
  await current.run(async (ids) => {
    for (const id of ids) heard.add(id);
    await listener?.(ids);
  }, act);
  return [...heard];
};

/** Gets each contact as often as it is named. */
export type ContactListener = (ids: readonly ContactId[]) => Promise<void>;

const current = new AsyncLocalStorage<ContactListener>();

import type { MailingHeader, MailingStore } from '../../../shared/mailing/mailing-store.ts';
import { ProblemError } from '../../runtime/http/problem.ts';
import { senderErrors } from './sender-errors.ts';

/**
 * The version of the sender that a mailing was inspected with; a `state-conflict` problem when the
 * sender was changed since. The author writes the draft again and sees what inspection finds now:
 * inspecting it here would send what nobody, no reviewer either, has looked at. A `refused` problem
 * when the record sells, as one may that 0.1.0 stored unread.
 */
export const inspectedSenderVersion = async (
  store: Pick<MailingStore, 'sender' | 'senderVersion'>,
  { senderId, senderVersion }: Pick<MailingHeader, 'senderId' | 'senderVersion'>,
): Promise<number> => {
  const [current, inspected] = await Promise.all([
    store.sender(senderId),
    store.senderVersion(senderId, senderVersion),
  ]);
  if (current !== undefined && current.version === inspected?.version) {
    const errors = senderErrors(current).map(({ pointer, message }) => ({
      pointer: '/senderId',
      in: 'body' as const,
      message: `its sender's ${pointer.slice(1)}: ${message}`,
    }));
    if (errors.length > 0) throw new ProblemError('refused', { errors });
    return current.version;
  }
  const was =
    inspected === undefined ? 'a version that is not kept' : `version ${inspected.version}`;
  throw new ProblemError('state-conflict', {
    detail: `it was inspected with ${was} of its sender, which is now version ${current?.version ?? 0}: save the draft again (PUT), so that it is inspected with that version`,
  });
};

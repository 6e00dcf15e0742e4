import type { MailHeader } from './mail-sender.ts';

/**
 * One-click unsubscribe (RFC 8058 section 3.1; RFC 2369). List-Unsubscribe stands first: clients
 * were seen that hide their button when it comes second.
 */
export const unsubscribeHeaders = (url: string): readonly MailHeader[] => [
  ['List-Unsubscribe', `<${url}>`],
  ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
];

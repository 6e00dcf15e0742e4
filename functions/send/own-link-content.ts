import type { OwnLinkContent } from '../../shared/delivery/send/send-own-link.ts';
import { ownLinkMail } from '../../web/mails/own-link.ts';

/** The text of the mail with a link to one's own data or choices, under `publicUrl`. */
export const ownLinkContent =
  (publicUrl: string): OwnLinkContent =>
  ({ language, token, wanted, expiresAt }, sender) => ({
    language,
    ...ownLinkMail({
      language,
      sender,
      url:
        wanted === undefined
          ? `${publicUrl}/d/${token}`
          : `${publicUrl}/p/${token}?${new URLSearchParams(wanted.map((field): [string, string] => ['on', field]))}`,
      about: wanted === undefined ? 'data' : 'choices',
      expiresAt,
    }),
  });

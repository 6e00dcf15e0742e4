import type { MailHeader, StoredMail } from '../mail.ts';

/** What came of pressing the unsubscribe button of a mail client. */
type OneClickResult =
  | { readonly outcome: 'posted'; readonly status: number; readonly url: string }
  | { readonly outcome: 'no-one-click'; readonly reason: string }
  | { readonly outcome: 'unreachable'; readonly url: string };

/** The http(s) address of a `List-Unsubscribe` header, if it has one. */
export const unsubscribeUrl = (headers: readonly MailHeader[]): string | undefined =>
  /<(https?:\/\/[^>]+)>/.exec(headerValue(headers, 'list-unsubscribe') ?? '')?.[1];

const headerValue = (headers: readonly MailHeader[], name: string) =>
  headers.find((header) => header.name.toLowerCase() === name)?.value;

/** Whether a mail client would show its unsubscribe button (RFC 8058, section 3.1). */
export const oneClickRefusal = ({ headers }: Pick<StoredMail, 'headers'>): string | undefined => {
  const url = unsubscribeUrl(headers);
  if (!url) return 'the mail has no List-Unsubscribe header with an https address';
  if (headerValue(headers, 'list-unsubscribe-post') !== 'List-Unsubscribe=One-Click') {
    return 'the mail has no header List-Unsubscribe-Post: List-Unsubscribe=One-Click';
  }
  const { hostname } = new URL(url);
  // A test inbox never calls anybody outside this machine.
  const local =
    hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '127.0.0.1';
  return local ? undefined : `the address ${hostname} is not on this machine`;
};

/**
 * Posts what RFC 8058, section 3.2 says: one form field, no cookies, no other context, and no
 * redirect followed.
 */
export const postOneClick = async (mail: Pick<StoredMail, 'headers'>): Promise<OneClickResult> => {
  const reason = oneClickRefusal(mail);
  const url = unsubscribeUrl(mail.headers);
  if (reason !== undefined || !url) return { outcome: 'no-one-click', reason: reason ?? '' };
  try {
    const { status } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
      credentials: 'omit',
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
    });
    return { outcome: 'posted', status, url };
  } catch {
    return { outcome: 'unreachable', url };
  }
};

import { substitute } from '../inline-template.ts';
import type { RenderedMail, StoredMail } from '../mail.ts';
import type { MailStore } from '../mail-store.ts';
import { withTracking } from './tracking.ts';

/** Fills in a mail's bodies as its recipient got them, tracking included. */
export const renderMail = (store: MailStore, mail: StoredMail, baseUrl: string): RenderedMail => {
  const { html, text, raw, attachments } = store.content(mail) ?? {};
  const { data } = mail;
  const fill = (part: string | undefined) =>
    part !== undefined && data ? substitute(part, data) : part;
  const filled = fill(html);
  const shown = filled === undefined ? undefined : withTracking(filled, mail, baseUrl);
  return { ...mail, html: shown, text: fill(text), raw, attachments };
};

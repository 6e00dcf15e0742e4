import { escapeHtml } from './html.ts';
import type { StoredMail } from './mail.ts';

/** The smallest GIF: one transparent pixel. */
export const pixelGif: Buffer = Buffer.from(
  'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  'base64',
);

const link = /<a\b([^>]*?)\bhref=(["'])(https?:\/\/[^"']+)\2([^>]*)>/gi;

const plainUrl = (text: string) => text.replaceAll('&amp;', '&');

/**
 * Does to a tracked mail what SES does: links lead over SES unless they carry `ses:no-track`, and a
 * pixel stands at the end or where `{{ses:openTracker}}` is.
 */
export const withTracking = (html: string, mail: StoredMail, baseUrl: string): string => {
  const clickUrl = (target: string) =>
    escapeHtml(`${baseUrl}/_track/click/${mail.id}?to=${encodeURIComponent(plainUrl(target))}`);
  const linked = mail.tracking.clicks
    ? html.replaceAll(
        link,
        (whole, before: string, quote: string, target: string, after: string) =>
          /\bses:no-track\b/.test(before + after)
            ? whole
            : `<a${before}href=${quote}${clickUrl(target)}${quote}${after}>`,
      )
    : html;
  const pixel = mail.tracking.opens
    ? `<img src="${baseUrl}/_track/open/${mail.id}" width="1" height="1" alt="">`
    : '';
  if (linked.includes('{{ses:openTracker}}')) return linked.replace('{{ses:openTracker}}', pixel);
  return /<\/body>/i.test(linked) ? linked.replace(/<\/body>/i, `${pixel}</body>`) : linked + pixel;
};

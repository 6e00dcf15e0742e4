import { startTags } from '../../../../shared/kernel/html/start-tags.ts';
import type { StoredMail } from '../mail.ts';
import { escapeHtml } from './html.ts';

/** The smallest GIF: one transparent pixel. */
export const pixelGif: Buffer = Buffer.from(
  'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  'base64',
);

/**
 * Does to a tracked mail what SES does: links lead over SES unless they carry `ses:no-track`, and a
 * pixel is at the end or where `{{ses:openTracker}}` is.
 */
export const withTracking = (html: string, mail: StoredMail, baseUrl: string): string => {
  const clickUrl = (target: string) =>
    escapeHtml(`${baseUrl}/_track/click/${mail.id}?to=${encodeURIComponent(plainUrl(target))}`);
  const linked = mail.tracking.clicks ? withLinks(html, clickUrl) : html;
  const pixel = mail.tracking.opens
    ? `<img src="${baseUrl}/_track/open/${mail.id}" width="1" height="1" alt="">`
    : '';
  if (linked.includes('{{ses:openTracker}}')) return linked.replace('{{ses:openTracker}}', pixel);
  return /<\/body>/i.test(linked) ? linked.replace(/<\/body>/i, `${pixel}</body>`) : linked + pixel;
};

/** Where the addresses are that SES would count: of each its first and its end position. */
const countedIn = (html: string) =>
  startTags(html).flatMap(({ name, attributes }) => {
    const href = name === 'a' ? attributes.get('href') : undefined;
    const isCounted = href !== undefined && !attributes.has('ses:no-track');
    return isCounted && /^https?:\/\/./i.test(html.slice(href.start, href.start + 9)) ? [href] : [];
  });

const withLinks = (html: string, linkTo: (target: string) => string): string => {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of countedIn(html)) {
    parts.push(html.slice(from, start), linkTo(html.slice(start, end)));
    from = end;
  }
  return [...parts, html.slice(from)].join('');
};

const plainUrl = (text: string) => text.replaceAll('&amp;', '&');

import { parse } from 'tldts-icann';
import { cutText } from '../../kernel/visible-text.ts';
import { isHiddenElement } from '../reading/css/hidden-style.ts';
import { type HtmlAttribute, type HtmlAttributes, walkHtml } from '../reading/html-events.ts';
import type { TrackingFinding } from './tracking-finding.ts';
import { pixelHosts, recipientParameters, redirectorHosts } from './tracking-hosts.ts';

/** What of a mail tracks its reader: a mailing that holds any is a tracking mailing, whatever it declares. */
export const inspectTracking = (html: string): readonly TrackingFinding[] => {
  const counts = new Map<TrackingFinding['kind'], number>();
  return trackingEdits(html).flatMap(({ replacement: _, ...found }) => {
    const count = (counts.get(found.kind) ?? 0) + 1;
    counts.set(found.kind, count);
    return count > mostOfKind ? [] : [found];
  });
};

/** Most findings of one kind that are listed; stripping takes out all there are. */
const mostOfKind = 20;

/** A finding with what stripping puts in its place. */
export type TrackingEdit = TrackingFinding & { readonly replacement: string };

const domainOf = (address: string): string => parse(address).domain ?? '';
const openPath =
  /\/(?:open|opens|track(?:ing)?\/open|o|wf\/open|e\/o|pixel|beacon|trk|imp|impression)(?:[/?._-]|$)|(?:pixel|beacon|spacer|tracking)\.(?:gif|png)|[?&](?:open|pixel)=/i;
const clickPath =
  /\/(?:track(?:ing)?\/click|ls\/click|wf\/click|click|clicks|redirect|redir|cl|lt|c)(?:[/?._]|$)|\/(?:track|e|t)\/c\b/i;
const wrapped = /^https?(?::\/\/|%3a%2f%2f)/i;
const targetNames =
  /^(?:url|u|target|dest|destination|redirect|redirect_url|redirect_to|link|to|goto|r|q|href|l)$/i;

/** Links a reader needs as they are: taking their token out would break them. */
const personal =
  /unsub|afmeld|uitschrijf|opt-?out|preferen|voorkeur|confirm|bevestig|verif|activat|activeer|reset|wachtwoord|password|login|inlog|token|account|order|bestel|invoice|factuur|track-?(?:and|&)?-?trace/i;

const sizeOf = (attributes: HtmlAttributes, name: string): number => {
  const style = attributes.get('style')?.value ?? '';
  const styled = new RegExp(`(?:^|[;\\s])${name}\\s{0,5}:\\s{0,5}(\\d{1,4})`, 'i').exec(style)?.[1];
  const written = /^\s*(\d{1,4})/.exec(attributes.get(name)?.value ?? '')?.[1];
  return Number.parseInt(written ?? styled ?? '1000', 10);
};

const hasVariablePath = (address: string): boolean =>
  /[?&/=][A-Za-z0-9_-]{24,}/.test(address) || /\{\{/.test(address);

const pixelReason = (attributes: HtmlAttributes): string | undefined => {
  const address = attributes.get('src')?.value ?? '';
  if (address === '' || /^(?:cid|data):/i.test(address)) return undefined;
  if (sizeOf(attributes, 'width') <= 2 && sizeOf(attributes, 'height') <= 2) return 'one-by-one';
  const hidden = isHiddenElement(attributes, new Set());
  if (hidden && /^(?:https?:)?\/\//i.test(address)) return 'hidden';
  const noSize = !attributes.has('width') && !attributes.has('height');
  const quiet = (attributes.get('alt')?.value ?? '').trim() === '';
  if (openPath.test(address) && (noSize || quiet) && hasVariablePath(address)) return 'open-path';
  if (pixelHosts.has(domainOf(address)) && openPath.test(address)) return 'known-host';
  return undefined;
};

const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

type Parameter = { readonly name: string; readonly value: string; readonly text: string };

const parametersOf = (address: string): readonly Parameter[] => {
  const query = address.split('#')[0]?.split('?').slice(1).join('?') ?? '';
  return query.split('&', 100).flatMap((text) => {
    const at = text.indexOf('=');
    return at < 1
      ? []
      : [{ name: text.slice(0, at).toLowerCase(), value: text.slice(at + 1), text }];
  });
};

/** Where a redirector leads, when its address says so. */
const targetOf = (address: string): string | undefined => {
  const found = parametersOf(address).find(
    ({ name, value }) => targetNames.test(name) && wrapped.test(value),
  );
  return found === undefined ? undefined : decoded(found.value);
};

const isRedirector = (address: string): boolean => {
  if (redirectorHosts.has(domainOf(address))) return true;
  return (
    clickPath.test(address.replace(/^https?:\/\/[^/]*/i, '').split('?')[0] ?? '') &&
    hasVariablePath(address)
  );
};

const withoutParameters = (address: string, drop: (parameter: Parameter) => boolean): string => {
  const dropped = new Set(
    parametersOf(address)
      .filter(drop)
      .map(({ text }) => text),
  );
  const [base = '', ...fragments] = address.split('#');
  const [path = '', ...query] = base.split('?');
  const kept = query
    .join('?')
    .split('&')
    .filter((text) => !dropped.has(text));
  const rest = kept.join('&');
  const fragment = fragments.length > 0 ? `#${fragments.join('#')}` : '';
  return `${path}${rest === '' ? '' : `?${rest}`}${fragment}`;
};

const identifies = ({ name, value }: Parameter): boolean =>
  recipientParameters.has(name) || /^[^@]{1,64}(?:@|%40)[^@]{1,255}\.[a-z]{2,24}$/i.test(value);

const finding = (
  kind: TrackingFinding['kind'],
  {
    span,
    url,
    reason,
    replacement,
  }: {
    readonly span: readonly [number, number];
    readonly url: string;
    readonly reason: string;
    readonly replacement: string;
  },
): TrackingEdit => ({
  kind,
  activity: kind === 'pixel' ? 'tracking.open' : 'tracking.click',
  start: span[0],
  end: span[1],
  url: cutText(url, 200),
  reason,
  replacement,
});

/** An address that was decoded is written back as an attribute's value. */
const asValue = (address: string): string =>
  address.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

const linkEdit = (href: HtmlAttribute): TrackingEdit | undefined => {
  const address = href.value;
  if (!/^https?:\/\//i.test(address)) return undefined;
  const span = [href.start, href.end] as const;
  const target = targetOf(address);
  if (isRedirector(address))
    return finding('redirector', {
      span,
      url: address,
      reason: target === undefined ? 'opaque' : 'wraps-link',
      replacement: asValue(target ?? address),
    });
  if (personal.test(address)) return undefined;
  const named = parametersOf(address).find(identifies);
  if (named === undefined) return undefined;
  const clean = withoutParameters(address, identifies);
  return finding('recipient-id', {
    span,
    url: address,
    reason: `parameter:${named.name}`,
    replacement: asValue(clean),
  });
};

/** Every place in HTML that tells the sender what a recipient does, with the edit that takes it out. */
export const trackingEdits = (html: string): readonly TrackingEdit[] => {
  const edits: TrackingEdit[] = [];
  walkHtml(html, {
    open: (name, attributes, start, end) => {
      if (name === 'img') {
        const reason = pixelReason(attributes);
        const url = attributes.get('src')?.value ?? '';
        if (reason !== undefined)
          edits.push(finding('pixel', { span: [start, end], url, reason, replacement: '' }));
      }
      const href = attributes.get('href');
      if (href === undefined || (name !== 'a' && name !== 'area')) return;
      const edit = linkEdit(href);
      if (edit !== undefined) edits.push(edit);
    },
    close: () => {},
    text: () => {},
    entity: () => {},
    comment: () => {},
  });
  return edits;
};

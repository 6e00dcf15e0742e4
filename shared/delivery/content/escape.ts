const htmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Where a value stands; each place has its own way of being harmless. */
export type Place = 'html' | 'html-bare' | 'html-url' | 'html-url-part' | 'text' | 'subject';

/** Text that HTML shows as it is, in an element or in a quoted attribute. SES escapes nothing. */
export const escapeHtml = (value: string): string =>
  needsHtml.test(value) ? value.replace(/[&<>"']/g, (found) => htmlEntities[found] ?? '') : value;

/** C0 and C1 controls, DEL, and the separators that some readers take for a line break. */
const isControl = (code: number): boolean =>
  code < 0x20 || (code >= 0x7f && code <= 0x9f) || code === 0x2028 || code === 0x2029;

const tab = 0x09;
const lineFeed = 0x0a;

/** The text without control characters; tabs and line feeds stay where `keepLines` says so. */
const withoutControls = (value: string, keepLines: boolean, instead: string): string => {
  let clean = '';
  let from = 0;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (!isControl(code) || (keepLines && (code === tab || code === lineFeed))) continue;
    clean += value.slice(from, at) + instead;
    from = at + 1;
  }
  return from === 0 ? value : clean + value.slice(from);
};

const needsHtml = /[&<>"']/;

/** One line without control characters: nothing can start a new header (RFC 5322 2.2). */
export const oneLine = (value: string): string =>
  withoutControls(value, false, ' ').replace(/ {2,}/g, ' ').trim();

/** Only a web or mail address may start a link; anything else makes no link. */
const safeUrl = (value: string): string | undefined =>
  /^(?:https?:\/\/|mailto:)[^\s<>"']*$/i.test(value) ? value : undefined;

/** The value escaped for `place`; undefined if no form of it is allowed there. */
export const escapeFor = (place: Place, value: string): string | undefined => {
  switch (place) {
    case 'html':
      return escapeHtml(withoutControls(value, true, ''));
    case 'html-bare':
      // Without quotes the first space would end the attribute, and what follows be one of its own.
      return escapeHtml(withoutControls(value, true, '')).replace(
        /[\s=`]/g,
        (found) => `&#${found.charCodeAt(0)};`,
      );
    case 'html-url': {
      const url = safeUrl(value.trim());
      return url === undefined ? undefined : escapeHtml(url);
    }
    case 'html-url-part':
      // An apostrophe would end an attribute in single quotes; an at sign is allowed in any URL.
      return encodeURIComponent(withoutControls(value.toWellFormed(), false, ''))
        .replaceAll("'", '%27')
        .replaceAll('%40', '@');
    case 'text':
      return withoutControls(value, true, '');
    case 'subject':
      return oneLine(value);
    default:
      return place satisfies never;
  }
};

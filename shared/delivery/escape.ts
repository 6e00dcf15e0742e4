const htmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters except tab and line feed; also the line and paragraph separators. */
// biome-ignore format: one line reads better
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
const breaks = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** Where a value stands; each place has its own way of being harmless. */
export type Place = 'html' | 'html-url' | 'text' | 'subject';

const needsHtml = /[&<>"']/;

/** Text that HTML shows as it is, in an element or in a quoted attribute. SES escapes nothing. */
export const escapeHtml = (value: string): string =>
  needsHtml.test(value) ? value.replace(/[&<>"']/g, (found) => htmlEntities[found] ?? '') : value;

/** One line without control characters: nothing can start a new header (RFC 5322 2.2). */
export const oneLine = (value: string): string => value.replace(breaks, ' ').trim();

/** Only a web or mail address may stand where a link starts; anything else links to nothing. */
const safeUrl = (value: string): string | undefined =>
  /^(?:https?:\/\/|mailto:)[^\s<>"']*$/i.test(value) ? value : undefined;

/** The value as it may stand in `place`; undefined when no form of it may. */
export const escapeFor = (place: Place, value: string): string | undefined => {
  switch (place) {
    case 'html':
      return escapeHtml(value.replace(controls, ''));
    case 'html-url': {
      const url = safeUrl(value.trim());
      return url === undefined ? undefined : escapeHtml(url);
    }
    case 'text':
      return value.replace(controls, '');
    case 'subject':
      return oneLine(value);
    default:
      return place satisfies never;
  }
};

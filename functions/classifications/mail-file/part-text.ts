import { decodeList } from '../../../shared/lists/decode-list.ts';
import { decodeBytes } from '../../runtime/decode-bytes.ts';

/**
 * The text of a part, where its type is one that a program for mail shows as text or as HTML;
 * otherwise `undefined`. Its bytes say how they are encoded, since headers may say anything. Rich
 * text (RTF) is not text: its words stand between commands.
 */
export const partText = (type: string, bytes: Uint8Array): string | undefined => {
  if (!readable.test(type) || rich.test(type)) return undefined;
  const { text } = decodeList(bytes, decodeBytes);
  return text.includes('\0') ? undefined : text;
};

const readable =
  /^(?:text\/|image\/svg|application\/(?:ics|json|xml|xhtml\+xml)|message\/(?:(?:global-)?(?:delivery-status|disposition-notification|headers)|feedback-report))/;
const rich = /^text\/rtf/;

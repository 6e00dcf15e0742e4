import type { FeedbackFacts } from './feedback-row.ts';

/** The enhanced status codes of a report (RFC 3463 2): its own, and those that its words hold. */
export const statusesIn = ({ status, text }: Pick<FeedbackFacts, 'status' | 'text'>): string[] => [
  ...new Set(`${status ?? ''} ${(text ?? '').slice(0, longest)}`.match(enhanced) ?? []),
];

/**
 * The words of a diagnostic: no e-mail addresses, no checks that passed, no repeated reply codes of
 * a multi-line answer (RFC 5321 4.2.1), on one line. A local part such as `spf` decides nothing.
 */
export const bareText = (text: string): string =>
  withoutAddresses(text.slice(0, longest))
    .replace(/\s+/g, ' ')
    .replace(/ [245]\d\d-(?:[245]\.\d{1,3}\.\d{1,3} )?/g, ' ')
    .replace(/\b(?:spf|dkim|dmarc|arc)\b ?[=:]? ?\(?(?:pass|passed|passes|ok)\b\)?/gi, ' ');

/** Replaces e-mail addresses in a text, bare or in angle brackets. */
export const withoutAddresses = (text: string): string =>
  text
    .split(/(\s+)/)
    .map((word) => (word.includes('@') ? '<address>' : word))
    .join('');

/**
 * Such words without host names and web addresses, in which a word says nothing: `spam-filter.example.net`
 * may well report that a mailbox does not exist.
 */
export const withoutHosts = (words: string): string => words.replace(hosts, ' ');

const hosts =
  /https?:\/\/\S+|(?<![\w.-])[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,8}\.[a-z]{2,24}(?![\w-]|\.\w)(?:\/\S*)?/g;

/** What is beyond this in a longer diagnostic is of no use to anybody; RFC 3464 sets no limit. */
const longest = 4_000;
/** Not a part of an IP address. */
const enhanced = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?!\d|\.\d)/g;

export const valueKinds = ['name', 'date', 'money', 'number', 'reference', 'text', 'link'] as const;
/** What the value of a placeholder is; a link leads to the sender's own domain. */
export type ValueKind = (typeof valueKinds)[number];

/**
 * The version of the promotional rules that a stored value must have been judged by to be sent in a
 * service mail. It changes when verdicts by earlier rules can no longer be trusted, not with every
 * new rule: contacts are judged again only when they are written.
 */
export const valueRules = '2026-11-30';

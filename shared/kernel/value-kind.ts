export const valueKinds = ['name', 'date', 'money', 'number', 'reference', 'text', 'link'] as const;
/** What the value of a placeholder is; a link leads to the sender's own domain. */
export type ValueKind = (typeof valueKinds)[number];

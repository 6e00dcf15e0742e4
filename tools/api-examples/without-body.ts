/**
 * Operations whose answer is not shown: this document itself, its page and the style sheet, which
 * can be looked at, and the preference centre, which is long.
 */
export const withoutBody: ReadonlySet<string> = new Set([
  'readOpenApi',
  'showApiDocs',
  'readStyleSheet',
  'showPreferences',
  'changePreferences',
]);

/** Events by which mail or measuring ends. */
export const stopTypes: ReadonlySet<string> = new Set([
  'withdrawn',
  'objected',
  'refused',
  'suppressed',
  'expired',
  'invalidated',
]);

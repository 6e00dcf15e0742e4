import { trackingEdits } from './tracking/inspect-tracking.ts';

/**
 * The HTML without what tracks: pixels are gone, redirectors lead straight to their target when
 * their address names it, identifiers of the recipient are out of links. Nothing else changes, not
 * a byte. An opaque redirector cannot be unwrapped and stays; `inspectTracking` still reports it.
 */
export const stripTracking = (html: string): string => {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, replacement } of trackingEdits(html)) {
    if (start < at) continue;
    parts.push(html.slice(at, start), replacement);
    at = end;
  }
  parts.push(html.slice(at));
  return parts.join('');
};

import { html } from 'hono/html';
import type { Html } from './html.ts';

const mark = (drawing: Html): Html => html`<svg class="mark" viewBox="0 0 48 48" fill="none"
 stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"
 aria-hidden="true" focusable="false">${drawing}</svg>`;

/** A tick in a circle: done. Decoration only; the heading says the same. */
export const doneMark: Html = mark(
  html`<circle cx="24" cy="24" r="20"/><path d="m15.5 24.5 6 6 11.5-13"/>`,
);

/** An envelope: a question about mail. */
export const mailMark: Html = mark(
  html`<rect x="5" y="10" width="38" height="28" rx="5"/><path d="m7 14 17 13 17-13"/>`,
);

/** A broken chain: a link that leads nowhere. */
export const brokenMark: Html = mark(
  html`<path d="M20 28.5 28.5 20M18 16l4-4a9 9 0 0 1 13 13l-3.500 3.500M15.500 19.500 12 23a9 9 0 0 0 13 13l4-4"/>`,
);

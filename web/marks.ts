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

/** An exclamation mark in a circle: something is not as it should be. */
export const warningMark: Html = mark(
  html`<circle cx="24" cy="24" r="20"/><path d="M24 14.5v12M24 33.500v.010"/>`,
);

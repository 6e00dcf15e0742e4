/**
 * The token as the mail client meant it: software that makes links of text takes a full stop or a
 * bracket along. A token ends in a base64url character, so what follows one was never ours.
 */
export const tokenOfPath = (segment: string): string =>
  segment.slice(0, 2_000).replace(/[^A-Za-z0-9_-]+$/, '');

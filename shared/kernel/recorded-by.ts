/**
 * Who recorded an event, as far as the service itself can vouch for it; no body of a request says so.
 *
 * - `jwt`: the subject of the caller's token.
 * - `iam`: the ARN of the caller's user or role. A session of a role chooses its own name, so the
 *   name of the session is left out.
 * - `page`: one of our own pages, by its path without the token.
 * - `system`: a part of the service, such as `feedback`.
 */
export type RecordedBy = {
  readonly kind: 'jwt' | 'iam' | 'page' | 'system';
  readonly id: string;
};

/** What goes along with the services that append to a ledger: on whose behalf they do. */
export type Recorder = { readonly recordedBy: RecordedBy };

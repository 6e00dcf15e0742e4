import type { FunctionName } from './functions.ts';
import type { Throttle } from './throttles.ts';

export type HttpMethodName = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** An address that needs no credentials. */
export type PublicRoute = Throttle & {
  readonly method: HttpMethodName;
  readonly path: string;
  readonly function: FunctionName;
  /** Why this address takes requests from anyone. */
  readonly reason: string;
};

const stop = { function: 'stops', ratePerSecond: 1_000, burst: 2_000 } as const;
const page = { function: 'preferences', ratePerSecond: 100, burst: 200 } as const;
const join = { function: 'sign-up', ratePerSecond: 20, burst: 40 } as const;
const documents = { function: 'api-docs', ratePerSecond: 20, burst: 40 } as const;
const log = { function: 'evidence-log', ratePerSecond: 100, burst: 200 } as const;
const picture = { function: 'assets', ratePerSecond: 500, burst: 1_000 } as const;
const pixel = { function: 'tracking', ratePerSecond: 500, burst: 1_000 } as const;

/**
 * Every address that needs no credentials, by name. Whoever adds one writes down why. The limits
 * of the stop link are wide on purpose: a throttled one-click request is an opt-out that is lost,
 * for mail clients do not try again (RFC 8058).
 */
export const publicRoutes: readonly PublicRoute[] = [
  {
    ...stop,
    method: 'GET',
    path: '/u/{token}',
    reason:
      'The stop link of a mail shows a confirmation page; its signed token can only stop mail.',
  },
  {
    ...stop,
    method: 'HEAD',
    path: '/u/{token}',
    reason: 'Mail clients and scanners try a stop link before they show it; nothing is changed.',
  },
  {
    ...stop,
    method: 'POST',
    path: '/u/{token}',
    reason: 'One-click unsubscribe (RFC 8058) comes from mail clients, which have no credentials.',
  },
  {
    ...page,
    method: 'GET',
    path: '/p/{token}',
    reason:
      'The preference centre belongs to the address holder; the signed link is the credential.',
  },
  {
    ...page,
    method: 'POST',
    path: '/p/{token}',
    reason: 'Choices in the preference centre; the signed link that expires is the credential.',
  },
  {
    ...page,
    method: 'GET',
    path: '/c/{token}',
    reason: 'The confirmation link of a double opt-in shows a page and changes nothing.',
  },
  {
    ...page,
    method: 'POST',
    path: '/c/{token}',
    reason: 'Confirms a double opt-in; the token was mailed to the address and to nobody else.',
  },
  {
    ...page,
    method: 'GET',
    path: '/m/{token}',
    reason:
      'Says why a mail came, to whoever has the mail; shows nothing else and changes nothing.',
  },
  {
    ...page,
    method: 'POST',
    path: '/m/{token}',
    reason:
      'Mails a fresh link to the address of the mail, once an hour, and answers nothing else.',
  },
  {
    ...page,
    method: 'GET',
    path: '/d/{token}',
    reason: 'Own data: the signed link of two hours was mailed to the address, and dies with it.',
  },
  {
    ...page,
    method: 'POST',
    path: '/d/{token}',
    reason: 'Asks something of the officer by that link; a person answers.',
  },
  {
    ...pixel,
    method: 'GET',
    path: '/m/{token}/{part}',
    reason:
      'The picture and the numbered links of a measured mail serve whoever fetches them; what is recorded is decided again at each fetch.',
  },
  {
    ...pixel,
    method: 'HEAD',
    path: '/m/{token}/{part}',
    reason: 'Scanners try a link before they let it through; nothing is recorded.',
  },
  {
    ...join,
    method: 'GET',
    path: '/s/{senderId}',
    reason: 'Anybody may sign up for public topics; the page shows what the sender asks everybody.',
  },
  {
    ...join,
    method: 'GET',
    path: '/s/{senderId}/form',
    reason: 'The same form, for sites of the sender to copy; it holds no data.',
  },
  {
    ...join,
    method: 'POST',
    path: '/s/{senderId}',
    reason:
      'Signing up has no credentials: it grants nothing and mails one question to the address, within limits.',
  },
  {
    ...page,
    method: 'GET',
    path: '/style.css',
    reason: 'The style sheet of the public pages holds no data and is the same for everyone.',
  },
  {
    ...log,
    method: 'GET',
    path: '/log/checkpoint',
    reason: 'A log is trusted because strangers watch it; a checkpoint holds a size and a hash.',
  },
  {
    ...log,
    method: 'GET',
    path: '/log/key',
    reason: 'The public key that checkpoints are signed with.',
  },
  {
    ...log,
    method: 'GET',
    path: '/log/tile/{path+}',
    reason: 'Hashes of salted hashes: nobody without an opening learns anything from them.',
  },
  {
    ...log,
    method: 'GET',
    path: '/r/{token}',
    reason:
      'The proof of one record, by a signed link that was given to whose record it is; it shows that record alone.',
  },
  {
    ...picture,
    method: 'GET',
    path: '/assets/{name}',
    reason:
      'Pictures of mails, fetched by mail clients; only what was uploaded to be shown to anyone.',
  },
  {
    ...documents,
    method: 'GET',
    path: '/openapi.json',
    reason: 'The description of the API holds no data and is the same for everyone.',
  },
  {
    ...documents,
    method: 'GET',
    path: '/docs',
    reason: 'The same description as a page that people can read; it holds no data.',
  },
];

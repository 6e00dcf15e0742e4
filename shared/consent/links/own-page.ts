import type { Recorder } from '../../kernel/recorded-by.ts';

/** Our own pages on which a person says something, by their paths without the token. */
export type OwnPage = (typeof ownPages)[number];

/** The pages of the stop link, the preferences, the confirmation of a double opt-in, the own data, signing up. */
export const ownPages = ['/u', '/p', '/c', '/d', '/s'] as const;

/** The services of a page, with the page as the one who records. */
export const onPage = <Services extends object>(
  services: Services,
  page: OwnPage,
): Services & Recorder => ({ ...services, recordedBy: { kind: 'page', id: page } });

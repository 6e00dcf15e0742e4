import type { HttpReply, HttpRequest } from '../../start-http-service.ts';
import { clickPart, openPart } from '../event-part.ts';
import type { InboxParts } from './act-on.ts';
import { pixelGif } from './tracking.ts';

/** Where a tracked mail's pixel and links lead: tells SES, then shows or continues. */
export const trackingRoute = (
  { store, publisher }: InboxParts,
  { url }: HttpRequest,
): HttpReply => {
  const [, , kind, id = ''] = url.pathname.split('/');
  const mail = store.get(id);
  const to = url.searchParams.get('to') ?? '';
  if (kind === 'click' && /^https?:/.test(to)) {
    if (mail) publisher.publish(mail, clickPart(to));
    return { status: 302, headers: { location: to } };
  }
  if (mail && kind === 'open') publisher.publish(mail, openPart);
  return {
    status: 200,
    headers: { 'content-type': 'image/gif', 'cache-control': 'no-store' },
    body: pixelGif,
  };
};

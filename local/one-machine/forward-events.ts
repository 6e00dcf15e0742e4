import {
  eventDetail,
  eventSource,
} from '../../shared/adapters/eventbridge/eventbridge-announce.ts';
import type { Announce, PendingAnnouncement } from '../../shared/delivery/publish-announcements.ts';
import { isoFromInstant } from '../../shared/kernel/instant.ts';

/**
 * Posts each event to an address, as EventBridge hands it to a target. What is not answered with a 2xx within
 * five seconds stays in the outbox, with all that comes after it, and goes again.
 */
export const forwardEvents =
  (url: string, send: (url: string, init: RequestInit) => Promise<Response> = fetch): Announce =>
  async (rows) => {
    const taken: string[] = [];
    for (const row of rows) {
      const isTaken = await post(url, row, send).catch(() => false);
      if (!isTaken) break;
      taken.push(row.id);
    }
    return { taken, refused: [] };
  };

const post = async (
  url: string,
  row: PendingAnnouncement,
  send: (url: string, init: RequestInit) => Promise<Response>,
): Promise<boolean> => {
  const { ok, body } = await send(url, {
    method: 'POST',
    redirect: 'manual',
    signal: AbortSignal.timeout(5_000),
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(eventOf(row)),
  });
  await body?.cancel();
  return ok;
};

const eventOf = (row: PendingAnnouncement) => ({
  version: '0',
  id: row.id,
  'detail-type': row.announcement.type,
  source: eventSource,
  account: '000000000000',
  time: isoFromInstant(row.at),
  region: 'local',
  resources: [],
  detail: eventDetail(row),
});

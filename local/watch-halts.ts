import { setTimeout as sleep } from 'node:timers/promises';
import { demoApi } from './demo/demo-api.ts';
import type { ServedApp } from './served-app.ts';

/**
 * Prints a line for every mailing that pauses itself while this process runs, found by asking the
 * API, so that nobody waits in front of a silent console for mails that do not come.
 */
export const watchHalts = async (
  app: ServedApp,
  print: (line: string) => void,
  everyMs = 3_000,
): Promise<Watch> => {
  const api = await demoApi(app);
  const stopping = new AbortController();
  const printed = new Set<string>();

  const look = async (say: (line: string) => void) => {
    const { data: senders } = await api.GET('/v1/senders');
    for (const { senderId } of senders?.items ?? []) {
      const { data: mailings } = await api.GET('/v1/mailings', { params: { query: { senderId } } });
      for (const { mailingId, state, haltedBy, haltedWords, changedAt } of mailings?.items ?? []) {
        const key = `${mailingId} ${changedAt}`;
        if (state !== 'paused' || haltedBy === undefined || printed.has(key)) continue;
        printed.add(key);
        say(lineOf(mailingId, haltedBy, haltedWords));
      }
    }
  };

  // What was halted before this start was printed then.
  await look(() => undefined);
  const watching = (async () => {
    while (!stopping.signal.aborted) {
      await sleep(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (!stopping.signal.aborted) await look(print).catch(() => undefined);
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await watching;
    },
  };
};

type Watch = { stop(): Promise<void> };

/** One line on a mailing that paused itself: its id, the cause and what SES said. */
const lineOf = (mailingId: string, haltedBy: string, words: string | undefined): string =>
  `mailing ${mailingId} paused itself: ${haltedBy}${words === undefined ? '' : ` (${words})`}`;

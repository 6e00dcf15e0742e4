import { openSession, type SmtpRelay, type SmtpSession, type Transaction } from './smtp-session.ts';

/**
 * Connections to one relay, at most `connections`, each used for many mails. A mail is given once:
 * the pool repeats nothing. When the relay cannot be reached, mails fail for some seconds without
 * asking it again.
 */
export const smtpPool = (relay: SmtpRelay, now: () => number = Date.now): SmtpPool => {
  const { connections = usualConnections, mailsPerConnection = 100 } = relay;
  const idle: Used[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;
  let isStopped = false;
  let down: { readonly error: unknown; readonly until: number } | undefined;

  const session = async (): Promise<Used> => {
    for (let one = idle.pop(); one !== undefined; one = idle.pop())
      if (one.session.isOpen()) return one;
    if (down !== undefined && now() < down.until) throw down.error;
    try {
      return { session: await openSession(relay), mails: 0 };
    } catch (error) {
      down = { error, until: now() + restMillis };
      throw error;
    }
  };

  const turn = async (): Promise<void> => {
    while (busy >= connections) await new Promise<void>((resolve) => waiting.push(resolve));
    busy += 1;
  };
  const giveBack = (): void => {
    busy -= 1;
    waiting.shift()?.();
  };

  return {
    send: async (from, to, message) => {
      await turn();
      try {
        const used = await session();
        const result = await used.session.send(from, to, message);
        used.mails += 1;
        if (isStopped || used.mails >= mailsPerConnection) used.session.close();
        else if (used.session.isOpen()) idle.push(used);
        return result;
      } catch (error) {
        return { outcome: 'failed', error, hasBegun: false };
      } finally {
        giveBack();
      }
    },
    stop: () => {
      isStopped = true;
      for (const { session: one } of idle.splice(0)) one.close();
    },
  };
};

export type SmtpPool = {
  send(from: string, to: string, message: Buffer): Promise<Transaction>;
  /** Ends idle connections at once, the others after their mail. */
  stop(): void;
};

type Used = { readonly session: SmtpSession; mails: number };

const restMillis = 5_000;
export const usualConnections = 4;

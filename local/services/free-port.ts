import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * A port of 127.0.0.1 that nobody listened on a moment ago; for programs that cannot choose. It is
 * below those that systems give to outgoing connections and to listeners on port 0, so that none of
 * these takes it before the program listens.
 */
export const freePort = async (): Promise<number> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const port = randomInt(lowest, highest);
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port from ${lowest} to ${highest} on 127.0.0.1`);
};

/** Above the well-known services, below the ephemeral ports of Linux (32768) and all others. */
const lowest = 20_000;
const highest = 32_000;
const attempts = 100;

/** Whether nobody listens on a port of 127.0.0.1 now. */
export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

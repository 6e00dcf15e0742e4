import crypto, { createHash } from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Makes the contact ids of this process the same in every recording, and with them the order in which
 * contacts are listed. They alone are made of 16 random bytes.
 */
export const installExampleContactIds = (): { restore(): void } => {
  const real = crypto.randomBytes;
  let made = 0;
  const put = (randomBytes: typeof real): void => {
    crypto.randomBytes = randomBytes;
    syncBuiltinESMExports();
  };
  put(((size: number, ...rest: []) => {
    if (size !== contactIdBytes) return real(size, ...rest);
    made += 1;
    return createHash('sha256').update(`contact ${made}`).digest().subarray(0, size);
  }) as typeof real);
  return { restore: () => put(real) };
};

const contactIdBytes = 16;

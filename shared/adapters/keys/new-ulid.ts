import { randomBytes } from 'node:crypto';
import { ulid } from 'ulid';

/** An id that sorts by time. Its random bytes are drawn many at a time: a list needs thousands of ids. */
export const newUlid = (): string => ulid(undefined, drawn);

const poolBytes = 4_096;
let pool = randomBytes(poolBytes);
let next = 0;

/** 0 or more and below 1, in 256 steps: 32 letters divide them evenly. */
const drawn = (): number => {
  if (next >= poolBytes) {
    pool = randomBytes(poolBytes);
    next = 0;
  }
  const byte = pool[next] ?? 0;
  next += 1;
  return byte / 256;
};

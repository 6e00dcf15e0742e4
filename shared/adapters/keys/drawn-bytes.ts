import { randomBytes } from 'node:crypto';

/** Random bytes, each drawn once. They are asked of the system many at a time: a list needs thousands of ids and salts. */
export const drawnBytes = (count: number): Buffer => {
  if (next + count > poolBytes) {
    pool = randomBytes(poolBytes);
    next = 0;
  }
  next += count;
  return pool.subarray(next - count, next);
};

const poolBytes = 4_096;
let pool = randomBytes(poolBytes);
let next = 0;

import { drawnBytes } from './drawn-bytes.ts';

/**
 * An id that sorts by time (https://github.com/ulid/spec): ten letters of the millisecond, now unless given, and sixteen
 * that are random.
 */
export const newUlid = (millis: number = Date.now()): string => {
  let time = '';
  for (let left = millis; time.length < 10; left = Math.floor(left / 32))
    time = letter(left % 32) + time;
  // 32 letters divide the steps of a byte evenly.
  return time + Array.from(drawnBytes(16), (byte) => letter(byte % 32)).join('');
};

/** Crockford's, without letters that are taken for others. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const letter = (at: number): string => letters.charAt(at);

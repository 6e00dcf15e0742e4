import { open, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Reads what is new in a Maildir, oldest first, and marks what was taken as read. A mail that is
 * not one of ours is left unread for a person. One that could not be recorded stays where it is,
 * and comes again; so does one whose process was killed between the two.
 */
export const emptyMaildir = async (
  folder: string,
  take: (source: Uint8Array) => Promise<boolean>,
): Promise<MaildirCounts> => {
  let taken = 0;
  let left = 0;
  for (const name of (await readdir(join(folder, 'new'))).toSorted()) {
    const path = join(folder, 'new', name);
    const isTaken = await take(await beginningOf(path));
    await rename(path, join(folder, 'cur', `${name}:2,${isTaken ? 'S' : ''}`));
    if (isTaken) taken += 1;
    else left += 1;
  }
  return { taken, left };
};

export type MaildirCounts = { readonly taken: number; readonly left: number };

/** A report says what it has to say before the mail that it quotes. */
export const longestReport = 1_000_000;

const beginningOf = async (path: string): Promise<Uint8Array> => {
  const file = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(longestReport), 0, longestReport, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

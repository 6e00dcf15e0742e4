import type { MailBatch } from '../../delivery/ports.ts';
import { maxCallBytes } from '../../delivery/send/call-bytes.ts';
import { bulkEmailInput, type SendsThrough } from './bulk-email-input.ts';

/**
 * A batch in as many calls as its bytes take, in its order: the JSON of one that brings its template
 * is at most 1 MB. A mail that is too large by itself gets a call to itself, which SES refuses.
 */
export const callsWithinBytes = (batch: MailBatch, through: SendsThrough): readonly MailBatch[] => {
  const { BulkEmailEntries: entries = [], ...rest } = bulkEmailInput(
    { ...batch, files: [] },
    through,
  );
  const files = batch.files.reduce((sum, file) => sum + attachmentBytes(file.bytes.length), 0);
  const left = maxCallBytes - jsonBytes(rest) - files - aroundEntries;
  const calls: MailBatch['entries'][number][][] = [];
  let room = 0;
  for (const [index, entry] of batch.entries.entries()) {
    const size = jsonBytes(entries[index]) + 1;
    const last = calls.at(-1);
    if (last === undefined || size > room) {
      calls.push([entry]);
      room = left - size;
    } else {
      last.push(entry);
      room -= size;
    }
  }
  return calls.map((own) => ({ ...batch, entries: own }));
};

const jsonBytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** Its bytes as base64, with its name and the members around it. */
const attachmentBytes = (size: number): number => 4 * Math.ceil(size / 3) + 1_000;

/** `"BulkEmailEntries":[],` and `"Attachments":[],`. */
const aroundEntries = 100;

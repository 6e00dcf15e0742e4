import { type JobId, jobPlace } from '../../delivery/jobs.ts';
import * as plain from './keys.ts';
import { claimPk, mailingPk, pacerPk, sentPk } from './keys.ts';

type Key = { readonly pk: { readonly S: string }; readonly sk: { readonly S: string } };

/**
 * Pages and batches of one segment share a partition: eight segments spread the 1,800 write units a
 * second of 10,000 mails/s over eight partitions of 1,000 (docs/adr/0008).
 */
export const segmentPk = (mailingId: string, segment: number): string =>
  `${mailingPk(mailingId)}#${String(segment).padStart(3, '0')}`;

const attributesOf = ({ pk, sk }: plain.Key): Key => ({ pk: { S: pk }, sk: { S: sk } });
const key = (pk: string, sk: string): Key => attributesOf({ pk, sk });

const padded = (page: number): string => String(page).padStart(6, '0');

export const mailingKey = (mailingId: string): Key => key(mailingPk(mailingId), 'MAILING');

export const runKey = (mailingId: string): Key => key(mailingPk(mailingId), 'RUN');
export const snapshotKey = (mailingId: string): Key => key(mailingPk(mailingId), 'SNAPSHOT');

/** One counter row per segment: events of different segments never wait for each other. */
export const feedbackKey = (mailingId: string, segment: number): Key =>
  key(segmentPk(mailingId, segment), 'FEEDBACK');

export const pageKey = (mailingId: string, segment: number, page: number): Key =>
  key(segmentPk(mailingId, segment), `PAGE#${padded(page)}`);

/** Sort keys of batches follow those of their pages. */
export const batchKey = (mailingId: string, jobId: JobId): Key => {
  const place = jobPlace(jobId);
  if (place === undefined) throw new RangeError('not a job id');
  return key(segmentPk(mailingId, place.segment), `BATCH#${jobId}`);
};

/** The first sort key that batches of this page can have. */
export const batchesFrom = (segment: number, page: number): string =>
  `BATCH#${String(segment).padStart(3, '0')}-${padded(page)}`;

export const tallyPk = (mailingId: string): string => `${mailingPk(mailingId)}#TALLY`;

export const tallyKey = (mailingId: string, segment: number, page: number): Key =>
  key(tallyPk(mailingId), `${String(segment).padStart(3, '0')}-${padded(page)}`);

export const claimKey = (contactId: string, mailingId: string): Key =>
  key(claimPk(contactId), mailingId);

export const sentKey = (senderId: string, mailingId: string): Key =>
  key(sentPk(senderId), mailingId);

export const contactKey = (contactId: string): Key => attributesOf(plain.contactKey(contactId));
export const stateKey = (contactId: string): Key => attributesOf(plain.stateKey(contactId));

export const pacerKey: Key = key(pacerPk, 'ACCOUNT');

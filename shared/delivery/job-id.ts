/**
 * Names one send job within its mailing: `<segment>-<page>-<number>`, then one letter for every
 * time a part of it had to go again. Deterministic, so that a repeated delivery names the same job.
 */
export type JobId = string;

/** Why a part goes again: `p` was put off before it was claimed, `t` was claimed and then throttled. */
export type AgainKind = 'p' | 't';

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** The id of the `number`th job of a page. */
export const jobIdOf = (segment: number, page: number, number: number): JobId =>
  `${padded(segment, 3)}-${padded(page, 6)}-${padded(number, 3)}`;

/** The id under which the part that goes again does so. */
export const againJobId = (jobId: JobId, kind: AgainKind): JobId => `${jobId}${kind}`;

const shape = /^(\d{3})-(\d{6})-(\d{3})([pt]*)$/;

export type JobPlace = { readonly segment: number; readonly page: number };

/** Segment and page that a job belongs to; undefined for a text that is no job id. */
export const jobPlace = (jobId: JobId): JobPlace | undefined => {
  const match = shape.exec(jobId);
  return match === null ? undefined : { segment: Number(match[1]), page: Number(match[2]) };
};

/** How often the part was put off already. */
export const generationOf = (jobId: JobId): number => shape.exec(jobId)?.[4]?.length ?? 0;

/** How many times in a row the part was throttled. */
export const throttlesOf = (jobId: JobId): number => /t*$/.exec(jobId)?.[0].length ?? 0;

/**
 * The earlier job whose claims this job may take over, because SES refused them for now: the last
 * one that was throttled. Undefined for a job that nobody claimed for yet.
 */
export const claimHolder = (jobId: JobId): JobId | undefined => {
  const claimed = jobId.replace(/p+$/, '');
  return claimed.endsWith('t') ? claimed.slice(0, -1) : undefined;
};

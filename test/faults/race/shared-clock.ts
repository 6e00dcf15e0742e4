/** Milliseconds of the machine's monotonic clock, which is the same in every thread and process. */
export const sharedClock = (): number => Number(process.hrtime.bigint()) / 1e6;

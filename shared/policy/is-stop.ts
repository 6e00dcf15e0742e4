import type { ConsentEntry } from '../consent/fold/consent-state.ts';

/** The person took consent back, or objected to direct marketing. */
export const isStop = ({ status }: ConsentEntry): boolean =>
  status === 'withdrawn' || status === 'objected';

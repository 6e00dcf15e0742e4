import type { Mailing, MailingState } from '../api/schemas.ts';

/** The screens of one mailing, in the order of its life. */
export const stages = ['write', 'read', 'who', 'before', 'report'] as const;
export type Stage = (typeof stages)[number];

/** The stage at which a mailing of this state has work waiting. */
export const stageOf = ({ state }: Pick<Mailing, 'state'>): Stage => whereWorkIs[state];

/** Whether its contents can still be changed. */
export const isChangeable = ({ state }: Pick<Mailing, 'state'>): boolean =>
  state === 'draft' || state === 'held';

/** Whether it has begun, so that there is something to report. */
export const hasStarted = ({ state, pausedBeforeStart }: Mailing): boolean =>
  state === 'running' ||
  state === 'finished' ||
  state === 'cancelled' ||
  (state === 'paused' && pausedBeforeStart !== true);

/** Purposes that are not marketing. */
export const servicePurposes = ['contract', 'security', 'legal-duty'] as const;
/** Purposes of direct marketing, which need a basis for each recipient. */
export const marketingPurposes = ['commercial', 'ideological', 'charitable'] as const;

export const isService = (purpose: string): boolean =>
  servicePurposes.some((each) => each === purpose);

/** Whether it needs a basis of marketing for each recipient: declared as that, or found to be. */
export const isMarketing = ({
  declaredPurpose,
  regulated,
}: Pick<Mailing, 'declaredPurpose' | 'regulated'>): boolean =>
  !isService(declaredPurpose) || regulated.length > 0;

const whereWorkIs: Readonly<Record<MailingState, Stage>> = {
  draft: 'read',
  held: 'read',
  scheduled: 'before',
  running: 'report',
  paused: 'report',
  finished: 'report',
  cancelled: 'report',
};

import type { MailingState } from './mailing.ts';

/** Where a mailing goes; doing twice what is already done is not an error, so a repeat is safe. */
export const transition = (state: MailingState, name: Transition): TransitionOutcome => {
  const { from, to } = transitions[name];
  if (from.includes(state)) return { outcome: 'moved', state: to };
  return { outcome: state === to ? 'already' : 'refused', state };
};

export type Transition =
  | 'hold'
  | 'release'
  | 'schedule'
  | 'reschedule'
  | 'unschedule'
  | 'activate'
  | 'start'
  | 'pause'
  | 'resume'
  | 'rearm'
  | 'cancel'
  | 'finish';

/** From which states each transition may start, and where it ends. */
const transitions: Readonly<
  Record<Transition, { readonly from: readonly MailingState[]; readonly to: MailingState }>
> = {
  hold: { from: ['draft'], to: 'held' },
  release: { from: ['held'], to: 'draft' },
  schedule: { from: ['draft'], to: 'scheduled' },
  reschedule: { from: ['scheduled'], to: 'scheduled' },
  unschedule: { from: ['scheduled'], to: 'draft' },
  activate: { from: ['draft'], to: 'running' },
  start: { from: ['scheduled'], to: 'running' },
  pause: { from: ['scheduled', 'running'], to: 'paused' },
  resume: { from: ['paused'], to: 'running' },
  rearm: { from: ['paused'], to: 'scheduled' },
  cancel: { from: ['draft', 'held', 'scheduled', 'running', 'paused'], to: 'cancelled' },
  finish: { from: ['running'], to: 'finished' },
};

export type TransitionOutcome =
  | { readonly outcome: 'moved'; readonly state: MailingState }
  | { readonly outcome: 'already'; readonly state: MailingState }
  | { readonly outcome: 'refused'; readonly state: MailingState };

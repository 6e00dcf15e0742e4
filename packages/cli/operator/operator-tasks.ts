/**
 * What operators do apart from the API, with access to the tables, queues and secrets of a stage.
 * Each is a module of its own that reads its arguments from the process: whoever asks the API loads
 * none of them.
 */
export const operatorTasks = {
  doctor: {
    summary: 'what keeps a stage from deploying and from mailing, and what mends it',
    load: () => import('../../../scripts/doctor.ts'),
  },
  keys: {
    summary: 'make or rotate the keys that sign links and hash addresses',
    load: () => import('../../../scripts/keys.ts'),
  },
  'dead-letters': {
    summary: 'show the messages that were set aside, or send them back',
    load: () => import('../../../scripts/dead-letters.ts'),
  },
  'rebuild-state': {
    summary: 'check every ledger, and write again what a state is behind',
    load: () => import('../../../scripts/rebuild-state.ts'),
  },
  'after-restore': {
    summary: 'where restored tables contradict each other',
    load: () => import('../../../scripts/after-restore.ts'),
  },
  record: {
    summary: 'the register of processing (GDPR art. 30)',
    load: async () => (await import('../../../scripts/record-of-processing.ts')).printRecord(),
  },
} as const satisfies Readonly<Record<string, OperatorTask>>;

type OperatorTask = { readonly summary: string; readonly load: () => Promise<unknown> };

export type OperatorTaskName = keyof typeof operatorTasks;

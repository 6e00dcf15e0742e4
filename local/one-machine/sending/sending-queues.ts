import type { QueueName } from '../../../shared/deployment/queues.ts';
import type { FunctionSettings } from '../../lambda/invoke-function.ts';

/**
 * The queues that threads work on where there are several cores. Service mail is not among them: the thread that
 * answers requests sends it, beside any campaign.
 */
export const sendingQueues = ['fan-out', 'send'] as const satisfies readonly QueueName[];

export type SendingQueue = (typeof sendingQueues)[number];

export const isSendingQueue = (name: string): name is SendingQueue =>
  sendingQueues.some((one) => one === name);

/** How a thread works on each of them. */
export type SendingSettings = Readonly<
  Record<SendingQueue, FunctionSettings & { readonly concurrency: number }>
>;

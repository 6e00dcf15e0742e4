import { ProblemError } from './problem.ts';

/** The `refused` problem for an activity that a sender does not have, with those that it has. */
export const unknownActivity = (known: readonly string[], pointer = '/activity'): ProblemError =>
  new ProblemError('refused', {
    detail: 'unknown-activity',
    errors: [
      {
        pointer,
        in: 'body',
        message: `this sender has no such activity: it has ${known
          .map((one) => `\`${one}\``)
          .join(', ')}. Name one in the \`settings.activities\` of \`PUT /v1/senders/{senderId}\``,
      },
    ],
  });

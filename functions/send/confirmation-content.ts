import type { ConfirmationContent } from '../../shared/delivery/send/send-opt-in-confirmation.ts';
import { optInConfirmationMail } from '../../web/mails/opt-in-confirmation.ts';

/** The text of the double opt-in mail, with the confirm page under `publicUrl`. */
export const confirmationContent =
  (publicUrl: string): ConfirmationContent =>
  (job, sender, { requestedAt, expiresAt }) => ({
    language: job.language,
    ...optInConfirmationMail({
      language: job.language,
      sender,
      scopes: [
        { purpose: job.purpose, ...named(job.topicName ?? job.topic) },
        ...(job.also ?? []).map(({ purpose, topicName }) => ({ purpose, ...named(topicName) })),
      ],
      confirmUrl: `${publicUrl}/c/${job.token}`,
      requestedAt,
      expiresAt,
    }),
  });

/** A topic whose name may not be shown is asked for by its purpose. */
const named = (topic: string | undefined): { readonly topic?: string } =>
  topic === undefined || topic === '' ? {} : { topic };

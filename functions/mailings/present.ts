import type { z } from '@hono/zod-openapi';
import type { MailingProgress } from '../../shared/delivery/accounting/mailing-progress.ts';
import { isoFromInstant } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import type { MailingHeader } from '../../shared/mailing/mailing-store.ts';
import type { ContactIds, ShowContactId } from '../runtime/http/contact-ids.ts';
import { present } from '../runtime/http/present.ts';
import { mailingResource } from './mailing-resource.ts';

/** Mailings as the API shows them: moments as ISO 8601, contacts by their callers' ids. */
export const presentMailings = async (
  mailings: readonly MailingHeader[],
  contactIds: ContactIds,
): Promise<z.output<typeof mailingResource>[]> => {
  const show = await contactIds.shown(
    mailings.flatMap(({ audience }) => audience.contactIds ?? []),
  );
  return mailings.map((mailing) => shownMailing(mailing, show));
};

/** One of them. */
export const presentMailing = async (
  mailing: MailingHeader,
  contactIds: ContactIds,
): Promise<z.output<typeof mailingResource>> => {
  const named = mailing.audience.contactIds ?? [];
  return shownMailing(mailing, await contactIds.shown(named));
};

const shownMailing = (
  mailing: MailingHeader,
  show: ShowContactId,
): z.output<typeof mailingResource> => {
  const { audience, createdAt, changedAt, editors, resumedDespite, schedule } = mailing;
  return present(
    mailingResource,
    defined({
      ...mailing,
      audience:
        audience.contactIds === undefined
          ? audience
          : { ...audience, contactIds: audience.contactIds.map(show) },
      createdAt: isoFromInstant(createdAt),
      changedAt: changedAt === undefined ? undefined : isoFromInstant(changedAt),
      editors: editors?.map((one) => ({ ...one, at: isoFromInstant(one.at) })),
      resumedDespite:
        resumedDespite === undefined
          ? undefined
          : { ...resumedDespite, at: isoFromInstant(resumedDespite.at) },
      schedule:
        schedule === undefined ? undefined : { ...schedule, at: isoFromInstant(schedule.at) },
    }),
  );
};

/** Progress as the API shows it: moments as ISO 8601. */
export const presentProgress = ({ startedAt, estimatedEnd, ...rest }: MailingProgress) =>
  defined({
    ...rest,
    startedAt: startedAt === undefined ? undefined : isoFromInstant(startedAt),
    estimatedEnd: estimatedEnd === undefined ? undefined : isoFromInstant(estimatedEnd),
  });

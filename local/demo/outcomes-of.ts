import type { GrondslagClient } from '../../packages/client/grondslag-client.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { dataOf } from './demo-api.ts';
import { inParallel } from './in-parallel.ts';
import type { SentMailing } from './send-mailing.ts';

/** Every contact's outcome in a mailing: its verdict, and for a mail the decision it rested on. */
export const outcomesOf = async (
  api: GrondslagClient,
  mailing: SentMailing,
): Promise<readonly Outcome[]> =>
  inParallel(await allVerdicts(api, mailing), 8, async ({ contactId, verdict, reasons }) => {
    if (verdict !== 'accepted')
      return { contact: contactId, outcome: verdict, why: reasons[0] ?? '', tracked: false };
    const decision = await decisionOf(api, contactId, mailing.mailingId);
    const tracked = (decision?.tracking ?? []).length > 0;
    return { contact: contactId, outcome: verdict, why: decision?.basis ?? '', tracked };
  });

/** What became of one contact in one mailing, as the API tells it. */
export type Outcome = {
  readonly contact: string;
  readonly outcome: string;
  /** The basis of a mail, or the strongest reason why there was none. */
  readonly why: string;
  readonly tracked: boolean;
};

const allVerdicts = async (api: GrondslagClient, { mailingId, name }: SentMailing) => {
  const verdicts = [];
  let cursor: string | undefined;
  do {
    const query = { limit: 100, ...defined({ cursor }) };
    const params = { path: { mailingId }, query };
    const page = await dataOf(name, api.GET('/v1/mailings/{mailingId}/verdicts', { params }));
    verdicts.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return verdicts;
};

const decisionOf = async (api: GrondslagClient, contactId: string, mailingId: string) => {
  const params = { path: { contactId } };
  const { items } = await dataOf(
    contactId,
    api.GET('/v1/contacts/{contactId}/mailings', { params }),
  );
  return items.find((mail) => mail.mailingId === mailingId)?.decision;
};

import type { MailingId } from '../../kernel/ids.ts';
import type { DispatchLedger } from '../ports.ts';
import type { Batch } from '../send/batch.ts';

/** All batches of some pages of a segment, one read of the ledger in memory at a time. */
export async function* eachBatch(
  ledger: Pick<DispatchLedger, 'batches'>,
  {
    mailingId,
    segment,
    pages,
  }: {
    readonly mailingId: MailingId;
    readonly segment: number;
    readonly pages: { readonly from: number; readonly to: number };
  },
): AsyncGenerator<Batch, void, void> {
  let after: string | undefined;
  do {
    const found = await ledger.batches(mailingId, { segment, ...pages, after });
    yield* found.rows;
    after = found.next;
  } while (after !== undefined);
}

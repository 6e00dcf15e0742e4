import {
  appendToLedger,
  type LedgerTools,
  openLedger,
  sealStatements,
  type WrittenAlong,
} from '../../shared/consent/event/append-to-ledger.ts';
import type { ConsentEvent } from '../../shared/consent/event/consent-event.ts';
import type { Statement } from '../../shared/consent/event/seal-events.ts';
import type { ContactId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/instant.ts';

/** Appends statements unjudged, such as older versions recorded them; throws unless it can. */
export const appendStatements = async (
  tools: LedgerTools,
  contactId: ContactId,
  statements: (at: Instant) => readonly Statement[],
  along: (events: readonly ConsentEvent[], at: Instant) => WrittenAlong = () => ({}),
): Promise<void> => {
  const opened = await openLedger(tools, { contactId });
  if (opened.outcome !== 'open') throw new Error(`the ledger is ${opened.outcome}`);
  const { at } = opened;
  const sealed = await sealStatements(tools, opened, statements(at));
  const outcome = await appendToLedger(tools, opened, { ...sealed, ...along(sealed.events, at) });
  if (outcome !== 'appended') throw new Error(outcome);
};

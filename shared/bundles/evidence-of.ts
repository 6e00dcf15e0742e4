import type { ConsentEvent } from '../consent/event/consent-event.ts';
import { allEvents, type ConsentLedger } from '../consent/event/consent-ledger.ts';
import type { RecipientLine } from '../evidence/bundle/recipient-line.ts';
import type { LoggedRecord, LoggedRecords } from '../evidence/prove/logged-record.ts';
import type { Proof } from '../evidence/prove/prove-entry.ts';
import type { ContactId } from '../kernel/ids.ts';
import { defined } from '../kernel/object/defined.ts';

/** The consent events that mails to these recipients rest on, each with its proof where the log has it. */
export const evidenceOf = async (
  { ledger, records, proveMany }: EvidenceTools,
  lines: readonly RecipientLine[],
): Promise<readonly CitedEvent[]> => {
  const cited: { readonly event: ConsentEvent; readonly record: LoggedRecord | undefined }[] = [];
  for (const { contactId, evidence } of lines)
    if (evidence.length > 0)
      for (const event of await allEvents(ledger, contactId as ContactId))
        if (evidence.includes(event.eventId) || evidence.includes(event.hash))
          cited.push({
            event,
            record: await records.event(contactId as ContactId, event.sequence),
          });
  const opened = cited.flatMap(({ record }) => record ?? []);
  const proofs = new Map((await proveMany(opened)).map((proof, at) => [opened[at], proof]));
  return cited.map(({ event, record }): CitedEvent => {
    const proof = record === undefined ? undefined : proofs.get(record);
    return defined({
      event,
      proved: proof?.outcome ?? 'unknown',
      proof: proof?.outcome === 'proved' ? proof.file : undefined,
    });
  });
};

export type EvidenceTools = {
  readonly ledger: Pick<ConsentLedger, 'events'>;
  readonly records: Pick<LoggedRecords, 'event'>;
  readonly proveMany: (records: readonly LoggedRecord[]) => Promise<readonly Proof[]>;
};

/** A line of the evidence in a bundle. */
export type CitedEvent = {
  readonly event: ConsentEvent;
  /** `waiting`: not sealed yet; `unknown`: older than the log. */
  readonly proved: Proof['outcome'];
  /** The text of a `.tlog-proof`. */
  readonly proof?: string;
};

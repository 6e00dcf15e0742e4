import type { Database } from '../../shared/adapters/sqlite/database.ts';
import type { StageTable } from '../stage/stage-files.ts';
import { auditKinds } from './kinds/audit-kinds.ts';
import { contactKinds } from './kinds/contact-kinds.ts';
import { dispatchKinds } from './kinds/dispatch-kinds.ts';
import { evidenceKinds } from './kinds/evidence-kinds.ts';
import { ledgerKinds } from './kinds/ledger-kinds.ts';
import { mailingKinds } from './kinds/mailing-kinds.ts';
import { type Item, type ItemKind, type MovedKind, textIn } from './kinds/moved-kind.ts';
import { registerKinds } from './kinds/register-kinds.ts';
import { webhookKinds } from './kinds/webhook-kinds.ts';

/** Everything that moves between one machine and a stage, in the order in which it is exported. */
export const everyKind: readonly MovedKind[] = [
  ...contactKinds,
  ...ledgerKinds,
  ...registerKinds,
  ...evidenceKinds,
  ...mailingKinds,
  ...dispatchKinds,
  ...auditKinds,
  ...webhookKinds,
];

/** Tables of a machine that no kind has as its own, each with the reason. */
export const otherTables: Readonly<Record<string, string>> = {
  resolved_recipients: 'a set in the item of the batch',
  claim_feedback: 'a set in the item of the claim',
  log_files: 'files of the folder, for the bucket',
  bundle_parts: 'a bundle is made again when somebody asks for it',
  previews: 'a preview is made again when somebody asks for it',
  preview_pages: 'a preview is made again when somebody asks for it',
  messages: 'nothing is exported while any wait',
  schedules: 'nothing is exported while there is one',
  sending_hold: 'nothing is exported while mail is held',
};

/** Writes what an item is on one machine. Throws on what is of no kind, before anything is lost. */
export const putItem = (db: Database, table: StageTable, item: Item): void => {
  const kind = kindOf(table, item);
  if (kind === undefined)
    throw new Error(
      `${table}: an item of a kind that this version does not know: ${textIn(item, 'pk').split('#')[0]} ${textIn(item, 'sk').split('#')[0]}`,
    );
  kind.put?.(db, item);
};

const itemKinds = everyKind.flatMap(({ items }) => items);

const kindOf = (table: StageTable, item: Item): ItemKind | undefined =>
  itemKinds.find(
    (kind) =>
      kind.table === table &&
      fits(kind.pk, textIn(item, 'pk')) &&
      (kind.sk === undefined || fits(kind.sk, textIn(item, 'sk'))),
  );

const fits = (wanted: string | RegExp, text: string): boolean =>
  typeof wanted === 'string' ? text.startsWith(wanted) : wanted.test(text);

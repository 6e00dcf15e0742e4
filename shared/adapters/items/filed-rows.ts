import type { FiledClaim, FiledRow } from '../../evidence/verify/beside.ts';
import type { Sha256 } from '../../kernel/digest.ts';
import type { MailingId } from '../../kernel/ids.ts';
import { defined } from '../../kernel/object/defined.ts';
import {
  accountRowOf,
  isClaimed,
  saidByClaim,
  saidOfUnclaimed,
  saidOnPage,
  storedWords,
} from './account-rows.ts';
import { claimFromItem } from './claim-item.ts';
import { type Item, numberOf, textOf } from './dispatch-attributes.ts';
import { batchFromItem } from './dispatch-batch-item.ts';
import { pageFromItem } from './dispatch-run-item.ts';

/**
 * A stored page or batch in the form that is given to whoever checks the account of its mailing.
 */
export const filedRow = (mailingId: MailingId, item: Item): FiledRow => {
  const [pk, sk] = [textOf(item, 'pk'), textOf(item, 'sk')];
  const row = accountRowOf(item) ?? {
    ...{ name: `${pk.slice(-3)}/${sk}`, said: '', at: numberOf(item, 'at') },
  };
  const salt = textOf(item, 'salt');
  return defined({
    ...row,
    mailingId,
    salt: salt === '' ? undefined : salt,
    recipients: sk.startsWith('PAGE#') ? onPage(item) : inBatch(mailingId, item),
  });
};

const onPage = (item: Item): FiledRow['recipients'] =>
  saidOnPage(pageFromItem(item)).map(({ contactId, said }) => [contactId, said]);

const inBatch = (mailingId: MailingId, item: Item): FiledRow['recipients'] => {
  const replaced = JSON.parse(item['replaced']?.S ?? '{}') as Readonly<Record<string, Sha256>>;
  return batchFromItem(mailingId, item).entries.map((entry, index) => {
    const gone = replaced[index];
    if (gone !== undefined) return [entry.contactId, { replaced: gone }];
    return [entry.contactId, isClaimed(entry) ? null : saidOfUnclaimed(entry)];
  });
};

/** A stored claim, in the same form. */
export const filedClaim = (item: Item): FiledClaim => {
  const { mailingId, contactId, jobId } = claimFromItem(item);
  const committed = textOf(item, 'committed');
  return defined({
    ...{ mailingId, contactId, jobId, said: saidByClaim(storedWords(item)) },
    committed: committed === '' ? undefined : (committed as Sha256),
  });
};

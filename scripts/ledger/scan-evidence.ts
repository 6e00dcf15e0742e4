import { type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import {
  askedBack,
  suppressionVersion,
} from '../../shared/adapters/dynamodb/consent/ledger-write.ts';
import {
  certificatePk,
  contactIdOfPk,
  noticeListPk,
  noticePk,
  suppressionPk,
} from '../../shared/adapters/items/keys.ts';
import type { Notice } from '../../shared/consent/notice/notice.ts';
import { isGenuineNotice } from '../../shared/consent/notice/notice-proof.ts';
import type { ErasureCertificate } from '../../shared/consent/suppression/certificate-store.ts';
import type { Suppression } from '../../shared/consent/suppression/suppression-list.ts';
import { tables } from '../../shared/deployment/tables.ts';
import type { Digest } from '../../shared/kernel/digest.ts';
import type { ContactId } from '../../shared/kernel/ids.ts';
import { defined } from '../../shared/kernel/object/defined.ts';

/**
 * Everybody with anything left in a partition, be it an event, a state or a key, so that a lost state
 * and a lost first event are looked at too; and every notice, suppression and certificate that
 * contradicts its own key or hash. Reads the table once.
 */
export async function* scanEvidence(
  client: DynamoDBDocumentClient,
  table: string,
  digest: Digest,
): AsyncGenerator<Found> {
  let from: Record<string, unknown> | undefined;
  let last = '';
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: table,
        ConsistentRead: true,
        ProjectionExpression: 'pk, sk, notice, suppression, certificate',
        ...defined({ ExclusiveStartKey: from }),
      }),
    );
    for (const item of page.Items ?? []) {
      const pk = String(item['pk']);
      const problem = problemOf(item, digest);
      if (problem !== undefined) yield { kind: 'item', key: `${pk}/${item['sk']}`, problem };
      // The items of a partition follow each other, over pages too.
      if (pk !== last && pk.startsWith(prefix.contact))
        yield { kind: 'contact', contactId: contactIdOfPk(pk) };
      last = pk;
    }
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}

/** Something in the consent table to look at, or an item that contradicts its own key or hash. */
type Found =
  | { readonly kind: 'contact'; readonly contactId: ContactId }
  | { readonly kind: 'item'; readonly key: string; readonly problem: string };

type Item = Readonly<Record<string, unknown>>;

const prefix = tables.consent;

const noticeProblemOf = ({ pk, sk, notice: stored }: Item, digest: Digest): string | undefined => {
  const notice = stored as Notice | undefined;
  const version = String(notice?.version).padStart(6, '0');
  if (pk !== noticePk(String(notice?.noticeId)) || sk !== `V#${version}`)
    return 'notice-key-differs';
  return notice !== undefined && isGenuineNotice(notice, digest)
    ? undefined
    : 'notice-text-differs';
};

const problemOf = (item: Item, digest: Digest): string | undefined => {
  const pk = String(item['pk']);
  if (pk.startsWith(prefix.notice) && !pk.startsWith(noticeListPk('')))
    return noticeProblemOf(item, digest);
  if (pk.startsWith(prefix.suppression) && item['sk'] !== askedBack) {
    const row = item['suppression'] as Suppression | undefined;
    const sk = String(item['sk']);
    return pk === suppressionPk(String(row?.addressHash)) &&
      (sk === row?.scope || sk.startsWith(`${suppressionVersion}${row?.scope}#`))
      ? undefined
      : 'suppression-key-differs';
  }
  if (pk.startsWith(prefix.certificate)) {
    const stored = item['certificate'] as ErasureCertificate | undefined;
    return pk === certificatePk(String(stored?.contactId)) ? undefined : 'certificate-key-differs';
  }
  return undefined;
};

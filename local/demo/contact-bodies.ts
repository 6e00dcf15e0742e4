import type { Examples, Row } from './read-examples.ts';

/** Every contact with its relationships and published addresses, as the import takes them. */
export const contactBodies = ({
  sender: { senderId },
  contacts,
  relationships,
  publishedAddresses,
}: Examples) => {
  const by = (rows: readonly Row[]) => Map.groupBy(rows, (row) => row['ref'] ?? '');
  const relationshipsOf = by(relationships);
  const publishedOf = by(publishedAddresses);
  return contacts.map((row) => {
    const ref = row['ref'] ?? '';
    return present({
      contactId: ref,
      senderId,
      kind: row['kind'],
      email: row['email'],
      name: row['name'],
      language: row['language'],
      country: row['country'],
      birthDate: row['birth_date'],
      professional: row['professional'] === undefined ? undefined : row['professional'] === 'true',
      shared: row['shared'] === undefined ? undefined : row['shared'] === 'true',
      deceasedAt: row['deceased_at'],
      localLawCheck:
        row['local_law_check'] === undefined
          ? undefined
          : { evidenceId: `local-law-${ref}`, checkedAt: moment(row['local_law_check']) },
      source: 'example data',
      relationships: (relationshipsOf.get(ref) ?? []).map((one, index) =>
        relationshipBody(one, senderId, index),
      ),
      publishedAddresses: (publishedOf.get(ref) ?? []).map(publishedBody),
    });
  });
};

const moment = (date: string | undefined): string =>
  date === undefined || date.includes('T') ? (date ?? '') : `${date}T00:00:00.000Z`;

/** Drops members without a value, as JSON would. */
const present = <T extends Record<string, unknown>>(object: T) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };

const list = (cell: string | undefined): string[] =>
  cell === undefined ? [] : cell.split(/[;|]/).map((item) => item.trim());

const optOut = (row: Row) => ({
  shown: row['opt_out_shown'] === 'yes',
  used: row['opt_out_used'] === 'yes',
});

/** A line of `relationships.csv` as the API takes it. */
const relationshipBody = (row: Row, senderId: string, index: number) =>
  present({
    relationshipId: `${row['ref']}-${index + 1}`,
    role: row['role'],
    capacity: row['capacity'],
    service: row['service'],
    customerId: row['customer'],
    since: moment(row['since']),
    accountTermsAcceptedAt:
      row['account_terms_accepted_at'] && moment(row['account_terms_accepted_at']),
    sale:
      row['sold_at'] === undefined
        ? undefined
        : {
            evidenceId: `sale-${row['ref']}-${index + 1}`,
            soldAt: moment(row['sold_at']),
            soldBy: senderId,
            paid: true,
            addressCollectedInSale: true,
            productFamilies: list(row['product_families']),
            optOut: optOut(row),
          },
  });

const publishedBody = (row: Row, index: number) =>
  present({
    evidenceId: `published-${row['ref']}-${index + 1}`,
    url: row['url'],
    capturedAt: moment(row['captured_at']),
    snapshotSha256: row['snapshot_sha256'],
    publishedBy: row['published_by'],
    designatingText: row['designating_text'] ?? '',
    purposes: list(row['purposes']),
    topics: list(row['topics']),
    recheckBy: moment(row['recheck_by']),
  });

/** A line of `consents.csv` as a consent event. */
export const consentBody = (row: Row, senderId: string) =>
  present({
    type: row['type'],
    senderId,
    purpose: row['purpose'],
    topic: row['topic'],
    activity: row['activity'],
    occurredAt: row['occurred_at'] === undefined ? undefined : moment(row['occurred_at']),
    actor: { kind: 'subject' },
    method: row['method'],
    act: row['act'],
    notice:
      row['notice'] === undefined
        ? undefined
        : { noticeId: row['notice'], version: Number(row['version']) },
    note: row['note'],
  });

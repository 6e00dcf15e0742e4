import { webhookPk, webhooksPk } from '../../../shared/adapters/items/keys.ts';
import { tables } from '../../../shared/deployment/tables.ts';
import { after, type MovedKind, millisOf, numberIn, putRow, textIn, ttlOf } from './moved-kind.ts';

/** Webhooks, and what they did not take. */
export const webhookKinds: readonly MovedKind[] = [
  {
    rows: {
      table: 'webhooks',
      order: 'webhook_id',
      items: ({ webhook_id: sk, version, webhook }) => [
        ['mailings', { pk: webhooksPk, sk, type: 'webhook', version, webhook }],
      ],
    },
    items: [
      {
        table: 'mailings',
        pk: webhooksPk,
        put: (db, item) =>
          putRow(db, 'webhooks', {
            webhook_id: textIn(item, 'sk'),
            version: numberIn(item, 'version'),
            webhook: textIn(item, 'webhook'),
          }),
      },
    ],
  },
  {
    rows: {
      table: 'webhook_dead_letters',
      order: 'webhook_id, delivery_id',
      items: (row) => [
        [
          'mailings',
          {
            ...{ pk: webhookPk(textIn(row, 'webhook_id')), sk: row['delivery_id'] },
            ...{ type: 'webhook-dead-letter', letter: row['letter'] },
            ttl: ttlOf(numberIn(row, 'expires_at')),
          },
        ],
      ],
    },
    items: [
      {
        table: 'mailings',
        pk: tables.mailings.webhook,
        put: (db, item) =>
          putRow(db, 'webhook_dead_letters', {
            webhook_id: after(tables.mailings.webhook, textIn(item, 'pk')),
            delivery_id: textIn(item, 'sk'),
            letter: textIn(item, 'letter'),
            expires_at: millisOf(item),
          }),
      },
    ],
  },
];

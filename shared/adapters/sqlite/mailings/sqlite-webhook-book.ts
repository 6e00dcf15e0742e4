import { millisPerDay } from '../../../kernel/instant.ts';
import {
  type DeadLetter,
  deadLetterDays,
  type Webhook,
  type WebhookBook,
} from '../../../webhooks/webhook.ts';
import type { Database } from '../database.ts';

/** Webhooks and their dead letters, a row each. */
export const sqliteWebhookBook = (db: Database): WebhookBook => ({
  list: async () =>
    db
      .all<{ webhook: string }>('SELECT webhook FROM webhooks ORDER BY webhook_id')
      .map(({ webhook }) => JSON.parse(webhook) as Webhook),
  read: async (webhookId) => {
    const row = db.get<{ webhook: string }>(
      'SELECT webhook FROM webhooks WHERE webhook_id = ?',
      webhookId,
    );
    return row === undefined ? undefined : (JSON.parse(row.webhook) as Webhook);
  },
  put: async (webhook) => {
    const { webhookId, version } = webhook;
    const json = JSON.stringify(webhook);
    const changed =
      version === 1
        ? db.run(
            'INSERT INTO webhooks (webhook_id, version, webhook) VALUES (?, 1, ?) ON CONFLICT DO NOTHING',
            webhookId,
            json,
          )
        : db.run(
            'UPDATE webhooks SET version = ?, webhook = ? WHERE webhook_id = ? AND version = ?',
            version,
            json,
            webhookId,
            version - 1,
          );
    return changed === 1 ? 'stored' : 'conflict';
  },
  remove: async (webhookId) => db.run('DELETE FROM webhooks WHERE webhook_id = ?', webhookId) === 1,
  keepDeadLetter: async (letter) => {
    db.run(
      'INSERT OR REPLACE INTO webhook_dead_letters (webhook_id, delivery_id, letter, expires_at) VALUES (?, ?, ?, ?)',
      letter.webhookId,
      letter.deliveryId,
      JSON.stringify(letter),
      letter.at + deadLetterDays * millisPerDay,
    );
  },
  deadLetters: async (webhookId, limit, after) => {
    const rows = db.all<{ delivery_id: string; letter: string }>(
      `SELECT delivery_id, letter FROM webhook_dead_letters
       WHERE webhook_id = ? AND (? IS NULL OR delivery_id < ?) ORDER BY delivery_id DESC LIMIT ?`,
      webhookId,
      after ?? null,
      after ?? null,
      limit + 1,
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const items = shown.map(({ letter }) => JSON.parse(letter) as DeadLetter);
    return rows.length > limit && last !== undefined
      ? { items, next: last.delivery_id }
      : { items };
  },
  deadLetter: async (webhookId, deliveryId) => {
    const row = db.get<{ letter: string }>(
      'SELECT letter FROM webhook_dead_letters WHERE webhook_id = ? AND delivery_id = ?',
      webhookId,
      deliveryId,
    );
    return row === undefined ? undefined : (JSON.parse(row.letter) as DeadLetter);
  },
  removeDeadLetter: async (webhookId, deliveryId) => {
    db.run(
      'DELETE FROM webhook_dead_letters WHERE webhook_id = ? AND delivery_id = ?',
      webhookId,
      deliveryId,
    );
  },
});

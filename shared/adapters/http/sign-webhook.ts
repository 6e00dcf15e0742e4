import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { PostTools } from '../../webhooks/deliver-webhook.ts';

/** The `webhook-signature` of Standard Webhooks 1.0: a signature by each secret, with a space between. */
export const signWebhook: PostTools['sign'] = (secrets, { id, seconds, body }) =>
  secrets.map((secret) => new Webhook(secret).sign(id, new Date(seconds * 1_000), body)).join(' ');

/** A new secret of a webhook: 32 random bytes, as Standard Webhooks 1.0 writes a symmetric key. */
export const newWebhookSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

import { z } from 'zod';
import { defined } from '../../../../shared/kernel/object/defined.ts';
import { answered } from '../../answered.ts';
import { mcpTool } from '../mcp-tool.ts';
import { id } from '../tool-inputs.ts';

export const listSenders = mcpTool({
  name: 'list_senders',
  title: 'List senders',
  effect: 'reads',
  description: 'Who mails are sent for.',
  input: z.strictObject({}),
  run: async (_none, { client }) => ({
    data: await answered(client('marketer').GET('/v1/senders')),
  }),
});

export const listTopics = mcpTool({
  name: 'list_topics',
  title: 'List the topics of a sender',
  effect: 'reads',
  description: 'What people can choose; a marketing mailing names one of them.',
  input: z.strictObject({ senderId: id }),
  run: async ({ senderId }, { client }) => ({
    data: await answered(
      client('marketer').GET('/v1/senders/{senderId}/topics', { params: { path: { senderId } } }),
    ),
  }),
});

export const listMailings = mcpTool({
  name: 'list_mailings',
  title: 'List mailings',
  effect: 'reads',
  description: 'Mailings of a sender, the newest first; `held` wait for a reviewer.',
  input: z.strictObject({
    senderId: id,
    state: z
      .enum(['draft', 'held', 'scheduled', 'running', 'paused', 'finished', 'cancelled'])
      .optional(),
    cursor: z.string().max(2_000).optional(),
  }),
  run: async ({ senderId, state, cursor }, { client }) => ({
    data: await answered(
      client('marketer').GET('/v1/mailings', {
        params: {
          query: defined({
            senderId,
            limit: 20,
            state,
            cursor,
          }),
        },
      }),
    ),
  }),
});

export const readReport = mcpTool({
  name: 'read_report',
  title: 'Read the report of a mailing',
  effect: 'reads',
  description: 'What came of a mailing, in sums without anybody in them.',
  input: z.strictObject({ mailingId: id }),
  run: async ({ mailingId }, { client }) => ({
    data: await answered(
      client('marketer').GET('/v1/mailings/{mailingId}/report', {
        params: { path: { mailingId } },
      }),
    ),
  }),
});

/** The state and no person: no tool gives a name or an address. */
export const readConsent = mcpTool({
  name: 'read_consent',
  title: 'Read the consent of a contact',
  effect: 'reads',
  description:
    'What one contact granted, refused or stopped, by purpose and topic, with the events that say so. Without name or address.',
  input: z.strictObject({ contactId: id }),
  run: async (path, { client }) => ({
    data: await answered(
      client('product').GET('/v1/contacts/{contactId}/consent', { params: { path } }),
    ),
  }),
});

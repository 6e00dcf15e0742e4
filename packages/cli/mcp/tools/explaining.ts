import { z } from 'zod';
import type { components } from '../../../client/grondslag-client.ts';
import { answered } from '../../answered.ts';
import { added, type Counts } from '../../counts.ts';
import { commandsFor, nextForMailing, personalActs } from '../for-a-person.ts';
import { mcpTool } from '../mcp-tool.ts';
import { about, id } from '../tool-inputs.ts';

/** The decision over the whole audience, in numbers. */
export const previewMailing = mcpTool({
  name: 'preview_mailing',
  title: 'Preview a mailing',
  effect: 'reads',
  description:
    'Says how many people would get a stored mailing, and how many would not for which reason. Sends nothing.',
  input: z.strictObject({ mailingId: id }),
  run: async ({ mailingId }, { client }) => {
    let [audience, allowed, denied, cursor] = [0, 0, {} as Counts, undefined as string | undefined];
    const explanations: Record<string, string> = {};
    let errors: components['schemas']['FieldError'][] = [];
    do {
      const page = await answered(
        client('marketer').POST('/v1/mailings/{mailingId}/preview', {
          params: { path: { mailingId }, query: cursor === undefined ? {} : { cursor } },
        }),
      );
      audience += page.audience;
      allowed += page.allowed;
      denied = added(denied, page.denied);
      Object.assign(explanations, page.explanations);
      errors = page.errors ?? errors;
      cursor = page.next;
    } while (cursor !== undefined);
    return { data: { audience, allowed, denied, explanations, errors } };
  },
});

/** The decision for people who are named. */
export const explainDecision = mcpTool({
  name: 'explain_decision',
  title: 'Explain a decision',
  effect: 'reads',
  description:
    'Says whether these contacts may get a stored mailing (`mailingId`), or one that is only thought of (`mailing`), on which basis, or why not.',
  input: z.strictObject({
    contactIds: z.array(id).min(1).max(100),
    mailingId: id.optional(),
    mailing: z.strictObject(about).optional(),
    at: z.iso.datetime().optional().describe('On what was recorded by this moment'),
  }),
  run: async (body, { client }) => ({
    data: await answered(client('marketer').POST('/v1/decisions', { body: body as Question })),
  }),
});

type Question = components['schemas']['DecisionsRequest'];

export const explainOutcome = mcpTool({
  name: 'explain_outcome',
  title: 'Explain what became of one contact in one mailing',
  effect: 'reads',
  description:
    'Says whether a contact got a mailing, the decision with its evidence, and what was reported afterwards.',
  input: z.strictObject({ contactId: id, mailingId: id }),
  run: async (path, { client }) => ({
    data: await answered(
      client('marketer').GET('/v1/mailings/{mailingId}/verdicts/{contactId}', { params: { path } }),
    ),
  }),
});

/** For a wish that no tool fulfils. */
export const whatAPersonDoes = mcpTool({
  name: 'what_a_person_does',
  title: 'The command for what only a person does',
  effect: 'reads',
  description:
    'Granting, stopping, sending, releasing, importing, exporting and erasing are for people. Gives the command to hand to them, and does nothing.',
  input: z.strictObject({
    act: z.enum(Object.keys(personalActs) as [keyof typeof personalActs]),
    mailingId: id.optional(),
    contactId: id.optional(),
  }),
  run: ({ act, mailingId, contactId }) =>
    Promise.resolve({
      data: { act, done: false },
      forPeople: commandsFor([act], { mailing: mailingId, contact: contactId }),
    }),
});

export const readMailing = mcpTool({
  name: 'read_mailing',
  title: 'Read a mailing',
  effect: 'reads',
  description: 'A mailing with its contents, classification, state and progress.',
  input: z.strictObject({ mailingId: id }),
  run: async ({ mailingId }, { client }) => {
    const mailing = await answered(
      client('marketer').GET('/v1/mailings/{mailingId}', { params: { path: { mailingId } } }),
    );
    return { data: mailing, forPeople: nextForMailing(mailing) };
  },
});

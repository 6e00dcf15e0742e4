import { defined } from '../../../shared/kernel/object/defined.ts';
import { type components, items } from '../../client/grondslag-client.ts';
import { answered } from '../answered.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import type { AddCommand, Session } from '../command.ts';
import { table } from '../print.ts';

/** `grondslag webhooks`: have events posted to a service of one's own, and look after that. */
export const addWebhooks: AddCommand = (program, session) => {
  const webhooks = program
    .command('webhooks')
    .summary('events posted to your own service: made, tried, sent again')
    .description(
      'As the privacy officer. What a webhook is signed with is printed once, when it is made.',
    )
    .addHelpText(
      'after',
      `
Examples:
  grondslag webhooks add https://hooks.example.com/grondslag --event consent.changed
  grondslag webhooks test 01K…
  grondslag webhooks dead-letters 01K…
  grondslag webhooks redeliver 01K… --all`,
    );
  webhooks
    .command('list', { isDefault: true })
    .summary('all of them')
    .action(() => list(session()));
  webhooks
    .command('add')
    .argument('<url>', 'an https address on the public internet')
    .summary('a new one; prints its secret')
    .option('--event <type...>', 'what it is told of; everything when left out')
    .option('--description <text>', 'what it is for')
    .action((url: string, flags: AddFlags) => add(session(), url, flags));
  webhooks
    .command('test')
    .argument('<webhook>', 'its id')
    .summary('posts a test event now, and says what came of it')
    .action((id: string) => test(session(), id));
  webhooks
    .command('rotate')
    .argument('<webhook>', 'its id')
    .summary('another secret; prints it')
    .option('--overlap-hours <n>', 'for how long the previous secret signs too', '24')
    .action((id: string, { overlapHours }: { readonly overlapHours: string }) =>
      rotate(session(), id, overlapHours),
    );
  webhooks
    .command('dead-letters')
    .argument('<webhook>', 'its id')
    .summary('events that it did not accept')
    .action((id: string) => deadLetters(session(), id));
  webhooks
    .command('redeliver')
    .argument('<webhook>', 'its id')
    .argument('[delivery]', 'id of a dead letter')
    .summary('sends what it did not accept again')
    .option('--all', 'every dead letter')
    .action((id: string, delivery: string | undefined, flags: { readonly all?: true }) =>
      redeliver(session(), id, { delivery, ...flags }),
    );
  webhooks
    .command('remove')
    .argument('<webhook>', 'its id')
    .summary('tells it nothing more')
    .action((id: string) => remove(session(), id));
};

type EventType = NonNullable<components['schemas']['WebhookBody']['events']>[number];
type AddFlags = { readonly event?: readonly string[]; readonly description?: string };

const clientOf = (session: Session) => session.client('privacy-officer');
const ofOne = (webhookId: string) => ({ params: { path: { webhookId } } });

const list = async (session: Session): Promise<void> => {
  const found = await answered(clientOf(session).GET('/v1/webhooks'));
  session.say(
    ...(found.items.length === 0
      ? ['there is no webhook; `grondslag webhooks add` makes one']
      : table([
          ['id', 'state', 'events', 'address'],
          ...found.items.map(({ webhookId, state, disabledBy, events, url }) => [
            webhookId,
            disabledBy === 'gone' ? 'disabled: gone' : state,
            events?.join(' ') ?? 'all',
            url,
          ]),
        ])),
  );
  session.finish(found);
};

const add = async (session: Session, url: string, flags: AddFlags): Promise<void> => {
  const made = await answered(
    clientOf(session).POST('/v1/webhooks', {
      body: defined({
        url,
        // The service knows which events there are, and names them where one is wrong.
        events: flags.event as EventType[] | undefined,
        description: flags.description,
      }),
    }),
  );
  session.say(`webhook ${made.webhookId}`, ...secretLines(made.secret));
  session.finish(made);
};

const secretLines = (secret: string): readonly string[] => [
  `secret  ${secret}`,
  'Keep the secret now: nobody can read it again.',
];

const test = async (session: Session, id: string): Promise<void> => {
  const result = await answered(
    clientOf(session).POST('/v1/webhooks/{webhookId}/tests', ofOne(id)),
  );
  const { isDelivered, status, failure } = result;
  if (!isDelivered)
    throw new CliError(
      `not delivered: ${failure}${status === undefined ? '' : ` (HTTP ${status})`}`,
      exitCodes.refused,
    );
  session.say(`delivered: HTTP ${status}`);
  session.finish(result);
};

const rotate = async (session: Session, id: string, hours: string): Promise<void> => {
  const overlapHours = Number(hours);
  if (!Number.isInteger(overlapHours) || overlapHours < 0)
    throw new CliError('--overlap-hours takes a whole number of hours', exitCodes.usage);
  const made = await answered(
    clientOf(session).POST('/v1/webhooks/{webhookId}/secret-rotations', {
      ...ofOne(id),
      body: { overlapHours },
    }),
  );
  const { previousSecretUntil: until } = made;
  session.say(
    ...secretLines(made.secret),
    until === undefined
      ? 'The previous secret ended.'
      : `The previous secret signs too until ${until}.`,
  );
  session.finish(made);
};

const lettersOf = (session: Session, webhookId: string) =>
  items((position: { readonly cursor?: string }) =>
    clientOf(session).GET('/v1/webhooks/{webhookId}/dead-letters', {
      params: { path: { webhookId }, query: { limit: 100, ...position } },
    }),
  );

const deadLetters = async (session: Session, id: string): Promise<void> => {
  const found: components['schemas']['DeadLetter'][] = [];
  for await (const letter of lettersOf(session, id)) found.push(letter);
  session.say(
    ...(found.length === 0
      ? ['it took everything']
      : table([
          ['id', 'event', 'attempts', 'why'],
          ...found.map(({ deliveryId, type, attempts, failure, status }) => [
            deliveryId,
            type,
            String(attempts),
            status === undefined ? failure : `${failure} ${status}`,
          ]),
        ])),
  );
  session.finish({ items: found });
};

const redeliver = async (
  session: Session,
  webhookId: string,
  { delivery, all }: { readonly delivery: string | undefined; readonly all?: true },
): Promise<void> => {
  if ((delivery === undefined) === (all === undefined))
    throw new CliError('say the id of a dead letter or --all', exitCodes.usage);
  const wanted = delivery === undefined ? [] : [delivery];
  if (all === true)
    for await (const { deliveryId } of lettersOf(session, webhookId)) wanted.push(deliveryId);
  for (const deliveryId of wanted)
    await answered(
      clientOf(session).POST('/v1/webhooks/{webhookId}/dead-letters/{deliveryId}/redeliveries', {
        params: { path: { webhookId, deliveryId } },
      }),
    );
  session.say(`${wanted.length} sent again`);
  session.finish({ redelivered: wanted.length });
};

const remove = async (session: Session, id: string): Promise<void> => {
  await answered(clientOf(session).DELETE('/v1/webhooks/{webhookId}', ofOne(id)));
  session.say(`webhook ${id} is removed`);
  session.finish({ webhookId: id });
};

import { type GrondslagClient, isProblem } from '../../client/grondslag-client.ts';
import type { Person } from './person.ts';

/** Stores people with their relationships and records what they said, oldest first, through the API. */
export const loadPeople = async (
  client: GrondslagClient,
  people: readonly Person[],
  { senderId, now }: { readonly senderId: string; readonly now: number },
): Promise<void> => {
  const told = people.map((one) => one.bodies(now));
  const rows = told.map(({ contact }) => ({
    ...contact,
    senderId,
    relationships: salesBy(senderId, contact),
  }));
  const { counts, rows: taken } = await dataOf(
    'import',
    client.POST('/v1/contacts/import', {
      body: { importId: `people-${crypto.randomUUID()}`, rows } as never,
    }),
  );
  if (counts['created'] !== rows.length)
    throw new Error(`not every person was taken: ${JSON.stringify(taken)}`);
  for (const { contact, events } of told)
    for (const event of events)
      await record(client, String(contact['contactId']), { ...event, senderId });
};

/** The answer's data, or an error that says what the service said. */
export const dataOf = async <Data>(
  what: string,
  call: Promise<{
    readonly data?: Data;
    readonly error?: unknown;
    readonly response: Response;
  }>,
): Promise<Data> => {
  const { data, error, response } = await call;
  if (response.ok) return data as Data;
  const said = isProblem(error) ? `${error.title}: ${JSON.stringify(error)}` : '';
  throw new Error(`${what} was answered with ${response.status} ${said}`.trim());
};

type Body = Readonly<Record<string, unknown>>;

/** A sale names who sold. */
const salesBy = (senderId: string, contact: Body) =>
  (contact['relationships'] as readonly Body[]).map((one) =>
    one['sale'] === undefined
      ? one
      : { ...one, sale: { soldBy: senderId, ...(one['sale'] as Body) } },
  );

const record = async (client: GrondslagClient, contactId: string, event: Body): Promise<void> => {
  const params = { path: { contactId } };
  const what = `${event['type']} of ${contactId}`;
  if (event['type'] === 'requested') {
    const { type: _, ...body } = event;
    await dataOf(
      what,
      client.POST('/v1/contacts/{contactId}/consent/requests', { params, body: body as never }),
    );
    return;
  }
  await dataOf(
    what,
    client.POST('/v1/contacts/{contactId}/consent/events', { params, body: event as never }),
  );
};

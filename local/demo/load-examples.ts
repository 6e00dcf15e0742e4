import type { GrondslagClient } from '../../packages/client/grondslag-client.ts';
import { consentBody, contactBodies } from './contact-bodies.ts';
import { dataOf, keyed } from './demo-api.ts';
import { inParallel } from './in-parallel.ts';
import { progressBar } from './progress-bar.ts';
import type { Examples, FrontMatterFile, Row } from './read-examples.ts';

/** Loads sender, topics, notices, contacts and consents through the public API; safe to repeat. */
export const loadExamples = async (api: GrondslagClient, examples: Examples): Promise<void> => {
  const { senderId } = examples.sender;
  await registerSender(api, examples);
  for (const topic of examples.topics) await nameTopic(api, topic, senderId);
  for (const notice of examples.notices) await publishNotice(api, notice, senderId);
  await importContacts(api, examples);
  const bar = progressBar('consent events');
  const byContact = [...Map.groupBy(examples.consents, (row) => row['ref']).values()];
  let done = 0;
  await inParallel(byContact, 8, async (rows) => {
    for (const row of rows) await recordConsent(api, row, senderId);
    done += rows.length;
    bar.update(done, examples.consents.length);
  });
  bar.end(`${examples.consents.length} recorded`);
};

const registerSender = async (api: GrondslagClient, { sender }: Examples) => {
  const { senderId, ...body } = sender;
  const params = { path: { senderId } };
  const known = await api.GET('/v1/senders/{senderId}', { params });
  if (known.response.status === 404)
    await dataOf('sender', api.PUT('/v1/senders/{senderId}', { params, body: body as never }));
};

/** Before a text names it, so that pages show its name from the start. */
const nameTopic = async (
  api: GrondslagClient,
  { topicId, ...body }: Examples['topics'][number],
  senderId: string,
) => {
  const params = { path: { senderId, topicId } };
  const route = '/v1/senders/{senderId}/topics/{topicId}';
  const known = await api.GET(route, { params });
  if (known.response.status === 404)
    await dataOf(`topic ${topicId}`, api.PUT(route, { params, body: body as never }));
};

const publishNotice = (
  api: GrondslagClient,
  { settings, sections }: FrontMatterFile,
  senderId: string,
) => {
  const { noticeId, purpose, topic, activity, material, inUseSince, statedBy, document } = settings;
  const texts = Object.fromEntries(sections.map(({ language, text }) => [language, text]));
  const covers = [{ purpose, topic, activity }];
  // The consents of the example are older than the moment at which its texts are loaded.
  const inUse =
    inUseSince === undefined ? {} : { inUseSince, inUseEvidence: { statedBy, document } };
  const said = { noticeId, senderId, covers, texts, material, ...inUse };
  const body = JSON.parse(JSON.stringify(said));
  return dataOf(
    `notice ${noticeId}`,
    api.POST('/v1/notices', { body, ...keyed(`notice-${noticeId}`) }),
  );
};

const importContacts = async (api: GrondslagClient, examples: Examples) => {
  const rows = contactBodies(examples);
  const bar = progressBar('contacts');
  for (let from = 0; from < rows.length; from += 200) {
    const part = rows.slice(from, from + 200);
    const body = { importId: `examples-${from}`, rows: part };
    const { counts } = await dataOf('import', api.POST('/v1/contacts/import', { body }));
    const stored = (counts['created'] ?? 0) + (counts['exists'] ?? 0);
    if (stored !== part.length) throw new Error(`import: ${JSON.stringify(counts)}`);
    bar.update(from + part.length, rows.length);
  }
  bar.end(`${rows.length} loaded`);
};

const recordConsent = (api: GrondslagClient, row: Row, senderId: string) => {
  const params = { path: { contactId: row['ref'] ?? '' } };
  const what = `${row['type']} of ${row['ref']}`;
  const key = keyed(`${row['ref']}-${row['type']}-${row['activity'] ?? row['topic'] ?? 'all'}`);
  if (row['type'] === 'requested') {
    const { type: _, ...request } = consentBody(row, senderId);
    const body = request as never;
    return dataOf(
      what,
      api.POST('/v1/contacts/{contactId}/consent/requests', { params, body, ...key }),
    );
  }
  const body = consentBody(row, senderId) as never;
  return dataOf(
    what,
    api.POST('/v1/contacts/{contactId}/consent/events', { params, body, ...key }),
  );
};

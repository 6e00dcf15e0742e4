import { setTimeout as sleep } from 'node:timers/promises';
import type { GrondslagClient } from '../../packages/client/grondslag-client.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { dataOf, keyed } from './demo-api.ts';
import { progressBar } from './progress-bar.ts';
import type { FrontMatterFile } from './read-examples.ts';

/** Drafts, accepts what the classifier found where the file says so, schedules, and waits. */
export const sendMailing = async (
  api: GrondslagClient,
  file: FrontMatterFile,
  senderId: string,
): Promise<SentMailing> => {
  const name = String(file.settings['name']);
  const key = (step: string) => keyed(`${step}-${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`);
  const draft = await dataOf(
    name,
    api.POST('/v1/mailings', { body: draftBody(file, senderId), ...key('draft') }),
  );
  const { mailingId } = draft;
  const params = { path: { mailingId } };
  const { state } = await dataOf(name, api.GET('/v1/mailings/{mailingId}', { params }));
  if (state === 'held') {
    console.log(`  ${name} is held: declared ${draft.declaredPurpose}, found ${draft.purpose}`);
    if (file.settings['acceptClassification'] === true)
      await dataOf(
        name,
        api.POST('/v1/mailings/{mailingId}/accept-classification', { params, ...key('accept') }),
      );
  }
  if (state === 'held' || state === 'draft')
    await dataOf(
      name,
      api.POST('/v1/mailings/{mailingId}/schedule', {
        params,
        body: { now: true },
        ...key('schedule'),
      }),
    );
  const mailing = { mailingId, name };
  await waitUntilFinished(api, mailing);
  return mailing;
};

export type SentMailing = { readonly mailingId: string; readonly name: string };

const draftBody = ({ settings, sections }: FrontMatterFile, senderId: string) => {
  const { acceptClassification: _, layout, ...rest } = settings;
  const contents = sections.map(({ language, title, text }) => ({
    language,
    subject: title,
    text,
    ...defined({ layout }),
  }));
  return { ...rest, senderId, contents } as never;
};

const total = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

const waitUntilFinished = async (api: GrondslagClient, { mailingId, name }: SentMailing) => {
  const bar = progressBar(name);
  // Longer than the quarter of an hour after which a claim that a `kill -9` cut off is unknown.
  const deadline = Date.now() + 20 * 60_000;
  while (Date.now() < deadline) {
    const params = { path: { mailingId } };
    const mailing = await dataOf(name, api.GET('/v1/mailings/{mailingId}', { params }));
    const { progress } = mailing;
    if (progress === undefined) throw new Error(`${name} has no progress`);
    const { audience, accepted, unknown, denied, refused } = progress;
    const settled = accepted + unknown + total(denied) + total(refused);
    bar.update(settled, audience, mailing.state);
    if (mailing.state === 'finished') {
      bar.end(`finished: ${accepted} accepted, ${total(denied)} denied of ${audience}`);
      if (settled !== audience) throw new Error(`${name}: ${settled} of ${audience} accounted for`);
      return;
    }
    if (mailing.state !== 'running' && mailing.state !== 'scheduled')
      throw new Error(`${name} is ${mailing.state}: ${JSON.stringify(progress)}`);
    await sleep(250);
  }
  throw new Error(`${name} did not finish`);
};

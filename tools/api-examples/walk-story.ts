import { createHash } from 'node:crypto';
import type { ServedApp } from '../../local/served-app.ts';
import type { SesOptions } from '../../local/services/start-ses.ts';
import type { ExampleClock } from './example-clock.ts';
import { type Recorder, startRecorder } from './recorder.ts';
import * as consentScenes from './scenario/consent.ts';
import { contacts } from './scenario/contacts.ts';
import { unattributableFeedback } from './scenario/feedback.ts';
import { drafts, mailFile, questions, type SlowMail, sending } from './scenario/mailings.ts';
import { mailingFromTemplate, mails } from './scenario/mails.ts';
import { confirmationLink, type Links, linksOf, pages } from './scenario/pages.ts';
import { rights } from './scenario/rights.ts';
import { sendersAndNotices } from './scenario/senders-and-notices.ts';
import { webhooks } from './scenario/webhooks.ts';

/**
 * Walks a story that calls every operation of the API over HTTP, with the development issuer's tokens.
 * `tell` puts a report of SES where the service finds it; without it the scene that needs one is left out.
 */
export const walkStory = async ({ app, clock, mail, tell }: Stage): Promise<Walked> => {
  const recorder = await startRecorder(app, clock);
  await sendersAndNotices(recorder);
  await contacts(recorder);
  await consentScenes.consent(recorder);
  const confirm = await confirmationLink(app);
  await consentScenes.suppressedAddresses(recorder);
  await questions(recorder);
  const draft = await drafts(recorder);
  const mailing = await sending(recorder, mail);
  if (tell !== undefined) {
    await unattributableFeedback(recorder, async (detail) => {
      await tell(detail);
      await app.feedbackRecorded();
    });
  }
  const links = await linksOf(app, mailing, confirm, storyKeys, recorder);
  await rights(recorder);
  await pages(recorder, links, mailing);
  await consentScenes.materialChange(recorder);
  clock.advanceHours(25);
  await consentScenes.repeatedNextDay(recorder);
  await app.retain();
  await consentScenes.consentDays(recorder);
  const templateId = await mails(recorder);
  const receiver = await webhooks(recorder, app);
  await mailingFromTemplate(recorder, draft, templateId);
  await mailFile(recorder);
  return { recorder, links, receiver };
};

/** A running service that takes webhooks on loopback, the clock of this process, and what slows its mail. */
export type Stage = {
  readonly app: ServedApp;
  readonly clock: ExampleClock;
  readonly mail: SlowMail;
  readonly tell?: (detail: object) => Promise<void>;
};

export type Walked = {
  readonly recorder: Recorder;
  readonly links: Links;
  /** Where webhooks were posted to. */
  readonly receiver: string;
};

/** When the story begins. */
export const storyStart = '2026-11-23T09:00:00.000Z';

/** Mail that is slow while a scene needs a mailing that continues. */
export const slowMail = (): SlowMail & { readonly fault: NonNullable<SesOptions['fault']> } => {
  const mail = {
    slow: false,
    fault: () => (mail.slow ? ({ kind: 'delay', millis: 1_500 } as const) : undefined),
  };
  return mail;
};

/** Keys for nothing but this story, so that what they sign and hash is the same each time. */
const keyOf = (name: string) => createHash('sha256').update(`example ${name}`).digest('base64url');
export const storyKeys = JSON.stringify({
  addressHash: { kid: 'a1', key: keyOf('address') },
  links: { current: 'k1', keys: { k1: keyOf('links') } },
});

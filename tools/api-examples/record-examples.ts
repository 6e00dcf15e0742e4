import { createHash } from 'node:crypto';
import { startLocalApp } from '../../local/app.ts';
import type { OperationExamples } from './example.ts';
import { installExampleClock } from './example-clock.ts';
import { installExampleContactIds } from './example-contact-ids.ts';
import { startRecorder } from './recorder.ts';
import * as consentScenes from './scenario/consent.ts';
import { contacts } from './scenario/contacts.ts';
import { unattributableFeedback } from './scenario/feedback.ts';
import { drafts, questions, type SlowMail, sending } from './scenario/mailings.ts';
import { mails } from './scenario/mails.ts';
import { confirmationLink, linksOf, pages } from './scenario/pages.ts';
import { rights } from './scenario/rights.ts';
import { sendersAndNotices } from './scenario/senders-and-notices.ts';
import { stabilizer } from './stable.ts';

/**
 * Walks a story that calls every operation of the API over HTTP, against the local stack and with
 * the development issuer's tokens, and returns what was asked and answered, the same each time.
 */
export const recordExamples = async (): Promise<readonly OperationExamples[]> => {
  const clock = installExampleClock(start);
  const contactIds = installExampleContactIds();
  const mail: SlowMail = { slow: false };
  const app = await startLocalApp({
    reconcileEveryMs: 500,
    stack: {
      secrets: { secrets: { 'grondslag-keys': keys } },
      ses: { fault: () => (mail.slow ? { kind: 'delay', millis: 1_500 } : undefined) },
    },
  });
  try {
    const recorder = await startRecorder(app, clock);
    await sendersAndNotices(recorder);
    await contacts(recorder);
    await consentScenes.consent(recorder);
    const confirm = await confirmationLink(app);
    await consentScenes.suppressedAddresses(recorder);
    await questions(recorder);
    await drafts(recorder);
    const mailing = await sending(recorder, mail);
    await unattributableFeedback(recorder, app);
    const links = await linksOf(app, mailing, confirm, keys, recorder);
    await rights(recorder);
    await pages(recorder, links, mailing);
    await consentScenes.materialChange(recorder);
    clock.advanceHours(25);
    await consentScenes.repeatedNextDay(recorder);
    await mails(recorder);
    const recorded = recorder.recorded();
    const stable = stabilizer({
      texts: new Map([[app.apiUrl, publicUrl]]),
      tokens: new Map(Object.entries(links)),
      fixed: new Set(JSON.stringify(recorded).match(/(?<="sha256":")[0-9a-f]{64}/g)),
    });
    return recorded.map((one) => stable(one) as OperationExamples);
  } finally {
    await app.stop();
    clock.restore();
    contactIds.restore();
  }
};

const start = '2026-11-23T09:00:00.000Z';
const publicUrl = 'https://consent.waterweg.example';

/** Keys for nothing but these examples, so that what they sign and hash is the same each time. */
const keyOf = (name: string) => createHash('sha256').update(`example ${name}`).digest('base64url');
const keys = JSON.stringify({
  addressHash: { kid: 'a1', key: keyOf('address') },
  links: { current: 'k1', keys: { k1: keyOf('links') } },
});

import { startLocalApp } from '../../local/start-local-app.ts';
import type { OperationExamples } from './example.ts';
import { installExampleClock } from './example-clock.ts';
import { installExampleContactIds } from './install-example-contact-ids.ts';
import { stabilizer } from './stabilizer.ts';
import { tellFeedback } from './tell-feedback.ts';
import { slowMail, storyKeys, storyStart, walkStory } from './walk-story.ts';

/** Walks the story of the API on the local stack, and returns what was asked and answered, the same each time. */
export const recordExamples = async (): Promise<readonly OperationExamples[]> => {
  const clock = installExampleClock(storyStart);
  const contactIds = installExampleContactIds();
  const mail = slowMail();
  const app = await startLocalApp({
    reconcileEveryMs: 500,
    // The daily run and sealing are part of the story: on a slow machine the clock would come
    // first.
    retainEveryMs: 3_600_000,
    sealEveryMs: 3_600_000,
    loopbackWebhooks: true,
    stack: {
      secrets: { secrets: { 'grondslag-keys': storyKeys } },
      ses: { fault: mail.fault },
    },
  });
  try {
    const { recorder, links, receiver } = await walkStory({ app, clock, mail, tell: tellFeedback });
    const recorded = recorder.recorded();
    const stable = stabilizer({
      texts: new Map([
        [app.apiUrl, publicUrl],
        [receiver, 'https://hooks.waterweg.example'],
      ]),
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

const publicUrl = 'https://consent.waterweg.example';

import { silentTelemetry } from '../../functions/runtime/telemetry.ts';
import { signUpApp } from '../../functions/sign-up/handler.ts';
import { publishNotice } from '../../shared/consent/notice/publish-notice.ts';
import type { OptInMail } from '../../shared/consent/opt-in/opt-in-mail.ts';
import { defaultOptInRules } from '../../shared/consent/opt-in/request-opt-in.ts';
import type { Topic, TopicVisibility } from '../../shared/consent/topic/topic.ts';
import { mostSignUps } from '../../shared/contacts/take-sign-up.ts';
import type { NoticeId } from '../../shared/kernel/ids.ts';
import { ownEntity } from '../../shared/kernel/own-entity.ts';
import { sha256, waterweg } from './consent-world.ts';
import { optInWorld } from './opt-in-world.ts';

const topics: readonly (readonly [string, TopicVisibility, string])[] = [
  ['offers', 'public', 'Aanbiedingen'],
  ['news', 'public', 'Nieuws'],
  ['churn-list', 'concerned', 'Lijst B'],
];

/** The pages on which strangers sign up with a sender of two public topics and one that is not. */
export const signUpWorld = async (...[over, isErased]: Parameters<typeof optInWorld>) => {
  const set = await optInWorld(over, isErased);
  const { world } = set;
  const publish = (topic: string, text: string, id = topic) =>
    publishNotice(world.notices, {
      noticeId: id as NoticeId,
      draft: {
        senderId: waterweg,
        covers: [{ purpose: 'commercial', topic }],
        texts: { nl: text },
        material: true,
      },
      by: { id: 'po', at: world.now(), names: ['Waterweg'], sells: false },
      digest: sha256,
    });
  for (const [topicId, visibility, name] of topics) {
    const topic: Topic = {
      entityId: ownEntity(waterweg),
      topicId,
      names: { nl: name },
      descriptions: { nl: `${name}, eens per maand.` },
      visibility,
      version: 1,
      changedBy: 'po',
      changedAt: world.now(),
    };
    await world.topics.put(topic, 0);
    if (topicId !== 'offers') await publish(topicId, `Ja, Waterweg mag mij mailen over ${name}.`);
  }
  world.advance(1_000);
  const mails: OptInMail[] = [];
  let taken = 0;
  let tokens = 0;
  const app = signUpApp({
    ...world.tools,
    telemetry: silentTelemetry,
    takeSignUp: async () => {
      taken += 1;
      return taken <= mostSignUps;
    },
    newToken: () => {
      tokens += 1;
      return `sign-up-${tokens}`;
    },
    sendOptInMail: async (mail) => {
      mails.push(mail);
    },
    optInRules: defaultOptInRules,
    publicUrl: 'https://mail.waterweg.example',
  });
  const ask = async (path: string, init?: RequestInit) => {
    const answer = await app.request(`https://mail.waterweg.example${path}`, init);
    return { status: answer.status, text: await answer.text() };
  };
  return {
    ...set,
    mails,
    app,
    publish,
    get: (path = '/s/waterweg?lang=nl') => ask(path),
    send: (fields: readonly (readonly [string, string])[], path = '/s/waterweg?lang=nl') =>
      ask(path, {
        method: 'POST',
        body: new URLSearchParams(
          fields.map(([name, value]): [string, string] => [name, value]),
        ).toString(),
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          origin: 'https://www.waterweg.example',
          'user-agent': 'a browser',
        },
      }),
  };
};

export type SignUpWorld = Awaited<ReturnType<typeof signUpWorld>>;

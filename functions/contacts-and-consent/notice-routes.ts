import { createRoute, z } from '@hono/zod-openapi';
import type { Notice, NoticeDraft } from '../../shared/consent/notice/notice.ts';
import { type InUseRefusal, publishNotice } from '../../shared/consent/notice/publish-notice.ts';
import { registerTopics } from '../../shared/consent/topic/register-topics.ts';
import { noticeId, senderId } from '../../shared/kernel/ids.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { instantOf, withIsoMoments } from '../runtime/http/moments.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import {
  idSchema,
  jsonBody,
  jsonResponse,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import { unknownActivity } from '../runtime/http/unknown-activity.ts';
import { askErrors, askTexts } from './ask-errors.ts';
import type { Dependencies } from './dependencies.ts';
import { noticeBody, noticeParams, noticeResource, versionParams } from './notice-schema.ts';
import { callerId } from './request-context.ts';

/** Notices: the texts by which consent is asked for. */
export const noticeRoutes = (app: HttpApp, dependencies: Dependencies): void => {
  const { notices, topics, entityOf, namesOf, activitiesOf, digest, now } = dependencies;

  app.openapi(publish, async (c) => {
    const body = c.req.valid('json');
    const draft = draftOf(body);
    const at = now();
    const activities = await activitiesOf(draft.senderId);
    const unknown = draft.covers.findIndex(
      ({ activity }) => activity !== undefined && !activities.includes(activity),
    );
    if (unknown >= 0) throw unknownActivity(activities, `/covers/${unknown}/activity`);
    const names = await namesOf(draft.senderId, draft.inUseSince ?? at);
    const selling = sellingTexts(body);
    const by = { id: callerId(c), at, names: names ?? [], sells: selling.length > 0 };
    const outcome = await publishNotice(notices, {
      noticeId: noticeId(body.noticeId),
      draft,
      by,
      digest,
    });
    if (outcome.outcome === 'published' || outcome.outcome === 'unchanged')
      await registerTopics(topics, await entityOf(outcome.notice.senderId), outcome.notice);
    switch (outcome.outcome) {
      case 'published':
        return c.json(shown(outcome.notice), 201);
      case 'unchanged':
        return c.json(shown(outcome.notice), 200);
      case 'other-sender':
        throw new ProblemError('state-conflict', {
          detail: 'this notice is another sender’s',
          errors: [{ pointer: '/senderId', in: 'body', message: 'not the notice’s sender' }],
        });
      case 'refused':
        throw new ProblemError('refused', {
          detail: outcome.reason,
          errors: [{ ...inUseProblem[outcome.reason], in: 'body' }],
        });
      case 'sells':
        throw new ProblemError('refused', { detail: 'sells', errors: selling });
      case 'entity-unnamed':
        throw new ProblemError('refused', {
          detail: names === undefined ? 'no such sender' : 'entity-unnamed',
          errors:
            names === undefined
              ? [{ pointer: '/senderId', in: 'body', message: unknownSender }]
              : outcome.languages.map((language) => ({
                  pointer: `/texts/${language}`,
                  in: 'body',
                  message: unnamedText(names),
                })),
        });
      case 'advertiser-unnamed':
        throw new ProblemError('refused', {
          detail: 'advertiser-unnamed',
          errors: outcome.unnamed.map(({ language, name }) => ({
            pointer: `/texts/${language}`,
            in: 'body',
            message: `this text must name the advertiser \`${name}\` (a legal form may be left out), or leave it out of \`advertisers\``,
          })),
        });
      case 'asks-no-consent':
        throw new ProblemError('refused', {
          detail: 'asks-no-consent',
          errors: outcome.languages.map((language) => ({
            pointer: `/texts/${language}`,
            in: 'body',
            message: noConsentText,
          })),
        });
      default:
        throw new ProblemError('conflict');
    }
  });

  app.openapi(list, async (c) => {
    const offered = await notices.offered(senderId(c.req.valid('query').senderId));
    return c.json({ items: offered.map(shown) }, 200);
  });

  app.openapi(versions, async (c) => {
    const all = await notices.versions(noticeId(c.req.valid('param').noticeId));
    if (all.length === 0) throw new ProblemError('not-found', { detail: 'no such notice' });
    return c.json({ items: all.map(shown) }, 200);
  });

  const find = async (params: z.infer<typeof versionParams>) => {
    const notice = await notices.find(noticeId(params.noticeId), params.version);
    if (notice === undefined) throw new ProblemError('not-found', { detail: 'no such version' });
    return notice;
  };

  app.openapi(version, async (c) => c.json(shown(await find(c.req.valid('param'))), 200));
};

const sellingTexts = ({ texts, covers, advertisers = [] }: z.infer<typeof noticeBody>) =>
  askErrors([
    ...askTexts('/texts', texts),
    ...advertisers.map((text, index) => ({ pointer: `/advertisers/${index}`, text })),
    ...covers.flatMap(({ topic }, index) =>
      topic === undefined ? [] : [{ pointer: `/covers/${index}/topic`, text: topic, isName: true }],
    ),
  ]);

const unknownSender =
  'no such sender: register it first with `PUT /v1/senders/{senderId}`, so that it is known whom the text must name';

/** Says which names a text may hold; an entity has few, but nothing keeps it from having many. */
const unnamedText = (names: readonly string[]): string =>
  `consent is given to somebody: this text must name ${names
    .slice(0, mostNames)
    .map((name) => `\`${name}\``)
    .join(
      ' or ',
    )}${names.length > mostNames ? ' or another name of the entity' : ''} (a legal form may be left out)`;

const mostNames = 20;

const noticeList = z.object({ items: z.array(noticeResource) });

const publish = createRoute({
  method: 'post',
  path: '/v1/notices',
  operationId: 'publishNotice',
  tags: ['notices'],
  summary: 'Publish a version of a consent text',
  description:
    'Versions are numbered upwards and never change; publishing the same text again returns the same version. Each text names the sender’s legal entity (by its legal name, a trade name at that date, or the From name of one of its senders) and each of `advertisers`; a text that advertises is rejected. New topics that it names are added to the legal entity. Consent from before the publication proves nothing, unless the version states, with evidence, since when the text was in use.',
  ...secured('consent', 'notices:write'),
  request: { body: jsonBody(noticeBody) },
  responses: {
    200: jsonResponse(noticeResource, 'The latest version says this already'),
    201: jsonResponse(noticeResource, 'Published'),
    ...problemResponses(400, 401, 403, 409, 413, 415, 422),
  },
});

const list = createRoute({
  method: 'get',
  path: '/v1/notices',
  operationId: 'listNotices',
  tags: ['notices'],
  summary: 'The current version of every notice of a sender',
  description:
    'The texts with which consent is currently asked. Earlier versions are kept for ever: read the notice for those.',
  ...secured('consent', 'consent:read'),
  request: { query: z.object({ senderId: idSchema }) },
  responses: {
    200: jsonResponse(noticeList, 'Current versions'),
    ...problemResponses(400, 401, 403),
  },
});

const versions = createRoute({
  method: 'get',
  path: '/v1/notices/{noticeId}',
  operationId: 'readNotice',
  tags: ['notices'],
  summary: 'Every version of a notice',
  description:
    'From the first to the current one, each with its text and the hash that events contain.',
  ...secured('consent', 'consent:read'),
  request: { params: noticeParams },
  responses: {
    200: jsonResponse(noticeList, 'All versions, oldest first'),
    ...problemResponses(400, 401, 403, 404),
  },
});

const version = createRoute({
  method: 'get',
  path: '/v1/notices/{noticeId}/versions/{version}',
  operationId: 'readNoticeVersion',
  tags: ['notices'],
  summary: 'One version of a notice, as it was shown',
  description: 'The text that an event with this version proves was on the screen.',
  ...secured('consent', 'consent:read'),
  request: { params: versionParams },
  responses: {
    200: jsonResponse(noticeResource, 'The version'),
    ...problemResponses(400, 401, 403, 404),
  },
});

const inUseProblem: Readonly<
  Record<InUseRefusal, { readonly pointer: string; readonly message: string }>
> = {
  'in-use-since-the-future': {
    pointer: '/inUseSince',
    message: 'this moment has not come yet: a text that starts now needs no `inUseSince`',
  },
  'in-use-without-evidence': {
    pointer: '/inUseEvidence',
    message: 'say who states since when this text was in use, and what document shows it',
  },
  'evidence-of-nothing': {
    pointer: '/inUseSince',
    message: 'the evidence shows since when the text was in use: give that moment',
  },
};

const draftOf = ({ noticeId: _, inUseSince, ...body }: z.infer<typeof noticeBody>): NoticeDraft =>
  defined({
    ...body,
    senderId: senderId(body.senderId),
    inUseSince: inUseSince === undefined ? undefined : instantOf(inUseSince),
  });

const shown = (notice: Notice) => noticeResource.parse(withIsoMoments(notice));

/** How a text becomes one with which people consent. */
const noConsentText =
  'agreeing to this text must give consent: say what the reader wants or allows, with no “not” in that sentence, not as the price of an order and not as something that holds until unticked, such as “Yes, … may e-mail me offers.”';

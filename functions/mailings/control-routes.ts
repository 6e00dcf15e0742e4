import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { keptTopic } from '../../shared/consent/topic/kept-topic.ts';
import { storedMailingFacts } from '../../shared/delivery/mailing/stored-mailing-facts.ts';
import { mailingId } from '../../shared/kernel/ids.ts';
import { type Instant, isoFromInstant, plusMillis } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { isRegulated } from '../../shared/kernel/purpose.ts';
import { resolveLocalTime } from '../../shared/kernel/resolve-local-time.ts';
import { unreadAttachments } from '../../shared/mailing/assets/attachment.ts';
import { type ChangeStateOutcome, changeState } from '../../shared/mailing/change-state.ts';
import { isSucceeded } from '../../shared/mailing/entities/is-succeeded.ts';
import type { MailingSchedule } from '../../shared/mailing/mailing.ts';
import type { MailingHeader } from '../../shared/mailing/mailing-store.ts';
import {
  isMarketing,
  mergingCause,
  stopsMerging,
  waitsForMerge,
} from '../../shared/mailing/merging/stops-merging.ts';
import { paused, resumed, resumption } from '../../shared/mailing/pause-and-resume.ts';
import { pinnedSender } from '../../shared/mailing/pinned-sender.ts';
import { syncSchedule } from '../../shared/mailing/sync-schedule.ts';
import type { Transition } from '../../shared/mailing/transition.ts';
import { messageRules } from '../../shared/policy/rules/message-rules.ts';
import { correlationId } from '../runtime/correlation.ts';
import { etagOf, matchVersion } from '../runtime/http/etag.ts';
import type { HttpApp, HttpEnv } from '../runtime/http/http-app.ts';
import { lintErrors } from '../runtime/http/mailings/lint-errors.ts';
import { requireMailing } from '../runtime/http/mailings/require-mailing.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import {
  acceptRoute,
  activateRoute,
  cancelRoute,
  pauseRoute,
  resumeRoute,
  scheduleRoute,
  unscheduleRoute,
} from './control-contract.ts';
import { type Dependencies, personOf } from './dependencies.ts';
import { presentMailing } from './present.ts';
import type { scheduleBody } from './schema.ts';
import { inspectedSenderVersion } from './senders/inspected-sender-version.ts';

/** Schedule, pause, resume, cancel: each may be repeated without harm. */
export const controlRoutes = (app: HttpApp, dependencies: Dependencies): void => {
  const { store, contactIds, scheduler, redrive, now } = dependencies;

  /** Moves the mailing; a caller who names a version moves exactly that one. */
  const move = async (
    c: Context<HttpEnv>,
    {
      id,
      transition,
      edit = (mailing) => mailing,
    }: {
      readonly id: string;
      readonly transition: Transition | ((mailing: MailingHeader) => Transition | 'already');
      readonly edit?:
        | ((mailing: MailingHeader) => MailingHeader | Promise<MailingHeader>)
        | undefined;
    },
  ): Promise<MailingHeader> => {
    const ifMatch = c.req.header('if-match');
    const outcome = await changeState(store, {
      mailingId: mailingId(id),
      name: transition,
      at: now(),
      edit: (mailing) => {
        if (ifMatch !== undefined) matchVersion(ifMatch, mailing.version);
        return edit({ ...mailing, changedBy: personOf(c) });
      },
    });
    const moved = settled(outcome);
    c.header('etag', etagOf(moved.version));
    return moved;
  };

  /** Refuses a mailing with an error in what is stored; a write on this version rests on it. */
  const requireLinted = async (mailing: MailingHeader): Promise<void> => {
    const inspected = await store.classification(mailing.mailingId);
    const errors = await lintErrors(mailing, inspected, async (names) =>
      mailing.template === true
        ? new Set(Object.keys(mailing.values ?? {}))
        : dependencies.heldAttributes(mailing, names),
    );
    if (errors.length === 0) return;
    const latest = await store.header(mailing.mailingId);
    if (latest?.version !== mailing.version) throw new ProblemError('conflict');
    throw new ProblemError('refused', { errors });
  };

  /** Refuses a mailing about a topic that was retired after it was drafted. */
  const requireCurrentTopic = async ({ senderId, topic }: MailingHeader): Promise<void> => {
    const { topics, entitiesOf } = dependencies.topicTools;
    const kept = await keptTopic(topics, await entitiesOf(senderId), topic);
    if (kept?.retiredAt === undefined) return;
    throw new ProblemError('refused', {
      detail: 'topic-retired',
      errors: [
        {
          pointer: '/topic',
          in: 'body',
          message: `\`${topic}\` was retired: save the mailing with another topic, or take this one up again with \`PUT /v1/senders/${senderId}/topics/{topicId}\``,
        },
      ],
    });
  };

  /** Refuses a mailing that its own form or its sender denies to everybody: it would reach nobody. */
  const requireMailable = async (mailing: MailingHeader): Promise<void> => {
    const [contents, sender] = await Promise.all([
      store.contentsOf(mailing),
      pinnedSender(store, mailing),
    ]);
    if (contents === undefined || sender === undefined) throw new ProblemError('conflict');
    const entityIsSucceeded = await isSucceeded(store, sender, now());
    const found = storedMailingFacts(mailing, {
      contents,
      sender,
      circumstances: { entityIsSucceeded },
    }).denials;
    // Stops are merged within minutes, and the mailing waits for them by itself.
    const lasting = found.filter((denial) => denial !== 'stops-merging');
    if (lasting.length === 0) return;
    throw new ProblemError('refused', {
      detail: 'every recipient would be denied for the same reason',
      errors: lasting.map((denial) => ({
        pointer: '',
        in: 'body' as const,
        message: `\`${denial}\`: ${messageRules.find(({ id }) => id === denial)?.reading ?? ''}`,
      })),
    });
  };

  app.openapi(scheduleRoute, async (c) => {
    const { mailingId: id } = await requireMailing(store, c.req.valid('param').mailingId);
    const body = c.req.valid('json');
    const when = moment(body, now());
    const request = correlationId();

    const transition = (mailing: MailingHeader) => {
      if (mailing.template === true)
        throw new ProblemError('state-conflict', {
          detail: 'it is a template, which cannot be scheduled: activate it with `activate`',
        });
      refuseHeld(mailing);
      if (mailing.state !== 'scheduled') return 'schedule';
      return isScheduledFor(mailing, when, 'now' in body) ? 'already' : 'reschedule';
    };
    const changed = await move(c, {
      id,
      transition,
      edit: async (mailing) => {
        await requireLinted(mailing);
        await requireCurrentTopic(mailing);
        // A mailing that is only moved keeps the sender it was scheduled with.
        const senderVersion =
          mailing.state === 'scheduled'
            ? mailing.senderVersion
            : await inspectedSenderVersion(store, mailing);
        const next = { ...mailing, ...defined({ senderVersion }) };
        await requireMailable(next);
        return {
          ...next,
          schedule: when,
          ...defined({ correlationId: request }),
        };
      },
    });
    // Written after the state: a crash in between leaves a mailing that `reconcile` starts, and an
    // earlier moment that the scheduler still holds is refused by `start-mailing`.
    await syncSchedule(store, scheduler, changed);
    return c.json(await presentMailing(changed, contactIds), 200);
  });

  app.openapi(activateRoute, async (c) => {
    const request = correlationId();
    const changed = await move(c, {
      id: c.req.valid('param').mailingId,
      transition: activation,
      edit: async (mailing) => {
        await requireLinted(mailing);
        await requireCurrentTopic(mailing);
        const next = { ...mailing, senderVersion: await inspectedSenderVersion(store, mailing) };
        await requireMailable(next);
        return { ...next, ...defined({ correlationId: request }) };
      },
    });
    return c.json(await presentMailing(changed, contactIds), 200);
  });

  app.openapi(unscheduleRoute, async (c) => {
    const mailing = await move(c, { id: c.req.valid('param').mailingId, transition: 'unschedule' });
    await syncSchedule(store, scheduler, mailing);
    return c.json(await presentMailing(mailing, contactIds), 200);
  });

  app.openapi(pauseRoute, async (c) => {
    const { mailingId: id } = c.req.valid('param');
    const mailing = await keptPaused(c, await move(c, { id, transition: 'pause', edit: paused }));
    await syncSchedule(store, scheduler, mailing);
    return c.json(await presentMailing(mailing, contactIds), 200);
  });

  /** A person's pause of a mailing that would continue by itself after a merge keeps it from that. */
  const keptPaused = async (
    c: Context<HttpEnv>,
    mailing: MailingHeader,
  ): Promise<MailingHeader> => {
    if (!waitsForMerge(mailing)) return mailing;
    const { haltedBy: _, ...rest } = mailing;
    const version = mailing.version + 1;
    const next = { ...rest, version, changedBy: personOf(c), changedAt: now() };
    const written = await store.change(next, mailing.version);
    if (written.outcome === 'conflict') throw new ProblemError('conflict');
    c.header('etag', etagOf(version));
    return written.mailing;
  };

  /**
   * Lets a mailing continue; the caller says why, where its entity should not mail marketing now.
   */
  const letGo = async (
    c: Context<HttpEnv>,
    mailing: MailingHeader,
    reason: string | undefined,
  ): Promise<MailingHeader> => {
    if (isMarketing(mailing) && (await stopsMerging(store, mailing.senderId, now())))
      throw new ProblemError('state-conflict', {
        detail: `stops of its entity are being merged (\`${mergingCause}\`): it resumes automatically afterwards`,
      });
    const starts = isMarketingToStart(mailing) && resumption(mailing, now()) === 'resume';
    const problem = starts ? await dependencies.entityHealth(mailing) : undefined;
    if (problem === undefined) return resumed(mailing);
    if (reason === undefined)
      throw new ProblemError('state-conflict', {
        detail: `marketing of its entity waits (\`${problem.cause}\`): resume it with a \`reason\``,
        errors: [{ pointer: '/reason', in: 'body', message: `why it may go: ${problem.words}` }],
      });
    const resumedDespite = { by: personOf(c), at: now(), reason, words: problem.words };
    return { ...resumed(mailing), resumedDespite };
  };

  app.openapi(resumeRoute, async (c) => {
    const at = now();
    const { mailingId: id } = c.req.valid('param');
    const { reason } = c.req.valid('json');
    const mailing = await move(c, {
      id,
      transition: (header) => resumption(header, at),
      edit: (header) => letGo(c, header, reason),
    });
    if (mailing.state === 'scheduled') await syncSchedule(store, scheduler, mailing);
    else if (mailing.template !== true) await redrive(mailing);
    return c.json(await presentMailing(mailing, contactIds), 200);
  });

  app.openapi(cancelRoute, async (c) => {
    const mailing = await move(c, { id: c.req.valid('param').mailingId, transition: 'cancel' });
    await syncSchedule(store, scheduler, mailing);
    return c.json(await presentMailing(mailing, contactIds), 200);
  });

  app.openapi(acceptRoute, async (c) => {
    const mailing = await move(c, { id: c.req.valid('param').mailingId, transition: acceptance });
    return c.json(await presentMailing(mailing, contactIds), 200);
  });
};

const refuseHeld = ({ state }: MailingHeader): void => {
  if (state === 'held')
    throw new ProblemError('state-conflict', {
      detail:
        'the mailing is `held`: fix it, split it, accept the classification, or have it released',
    });
};

/** A template is for service mail: one that was found to sell cannot be put in use. */
const activation = (mailing: MailingHeader): Transition => {
  if (mailing.template !== true)
    throw new ProblemError('state-conflict', {
      detail: 'it is not a template: schedule it, or draft it with `template`',
    });
  refuseHeld(mailing);
  if (mailing.state === 'draft' && isMarketing(mailing))
    throw new ProblemError('state-conflict', {
      detail: `it was found to be \`${mailing.purpose}\`, and a template is of service mail`,
    });
  return 'activate';
};

/** Nothing of it was handed over, and it is not only service mail. */
const isMarketingToStart = (mailing: MailingHeader): boolean =>
  mailing.pausedBeforeStart === true && isMarketing(mailing);

/** Accepting twice is not an error; accepting what reviewers released, or nothing held, is. */
const acceptance = (mailing: MailingHeader): Transition => {
  const { state, purpose } = mailing;
  const [unread] = unreadAttachments(mailing);
  if (state === 'held' && unread !== undefined)
    throw new ProblemError('state-conflict', {
      detail: `inspection cannot read \`${unread.fileName}\`: a reviewer must open it and release the mailing, as marketing too`,
    });
  if (state === 'draft' && !isRegulated(purpose))
    throw new ProblemError('state-conflict', {
      detail:
        'the mailing is `draft` and service mail: it is not held, so there is nothing to accept',
    });
  return 'release';
};

/** The mailing after a change of state, or the problem that says why not. */
export const settled = (result: ChangeStateOutcome): MailingHeader => {
  switch (result.outcome) {
    case 'changed':
    case 'already':
      return result.mailing;
    case 'not-found':
      throw new ProblemError('not-found', { detail: 'no such mailing' });
    case 'refused':
      throw new ProblemError('state-conflict', { detail: `it is \`${result.mailing.state}\`` });
    case 'conflict':
      throw new ProblemError('conflict');
  }
};

const wrongTime = (pointer: string, message: string) =>
  new ProblemError('refused', { errors: [{ pointer, in: 'body', message }] });

const wrongTimes = {
  'unknown-zone': { pointer: '/zone', message: 'not an IANA time zone' },
  malformed: { pointer: '/localTime', message: 'no such date or time' },
  'in-dst-gap': {
    pointer: '/localTime',
    message: 'the clock skips this time; choose an hour later or earlier',
  },
} as const;

/** Moments this close are now: what it takes to write a schedule and for it to fire. */
const soonMillis = 2_000;

const moment = (body: z.infer<typeof scheduleBody>, now: Instant): MailingSchedule => {
  if ('now' in body) {
    const at = plusMillis(now, soonMillis);
    return { localTime: isoFromInstant(at).slice(0, 19), zone: 'UTC', at };
  }
  const resolved = resolveLocalTime(body.localTime, body.zone);
  if (resolved.outcome !== 'ok') {
    const { pointer, message } = wrongTimes[resolved.outcome];
    throw wrongTime(pointer, message);
  }
  if (resolved.at < now) throw wrongTime('/localTime', 'this moment has passed');
  return { ...body, at: resolved.at };
};

/** Whether a scheduled mailing starts when asked for; for `now`, at least as soon as that. */
const isScheduledFor = (
  { schedule }: MailingHeader,
  wanted: MailingSchedule,
  asSoonAsPossible: boolean,
): boolean => {
  if (schedule === undefined) return false;
  return asSoonAsPossible ? schedule.at <= wanted.at : schedule.at === wanted.at;
};

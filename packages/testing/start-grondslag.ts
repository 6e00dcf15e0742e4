import { type OneMachine, startOneMachine } from '../../local/one-machine/start-one-machine.ts';
import { type GrondslagClient, grondslagClient } from '../client/grondslag-client.ts';
import { people as examplePeople } from './people/example-people.ts';
import { exampleNotices, exampleSender } from './people/example-sender.ts';
import { dataOf, loadPeople } from './people/load-people.ts';
import type { Person } from './people/person.ts';
import { testClock } from './test-clock.ts';
import type { SentMailing, StartGrondslag, TestClock, TestMail, TestRole } from './types.ts';

export const startGrondslag: StartGrondslag = async ({ at, onFailure } = {}) => {
  const failures: string[] = [];
  const settle = async () => {
    for (let round = 0; round < mostRounds; round += 1) {
      const before = machine.delivered();
      await doWhatIsDue(machine);
      if (machine.delivered() === before) return;
    }
    throw new Error(`the service was still at work after ${mostRounds} rounds`);
  };
  const { millis, ...clock } = testClock(at, settle);
  const machine = await startOneMachine({
    millis,
    // What is past its term goes, as on a stage: the clock of a test is there to see it.
    settings: { retention: 'carry-out' },
    onError: (where, error) => {
      failures.push(`${where}: ${String(error)}`);
      onFailure?.(where, error);
    },
  });
  const token = (role?: TestRole) =>
    role === undefined ? machine.issuer.adminToken() : machine.issuer.token(role);
  const client = (role?: TestRole) =>
    grondslagClient({ baseUrl: machine.apiUrl, token: () => token(role) });
  const all = client();
  const add = async (
    one: Person | readonly Person[],
    senderId: string = exampleSender.senderId,
  ) => {
    await loadPeople(all, 'bodies' in one ? [one] : one, { senderId, now: millis() });
    await settle();
  };

  return {
    url: machine.apiUrl,
    client,
    token,
    clock,
    settle,
    mails: (query = {}) => mailsOf(machine, query),
    seed: async () => {
      await seedSender(all, millis());
      await add(Object.values(examplePeople));
    },
    add,
    decide: async (contactId, mailing) => {
      const body = { contactIds: [contactId], mailing };
      const { items } = await dataOf('decide', all.POST('/v1/decisions', { body }));
      const [decision] = items;
      if (decision === undefined) throw new Error(`nothing was decided of ${contactId}`);
      return decision;
    },
    send: async (draft) => send(all, draft, clock),
    failures,
    stop: () => machine.stop(),
    [Symbol.asyncDispose]: () => machine.stop(),
  };
};

/** A mailing of several pages takes a few; one that takes more waits for something that never comes. */
const mostRounds = 100;

/** One round of everything that a clock or a queue sets going. */
const doWhatIsDue = async (machine: OneMachine): Promise<void> => {
  await machine.fireSchedules();
  await machine.idle();
  await machine.feedbackRecorded();
  await machine.publish();
  await machine.invalidate();
  await machine.reconcile();
  await machine.retain();
  await machine.idle();
};

const mailsOf = (
  { inbox, apiUrl }: OneMachine,
  query: { readonly to?: string },
): readonly TestMail[] =>
  inbox.mails(query).flatMap(({ id }) => {
    const mail = inbox.mail(id);
    if (mail === undefined) return [];
    const { from, to, subject, text = '', html = '' } = mail;
    const headers = Object.fromEntries(
      mail.headers.map(({ name, value }) => [name.toLowerCase(), value]),
    );
    const links = text.split(/[\s<>"]+/).filter((word) => word.startsWith(`${apiUrl}/`));
    return [{ from, to, subject, text, html, headers, links: [...new Set(links)] }];
  });

const seedSender = async (client: GrondslagClient, now: number): Promise<void> => {
  const { senderId, ...body } = exampleSender;
  const params = { path: { senderId } };
  await dataOf('the sender', client.PUT('/v1/senders/{senderId}', { params, body }));
  for (const notice of exampleNotices(now))
    await dataOf(
      `notice ${notice.noticeId}`,
      client.POST('/v1/notices', { body: { ...notice, senderId } as never }),
    );
};

const send = async (
  client: GrondslagClient,
  body: Parameters<Awaited<ReturnType<StartGrondslag>>['send']>[0],
  clock: TestClock,
): Promise<SentMailing> => {
  const { mailingId, state } = await dataOf('the draft', client.POST('/v1/mailings', { body }));
  const params = { path: { mailingId } };
  if (state === 'held')
    await dataOf(
      'what it was found to be',
      client.POST('/v1/mailings/{mailingId}/accept-classification', { params }),
    );
  const { schedule } = await dataOf(
    'its schedule',
    client.POST('/v1/mailings/{mailingId}/schedule', { params, body: { now: true } }),
  );
  // Even what goes now has a moment some seconds ahead, at which it can still be stopped.
  const wait = Date.parse(schedule?.at ?? '') - clock.now().getTime();
  await clock.move({ seconds: Math.max(0, wait / 1_000 || 0) });
  const mailing = await dataOf('the mailing', client.GET('/v1/mailings/{mailingId}', { params }));
  if (mailing.state !== 'finished' || mailing.progress === undefined)
    throw new Error(`the mailing is ${mailing.state}: ${JSON.stringify(mailing.progress)}`);
  return { mailingId, progress: mailing.progress };
};

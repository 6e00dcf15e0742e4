import { expect, test } from 'vitest';
import { localArguments } from '../../../local/demo/local-arguments.ts';
import { forwardEvents } from '../../../local/one-machine/forward-events.ts';
import type { PendingAnnouncement } from '../../../shared/delivery/publish-announcements.ts';

const row = (id: string): PendingAnnouncement =>
  ({
    id,
    at: 1_764_000_000_000,
    announcement: { type: 'contact.erased', contactId: 'c1', senderId: 's1' },
  }) as never;

/** An address that answers each event with the next of these. */
const listener = (...answers: readonly (number | Error)[]) => {
  const heard: unknown[] = [];
  const send = async (_url: string, { body, redirect }: RequestInit) => {
    heard.push(JSON.parse(String(body)));
    expect(redirect).toBe('manual');
    const answer = answers[heard.length - 1] ?? 200;
    if (answer instanceof Error) throw answer;
    return new Response(null, { status: answer });
  };
  return { heard, announce: forwardEvents('http://127.0.0.1:1/', send) };
};

test('each forwarded event is posted as a target of the bus gets it', async () => {
  const { heard, announce } = listener();
  expect(await announce([row('e1')])).toEqual({ taken: ['e1'], refused: [] });
  expect(heard).toEqual([
    expect.objectContaining({
      source: 'grondslag',
      'detail-type': 'contact.erased',
      time: '2025-11-24T16:00:00.000Z',
      detail: {
        schemaVersion: 2,
        id: 'e1',
        at: '2025-11-24T16:00:00.000Z',
        type: 'contact.erased',
        data: { contactId: 'c1', senderId: 's1' },
      },
    }),
  ]);
});

test.each([
  ['an error', 500],
  ['a redirect', 302],
  ['nobody', new Error('refused')],
])('an event that is answered by %s is kept, with those after it', async (_name, answer) => {
  const { heard, announce } = listener(200, answer);
  expect(await announce([row('e1'), row('e2'), row('e3')])).toEqual({ taken: ['e1'], refused: [] });
  expect(heard).toHaveLength(2);
});

test.each([
  [['--forward-events', 'ftp://a.example/'], 'http'],
  [['--forward-events', 'nowhere'], 'http'],
  [['--forward-events', 'http://127.0.0.1:1/', '--aws'], 'event bus'],
  [['--throttle', '0'], 'above 0'],
  [['--throttle', 'slow'], 'whole number'],
])('npm start refuses %j', (argv, why) => {
  expect(() => localArguments(argv)).toThrow(why);
});

import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { eventBridgeAnnounce } from '../../../shared/adapters/eventbridge/eventbridge-announce.ts';
import type { PendingAnnouncement } from '../../../shared/delivery/publish-announcements.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { awsError, sentTo } from '../mocked-clients.ts';

const mock = mockClient(EventBridgeClient);
const announce = eventBridgeAnnounce(new EventBridgeClient({ region: 'eu-west-1' }), 'bus');

beforeEach(() => void mock.reset());

const rows = (...ids: readonly string[]): readonly PendingAnnouncement[] =>
  ids.map((id) => ({ id, at: instantFromMillis(1_000), announcement: { type: 'contact.erased' } }));

describe('announcing on the bus', () => {
  test('an announcement is one PutEvents with the version of the schema and the moment of what happened', async () => {
    mock.onAnyCommand().resolves({ Entries: [{ EventId: 'e' }] });
    expect(await announce(rows('one'))).toEqual({ taken: ['one'], refused: [] });
    expect(sentTo(mock)).toEqual([
      [
        'PutEvents',
        {
          Entries: [
            {
              EventBusName: 'bus',
              Source: 'grondslag',
              DetailType: 'contact.erased',
              Time: new Date(1_000),
              Detail: JSON.stringify({
                schemaVersion: 2,
                id: 'one',
                at: '1970-01-01T00:00:01.000Z',
                type: 'contact.erased',
                data: {},
              }),
            },
          ],
        },
      ],
    ]);
  });

  test('more than ten announcements go in calls of ten, and the answer is of all of them', async () => {
    const sizes: number[] = [];
    mock.onAnyCommand().callsFake(({ Entries }) => {
      sizes.push(Entries.length);
      return {
        Entries: Entries.map(({ Detail }: { Detail: string }) =>
          Detail.includes('"r11"') ? { ErrorCode: 'MalformedDetail' } : { EventId: 'e' },
        ),
      };
    });
    const ids = Array.from({ length: 23 }, (_, at) => `r${at}`);

    const { taken, refused } = await announce(rows(...ids));

    expect(taken).toEqual(ids.filter((id) => id !== 'r11'));
    expect(refused).toEqual(['r11']);
    expect(sizes).toEqual([10, 10, 3]);
  });

  test('an announcement without an answer was not taken, and stays', async () => {
    mock.onAnyCommand().resolves({ Entries: [{ EventId: 'e' }] });
    expect(await announce(rows('one', 'two'))).toEqual({ taken: ['one'], refused: [] });
  });

  test.each([
    ['ValidationException', 400],
    ['RequestEntityTooLargeException', 413],
    ['UnknownError', 413],
  ])(
    'a call that is not read (%s, %s) is taken apart, and only the bad row is refused',
    async (name, status) => {
      mock.onAnyCommand().callsFake(({ Entries }) => {
        if (Entries.some(({ Detail }: { Detail: string }) => Detail.includes('"bad"')))
          throw awsError(name, status);
        return { Entries: Entries.map(() => ({ EventId: 'e' })) };
      });
      expect(await announce(rows('one', 'bad', 'two'))).toEqual({
        taken: ['one', 'two'],
        refused: ['bad'],
      });
    },
  );

  test.each([
    ['ThrottlingException', 400],
    ['InternalException', 500],
    ['AccessDeniedException', 400],
  ])(
    'a call to the bus that fails with %s is an error: every row stays in the outbox',
    async (name, status) => {
      mock.onAnyCommand().rejects(awsError(name, status));
      await expect(announce(rows('one'))).rejects.toThrow(name);
      expect(sentTo(mock)).toHaveLength(1);
    },
  );
});

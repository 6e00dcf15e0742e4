import { describe, expect, test, vi } from 'vitest';
import { startScheduleTicker, tickEvent } from '../../../local/lambda/start-schedule-ticker.ts';

describe('a recurring schedule', () => {
  test('a scheduler sends its detail as text, a rule as an object', () => {
    expect(tickEvent('scheduler', 'reconcile')).toMatchObject({
      source: 'aws.scheduler',
      'detail-type': 'Scheduled Event',
      detail: '{}',
      resources: ['arn:aws:scheduler:eu-west-1:000000000000:schedule/default/reconcile'],
    });
    expect(tickEvent('rule', 'reconcile')).toMatchObject({ source: 'aws.events', detail: {} });
  });

  test('a recurring schedule calls the handler repeatedly, and not once more after it stopped', async () => {
    const handler = vi.fn();
    const ticker = startScheduleTicker({ functionName: 'reconcile', handler, everyMs: 5 });
    await vi.waitFor(() => expect(handler.mock.calls.length).toBeGreaterThan(2));
    await ticker.stop();
    const calls = handler.mock.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(handler.mock.calls.length).toBe(calls);
  });

  test('a recurring schedule is not overtaken by a run that lasts, nor ended by a failure', async () => {
    let running = 0;
    let overlaps = 0;
    const onError = vi.fn();
    const handler = async () => {
      running += 1;
      if (running > 1) overlaps += 1;
      await new Promise((resolve) => setTimeout(resolve, 12));
      running -= 1;
      throw new Error('again');
    };
    const ticker = startScheduleTicker({ functionName: 'reconcile', handler, everyMs: 3, onError });
    await vi.waitFor(() => expect(onError.mock.calls.length).toBeGreaterThan(1));
    await ticker.stop();
    expect(overlaps).toBe(0);
  });
});

import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { correlated } from '../../../functions/runtime/correlation.ts';
import {
  allowedFields,
  createTelemetry,
  type LogFields,
} from '../../../functions/runtime/telemetry.ts';
import { captureOutput } from '../../support/logs/capture-output.ts';

const personal = [
  'jan.de.vries@post.example',
  'Jan de Vries',
  'Beste Jan, hierbij',
  'v1.k1.abc+/=',
];

afterEach(() => vi.restoreAllMocks());

/** Everything that the logger, with its own console, writes to either stream. */
const captured = (act: () => void): string => {
  const output = captureOutput();
  act();
  output.stop();
  return output.text();
};

describe('log lines', () => {
  test('log lines carry no personal data, whatever field it is put into', () => {
    const telemetry = createTelemetry('test');
    const output = captured(() => {
      for (const value of personal) {
        const fields = { contactId: value, route: value, reason: value, email: value, body: value };
        telemetry.info('something-happened', fields as LogFields);
        telemetry.error(
          'something-broke',
          new Error(`could not mail ${value}`),
          fields as LogFields,
        );
      }
    });
    expect(output).toContain('something-happened');
    expect(output).toContain('something-broke');
    for (const value of personal) expect(output).not.toContain(value);
  });

  test('log lines keep ids, codes and counts', () => {
    expect(allowedFields({ mailingId: '01J', count: 3, reason: 'no-consent' })).toEqual({
      mailingId: '01J',
      count: 3,
      reason: 'no-consent',
    });
  });

  test('log lines mask any text with an at sign or a space', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('@', ' '), fc.string(), (before, sign, after) => {
        expect(allowedFields({ reason: before + sign + after })).toEqual({ reason: '[masked]' });
      }),
    );
  });

  test('log lines accept each field only in its own form: a token is not an id, a sentence not a reason', () => {
    const token = 'v1.k1.dHJ1dXM.Z2VoZWlt';
    expect(
      allowedFields({ contactId: token, reason: 'Jan', state: 'Jan', count: 'Jan', jobId: 'Jan' }),
    ).toEqual({
      contactId: '[masked]',
      reason: '[masked]',
      state: '[masked]',
      count: '[masked]',
      jobId: '[masked]',
    });
  });

  test('log lines keep the frames of an error, but no line of its message that looks like one', () => {
    const message = 'no\n    at jan@post.example (/home/jan:1:2)\n    at Jan (file:///jan:1:2)';
    const hostile = Object.assign(new Error(message), { name: 'jan@post.example' });
    const renamed = new Error(message);
    renamed.message = 'something else';
    const output = captured(() => {
      createTelemetry('test').error('something-broke', new TypeError(message));
      createTelemetry('test').error('something-broke', hostile);
      createTelemetry('test').error('something-broke', { message });
      createTelemetry('test').error('something-broke', renamed);
    });
    expect(output).toContain('telemetry.test.ts');
    expect(output).toContain('"errorName":"TypeError"');
    expect(output).not.toContain('post.example');
    expect(output.split('\n')[0]).not.toContain('jan');
  });

  test('log lines name the request that caused the work, and no concurrent one', async () => {
    const output = captureOutput();
    const telemetry = createTelemetry('test');
    await Promise.all(
      ['a1', 'b2'].map((id) =>
        correlated(id, async () => {
          await new Promise((resolve) => setTimeout(resolve, 5));
          telemetry.info('something-happened', { reason: `for-${id}` });
        }),
      ),
    );
    telemetry.info('something-happened', { reason: 'for-nobody' });
    output.stop();
    const told = output.lines().map(({ reason, correlationId }) => [reason, correlationId]);
    expect(told).toEqual([
      ['for-a1', 'a1'],
      ['for-b2', 'b2'],
      ['for-nobody', undefined],
    ]);
  });
});

describe('metrics', () => {
  test('metrics are separate for each reason code, and accept nothing else as a reason', () => {
    const output = captured(() => {
      createTelemetry('test').count('recipients-denied', 3, 'no-consent');
      createTelemetry('test').count('recipients-denied', 1, 'Jan de Vries');
    });
    const [first, second] = output
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ reason: 'no-consent', 'recipients-denied': 3 });
    expect(first['_aws'].CloudWatchMetrics).toEqual([
      {
        Namespace: 'grondslag',
        Dimensions: [['service', 'reason']],
        Metrics: [{ Name: 'recipients-denied', Unit: 'Count' }],
      },
    ]);
    expect(second).toMatchObject({ reason: 'other' });
  });
});

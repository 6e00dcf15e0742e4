import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  allowedFields,
  createTelemetry,
  type LogFields,
} from '../../../functions/runtime/telemetry.ts';

const personal = [
  'jan.de.vries@post.example',
  'Jan de Vries',
  'Beste Jan, hierbij',
  'v1.k1.abc+/=',
];

afterEach(() => vi.restoreAllMocks());

/** Everything that the logger, with a console of its own, writes to either stream. */
const captured = (act: () => void): string => {
  const lines: string[] = [];
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((line) => {
      lines.push(String(line));
      return true;
    }),
  );
  act();
  for (const spy of spies) spy.mockRestore();
  return lines.join('\n');
};

describe('log lines', () => {
  test('carry no personal data, whatever field it is put into', () => {
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

  test('keep ids, codes and counts', () => {
    expect(allowedFields({ mailingId: '01J', count: 3, reason: 'no-consent' })).toEqual({
      mailingId: '01J',
      count: 3,
      reason: 'no-consent',
    });
  });

  test('mask any text with an at sign or a space', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('@', ' '), fc.string(), (before, sign, after) => {
        expect(allowedFields({ reason: before + sign + after })).toEqual({ reason: '[masked]' });
      }),
    );
  });
});

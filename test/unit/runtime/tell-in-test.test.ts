import { expect, test } from 'vitest';
import { tellInTest } from '../../support/logs/tell-in-test.ts';

test('the lines of loggers are told in the test that runs, and nothing else is', () => {
  const written: unknown[] = [];
  const told: string[] = [];
  const stream = {
    write: (...words: readonly unknown[]): boolean => {
      written.push(words[0]);
      return true;
    },
  };
  tellInTest(stream, (line) => told.push(line));

  stream.write('{"level":"ERROR","message":"standing-not-read"}\n');
  stream.write('3 passed\n');
  stream.write(Buffer.from('{"level":"ERROR"}'));

  expect(told).toEqual(['{"level":"ERROR","message":"standing-not-read"}']);
  expect(written).toEqual(['3 passed\n', Buffer.from('{"level":"ERROR"}')]);
});

import { describe, expect, test } from 'vitest';
import { succeededIn } from '../../../local/lambda/succeeded-in.ts';

const failed = (...ids: unknown[]) => ({
  batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })),
});

describe('the result of a batch', () => {
  test.each([
    ['nothing', undefined, ['a', 'b']],
    ['an empty list', failed(), ['a', 'b']],
    ['no list', { batchItemFailures: null }, ['a', 'b']],
    ['another object', {}, ['a', 'b']],
    ['one failure', failed('a'), ['b']],
    ['all failures', failed('a', 'b'), []],
    ['an id of another batch', failed('c'), []],
    ['an empty id', failed(''), []],
    ['a null id', failed(null), []],
  ])('the messages that succeeded are told from a result of %s', (_, result, expected) => {
    expect([...succeededIn(['a', 'b'], result)]).toEqual(expected);
  });
});

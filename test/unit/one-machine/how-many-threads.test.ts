import { describe, expect, test } from 'vitest';
import {
  connectionsOf,
  howManyThreads,
} from '../../../local/one-machine/sending/how-many-threads.ts';

describe('threads that make mailings', () => {
  const relay = (connections: number, mailsPerSecond: number) => ({ connections, mailsPerSecond });

  test.each([
    ['a single core has no thread to give', { cores: 1 }, 0],
    ['there is one thread for each core', { cores: 2 }, 2],
    ['more than four threads would wait for the one writer', { cores: 64 }, 4],
    ['a slow relay keeps one thread busy', { cores: 8, relay: relay(4, 10) }, 1],
    ['a fast relay keeps several threads busy', { cores: 8, relay: relay(20, 1_001) }, 3],
    [
      'each thread has a connection, and so has service mail',
      { cores: 8, relay: relay(3, 9_999) },
      2,
    ],
    ['one connection is for the thread of the service', { cores: 8, relay: relay(1, 9_999) }, 0],
    ['the operator says how many threads there are', { cores: 1, set: 3 }, 3],
    ['the operator may say that there is no thread', { cores: 8, set: 0 }, 0],
    [
      'the operator gets no more threads than have a connection',
      { cores: 8, set: 16, relay: relay(4, 10) },
      3,
    ],
    ['the operator gets no more than sixteen threads', { cores: 8, set: 99 }, 16],
  ])('%s', (_, circumstances, threads) => {
    expect(howManyThreads(circumstances)).toBe(threads);
  });

  test.each([
    [4, 0, [4]],
    [4, 2, [1, 2, 1]],
    [4, 3, [1, 1, 1, 1]],
    [100, 4, [1, 25, 25, 25, 24]],
  ])('the shares of %i connections with %i threads are %j', (connections, threads, shares) => {
    expect(connectionsOf(connections, threads)).toEqual(shares);
  });
});

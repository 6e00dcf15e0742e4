import { expect, test, vi } from 'vitest';
import { startSendingThreads } from '../../../local/one-machine/sending/sending-threads.ts';
import { lockBytes, sharedLock } from '../../../local/one-machine/sending/shared-lock.ts';

const started = (program: string, lockMemory = new SharedArrayBuffer(lockBytes)) =>
  startSendingThreads({
    count: 1,
    program: new URL(`data:text/javascript,${encodeURIComponent(program)}`),
    dataOf: () => ({ lockMemory }),
    lock: sharedLock(lockMemory),
    onPut: () => undefined,
    onError: () => undefined,
  });

test.each([
  ['throws', "throw new TypeError('no mail for anna@example.org')", '(TypeError)'],
  ['leaves a promise', "Promise.reject(new RangeError('anna@example.org'))", '(RangeError)'],
  ['ends', 'process.exit(0)', '(no error)'],
  ['has no program', "import 'file:///not-there.mjs'", '(Error ERR_MODULE_NOT_FOUND)'],
])('a thread that %s is told, without what its error quotes', async (_, program, why) => {
  const threads = started(program);
  expect(await threads.broken).toBe(`a thread that sends mail ended by itself ${why}`);
  await threads.up;
  await threads.stop();
});

test('a thread that ends while it writes leaves nobody waiting for it', async () => {
  const lockMemory = new SharedArrayBuffer(lockBytes);
  const threads = started(
    `import { workerData } from 'node:worker_threads';
     Atomics.store(new Int32Array(workerData.lockMemory), 0, 2);
     process.exit(1);`,
    lockMemory,
  );
  await threads.broken;
  const before = performance.now();
  expect(sharedLock(lockMemory).within(() => 'written')).toBe('written');
  expect(performance.now() - before).toBeLessThan(500);
});

test('whoever waits too long for a turn writes without one', () => {
  const lockMemory = new SharedArrayBuffer(lockBytes);
  Atomics.store(new Int32Array(lockMemory), 0, 1);
  expect(sharedLock(lockMemory).within(() => 'written')).toBe('written');
});

test('a thread that is asked to stop is not told of', async () => {
  const threads = started('setInterval(() => undefined, 1_000)');
  const told = vi.fn();
  void threads.broken.then(told);
  await threads.stop();
  expect(told).not.toHaveBeenCalled();
});

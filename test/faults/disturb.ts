import { sqsFanOutQueue } from '../../shared/adapters/sqs/sqs-job-queue.ts';
import { driveMailing } from '../../shared/delivery/mailing/start-mailing.ts';
import { changeState } from '../../shared/mailing/change-state.ts';
import { type Scene, senderId } from './history-scene.ts';
import { startWork } from './step.ts';

/** Lets a paused mailing continue, as the API does. */
export const resumeMailing = async ({ store, mailingId, clock, own, world }: Scene) => {
  const moved = await changeState(store, { mailingId, name: 'resume', at: clock.now() });
  if (moved.outcome === 'changed')
    await driveMailing(sqsFanOutQueue(own.sqs, world.queues.fanOut), moved.mailing);
};

const withdrawOne = async ({ random, people, log, stop }: Scene) => {
  const { contactId } = random.pick(people).contact;
  if (log.some((event) => event.kind === 'stopped' && event.contactId === contactId)) return;
  await stop(contactId, senderId);
  log.push({ kind: 'stopped', contactId });
};

const pauseOrResume = async (scene: Scene) => {
  const { store, mailingId, clock } = scene;
  const state = (await store.header(mailingId))?.state;
  if (state === 'running') await changeState(store, { mailingId, name: 'pause', at: clock.now() });
  else if (state === 'paused') await resumeMailing(scene);
};

/**
 * What happens beside the workers: somebody withdraws, the mailing is paused or continues, a message
 * comes a second time, or comes back while its worker is still at it.
 */
export const disturb = async (scene: Scene): Promise<void> => {
  const { random, left, pool, seen, expire } = scene;
  const [worker] = pool.idle();
  if (left.stops > 0 && random.chance(0.1)) {
    left.stops -= 1;
    return withdrawOne(scene);
  }
  if (left.pauses > 0 && random.chance(0.03)) {
    left.pauses -= 1;
    return pauseOrResume(scene);
  }
  if (worker !== undefined && seen.length > 0 && random.chance(0.03)) {
    const [queue, record] = random.pick(seen);
    return startWork(scene, worker, queue, [record]);
  }
  const busy = pool.busy();
  if (busy.length > 0 && random.chance(0.03)) {
    const [, { queue, records }] = random.pick(busy);
    for (const record of records) await expire(queue, record);
  }
};

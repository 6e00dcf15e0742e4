import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { sqsRecord } from '../../local/lambda/sqs-record.ts';
import type { DispatchLedger } from '../../shared/delivery/ports.ts';
import { checkHistory, type Findings } from './check-history.ts';
import { disturb, resumeMailing } from './disturb.ts';
import type { FaultLab } from './fault-lab.ts';
import { openScene, type Scene, sceneJobSize } from './history-scene.ts';
import type { HistoryPlan } from './plans.ts';
import { step } from './step.ts';

export type HistoryResult = Findings & {
  readonly seed: number;
  readonly calls: number;
  readonly faults: readonly string[];
  /** A message that nobody can read ends among the dead letters, and is not lost. */
  readonly poisonKept: boolean;
};

/** Rounds of reconcile in which a history must come to its end. */
const maxRounds = 40;
const maxSteps = 20_000;
const quarterOfVisibility = 150_000;
const roundMillis = 20 * 60_000;

const untilRest = async (scene: Scene): Promise<void> => {
  const { queues, counts, clock, isWild, name } = scene;
  for (let steps = 0; steps < maxSteps; steps += 1) {
    if (isWild) await disturb(scene);
    if (await step(scene)) continue;
    const isHidden = queues.some((queue) => counts(queue).inFlight + counts(queue).delayed > 0);
    if (!isHidden) return;
    clock.advance(quarterOfVisibility);
  }
  throw new Error(`history ${name} does not come to rest`);
};

/** Events of SES, some of them lost, some doubled, all out of order. */
const hearFeedback = async ({ lab, isWild, random, calm }: Scene): Promise<void> => {
  const events = lab.takeSesEvents();
  const told = isWild
    ? events.flatMap((event) => Array.from({ length: random.pick([0, 1, 1, 1, 2]) }, () => event))
    : events;
  const shuffled = told
    .map((event) => ({ event, at: random.next() }))
    .toSorted((a, b) => a.at - b.at);
  for (const { event } of shuffled)
    await calm.feedback({
      Records: [sqsRecord({ MessageId: 'e', Body: JSON.stringify(event) }, 'arn:aws:sqs:x:y:z')],
    });
};

const playToTheEnd = async (scene: Scene): Promise<void> => {
  const { lab, turnstile, store, mailingId, clock, calm } = scene;
  const state = async () => (await store.header(mailingId))?.state;
  for (let round = 0; round < maxRounds; round += 1) {
    lab.setTurnstile(turnstile);
    await untilRest(scene);
    lab.setTurnstile(undefined);
    await lab.services.ses.settled();
    await hearFeedback(scene);
    if ((await state()) === 'paused') await resumeMailing(scene);
    clock.advance(roundMillis);
    await calm.reconcile();
    if ((await state()) === 'finished') return;
  }
};

/** Old messages once more after all is over, as a redrive of dead letters would bring them. */
const replaySome = async ({ seen, random, calm, world }: Scene): Promise<void> => {
  for (let times = 0; times < 4 && seen.length > 0; times += 1) {
    const [queue, record] = random.pick(seen);
    await (queue === world.queues.fanOut ? calm.fanOut : calm.send)({ Records: [record] });
  }
};

const poison = async ({ own, random, queues }: Scene): Promise<void> => {
  const MessageBody = '{"type":"batch","x":1';
  await own.sqs.send(new SendMessageCommand({ QueueUrl: random.pick(queues), MessageBody }));
};

/**
 * Runs one history to its end on the real local services, and checks what it left behind. A test
 * may break the ledger on purpose, to see that the check notices.
 */
export const runHistory = async (
  lab: FaultLab,
  plan: HistoryPlan,
  breakLedger?: (ledger: DispatchLedger) => DispatchLedger,
): Promise<HistoryResult> => {
  const scene = await openScene(lab, plan, breakLedger);
  const { isWild, random, calm, mailingId, people, log, world, clock, left } = scene;
  try {
    const isPoisoned = isWild && random.chance(0.3);
    if (isPoisoned) await poison(scene);
    await calm.startMailing({ mailingId });
    await playToTheEnd(scene);
    await replaySome(scene);
    const findings = await checkHistory({
      ...{ mailingId, people, log, ledger: scene.ledger, store: scene.store },
      inbox: lab.services.ses.mails().map(({ tags }) => tags['contact'] ?? ''),
      jobSize: sceneJobSize,
      now: clock.now(),
    });
    return {
      ...findings,
      seed: plan.seed,
      calls: left.calls,
      faults: log.flatMap((event) =>
        event.kind === 'fault' ? [`${event.name}:${event.operation}`] : [],
      ),
      poisonKept: !isPoisoned || scene.deadLetters() > 0,
    };
  } finally {
    lab.setTurnstile(undefined);
    await world.drop();
  }
};

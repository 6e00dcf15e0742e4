import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { watchHalts } from '../../../local/watch-halts.ts';
import { sendNow, serviceDraft, startSender, untilState } from './sender-world.ts';
import { type MachineWorld, startMachineWorld } from './service-world.ts';

const fromAddress = 'Mijn Vereniging <secretaris@mijnvereniging.example>';

let world: MachineWorld;
afterEach(async () => {
  await world.app.stop();
});

test('a mailing that SES halts says why in its response and on the console, without an address', async () => {
  world = await startMachineWorld({ ses: { identities: ['mail.waterweg.example'] } });
  const lines: string[] = [];
  const watch = await watchHalts(world.app, (line) => void lines.push(line), 100);
  try {
    await startSender(world, 'vereniging', { fromAddress });
    const mailingId = await sendNow(world, serviceDraft('vereniging'));
    const mailing = await untilState(world, mailingId, 'finished', 'paused');
    expect(mailing).toMatchObject({
      state: 'paused',
      haltedBy: 'message-rejected',
      haltedWords: expect.stringMatching(/not verified.*…@mijnvereniging\.example/),
      progress: { accepted: 0 },
    });
    expect(JSON.stringify(mailing)).not.toContain('secretaris');

    for (let times = 0; lines.length === 0 && times < 50; times += 1) await sleep(100);
    await sleep(500);
    expect(lines).toEqual([
      `mailing ${mailingId} paused itself: message-rejected (${String(mailing['haltedWords'])})`,
    ]);
  } finally {
    await watch.stop();
  }
}, 30_000);

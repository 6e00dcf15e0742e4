import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  startTimestampAuthority,
  type TimestampAuthority,
} from '../../support/evidence/timestamp-authority.ts';
import { verifyStage } from '../../support/evidence/verify-stage.ts';
import { type ServiceWorld, senderBody, startServiceWorld } from './service-world.ts';

let world: ServiceWorld;
let authority: TimestampAuthority;
beforeAll(async () => {
  authority = await startTimestampAuthority();
  world = await startServiceWorld({
    ...{ sealEveryMs: 3_600_000, reconcileEveryMs: 3_600_000 },
    timestamps: { url: authority.url, everyMinutes: 1 },
  });
  await world.ask('PUT', '/v1/senders/waterweg', { body: senderBody });
  await world.app.seal();
}, 60_000);
afterAll(async () => {
  await world?.app.stop();
  await authority?.close();
});

test('a stage with a timestamp authority has its checkpoints stamped, and the command checks that offline', async () => {
  expect((await world.ask('GET', '/log/checkpoint')).text).toMatch(/\n— 127\.0\.0\.1 \S{500,}\n/);
  const key = (await world.ask('GET', '/log/key')).text;
  const { exitCode, said } = await verifyStage(key, authority.root);
  expect([exitCode, said]).toEqual([
    0,
    expect.stringMatching(/leaves stamped by 127\.0\.0\.1 at 2/),
  ]);
  expect(said).not.toContain("keeper's word");

  const byNobody = await verifyStage(key);
  expect([byNobody.exitCode, byNobody.said]).toEqual([
    0,
    expect.stringContaining("by the keeper's word only"),
  ]);
  const other = await startTimestampAuthority();
  await other.close();
  const byAnother = await verifyStage(key, other.root);
  expect([byAnother.exitCode, byAnother.said]).toEqual([
    1,
    expect.stringContaining('no authority of --tsa stamped it so'),
  ]);
  const noCertificate = await verifyStage(key, 'nothing');
  expect(noCertificate.exitCode).toBe(2);
});

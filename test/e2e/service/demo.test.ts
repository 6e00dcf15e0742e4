import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runDemo } from '../../../local/demo/run-demo.ts';
import { type ServiceWorld, startServiceWorld } from './service-world.ts';

let world: ServiceWorld;
beforeAll(async () => {
  world = await startServiceWorld();
});
afterAll(async () => {
  await world.app.stop();
});

test('the demo with forty generated contacts comes out as expected, and the inbox agrees', async () => {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => lines.push(String(line)));
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const asExpected = await runDemo(world.app, { contacts: 40, seed: 7 }).finally(() => {
    log.mockRestore();
    write.mockRestore();
  });
  expect(
    lines.filter((line) => line.includes('✗')),
    'what differs',
  ).toEqual([]);
  expect(asExpected).toBe(true);
  expect(world.failures).toEqual([]);
  const inbox = await fetch(`${world.app.inboxUrl}/_local/mails?full&limit=500`);
  const { mails } = (await inbox.json()) as { readonly mails: readonly { html?: string }[] };
  const branded = mails.filter(({ html = '' }) => html.includes('border-top:6px solid #0b5f62'));
  expect(branded.length).toBeGreaterThan(3);
  // Who granted that opens are measured has the picture, which only HTML can carry.
  expect(branded.some(({ html = '' }) => /\/m\/[\w.-]+\/o"/.test(html))).toBe(true);
});

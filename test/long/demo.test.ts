import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runDemo } from '../../local/demo/run-demo.ts';
import { type ServiceWorld, startServiceWorld } from '../e2e/service/service-world.ts';

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
  const { mails } = (await inbox.json()) as { readonly mails: readonly Mail[] };
  const branded = mails.filter(({ html = '' }) => html.includes('border-top:6px solid #0b5f62'));
  expect(branded.length).toBeGreaterThan(3);
  // Who granted that opens are measured has the picture, which only HTML can carry.
  expect(branded.some(({ html = '' }) => /\/m\/[\w.-]+\/o"/.test(html))).toBe(true);
  // A topic has a name in the reader's language, on our pages and in our mails.
  const signUp = await (await fetch(`${world.app.apiUrl}/s/waterweg?lang=nl`)).text();
  expect([signUp.includes('Aanbiedingen'), />\s*offers\s*</.test(signUp)]).toEqual([true, false]);
  // Why it came is told by every mail, in each of its parts: service mail whose author put no link too.
  const mailings = mails.filter(({ tags }) => !tags['mailing']?.startsWith('doi-'));
  expect(mailings.length).toBeGreaterThan(15);
  for (const { subject, html, text } of mailings)
    for (const part of [html, text])
      if (part !== undefined) expect(part, subject).toMatch(/\/m\/[\w.-]+(?:["\s]|$)/);
  const service = mailings.find(({ subject }) => subject.startsWith('Onderhoud'))?.text ?? '';
  const why = await fetch(/https?:\S+\/m\/\S+/.exec(service)?.[0] ?? '');
  expect(why.status).toBe(200);
  expect(await why.text()).toContain('Waarom kreeg ik deze mail?');
});

type Mail = {
  readonly subject: string;
  readonly html?: string;
  readonly text: string;
  readonly tags: Readonly<Record<string, string>>;
};

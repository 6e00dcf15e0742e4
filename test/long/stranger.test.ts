import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tokenVariable } from '../../packages/cli/profile.ts';
import { roleNames } from '../../shared/deployment/roles.ts';
import { confirmByInbox, firstHour } from '../../tools/stranger/first-hour.ts';
import { type EditionWorld, startEdition } from '../e2e/service/service-world.ts';
import { cliWorld } from '../support/cli-world.ts';

let world: EditionWorld;
beforeAll(async () => {
  world = await startEdition('one machine');
});
afterAll(() => world.app.stop());

test('somebody who never saw the service gets through the first hour by the command alone', async () => {
  const tokens = roleNames.map((role) => [tokenVariable(role), world.tokens[role]]);
  const cli = cliWorld({
    env: { GRONDSLAG_URL: world.app.apiUrl, ...Object.fromEntries(tokens) },
    fetch: (request) => fetch(request),
    sleep: (millis) => new Promise((done) => setTimeout(done, Math.min(millis, 200))),
  });
  const steps = await firstHour({
    url: world.app.apiUrl,
    folder: cli.folder,
    examples: resolve('examples/first-mail'),
    run: async (argv) => {
      if (argv[0] === 'export') await world.app.seal();
      return cli.run(...argv);
    },
    confirm: confirmByInbox(world.app.inboxUrl),
    contactsAt: async (email) => {
      const { body } = await world.ask('POST', '/v1/contacts/lookup', { body: { email } });
      return (body['items'] as readonly { readonly contactId: string }[]).map(
        (one) => one.contactId,
      );
    },
  });
  expect(steps).toHaveLength(8);
}, 300_000);

import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { as, startConsoleWorld, type View } from '../test/support/console/console-world.ts';

/**
 * `npm run console:shots`: pictures of the console with the example data, for README and docs/console. They are drawn by
 * the real browser from the real service; a screen that does not come up fails the command.
 */
const shots: readonly Shot[] = [
  { name: 'read', person: 'marja.de.wit', stage: 'read', shows: 'Ways on' },
  { name: 'who', person: 'marja.de.wit', stage: 'who', shows: 'By reason' },
  {
    name: 'read-phone',
    person: 'marja.de.wit',
    stage: 'read',
    shows: 'Zo kan het verder',
    view: { language: 'nl', colorScheme: 'dark', width: 390 },
  },
  {
    name: 'review',
    person: 'sanne.mulder',
    stage: 'review',
    shows: 'Ihr Urteil',
    view: { language: 'de', colorScheme: 'dark' },
  },
];

type Shot = {
  readonly name: string;
  readonly person: string;
  readonly stage: 'read' | 'who' | 'review';
  /** The screen is there once it says this. */
  readonly shows: string;
  readonly view?: View;
};

const folder = fileURLToPath(new URL('../docs/console/', import.meta.url));
mkdirSync(folder, { recursive: true });
const world = await startConsoleWorld();
try {
  const { body } = await world.service.ask('POST', '/v1/mailings', {
    token: await world.service.app.issuer.token('marketer', 'daan.vermeer'),
    body: {
      senderId: 'waterweg',
      name: 'Maintenance tonight, with an upgrade',
      purpose: 'contract',
      topic: 'offers',
      service: 'hosting',
      necessity: 'The hosting contract promises notice of planned interruptions.',
      contents: [
        {
          language: 'en',
          subject: 'Maintenance of your hosting tonight from 00:00 to 02:00',
          text: 'Dear {{name}},\n\nTonight between 00:00 and 02:00 we carry out planned maintenance on the servers of your hosting. During that time your website and your e-mail may be unreachable for a few minutes.\n\nUpgrade to Premium now and never be bothered by maintenance again: https://www.waterweg.example/premium\n\nUnsubscribe: {{unsubscribeUrl}} · Preferences: {{preferencesUrl}}\n\nWaterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland',
        },
      ],
    },
  });
  const id = String(body['mailingId']);
  for (const { name, person, stage, shows, view = {} } of shots) {
    const path = stage === 'review' ? `/review/${id}` : `/mailings/${id}/${stage}`;
    await as(
      world,
      person,
      async (page) => {
        await page.evaluate(`history.pushState(null, '', '/console${path}')`);
        await page.getByText(shows).first().waitFor();
        await page.waitForTimeout(700);
        // As tall as what there is, so that the menu and the frame need not move for the picture.
        const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
        await page.setViewportSize({ width: view.width ?? 1_280, height: Math.min(height, 2_400) });
        await page.waitForTimeout(700);
        await page.screenshot({ path: `${folder}${name}.png` });
      },
      view,
    );
    console.log(`docs/console/${name}.png`);
  }
} finally {
  await world.stop();
}

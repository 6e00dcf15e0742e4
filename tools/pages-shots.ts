import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { boughtHosting } from '../test/support/pages/bought-hosting.ts';
import { startBrowser } from '../test/support/pages/browser.ts';
import {
  offers,
  offersNotice,
  type PageWorld,
  pageWorld,
} from '../test/support/pages/page-world.ts';
import { routeApp } from '../test/support/pages/route-app.ts';
import { servePages } from '../test/support/pages/serve-pages.ts';
import { type View, walkIn } from '../test/support/pages/walk.ts';
import { signUpWorld } from '../test/support/sign-up-world.ts';

/**
 * `npm run pages:shots`: pictures of the public pages for docs/public-pages.md, drawn by the real browser from
 * the real handlers. JPEG, so that the repository stays small; a page that does not come up fails the
 * command.
 */
const desktop: View = { width: 1280, colorScheme: 'light' };
const phone: View = { width: 375, colorScheme: 'dark' };

type Shot = { readonly name: string; readonly view: View; readonly path: () => Promise<string> };

let world: PageWorld;
const fresh = async () => {
  world = await pageWorld();
  await world.say({ type: 'granted', scope: offers, notice: offersNotice });
  await world.become({ relationships: [boughtHosting], source: 'bestelformulier' });
};

const shots: readonly Shot[] = [
  { name: 'preferences', view: desktop, path: async () => `/p/${world.links.own()}` },
  { name: 'preferences-phone', view: phone, path: async () => `/p/${world.links.preferences()}` },
  { name: 'stop', view: phone, path: async () => `/u/${world.links.stop()}` },
  { name: 'why', view: desktop, path: async () => `/m/${world.links.mail()}` },
  { name: 'confirm', view: phone, path: async () => `/c/${await world.askConfirmation()}` },
  { name: 'own-data', view: desktop, path: async () => `/d/${world.links.own()}` },
];

const folder = fileURLToPath(new URL('../docs/pages/', import.meta.url));
mkdirSync(folder, { recursive: true });
const server = await servePages(() => world);
const browser = await startBrowser();

const keep = async (view: View, name: string, open: (walk: Walk) => Promise<string>) => {
  const walk = await walkIn(browser, view);
  try {
    await walk.open(await open(walk));
    const path = `${folder}${name}.jpg`;
    await walk.page.screenshot({ path, fullPage: true, type: 'jpeg', quality: 70 });
    console.log(`docs/pages/${name}.jpg ${Math.round(statSync(path).size / 1_000)} kB`);
  } finally {
    await walk.close();
  }
};
type Walk = Awaited<ReturnType<typeof walkIn>>;

try {
  for (const { name, view, path } of shots) {
    await fresh();
    await keep(view, name, async () => `${server.url}${await path()}`);
  }
  const set = await signUpWorld();
  await keep(desktop, 'sign-up', async ({ context }) => {
    await routeApp(context, 'https://mail.waterweg.example', {
      request: (url, init) =>
        new URL(url).pathname === '/style.css'
          ? fetch(`${server.url}/style.css`)
          : set.app.request(url, init),
    });
    return 'https://mail.waterweg.example/s/waterweg?lang=nl';
  });
} finally {
  await browser.close();
  await server.stop();
}

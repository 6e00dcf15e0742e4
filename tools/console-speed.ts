import { startConsoleWorld } from '../test/support/console/console-world.ts';
import { measureFirstScreen } from '../test/support/console/first-screen.ts';

/**
 * `npm run console:speed`: how long the first screen of the console takes on the local service, in a real browser with
 * an empty cache, from the address to a page that answers. The budget is two seconds.
 */
const times = 9;

const world = await startConsoleWorld();
try {
  const measured = await measureFirstScreen(world, times);
  for (const [who, millis] of [
    ['signed out, until one can sign in', measured.signedOut],
    ['signed in, until the mailings are listed', measured.signedIn],
  ] as const)
    console.log(
      `${who}: ${millis[Math.floor(times / 2)]} ms in the middle of ${times} loads (${millis[0]} to ${millis.at(-1)} ms)`,
    );
} finally {
  await world.stop();
}

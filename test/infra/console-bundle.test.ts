import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildConsole } from '../../console/build/build-console.ts';

let folder: string;
let page: string;
beforeAll(async () => {
  folder = await buildConsole();
  page = readFileSync(join(folder, 'index.html'), 'utf8');
});

/** What the page names, and what the scripts that it names import, as files of the bundle. */
const firstScreen = (): ReadonlySet<string> => {
  const found = new Set<string>();
  const follow = (text: string, pattern: RegExp) => {
    for (const [, name = ''] of text.matchAll(pattern)) {
      if (found.has(name)) continue;
      found.add(name);
      const source = readFileSync(join(folder, 'assets', name), 'utf8');
      // The app itself is fetched apart, once somebody is signed in: it is what the first screen shows.
      if (name.endsWith('.js')) follow(source, /(?:from|import\()"\.\/((?:chunk|app)-\w+\.js)"/g);
    }
  };
  follow(page, /\/console\/assets\/([\w.-]+)"/g);
  return found;
};

describe('the bundle of the console', () => {
  test('the first screen is at most 480 kB, compressed with brotli', () => {
    const files = [...firstScreen()];
    expect(files.length).toBeGreaterThan(1);
    const bytes = files.map(
      (name) => brotliCompressSync(readFileSync(join(folder, 'assets', name))).length,
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(480_000);
  });

  test('the bundle of the console contains no font, and the page has no inline script or style', () => {
    const styles = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(1);
    for (const name of styles)
      expect(readFileSync(join(folder, 'assets', name), 'utf8')).not.toContain('@font-face');
    expect(page).not.toMatch(/<script>|<style|\son\w+=|\sstyle=/);
  });

  test('the bundle of the console is made once for the same sources', async () => {
    expect(await buildConsole()).toBe(folder);
  });
});

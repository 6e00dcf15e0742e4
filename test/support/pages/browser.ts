import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import chromiumPackage, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const packageFile = createRequire(import.meta.url).resolve('@sparticuz/chromium');
const bin = join(dirname(packageFile), '..', 'bin');

/** The package unpacks into the system's temporary folder; here into one of its own. */
const withTemporaryFolder = async (folder: string, unpack: () => Promise<void>): Promise<void> => {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await unpack();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
};

/** The one font of the package, wherever it was unpacked: pages look the same on every machine. */
const fontConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;

/**
 * Unpacks the browser, its system libraries and a font from the npm package, once for a version.
 * The rename at the end is atomic, so that test files that run side by side never see a half.
 */
const unpacked = async (): Promise<string> => {
  const { version } = JSON.parse(await readFile(join(bin, '..', 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const folder = join(tmpdir(), `grondslag-browser-${process.getuid?.() ?? 0}-${version}`);
  if (existsSync(folder)) return folder;
  const fresh = await mkdtemp(join(tmpdir(), 'grondslag-browser-new-'));
  await withTemporaryFolder(fresh, async () => {
    await chromiumPackage.executablePath(bin);
    await inflate(join(bin, 'al2023.tar.br'));
  });
  await writeFile(join(fresh, 'fonts.conf'), fontConfiguration(folder));
  await rename(fresh, folder).catch(async (error: unknown) => {
    if (!existsSync(folder)) throw error;
    await rm(fresh, { recursive: true });
  });
  return folder;
};

const launchIn = (folder: string, libraries: string | undefined): Promise<Browser> =>
  chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }),
    },
  });

/**
 * A real headless Chromium that needs nothing but `npm ci`: with the system's libraries where they
 * are complete, else with those in the package. A browser that does not start fails the test.
 */
export const startBrowser = async (): Promise<Browser> => {
  const folder = await unpacked();
  try {
    return await launchIn(folder, undefined);
  } catch {
    return await launchIn(folder, join(folder, 'al2023', 'lib'));
  }
};

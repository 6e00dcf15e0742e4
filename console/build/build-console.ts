import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

/**
 * Bundles the console into static files and answers with their folder. What was built from the same
 * sources before is taken as it is.
 */
export const buildConsole = async (): Promise<string> => {
  const folder = join(cache, sourceHash());
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  await mkdir(fresh, { recursive: true });
  const bundle = (entry: string, options: BuildOptions) =>
    build({
      entryPoints: [join(source, entry)],
      outdir: join(fresh, 'assets'),
      bundle: true,
      target: 'es2023',
      minify: true,
      metafile: true,
      legalComments: 'none',
      entryNames: '[name]-[hash]',
      chunkNames: '[name]-[hash]',
      logLevel: 'error',
      ...options,
    });
  const worker = await bundle('proof/verify-worker.ts', { format: 'iife' });
  const app = await bundle('main.tsx', {
    splitting: true,
    format: 'esm',
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"production"',
      VERIFY_WORKER: JSON.stringify(basename(outputOf(worker.metafile, 'verify-worker.ts').path)),
    },
    // The same parser with what it takes of Node put in.
    alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync' },
    plugins: [theme, withoutFonts],
  });
  // The frame has no origin, and a module is fetched with the rights of its origin.
  const frame = await bundle('frame/mail-frame.ts', { format: 'iife' });
  await writeFile(join(fresh, 'index.html'), page('index.html', app.metafile, 'main.tsx'));
  await writeFile(
    join(fresh, 'mail-frame.html'),
    page('frame/mail-frame.html', frame.metafile, 'mail-frame.ts'),
  );
  // The rename is atomic: whoever builds at the same moment never sees half of it.
  await rename(fresh, folder).catch(async (error: unknown) => {
    if (!existsSync(folder)) throw error;
    await rm(fresh, { recursive: true });
  });
  return folder;
};

const source = fileURLToPath(new URL('../', import.meta.url));
const root = join(source, '..');
const cache = join(root, 'node_modules/.cache/grondslag-console');

const sources = [
  'console/**/*.{ts,tsx,css,html}',
  'packages/client/*.ts',
  'shared/{consent,evidence,kernel,lists,subjects}/**/*.ts',
  'shared/delivery/content/placeholder.ts',
];

/** Hash of everything that the bundle is made from; the lock file stands for the packages. */
const sourceHash = (): string => {
  const hash = createHash('sha256');
  const files = globSync(sources, { cwd: root });
  for (const file of [...files.toSorted(), 'package-lock.json'])
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
};

/** A page of the sources, with the names that the bundler gave its script and style. */
const page = (file: string, metafile: Metafile | undefined, entry: string): string => {
  const {
    path,
    output: { cssBundle: style },
  } = outputOf(metafile, entry);
  return readFileSync(join(source, file), 'utf8')
    .replace('{script}', basename(path))
    .replace('{style}', style === undefined ? '' : basename(style));
};

/** The file that an entry of the sources became. */
const outputOf = (metafile: Metafile | undefined, entry: string) => {
  const [path, output] =
    Object.entries(metafile?.outputs ?? {}).find(
      ([, { entryPoint }]) => entryPoint?.endsWith(`/${entry}`) === true,
    ) ?? [];
  if (path === undefined || output === undefined) throw new Error(`no bundle for ${entry}`);
  return { path, output };
};

/** Cloudscape's tokens in our colours, as a file: a style element would be stopped by the policy. */
const theme: Plugin = {
  name: 'theme',
  setup: ({ onLoad }) => {
    onLoad({ filter: /console\/theme\.css$/ }, async () => {
      // Cloudscape's theming has imports that only a bundler resolves.
      const outfile = join(cache, `theme.${process.pid}.mjs`);
      await build({
        entryPoints: [join(source, 'build/theme-style-sheet.ts')],
        outfile,
        bundle: true,
        format: 'esm',
        platform: 'node',
      });
      const { themeStyleSheet } = (await import(
        pathToFileURL(outfile).href
      )) as typeof import('./theme-style-sheet.ts');
      await rm(outfile);
      return { contents: themeStyleSheet(), loader: 'css' };
    });
  },
};

/** The fonts inside Cloudscape's style are most of its weight; the console uses those of the system. */
const withoutFonts: Plugin = {
  name: 'without-fonts',
  setup: ({ onLoad }) => {
    onLoad({ filter: /global-styles\/index\.css$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(/@font-face\s*\{[^}]*\}/g, ''),
      loader: 'css',
    }));
  },
};

import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { thirdPartyTexts } from '../../tools/third-party.mjs';

// `prepack`: the service with all it needs in one module, and what is loaded only where it is asked for.
process.chdir(import.meta.dirname);
rmSync('dist', { recursive: true, force: true });
const common = { bundle: true, format: 'esm', platform: 'node', target: 'node22' };
const { metafile } = await build({
  ...common,
  metafile: true,
  entryPoints: ['index.ts'],
  outfile: 'dist/service/index.js',
  minifySyntax: true,
  minifyWhitespace: true,
  // Parts of the bundle that are no ES modules ask for Node's own by `require`.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
});
await build({
  ...common,
  entryPoints: ['vitest.ts', 'aws.ts'],
  outdir: 'dist',
  external: ['vitest', 'aws-sdk-client-mock'],
});
// The routes of the service are read from its document.
mkdirSync('dist/docs', { recursive: true });
copyFileSync('../../docs/openapi.json', 'dist/docs/openapi.json');
writeFileSync('dist/THIRD-PARTY.txt', thirdPartyTexts(metafile, process.cwd()));

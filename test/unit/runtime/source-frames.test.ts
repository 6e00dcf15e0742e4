import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { sourceFrame } from '../../../functions/runtime/source-frame.ts';

const folder = mkdtempSync(join(tmpdir(), 'grondslag-frames-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const telemetry = fileURLToPath(
  new URL('../../../functions/runtime/telemetry.ts', import.meta.url),
);

/** Line 4 throws; the bundle has it on its first line or nearly. */
const source = `import { createTelemetry } from ${JSON.stringify(telemetry)};

export const breaks = (): never => {
  throw new RangeError('jan@post.example');
};

try {
  breaks();
} catch (error) {
  createTelemetry('test').error('something-broke', error);
}
`;

const bundle = async (name: string, sourcemap: boolean): Promise<string> => {
  writeFileSync(join(folder, 'breaks.ts'), source);
  const outfile = join(folder, name, 'index.mjs');
  await build({
    entryPoints: [join(folder, 'breaks.ts')],
    outfile,
    bundle: true,
    minify: true,
    sourcemap,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
  });
  return outfile;
};

const logged = (file: string): { readonly errorStack: string } =>
  JSON.parse(spawnSync(process.execPath, [file], { encoding: 'utf8' }).stderr);

describe('the frames of an error in a bundle', () => {
  test('the frames of an error in a bundle are positions in our sources, even though Node reads no source map', async () => {
    const { errorStack } = logged(await bundle('mapped', true));
    expect(errorStack.split('\n')[0]).toMatch(/\/breaks\.ts:4:\d+\)$/);
    expect(errorStack).not.toContain('index.mjs');
  });

  test('the frames of an error in a bundle are those of the bundle if the map is missing', async () => {
    const { errorStack } = logged(await bundle('bare', false));
    expect(errorStack.split('\n')[0]).toMatch(/index\.mjs:\d+:\d+\)?$/);
  });

  test.each([
    '    at file:///var/runtime/index.mjs:1:2',
    '    at Object.<anonymous> (node:internal/modules/run_main:1:2)',
    'no frame at all',
  ])('the frames of another file stay as they are: %s', (frame) => {
    expect(sourceFrame(frame)).toBe(frame);
  });
});

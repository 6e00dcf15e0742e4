import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compiledLayouts } from '../../tools/layouts/compiled-layouts.ts';

test('the compiled layouts match their MJML sources', async () => {
  const file = new URL(
    '../../shared/delivery/content/layouts/compiled-layouts.ts',
    import.meta.url,
  );
  expect(readFileSync(file, 'utf8')).toBe(await compiledLayouts());
});

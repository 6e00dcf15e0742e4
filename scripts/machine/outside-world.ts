import { resolveMx, resolveTxt } from 'node:dns/promises';
import type { OutsideWorld } from './check-outside.ts';

/** The internet. */
export const outsideWorld: OutsideWorld = {
  fetch: (url) => fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(10_000) }),
  records: async (type, name) => {
    try {
      return type === 'MX'
        ? (await resolveMx(name)).map(({ exchange }) => exchange)
        : (await resolveTxt(name)).map((parts) => parts.join(''));
    } catch (error) {
      const { code } = error as { readonly code?: string };
      if (code === 'ENOTFOUND' || code === 'ENODATA') return [];
      throw error;
    }
  },
};

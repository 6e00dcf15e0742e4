import { createHash } from 'node:crypto';

/**
 * What the evidence log answers, made up in the same form: the real one depends on a key, on
 * secrets and on everything that was recorded before. Undefined for any other text.
 */
export const shownLog = (text: string): string | undefined => {
  if (text.startsWith('c2sp.org/tlog-proof@v1\n')) return proof;
  if (text.startsWith(`${localOrigin}\n`)) return checkpoint;
  return text.startsWith(`${localOrigin}+`) ? key : undefined;
};

const localOrigin = 'grondslag.local/log';
const origin = 'mail.waterweg.example/log';

const made = (name: string, bytes = 32): string =>
  createHash('sha512').update(name).digest().subarray(0, bytes).toString('base64');

const checkpoint = `${origin}
41
${made('root')}

— ${origin} ${made('signature', 64)}
`;

const key = `${origin}+1f3a5c7e+${made('key', 33)}
`;

const proof = `c2sp.org/tlog-proof@v1
extra ${Buffer.from('{"opening":{…},"record":{…}}').toString('base64')}
index 40
${made('sibling')}
${made('above')}

${checkpoint}`;

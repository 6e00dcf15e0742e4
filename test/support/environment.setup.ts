import { afterAll } from 'vitest';

const before = { ...process.env };

// A service that a test starts sets what its functions read; the next file of this process starts without it.
afterAll(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});

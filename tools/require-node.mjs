/*
 * Run by `npm ci` at its end, by the Node that npm scripts will use. On Linux x64 that is the one
 * that the lock file brings; elsewhere it is the machine's own, and one that cannot run TypeScript
 * fails later with ERR_UNKNOWN_FILE_EXTENSION, which tells nobody what to do.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

// Types are stripped without a flag from 22.18 and 23.6 on (https://nodejs.org/api/typescript.html).
const runsTypeScript = major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);

if (!runsTypeScript) {
  console.error(
    `grondslag runs on Node 24, and finds ${process.versions.node}. On Linux x64 \`npm ci\` brings it, unless optional packages are left out; elsewhere install it (https://nodejs.org) and run \`npm ci\` again.`,
  );
  process.exitCode = 1;
}

/** What each benchmark measures, and its options with their defaults. */
const benches = {
  policy: ['one decision, beside Cedar and json-rules-engine on the same cases'],
  'fan-out': [
    'deciding, claiming and handing over a mailing',
    '--contacts N  how many recipients (1000, 10000 and 100000 in turn; 50000 on one machine)',
    '--backend instant|local|one-machine  what stands in for AWS (instant)',
    '--threads N  threads that make the mailing on one machine (as the service would)',
  ],
  classify: ['judging mails of several sizes', 'ROUNDS  how often each is judged (15)'],
  import: [
    'loading a list of contacts with their consent over HTTP',
    '--rows N  how many rows (20000)',
    '--backend local|one-machine  the stand-ins of AWS, or one machine (local)',
    '--at-once N  how many calls at the same time (2)',
    '--seal-every SECONDS  how often the log is sealed meanwhile (60)',
    '--with-ids  rows carry ids of their own',
  ],
  'import-killed': [
    'loading a list while command and service are killed on the way',
    '--rows N  how many rows (100000)',
  ],
  mail: ['one mail to one person, from the call to the hand-over', '--mails N  how many (200)'],
  cold: [
    'importing every bundle in fresh processes, as a cold start does',
    '--times N  how often each is imported (15)',
  ],
  log: [
    'sealing leaves into the evidence log',
    '--leaves N  how many in all (1000000)',
    '--rows N  how many of them in one run (5000)',
  ],
  'one-machine-size': [
    'one machine on a large file, beside one a hundredth of its size',
    '--contacts N  how many contacts (1000000)',
    '--events N  how many events each of them has (10)',
  ],
  retention: [
    'what the daily retention run takes of a contact',
    '--contacts N  how many contacts (200)',
  ],
  audit: ['a call with the audit trail and without it', '--calls N  how many of each (500)'],
} as const satisfies Readonly<Record<string, readonly [what: string, ...options: string[]]>>;

const usage = `usage: npm run bench -- NAME [options]
Prints figures; the last line is one JSON object. Nothing here is a timed test.

${Object.entries(benches)
  .map(([name, [what]]) => `  ${name.padEnd(18)}${what}`)
  .join('\n')}

npm run bench -- NAME --help lists the options of one.`;

const isBench = (name: string): name is keyof typeof benches => Object.hasOwn(benches, name);

const usageOf = (name: keyof typeof benches): string => {
  const [what, ...options] = benches[name];
  return [
    `usage: npm run bench -- ${name}${options.length === 0 ? '' : ' [options]'}`,
    `Measures ${what}.`,
    ...options.map((option) => `  ${option}`),
  ].join('\n');
};

const [name = '', ...args] = process.argv.slice(2);

if (!isBench(name)) {
  console.log(usage);
  process.exitCode = name === '--help' ? 0 : 2;
} else if (args.includes('--help')) {
  console.log(usageOf(name));
} else {
  const { run } = (await import(`./${name}.ts`)) as { run: (args: string[]) => Promise<void> };
  try {
    await run(args);
  } catch (error) {
    if (!(error instanceof Error && isOfOption(error))) throw error;
    console.error(`${error.message}\n\n${usageOf(name)}`);
    process.exitCode = 2;
  }
}

/** What a benchmark says of an option by its name, or `parseArgs`, which has no class for it. */
function isOfOption(error: Error): boolean {
  if (error instanceof RangeError) return error.message.startsWith('--');
  return 'code' in error && /^ERR_PARSE_ARGS_/.test(String(error.code));
}

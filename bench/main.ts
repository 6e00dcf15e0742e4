const benches = [
  'policy',
  'fan-out',
  'classify',
  'import',
  'import-killed',
  'mail',
  'cold',
  'log',
  'one-machine-size',
  'retention',
  'audit',
] as const;

const usage = `usage: npm run bench -- ${benches.join('|')} [options]
Prints figures; the last line is one JSON object. Nothing here is a timed test.`;

const [name = '', ...args] = process.argv.slice(2);

if (name === '--help' || !(benches as readonly string[]).includes(name)) {
  console.log(usage);
  process.exitCode = name === '--help' ? 0 : 2;
} else {
  const { run } = (await import(`./${name}.ts`)) as { run: (args: string[]) => Promise<void> };
  await run(args);
}

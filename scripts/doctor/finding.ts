/** Something that was looked at. `fail` stops mail or a deployment; `warn` will, one day. */
export type Finding = {
  readonly level: 'ok' | 'warn' | 'fail';
  /** What was looked at, in a few words. */
  readonly about: string;
  readonly says: string;
  /** Commands that mend it, in order, to read before they are run. */
  readonly fix?: readonly string[];
};

/** Findings as lines for a terminal, the worst first. */
export const printed = (findings: readonly Finding[]): string => {
  const order = { fail: 0, warn: 1, ok: 2 } as const;
  return findings
    .toSorted((a, b) => order[a.level] - order[b.level])
    .flatMap(({ level, about, says, fix = [] }) => [
      `${level.padEnd(4)}  ${about}: ${says}`,
      ...fix.map((command) => `      $ ${command}`),
    ])
    .join('\n');
};

import type { components } from '../../client/grondslag-client.ts';

export type ListOutlook = components['schemas']['ListOutlook'];

/** The outlook of a whole list, from the answers to its parts. */
export const sumOutlooks = (outlooks: readonly ListOutlook[]): ListOutlook => ({
  service: summed(outlooks.map(({ service }) => service)),
  offer: summed(outlooks.map(({ offer }) => offer)),
});

/** The same in words: who could get which mail, and why the others could not. */
export const outlookLines = ({ service, offer }: ListOutlook): readonly string[] => [
  ...linesOf('service mail', service),
  ...linesOf('an offer', offer),
];
type Lane = ListOutlook['service'];

const summed = (lanes: readonly Lane[]): Lane => {
  const not = new Map<string, Lane['not'][number]>();
  for (const one of lanes.flatMap((lane) => lane.not))
    not.set(one.reason, { ...one, rows: one.rows + (not.get(one.reason)?.rows ?? 0) });
  return {
    rows: lanes.reduce((sum, { rows }) => sum + rows, 0),
    not: [...not.values()].toSorted((a, b) => b.rows - a.rows),
  };
};

const linesOf = (mail: string, { rows, not }: Lane): readonly string[] => [
  `${rows} could get ${mail}${not.length === 0 ? '.' : '; the others not:'}`,
  ...not.map(({ rows: some, reason, text }) => `  ${some}  ${reason}: ${text}`),
];

import { addFinding, type Case, type Findings } from './case.ts';
import type { Denial } from './reasons.ts';

/**
 * Of several pieces of evidence that all fail, lists what the nearest one lacks: the fewest
 * conditions, and of equals the first.
 */
export const findFewestFailures = <Evidence>(
  conditions: readonly Condition<Evidence>[],
  {
    candidates,
    decided,
    findings,
  }: {
    readonly candidates: readonly Evidence[];
    readonly decided: Case;
    readonly findings: Findings;
  },
): void => {
  let fewest: readonly Condition<Evidence>[] | undefined;
  for (const candidate of candidates) {
    const failures = conditions.filter(({ holds }) => !holds(candidate, decided));
    if (fewest === undefined || failures.length < fewest.length) fewest = failures;
  }
  for (const { id } of fewest ?? []) addFinding(findings, id);
};

/** One condition of an exception, and the reason to give when it fails. */
export type Condition<Evidence> = {
  readonly id: Denial;
  /** The condition as a sentence. */
  readonly reading: string;
  readonly holds: (evidence: Evidence, decided: Case) => boolean;
};

/** States one condition of an exception. */
export const condition = <Evidence>(
  id: Denial,
  reading: string,
  holds: (evidence: Evidence, decided: Case) => boolean,
): Condition<Evidence> => ({ id, reading, holds });

/** Whether a piece of evidence meets every condition. */
export const meetsAll = <Evidence>(
  conditions: readonly Condition<Evidence>[],
  evidence: Evidence,
  decided: Case,
): boolean => {
  for (const { holds } of conditions) if (!holds(evidence, decided)) return false;
  return true;
};

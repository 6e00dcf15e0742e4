/** What a claim keeps of its decision, as an answer to its contact has it. */
export type KeptDecision = {
  readonly basis?: string;
  readonly reasons?: readonly string[];
  readonly ruleSet?: string;
};

/** A decision with hashes for its evidence; undefined when it has none left to replace. */
export const withHashes = (
  decision: string,
  hashOf: (evidenceId: string) => string,
): string | undefined => {
  const { evidenceIds, ...kept } = JSON.parse(decision) as Record<string, unknown>;
  if (!Array.isArray(evidenceIds)) return undefined;
  return JSON.stringify({ ...kept, evidenceHashes: evidenceIds.map((id) => hashOf(String(id))) });
};

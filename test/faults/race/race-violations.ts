/** What was seen at the wire during a withdrawal race, in milliseconds of one clock. */
export type Recorded = {
  /** Claim transactions that were accepted, by when their request was sent. */
  readonly claims: { readonly contactIds: readonly string[]; readonly sentAt: number }[];
  /** Withdrawals, by when their acknowledgement was received. */
  readonly stops: { readonly contactId: string; readonly acknowledgedAt: number }[];
};

/**
 * Contacts for whom a claim was accepted although its request was sent only after their withdrawal
 * had been acknowledged. A request sent before may have been written first, which is lawful.
 */
export const raceViolations = ({ claims, stops }: Recorded): readonly string[] => {
  const stoppedAt = new Map(
    stops.map(({ contactId, acknowledgedAt }) => [contactId, acknowledgedAt]),
  );
  return claims.flatMap(({ contactIds, sentAt }) =>
    contactIds.filter(
      (contactId) => (stoppedAt.get(contactId) ?? Number.POSITIVE_INFINITY) < sentAt,
    ),
  );
};

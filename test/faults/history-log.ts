/** What happened in one history, in order. Checks read only this, the inbox and the tables. */
export type HistoryEvent =
  | { readonly kind: 'claimed'; readonly contactIds: readonly string[] }
  | { readonly kind: 'stopped'; readonly contactId: string }
  | { readonly kind: 'fault'; readonly name: string; readonly operation: string };

type Action = {
  readonly Put?: { readonly Item?: Readonly<Record<string, { readonly S?: string }>> };
};

/** The contacts whose claims a transaction writes. */
export const claimedIn = (input: Readonly<Record<string, unknown>>): readonly string[] =>
  ((input['TransactItems'] ?? []) as readonly Action[]).flatMap(({ Put }) => {
    const pk = Put?.Item?.['pk']?.S ?? '';
    return pk.startsWith('CLAIM#') ? [pk.slice('CLAIM#'.length)] : [];
  });

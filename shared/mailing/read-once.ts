/** Reads what is known of each id once, for as long as one piece of work takes. */
export const readOnce = <Id extends string, Found>(
  read: (id: Id) => Promise<Found>,
): ((id: Id) => Promise<Found>) => {
  const known = new Map<Id, Promise<Found>>();
  return (id) => {
    const found = known.get(id) ?? read(id);
    known.set(id, found);
    return found;
  };
};

/** Reads what is known of each id once, for as long as one piece of work takes. */
export const readOnce = <Id extends string, Found>(
  read: (id: Id) => Promise<Found>,
): ((id: Id) => Promise<Found>) => readOnceBy(read, (id) => id);

/** The same where it takes more than an id to name a thing: `nameOf` makes one text of them. */
export const readOnceBy = <Asked extends readonly unknown[], Found>(
  read: (...asked: Asked) => Promise<Found>,
  nameOf: (...asked: Asked) => string,
): ((...asked: Asked) => Promise<Found>) => {
  const known = new Map<string, Promise<Found>>();
  return (...asked) => {
    const name = nameOf(...asked);
    const found = known.get(name) ?? read(...asked);
    known.set(name, found);
    return found;
  };
};

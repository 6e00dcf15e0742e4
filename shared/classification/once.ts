/** A value that is made when first asked for, and kept: what few requests need does not slow a cold start. */
export const once = <T extends object>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

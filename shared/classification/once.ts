/** A value that is made when it is first asked for, and kept: what few requests need costs no start. */
export const once = <T extends object>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** Closes an exhaustive switch: a new member that the switch forgets does not compile. */
export const unreachable = (value: never): never => {
  throw new Error(`unreachable value ${JSON.stringify(value)}`);
};

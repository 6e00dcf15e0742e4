const variable = /\{\{\{?\s*([\w.:-]+)\s*\}?\}\}/g;

/** SES's own placeholder for the open pixel; it is not a variable of the sender. */
const ownVariables = new Set(['ses:openTracker', 'amazonSESUnsubscribeUrl']);

/** The names of the variables that a template part uses. */
export const variablesIn = (part: string | undefined): readonly string[] => {
  const names = [...(part ?? '').matchAll(variable)].map((match) => match[1] ?? '');
  return [...new Set(names)].filter((name) => !ownVariables.has(name));
};

const fieldOf = (data: Readonly<Record<string, unknown>>, name: string): unknown =>
  name.split('.').reduce<unknown>((value, key) => {
    const inner = typeof value === 'object' && value !== null ? value : {};
    return Object.hasOwn(inner, key) ? (inner as Record<string, unknown>)[key] : undefined;
  }, data);

/** The first variable without a value, which SES reports as a rendering failure. */
export const missingVariable = (
  names: readonly string[],
  data: Readonly<Record<string, unknown>>,
): string | undefined => names.find((name) => fieldOf(data, name) === undefined);

/** Puts values in place as they are: SES templates do not escape anything. */
export const substitute = (part: string, data: Readonly<Record<string, unknown>>): string =>
  part.replaceAll(variable, (whole, name: string) =>
    ownVariables.has(name) ? whole : String(fieldOf(data, name) ?? ''),
  );

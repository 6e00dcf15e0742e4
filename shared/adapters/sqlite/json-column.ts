/** The value in a column of JSON; undefined where there is none, or what is there is no JSON. */
export const parsed = (text: string | null | undefined): unknown => {
  if (text === null || text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The value in a column of JSON; undefined where the column is empty or does not hold JSON. */
export const parsed = (text: string | null | undefined): unknown => {
  if (text === null || text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

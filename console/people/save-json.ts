/** Lets the browser save a value as a file; it is given to nobody else. */
export const saveJson = (name: string, value: unknown): void => {
  const file = new Blob([JSON.stringify(value, undefined, 2)], { type: 'application/json' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

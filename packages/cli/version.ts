/** As package.json says; a test compares them. */
export const version = '0.2.0';

/** As package.json says; a test holds it. */
export const version = '0.2.0';

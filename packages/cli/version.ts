/** As package.json says; a test holds it. */
export const version = '0.1.0';

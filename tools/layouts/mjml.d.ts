/** What is used of MJML, which brings no types. */
declare module 'mjml' {
  const mjml: (
    source: string,
    options: {
      readonly validationLevel: 'strict';
      readonly fonts: Readonly<Record<string, string>>;
      readonly keepComments: boolean;
    },
  ) => Promise<{ readonly html: string; readonly errors: readonly unknown[] }>;
  // biome-ignore lint/style/noDefaultExport: the package has no other.
  export default mjml;
}

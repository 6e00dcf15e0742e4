/** Parts of css-tree without its grammar data: its own types cover the whole package only. */
declare module 'css-tree/parser' {
  const parse: typeof import('css-tree').parse;
  export default parse;
}
declare module 'css-tree/tokenizer' {
  export const tokenize: typeof import('css-tree').tokenize;
  export const tokenTypes: typeof import('css-tree').tokenTypes;
}
declare module 'css-tree/utils' {
  type Coder = { readonly decode: (written: string) => string };
  export const ident: Coder;
  export const string: Coder;
  export const url: Coder;
}

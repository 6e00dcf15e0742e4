/** The parser alone, without css-tree's grammar data: its own types cover the whole package only. */
declare module 'css-tree/parser' {
  const parse: typeof import('css-tree').parse;
  export default parse;
}

/** The inbox's one style sheet: system fonts, light and dark, nothing from elsewhere. */
export const inboxStyle = `
:root { color-scheme: light dark; --page: #fff; --ink: #1b1b1f; --line: #c8c8d0; --soft: #f1f1f5;
  --accent: #0b5cad; --bad: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --page: #17171b; --ink: #ececf1; --line: #45454d;
  --soft: #26262c; --accent: #8ec5ff; --bad: #ffb4ab; } }
* { box-sizing: border-box; }
html { background: var(--page); color: var(--ink); }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 72rem; padding: 1rem; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; }
header, form, .bar { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; }
h1 { font-size: 1.5rem; margin: .5rem 0; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
input, button { font: inherit; padding: .4rem .7rem; border: 1px solid; border-radius: .4rem;
  background: var(--page); color: var(--ink); }
button { cursor: pointer; background: var(--soft); }
button[disabled] { opacity: .55; cursor: not-allowed; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .45rem .6rem; border-bottom: 1px solid var(--line);
  vertical-align: top; overflow-wrap: anywhere; }
th[scope='row'] { width: 12rem; }
caption { text-align: left; padding: .4rem .6rem; }
tbody tr:hover { background: var(--soft); }
.scroll { overflow-x: auto; }
.chip { border: 1px solid; border-radius: 1rem; padding: 0 .6rem; font-size: .85rem;
  white-space: nowrap; }
.bad { color: var(--bad); }
.note { border-left: 4px solid var(--accent); background: var(--soft); padding: .6rem 1rem; }
iframe { width: 100%; height: 32rem; border: 1px solid var(--line); background: #fff;
  border-radius: .4rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--soft); padding: 1rem;
  border-radius: .4rem; margin: 0; }
.muted { opacity: .75; }
@media (max-width: 40rem) {
  /* A phone has no room for columns: each mail and each fact stands by itself. */
  thead { position: absolute; left: -99rem; }
  table, caption, tbody, tr, td, th[scope='row'] { display: block; width: auto; }
  tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
  th, td { padding: .1rem .2rem; border: 0; }
  .subject { font-size: 1.1rem; }
  iframe { height: 24rem; }
}
`;

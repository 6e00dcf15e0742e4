import { type Brand, brandOf, type Shades } from './brand.ts';

/**
 * The style sheet of all pages, in the colour of a sender (`#rrggbb`) where it is given one. No font or
 * script is loaded, and no picture but a sender's logo. Colours meet WCAG 2.2 AA in light and in
 * dark.
 */
export const styleSheet = (colour?: string): string => {
  const brand = colour === undefined ? undefined : brandOf({ colour });
  return brand === undefined ? plain : `${plain}${branded(brand)}`;
};

const branded = ({ colour, light, dark }: Brand): string => `
:root {${properties(light)}}
@media (prefers-color-scheme: dark) { :root {${properties(dark)}} }
body { border-top: 6px solid ${colour}; }
`;

const properties = (shades: Shades): string =>
  Object.entries(shades)
    .map(([name, value]) => ` --${name}: ${value};`)
    .join('');

const plain = `
:root {
  color-scheme: light dark;
  --paper: #f4f3ee;
  --card: #ffffff;
  --ink: #1d2327;
  --soft: #535d63;
  --line: #dcdad1;
  --edge: #767f84;
  --accent: #0b5f62;
  --accent-ink: #ffffff;
  --accent-hover: #084749;
  --wash: #e6f1ef;
  --wash-ink: #0a4447;
  --stop: #9a2f1c;
  --stop-wash: #fbeee9;
  --radius: 14px;
  --shadow: 0 1px 2px rgb(29 35 39 / 6%), 0 12px 32px -16px rgb(29 35 39 / 18%);
}

@media (prefers-color-scheme: dark) {
  /* Most logos are drawn for a light ground. */
  .logo { padding: .4rem .6rem; background: #ffffff; }
  :root {
    --paper: #12171a;
    --card: #1b2226;
    --ink: #edf0ee;
    --soft: #aab5b8;
    --line: #323c41;
    --edge: #849196;
    --accent: #7fd3cb;
    --accent-ink: #06302f;
    --accent-hover: #a5e3dd;
    --wash: #1c3436;
    --wash-ink: #c6ece7;
    --stop: #ffab97;
    --stop-wash: #38231e;
    --shadow: none;
  }
}

*, *::before, *::after { box-sizing: border-box; }

html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }

body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Open Sans", sans-serif;
  overflow-wrap: break-word;
}

.page {
  display: flex;
  flex-direction: column;
  min-height: 100vh;
  min-height: 100dvh;
  max-width: 43rem;
  margin: 0 auto;
  padding: 0 min(1.25rem, 4vw);
}

.skip {
  position: absolute;
  left: -999rem;
  padding: .6rem 1rem;
  border-radius: 8px;
  background: var(--card);
}
.skip:focus { left: 1rem; top: 1rem; }

.top {
  display: flex;
  flex-wrap: wrap;
  gap: .5rem 1.5rem;
  align-items: center;
  justify-content: space-between;
  padding: 1.5rem 0 1.25rem;
}
.brand { margin: 0; font-weight: 650; letter-spacing: -.005em; }
.logo { display: block; max-width: min(12rem, 60vw); max-height: 3.5rem; border-radius: 6px; }
.languages { display: flex; gap: .25rem; margin: 0; padding: 0; list-style: none; }
.languages a, .languages span {
  display: inline-block;
  padding: .35rem .7rem;
  border-radius: 999px;
  font-size: .9375rem;
}
.languages span { background: var(--wash); color: var(--wash-ink); font-weight: 600; }

main { flex: 1; }

.card {
  padding: clamp(1rem, 5vw, 2.5rem);
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--card);
  box-shadow: var(--shadow);
}
.card + .card { margin-top: 1.25rem; }

h1, h2, h3 { line-height: 1.25; letter-spacing: -.012em; text-wrap: balance; }
h1, h2, h3, label, button, .button, .brand, .foot { overflow-wrap: anywhere; hyphens: auto; }
h1 { margin: 0 0 .9rem; font-size: clamp(1.6rem, 1.25rem + 1.8vw, 2.1rem); font-weight: 680; }
h2 { margin: 0 0 .35rem; font-size: 1.25rem; font-weight: 650; }
h3 { margin: 0; font-size: 1.0625rem; font-weight: 620; }
p { margin: 0 0 1rem; max-width: 38rem; }
p:last-child { margin-bottom: 0; }
.lead { font-size: 1.125rem; }
.soft { color: var(--soft); }
.small { font-size: .9375rem; }

a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: .08em; }
a:hover { color: var(--accent-hover); text-decoration-thickness: .14em; }

:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 4px; }

button, .button {
  display: inline-block;
  min-height: 3rem;
  max-width: 100%;
  padding: .7rem min(1.5rem, 5vw);
  border: 2px solid var(--accent);
  border-radius: 10px;
  background: var(--accent);
  color: var(--accent-ink);
  font: inherit;
  font-weight: 620;
  line-height: 1.35;
  text-align: center;
  text-decoration: none;
  cursor: pointer;
}
button:hover, .button:hover {
  border-color: var(--accent-hover);
  background: var(--accent-hover);
  color: var(--accent-ink);
}
button.quiet, .button.quiet { background: transparent; color: var(--accent); }
button.quiet:hover, .button.quiet:hover { background: var(--wash); color: var(--wash-ink); }
button.stop { border-color: var(--stop); background: transparent; color: var(--stop); }
button.stop:hover { background: var(--stop-wash); }
button:focus-visible, .button:focus-visible { border-radius: 10px; }

.actions { display: flex; flex-wrap: wrap; gap: .8rem; margin: 1.5rem 0 0; }
.after { margin-top: 1.25rem; }

.notice {
  margin: 0 0 1.5rem;
  padding: .9rem 1.1rem;
  border-left: 4px solid var(--accent);
  border-radius: 0 10px 10px 0;
  background: var(--wash);
  color: var(--wash-ink);
}
.notice p { margin: 0; }
.notice p + p { margin-top: .35rem; }

.mark { display: block; width: 3rem; height: 3rem; margin-bottom: 1.1rem; color: var(--accent); }

hr { height: 1px; margin: 1.75rem 0; border: 0; background: var(--line); }

.choices { margin: 1rem 0 0; padding: 0; list-style: none; }
.choices > li { padding: 1.1rem 0; border-top: 1px solid var(--line); }
.choice { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .15rem 1.25rem; align-items: start; }
.choice label { font-weight: 600; cursor: pointer; }
.name { font-weight: 600; margin: 0; }
.choice .state { grid-column: 1; margin: 0; }
.choice input { grid-column: 2; grid-row: 1 / span 2; align-self: center; }

input[type="checkbox"] {
  appearance: none;
  position: relative;
  flex: none;
  width: 3.25rem;
  height: 1.9rem;
  margin: 0;
  border: 2px solid var(--edge);
  border-radius: 999px;
  background: transparent;
  cursor: pointer;
}
input[type="checkbox"]::before {
  content: "";
  position: absolute;
  inset: .2rem auto auto .2rem;
  width: 1.25rem;
  height: 1.25rem;
  border-radius: 50%;
  background: var(--edge);
}
input[type="checkbox"]:checked { border-color: var(--accent); background: var(--accent); }
input[type="checkbox"]:checked::before { inset: .2rem .2rem auto auto; background: var(--accent-ink); }
input[type="checkbox"]:focus-visible { border-radius: 999px; }

@media (prefers-reduced-motion: no-preference) {
  button, .button { transition: background-color .12s, border-color .12s; }
}

@media (forced-colors: active) {
  input[type="checkbox"] { appearance: auto; width: 1.5rem; height: 1.5rem; }
  input[type="checkbox"]::before { display: none; }
}

details { margin-top: .6rem; }
summary {
  display: inline-block;
  padding: .2rem 0;
  color: var(--accent);
  font-size: .9375rem;
  cursor: pointer;
  text-decoration: underline;
  text-underline-offset: .18em;
}
summary::marker { content: ""; }
summary::-webkit-details-marker { display: none; }
summary::before { content: "+"; display: inline-block; width: 1.1em; font-weight: 700; }
details[open] > summary::before { content: "\\2212"; }

blockquote {
  margin: .6rem 0 0;
  padding: .8rem 1rem;
  border-radius: 10px;
  background: var(--paper);
  font-size: .9375rem;
  white-space: pre-line;
}
blockquote p { margin: 0; }
.agree { margin: .6rem 0 0; }
blockquote footer { margin-top: .5rem; color: var(--soft); }

.history { margin: 1rem 0 0; padding: 0; list-style: none; }
.history > li { position: relative; padding: 0 0 1.35rem 1.6rem; border-left: 2px solid var(--line); }
.history > li:last-child { padding-bottom: 0; border-left-color: transparent; }
.history > li::before {
  content: "";
  position: absolute;
  left: -.45rem;
  top: .5rem;
  width: .75rem;
  height: .75rem;
  border: 2px solid var(--edge);
  border-radius: 50%;
  background: var(--card);
}
.history > li.yes::before { border-color: var(--accent); background: var(--accent); }
.history p { margin: 0; }

fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
legend { padding: 0; font-weight: 600; }
.radios { display: flex; flex-wrap: wrap; gap: .5rem 1.75rem; margin-top: .6rem; }
.radios.list { flex-direction: column; gap: .25rem; }
.field { margin-top: 1.25rem; }
.radios label { display: inline-flex; gap: .6rem; align-items: center; min-height: 2.5rem; cursor: pointer; }
dl { margin: 1rem 0 0; }
dl > div { display: grid; grid-template-columns: minmax(8rem, 1fr) 2fr; gap: .15rem 1.25rem; padding: .4rem 0; border-top: 1px solid var(--line); }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
main li { overflow-wrap: anywhere; }
textarea { display: block; box-sizing: border-box; width: 100%; margin-top: .4rem; padding: .6rem; font: inherit; color: inherit; background: transparent; border: 2px solid var(--edge); border-radius: .5rem; }
input[type="email"] { display: block; width: 100%; margin-top: .4rem; padding: .6rem; font: inherit; color: inherit; background: transparent; border: 2px solid var(--edge); border-radius: .5rem; }
.box { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .15rem 1rem; align-items: center; padding: 1rem 0; border-top: 1px solid var(--line); }
.box label { font-weight: 600; cursor: pointer; }
.box p { grid-column: 2; margin: 0; }
.sign-up legend { margin-bottom: .8rem; }
.unseen { position: absolute; left: -999rem; }
input[type="radio"] { flex: none; width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--accent); }

.foot { padding: 1.5rem 0 2.5rem; color: var(--soft); font-size: .9375rem; }
.foot p { margin: 0; }

@media (max-width: 30rem) {
  body { font-size: 1rem; }
  .actions { flex-direction: column; }
  .actions button, .actions .button { width: 100%; }
}

@media (max-width: 30rem) {
  dl > div { grid-template-columns: 1fr; }
}

@media print {
  body { background: none; }
  .languages, .actions, .skip { display: none; }
  .card { border: 0; box-shadow: none; padding: 0; }
}
`.trimStart();

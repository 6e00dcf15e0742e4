import { html } from 'hono/html';

/** The document as a page that reads without a script. */
export const renderDocument = ({ info, paths, components }: ApiDocument) => {
  const all = operationsOf(paths);
  const tags = [...Map.groupBy(all, ({ op }) => op.tags?.[0] ?? 'other')];
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${info.title}</title><style>${style}</style></head><body>
<main><h1>${info.title} ${info.version}</h1><p>${info.description ?? ''}</p>
<p>The machine-readable document is <a href="/openapi.json">/openapi.json</a> (OpenAPI 3.1).</p>
<nav aria-labelledby="contents"><h2 id="contents">Contents</h2>
${tags.map(([tag, listed]) => html`<details open><summary>${tag}</summary><ul>${listed.map(contentsLine)}</ul></details>`)}
<p><a href="#schemas">Schemas</a></p></nav>
${tags.map(
  ([tag, listed]) =>
    html`<h2 id="tag-${tag}">${tag}</h2>${listed.map((one) => operation(one, components ?? {}))}`,
)}
<h2 id="schemas">Schemas</h2>
${Object.entries(components?.schemas ?? {}).map(
  ([
    name,
    schema,
  ]) => html`<section id="schema-${name}"><details><summary><code>${name}</code></summary>
  <pre>${JSON.stringify(schema, undefined, 2)}</pre></details></section>`,
)}
</main></body></html>`;
};

const operationsOf = (paths: ApiDocument['paths']): readonly Listed[] =>
  Object.entries(paths).flatMap(([path, operations]) =>
    methods.flatMap((method) => {
      const op = operations[method];
      return op === undefined ? [] : [{ path, method, op }];
    }),
  );

type Listed = { readonly path: string; readonly method: string; readonly op: Operation };

const contentsLine = ({ path, method, op }: Listed) =>
  html`<li><a href="#${op.operationId ?? ''}"><span class="method">${method}</span> <code>${path}</code></a> ${op.summary ?? ''}</li>`;

type Schema = Readonly<Record<string, unknown>>;
type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly example?: unknown;
};
type Parameters = Readonly<Record<string, Parameter>>;
type Ref = { readonly $ref: string };
type Media = {
  readonly schema?: Schema;
  readonly examples?: Readonly<
    Record<string, { readonly summary?: string; readonly value?: unknown }>
  >;
};
type Content = Readonly<Record<string, Media>>;
type Operation = {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly (Parameter | Ref)[];
  readonly requestBody?: { readonly content?: Content };
  readonly responses?: Readonly<Record<string, Answer | Ref>>;
  readonly 'x-scope'?: string;
};

/** The parts of an OpenAPI 3.1 document that the page shows. */
export type ApiDocument = {
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description?: string;
  };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly parameters?: Parameters;
    readonly responses?: Readonly<Record<string, { readonly description?: string }>>;
  };
};

const style = `
:root { color-scheme: light dark; --line: #8884; --accent: light-dark(#0b5a8a, #7cc4f0); }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3, h4 { line-height: 1.25; } a { color: var(--accent); }
section { border-top: 1px solid var(--line); padding: .5rem 0 1rem; }
code, pre { font: .9em ui-monospace, monospace; } main { overflow-wrap: anywhere; } pre { overflow: auto; padding: .75rem; border: 1px solid var(--line); border-radius: .4rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; } th:first-child { width: 22%; } th:not(:first-child, :last-child) { width: 14%; } td { overflow-x: auto; } th, td { text-align: left; padding: .25rem .75rem .25rem 0; vertical-align: top; border-bottom: 1px solid var(--line); }
.method { font-weight: 700; text-transform: uppercase; } summary { cursor: pointer; }
nav { columns: min(24rem, 100%) auto; } nav h2, nav > p { column-span: all; } nav ul { list-style: none; margin: 0; padding: 0; } nav li { break-inside: avoid; } nav details { break-inside: avoid-column; margin-bottom: 1rem; } td > div { margin: .25rem 0; }`;

const refName = (schema: Schema | undefined): string | undefined => {
  const ref = schema?.['$ref'];
  return typeof ref === 'string' ? ref.split('/').at(-1) : undefined;
};

/** The shape of a body: a link to its schema, or the shape itself where it has no name. */
const shapeOf = (schema: Schema | undefined) => {
  const name = refName(schema);
  if (schema === undefined) return '';
  return name === undefined
    ? html`<details><summary>shape</summary><pre>${JSON.stringify(schema, undefined, 1)}</pre></details>`
    : html`<a href="#schema-${name}"><code>${name}</code></a>`;
};

/** What was recorded from a running service, each to be opened. */
const examplesOf = ({ examples = {} }: Media) =>
  Object.entries(examples).map(
    ([name, { summary, value }]) =>
      html`<details><summary>example: ${summary ?? name}</summary><pre>${typeof value === 'string' ? value : JSON.stringify(value, undefined, 1)}</pre></details>`,
  );

const contentOf = (content: Content = {}) =>
  Object.entries(content).map(
    ([type, media]) =>
      html`<div><code>${type}</code> ${shapeOf(media.schema)}${examplesOf(media)}</div>`,
  );

const resolved = <Found extends object>(
  one: Found | Ref,
  named: Readonly<Record<string, Found>>,
) => ('$ref' in one ? named[one.$ref.split('/').at(-1) ?? ''] : one);

const parametersOf = ({ parameters = [] }: Operation, named: Parameters) =>
  parameters.length === 0
    ? ''
    : html`<table><thead><tr><th scope="col">parameter</th><th scope="col">in</th><th scope="col">required</th><th scope="col">meaning</th></tr></thead>
      <tbody>${parameters.flatMap((one) => {
        const found = resolved(one, named);
        return found === undefined ? [] : [parameterRow(found)];
      })}</tbody></table>`;

const parameterRow = ({ name, in: place, required, description = '', example }: Parameter) =>
  html`<tr><td><code>${name}</code></td><td>${place}</td><td>${required === true ? 'yes' : 'no'}</td>
    <td>${description}${example === undefined ? '' : html` for example <code>${String(example)}</code>`}</td></tr>`;

const operation = (
  { path, method, op }: Listed,
  { parameters = {}, responses = {} }: Named,
) => html`
<section id="${op.operationId ?? ''}">
  <h3><span class="method">${method}</span> <code>${path}</code></h3>
  <p>${op.summary ?? ''}</p>
  ${op.description === undefined ? '' : html`<p>${op.description}</p>`}
  <p>${op['x-scope'] === undefined ? 'Public.' : html`Scope: <code>${op['x-scope']}</code>`}</p>
  ${parametersOf(op, parameters)}
  ${op.requestBody === undefined ? '' : html`<h4>Body</h4>${contentOf(op.requestBody.content)}`}
  <table><thead><tr><th scope="col">status</th><th scope="col">answer</th></tr></thead>
  <tbody>${Object.entries(op.responses ?? {}).map(([status, one]) => {
    const answer: Answer = resolved<Answer>(one, responses) ?? {};
    return html`<tr><td>${status}</td><td>${answer.description ?? ''}${status < '300' ? contentOf(answer.content) : ''}</td></tr>`;
  })}</tbody></table>
</section>`;

type Answer = { readonly description?: string; readonly content?: Content };
type Named = NonNullable<ApiDocument['components']>;

const methods = ['get', 'head', 'post', 'put', 'patch', 'delete'];

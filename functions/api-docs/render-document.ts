import { html } from 'hono/html';

/** The document as a page that reads without a script. */
export const renderDocument = ({ info, paths, components }: ApiDocument) => html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${info.title}</title><style>${style}</style></head><body>
<main><h1>${info.title} ${info.version}</h1><p>${info.description ?? ''}</p>
<p>The machine-readable document is <a href="/openapi.json">/openapi.json</a> (OpenAPI 3.1).</p>
<h2>Operations</h2>
${Object.entries(paths).flatMap(([path, operations]) =>
  methods.flatMap((method) => {
    const op = operations[method];
    return op === undefined ? [] : [operation(path, method, op)];
  }),
)}
<h2>Schemas</h2>
${Object.entries(components?.schemas ?? {}).map(
  ([
    name,
    schema,
  ]) => html`<section id="schema-${name}"><details><summary><code>${name}</code></summary>
  <pre>${JSON.stringify(schema, undefined, 2)}</pre></details></section>`,
)}
</main></body></html>`;

type Schema = Readonly<Record<string, unknown>>;
type Parameter = { readonly name: string; readonly in: string; readonly required?: boolean };
type Operation = {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
  };
  readonly responses?: Readonly<Record<string, { readonly description?: string }>>;
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
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
};

const style = `
:root { color-scheme: light dark; --line: #8884; --accent: light-dark(#0b5a8a, #7cc4f0); }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3 { line-height: 1.25; } a { color: var(--accent); }
section { border-top: 1px solid var(--line); padding: .5rem 0 1rem; }
code, pre { font: .9em ui-monospace, monospace; } pre { overflow: auto; padding: .75rem; border: 1px solid var(--line); border-radius: .4rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .25rem .75rem .25rem 0; vertical-align: top; border-bottom: 1px solid var(--line); }
.method { font-weight: 700; text-transform: uppercase; } summary { cursor: pointer; }`;

const refName = (schema: Schema | undefined): string | undefined => {
  const ref = schema?.['$ref'];
  return typeof ref === 'string' ? ref.split('/').at(-1) : undefined;
};

const bodyOf = ({ requestBody }: Operation) => {
  const schema = requestBody?.content?.['application/json']?.schema;
  const name = refName(schema);
  if (schema === undefined) return '';
  return name === undefined
    ? html`<p>Body:</p><pre>${JSON.stringify(schema, undefined, 2)}</pre>`
    : html`<p>Body: <a href="#schema-${name}"><code>${name}</code></a></p>`;
};

const parametersOf = ({ parameters = [] }: Operation) =>
  parameters.length === 0
    ? ''
    : html`<table><thead><tr><th scope="col">parameter</th><th scope="col">in</th><th scope="col">required</th></tr></thead>
      <tbody>${parameters.map((p) => html`<tr><td><code>${p.name}</code></td><td>${p.in}</td><td>${p.required === true ? 'yes' : 'no'}</td></tr>`)}</tbody></table>`;

const operation = (path: string, method: string, op: Operation) => html`
<section id="${op.operationId ?? ''}">
  <h3><span class="method">${method}</span> <code>${path}</code></h3>
  <p>${op.summary ?? ''}</p>
  ${op.description === undefined ? '' : html`<p>${op.description}</p>`}
  <p>${op['x-scope'] === undefined ? 'Public.' : html`Scope: <code>${op['x-scope']}</code>`}</p>
  ${parametersOf(op)}${bodyOf(op)}
  <table><thead><tr><th scope="col">status</th><th scope="col">answer</th></tr></thead>
  <tbody>${Object.entries(op.responses ?? {}).map(([status, response]) => html`<tr><td>${status}</td><td>${response.description ?? ''}</td></tr>`)}</tbody></table>
</section>`;

const methods = ['get', 'head', 'post', 'put', 'patch', 'delete'];

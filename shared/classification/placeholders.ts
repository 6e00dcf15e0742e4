/** Placeholders of a template: the names it asks for, and what looks like one and is not. */
export type Placeholders = {
  readonly names: readonly string[];
  readonly malformed: readonly string[];
};

/** Names in `{{name}}`, `{{#if name}}` and the like; what opens and does not close is malformed. */
export const placeholdersOf = (template: string): Placeholders => {
  const names = new Set<string>();
  const malformed: string[] = [];
  const rest = template.replace(tag, (text: string, mark: string, inside: string) => {
    const found = namesIn(mark, inside);
    if (found === undefined) malformed.push(text);
    for (const each of found ?? []) names.add(each);
    return ' ';
  });
  for (const stray of rest.matchAll(/\{\{[^\n]{0,30}|[^\n{}]{0,20}\}\}/g)) malformed.push(stray[0]);
  return { names: [...names], malformed };
};

const tag = /\{\{\{?\s{0,9}([#/>^]?)\s{0,9}([^{}]{0,200}?)\s{0,9}\}?\}\}/g;
const name = /^[A-Za-z_][A-Za-z0-9_.]{0,63}$/;
const helpers = /^(?:if|unless|each|with)\s+([A-Za-z_][A-Za-z0-9_.]{0,63})$/;

const namesIn = (mark: string, inside: string): readonly string[] | undefined => {
  if (mark === '/' || inside === 'else') return [];
  const helper = helpers.exec(inside)?.[1];
  if (mark === '#') return helper === undefined ? undefined : [helper];
  if (inside === 'this' || inside.startsWith('this.')) return [];
  return mark === '' && name.test(inside) ? [inside] : undefined;
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mjml from 'mjml';

/** The source of `compiled-layouts.ts`: every layout as HTML with its slots, so that no MJML is deployed. */
export const compiledLayouts = async (): Promise<string> => {
  const letter = await compiled('letter');
  return `// Made by \`npm run layouts\` from tools/layouts: change it there.\n\nexport const letter =\n  ${quoted(letter)};\n`;
};

const compiled = async (name: string): Promise<string> => {
  const source = readFileSync(join(import.meta.dirname, `${name}.mjml`), 'utf8');
  const { html, errors } = await mjml(source, {
    validationLevel: 'strict',
    fonts: {},
    keepComments: false,
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return html
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?(<\/?(?:div|table|tbody|tr|td|head|body|html|meta|style|title)\b) ?/g, '$1 ')
    .replaceAll(/> (?=<)/g, '>')
    .replaceAll(/ >/g, '>')
    .trim();
};

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

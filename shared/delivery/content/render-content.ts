import { defined } from '../../kernel/object/defined.ts';
import type { CompiledContent } from './compile-content.ts';

/** The subject, HTML and text of a mail with their variables filled in, as SES makes them. */
export const renderContent = (
  { subject, html, text }: CompiledContent,
  values: Readonly<Record<string, string>>,
): RenderedContent => {
  // Every variable is one of ours: braces that an author wrote as words are values too.
  const fill = (part: string): string =>
    part.replace(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? '');
  return defined({
    subject: fill(subject),
    html: html === undefined ? undefined : fill(html),
    text: fill(text),
  });
};

export type RenderedContent = {
  readonly subject: string;
  readonly html?: string;
  readonly text: string;
};

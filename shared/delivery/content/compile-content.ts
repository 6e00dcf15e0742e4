import { textFromHtml } from '../../classification/text-from-html.ts';
import { startTags } from '../../kernel/html/start-tags.ts';
import type { Language } from '../../kernel/language.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { MailingContent } from '../../mailing/mailing.ts';
import { asHtml } from './as-html.ts';
import type { Place } from './escape.ts';
import { placedPieces } from './placed-pieces.ts';

/**
 * Turns one language version into a template of which every variable is ours, so that it is known
 * before the call whether all are filled: SES reports a missing one only later, by an event.
 */
export const compileContent = (content: MailingContent): CompiledContent => {
  const build: Build = { slots: new Map(), constants: {} };
  const subject = compilePart(content.subject.replace(/[\r\n]+/g, ' '), 'subject', build);
  const html =
    content.html === undefined
      ? undefined
      : compilePart(
          withoutTrackedStops(withPreheader(content.html, content.preheader)),
          'html',
          build,
        );
  const text = compilePart(content.text, 'text', build);
  return {
    language: content.language,
    subject,
    ...defined({ html }),
    text,
    slots: [...build.slots.values()],
    constants: build.constants,
  };
};

/** A variable of the template and the value that belongs in it. */
export type Slot = {
  readonly key: string;
  readonly name: string;
  readonly place: Place;
  readonly fallback?: string;
};

/** One language version as SES takes it: its own variables only, each escaped for its place. */
export type CompiledContent = {
  readonly language: Language;
  readonly subject: string;
  readonly html?: string;
  readonly text: string;
  readonly slots: readonly Slot[];
  /** Values that are the same for everybody. */
  readonly constants: Readonly<Record<string, string>>;
};

/** The variables that stand for braces an author wrote as words. */
const openBraces = 'lb';
const closeBraces = 'rb';
const backslash = 'bs';

type Build = { readonly slots: Map<string, Slot>; readonly constants: Record<string, string> };

const guards: Readonly<Record<string, string>> = {
  '{': openBraces,
  '}': closeBraces,
  '\\': backslash,
};

/**
 * Words that SES's template language (Handlebars) would read as its own: double braces anywhere, and
 * braces and backslashes that touch one of our variables. A whole run of them is replaced, so that
 * none is left beside a variable that the replacing put there.
 */
const guardLiteral = (text: string, constants: Record<string, string>): string =>
  text.replace(/[{}\\]+/g, (run, at: number) => {
    const touches = at === 0 || at + run.length === text.length;
    if (!touches && !run.includes('{{') && !run.includes('}}')) return run;
    return [...run]
      .map((character) => {
        const name = guards[character] ?? openBraces;
        constants[name] = character;
        return `{{${name}}}`;
      })
      .join('');
  });

const compilePart = (text: string, place: Place, build: Build): string =>
  placedPieces(text, place)
    .map((piece) => {
      if (piece.kind === 'literal') return guardLiteral(piece.source, build.constants);
      const { name, fallback, place: where } = piece;
      // In HTML the author's default is HTML text, which may hold entities.
      const words =
        fallback === undefined || place !== 'html' ? fallback : textFromHtml(fallback).trim();
      const id = JSON.stringify([where, name, words]);
      const slot = build.slots.get(id) ?? {
        key: `v${build.slots.size}`,
        place: where,
        name,
        ...defined({ fallback: words }),
      };
      build.slots.set(id, slot);
      return `{{${slot.key}}}`;
    })
    .join('');

/** The preview line of a mailbox: shown there, hidden in the mail. */
const withPreheader = (html: string, preheader: string | undefined): string => {
  if (preheader === undefined || preheader === '') return html;
  const hidden = `<div style="display:none;max-height:0;overflow:hidden">${asHtml(preheader)}</div>`;
  const at = startTags(html).find(({ name }) => name === 'body')?.end;
  if (at === undefined) return hidden + html;
  return html.slice(0, at) + hidden + html.slice(at);
};

const stopPlaceholder = /\{\{\s*(?:unsubscribeUrl|preferencesUrl|whyUrl)\s*(?:\||\}\})/;

/** SES rewrites links of tracked mail; a link to stop or to preferences must stay as it is. */
const withoutTrackedStops = (html: string): string => {
  const parts: string[] = [];
  let from = 0;
  for (const { name, attributes, start, end } of startTags(html)) {
    if (name !== 'a' || attributes.has('ses:no-track')) continue;
    if (!stopPlaceholder.test(html.slice(start, end))) continue;
    const afterName = start + '<a'.length;
    parts.push(html.slice(from, afterName), ' ses:no-track');
    from = afterName;
  }
  return [...parts, html.slice(from)].join('');
};

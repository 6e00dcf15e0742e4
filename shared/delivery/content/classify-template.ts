import type { Classification, Evidence } from '../../classification/classification.ts';
import type { MailingContent } from '../../mailing/mailing.ts';
import { fillDefaults, hasDefaults, withoutDefaults } from './default-text.ts';

/**
 * Classifies a mail in which placeholders may have defaults. A default is content for recipients without
 * a value. So the mail is judged both with and without the defaults, and the stricter result counts;
 * evidence points into the text as its author wrote it.
 */
export const classifyTemplate = (
  content: MailingContent,
  classify: (content: MailingContent) => Classification,
): Classification => {
  if (!hasDefaults(content)) return classify(content);
  const bare = classify(withoutDefaults(content));
  const filled = fillDefaults(content);
  const read = classify(filled.content);
  const inSource = <T extends Pick<Evidence, 'where' | 'start' | 'end'>>(found: T): T => {
    const { where, start, end } = found;
    if (where === 'part') return found;
    return {
      ...found,
      start: filled.sourceOffset(where, start),
      end: filled.sourceOffset(where, end),
    };
  };
  return stricter(bare, {
    ...read,
    evidence: read.evidence.map(inSource),
    openBlocks: read.openBlocks.map(inSource),
  });
};

const bands = ['pass', 'review', 'block'] as const;

const stricter = (a: Classification, b: Classification): Classification => {
  const difference = bands.indexOf(b.band) - bands.indexOf(a.band);
  return difference > 0 || (difference === 0 && b.score > a.score) ? b : a;
};

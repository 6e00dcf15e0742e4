import { useEffect, useState } from 'react';

/** What makes HTML of Markdown, fetched when it is first wanted; undefined until then. */
export const useMarkdown = (isWanted: boolean): ((source: string) => string) | undefined => {
  const [known, setKnown] = useState<{ readonly toHtml: (source: string) => string }>();
  useEffect(() => {
    if (!isWanted) return;
    // Without it, what was written in Markdown opens as the HTML and the text that are kept.
    void loadMarkdown().then(
      (toHtml) => setKnown({ toHtml }),
      () => undefined,
    );
  }, [isWanted]);
  return known?.toHtml;
};

export const loadMarkdown = async (): Promise<(source: string) => string> =>
  (await import('./html-from-markdown.ts')).htmlFromMarkdown;

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Content } from '../api/schemas.ts';
import { frameAnswer, type ShowMail } from '../frame/frame-message.ts';
import { useWords } from '../words/words-context.tsx';
import { annotated } from './annotated.ts';
import type { Finding } from './findings.ts';

/** A mail as its reader sees it, in a frame without origin, with each finding marked where it is. */
export const MailView = ({
  content,
  part,
  findings,
  isNarrow,
  onFinding,
}: {
  readonly content: Pick<Content, 'language' | 'subject'> & Partial<Content>;
  readonly part: 'html' | 'text';
  readonly findings: readonly Finding[];
  /** As wide as a phone. */
  readonly isNarrow: boolean;
  readonly onFinding: (number: number) => void;
}) => {
  const { read } = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(200);
  const [isReady, setReady] = useState(false);
  const message = useMemo(
    () => messageOf(content, { part, findings, title: read.frameTitle }),
    [content, part, findings, read.frameTitle],
  );
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (frame.current === null || source !== frame.current.contentWindow) return;
      const said = frameAnswer(data);
      if (said?.kind === 'ready') setReady(true);
      if (said?.kind === 'height') setHeight(said.height);
      if (said?.kind === 'mark') onFinding(said.finding);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [onFinding]);
  useEffect(() => {
    // It has no origin to name; that it is our frame is known by its window.
    if (isReady) frame.current?.contentWindow?.postMessage(message, '*');
  }, [isReady, message]);
  return (
    <div className={isNarrow ? 'mail narrow' : 'mail'}>
      <div className="mail-head">
        <strong>
          <Subject subject={content.subject} findings={findings} />
        </strong>
      </div>
      <iframe
        ref={frame}
        className="mail-frame"
        title={read.frameTitle}
        src="/console/mail-frame.html"
        sandbox="allow-scripts"
        height={height}
      />
    </div>
  );
};

/** The parts that a content has to show. */
export const partsOf = ({ html }: Partial<Content>): readonly ('html' | 'text')[] =>
  html === undefined || html.trim() === '' ? ['text'] : ['html', 'text'];

const messageOf = (
  { language, text = '', html = '' }: Pick<Content, 'language'> & Partial<Content>,
  {
    part,
    findings,
    title,
  }: {
    readonly part: 'html' | 'text';
    readonly findings: readonly Finding[];
    readonly title: string;
  },
): ShowMail => ({
  language,
  title,
  html:
    part === 'html'
      ? annotated(html, 'html', findings)
      : `<div class="text">${annotated(text, 'text', findings)}</div>`,
});

const Subject = ({
  subject,
  findings,
}: {
  readonly subject: string;
  readonly findings: readonly Finding[];
}) => {
  const [found] = findings.filter(({ spans }) => spans.some(({ where }) => where === 'subject'));
  if (found === undefined) return subject;
  return (
    <mark className={found.isOpen ? 'finding open' : 'finding'} data-finding={found.number}>
      <span className="chip">{found.number}</span>
      {subject}
    </mark>
  );
};

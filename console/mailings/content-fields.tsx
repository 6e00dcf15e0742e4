import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useRef, useState } from 'react';
import type { Purpose } from '../api/schemas.ts';
import { MailView } from '../mail/mail-view.tsx';
import { AskFirst } from '../parts/ask-first.tsx';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { useWords } from '../words/words-context.tsx';
import { MailFileSection } from '../writing/mail-file-section.tsx';
import { loadMarkdown, useMarkdown } from '../writing/use-markdown.ts';
import {
  fromMarkdown,
  handMade,
  type WayOfWriting,
  wayOf,
  waysOfWriting,
} from '../writing/way-of-writing.ts';
import type { DraftContent } from './draft.ts';

/** The languages of a mail side by side, in Markdown, as text or as HTML. */
export const ContentFields = ({
  contents,
  purpose,
  change,
}: Contents & { readonly purpose: Purpose }) => {
  const { write, writing, languages } = useWords();
  const { way, toHtml, choose, dialog } = useWayOfWriting({ contents, change });
  const missing = all.filter((language) => contents.every((each) => each.language !== language));
  const replace = (language: string, renew: (content: DraftContent) => DraftContent) => {
    choose.asItIs();
    change(contents.map((each) => (each.language === language ? renew(each) : each)));
  };
  const written = (content: DraftContent, body: string): DraftContent => {
    if (way === 'markdown' && toHtml !== undefined) return fromMarkdown(content, body, toHtml);
    return { ...content, [way === 'html' ? 'html' : 'text']: body };
  };
  return (
    <SpaceBetween size="m">
      <FormFieldOfWay way={way} onChoose={choose.another} />
      {dialog}
      <div className="languages">
        {contents.map((content) => {
          const { language, subject, text = '', html = '' } = content;
          return (
            <fieldset key={language}>
              <legend>{languages[language]}</legend>
              <SpaceBetween size="s">
                <FormField label={write.subject(languages[language])}>
                  <Input
                    value={subject}
                    onChange={({ detail }) =>
                      replace(language, (each) => ({ ...each, subject: detail.value }))
                    }
                  />
                </FormField>
                <div className="two">
                  <FormField label={write.body(writing.ways[way], languages[language])}>
                    <Textarea
                      rows={14}
                      value={way === 'html' ? html : text}
                      onChange={({ detail }) =>
                        replace(language, (each) => written(each, detail.value))
                      }
                    />
                  </FormField>
                  {way === 'markdown' && <MailView {...asMail(content)} />}
                </div>
                {contents.length > 1 && (
                  <Button
                    variant="inline-link"
                    formAction="none"
                    onClick={() => change(contents.filter((each) => each.language !== language))}
                  >
                    {write.without(languages[language])}
                  </Button>
                )}
              </SpaceBetween>
            </fieldset>
          );
        })}
      </div>
      <SpaceBetween direction="horizontal" size="xs">
        {missing.map((language) => (
          <Button
            key={language}
            iconName="add-plus"
            formAction="none"
            onClick={() => change([...contents, { language, subject: '', text: '' }])}
          >
            {languages[language]}
          </Button>
        ))}
      </SpaceBetween>
      <MailFileSection
        contents={contents}
        purpose={purpose}
        take={(taken) => {
          choose.another(taken.html === undefined ? 'text' : 'html');
          const others = contents.filter(({ language }) => language !== taken.language);
          change(
            all.flatMap((each) => [taken, ...others].filter(({ language }) => language === each)),
          );
        }}
      />
    </SpaceBetween>
  );
};

type Contents = {
  readonly contents: readonly DraftContent[];
  readonly change: (contents: DraftContent[]) => void;
};

const FormFieldOfWay = ({
  way,
  onChoose,
}: {
  readonly way: WayOfWriting;
  readonly onChoose: (way: WayOfWriting) => void;
}) => {
  const { write, writing } = useWords();
  return (
    <SpaceBetween size="xs">
      <SegmentedControl
        label={write.writtenAs}
        selectedId={way}
        onChange={({ detail }) =>
          onChoose(waysOfWriting.find((each) => each === detail.selectedId) ?? way)
        }
        options={waysOfWriting.map((id) => ({ id, text: writing.ways[id] }))}
      />
      {way === 'markdown' && <div className="soft">{writing.markdownHelp}</div>}
    </SpaceBetween>
  );
};

/**
 * How one writes: as the contents were written before, until one chooses. Where HTML that was written by hand
 * would be made anew of the text, it asks first.
 */
const useWayOfWriting = ({ contents, change }: Contents) => {
  const { writing, languages } = useWords();
  const [chosen, choose] = useState<WayOfWriting>();
  const [asked, ask] = useState<readonly DraftContent['language'][]>([]);
  const [failure, setFailure] = useState<unknown>();
  const mayBeMarkdown = chosen === undefined && contents.some(({ html }) => html !== undefined);
  const toHtml = useMarkdown(mayBeMarkdown || chosen === 'markdown' || asked.length > 0);
  const way = chosen ?? wayOf(contents, toHtml);
  // One keeps typing while it is fetched.
  const latest = useRef({ contents, change });
  latest.current = { contents, change };
  const take = (make: (source: string) => string) => {
    const { contents: now, change: changeNow } = latest.current;
    changeNow(now.map((content) => fromMarkdown(content, content.text ?? '', make)));
    choose('markdown');
    ask([]);
  };
  const another = async (wanted: WayOfWriting) => {
    setFailure(undefined);
    if (wanted !== 'markdown') return choose(wanted);
    try {
      const make = await loadMarkdown();
      const lost = handMade(latest.current.contents, make);
      if (lost.length === 0) take(make);
      else ask(lost);
    } catch (error) {
      setFailure(error);
    }
  };
  return {
    way,
    toHtml,
    choose: { asItIs: () => choose(way), another: (wanted: WayOfWriting) => void another(wanted) },
    dialog: (
      <>
        <ProblemAlert title={writing.markdownFailed} error={failure} />
        {asked.length > 0 && toHtml !== undefined && (
          <AskFirst
            title={writing.toMarkdown}
            button={writing.toMarkdown}
            onConfirm={() => take(toHtml)}
            onDismiss={() => ask([])}
          >
            {writing.htmlLost(asked.map((language) => languages[language]).join(', '))}
          </AskFirst>
        )}
      </>
    ),
  };
};

const asMail = (content: DraftContent) =>
  ({
    content,
    part: content.html === undefined ? 'text' : 'html',
    findings: none,
    isNarrow: false,
    onFinding: () => undefined,
  }) as const;

const none: readonly never[] = [];

const all = ['nl', 'en', 'de'] as const;

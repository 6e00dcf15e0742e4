import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import { useWords } from '../words/words-context.tsx';
import type { DraftContent } from './draft.ts';

/** The languages of a mail side by side, as text or as HTML. */
export const ContentFields = ({
  contents,
  change,
}: {
  readonly contents: readonly DraftContent[];
  readonly change: (contents: DraftContent[]) => void;
}) => {
  const { write, languages, read } = useWords();
  const [part, choosePart] = useState<'text' | 'html'>(
    contents.some(({ html }) => html !== undefined) ? 'html' : 'text',
  );
  const missing = all.filter((language) => contents.every((each) => each.language !== language));
  const replace = (language: string, fields: Partial<DraftContent>) =>
    change(contents.map((each) => (each.language === language ? { ...each, ...fields } : each)));
  return (
    <SpaceBetween size="m">
      <SegmentedControl
        label={write.writtenAs}
        selectedId={part}
        onChange={({ detail }) => choosePart(detail.selectedId === 'html' ? 'html' : 'text')}
        options={[
          { id: 'text', text: read.parts.text },
          { id: 'html', text: read.parts.html },
        ]}
      />
      <div className="languages">
        {contents.map(({ language, subject, text, html }) => (
          <fieldset key={language}>
            <legend>{languages[language]}</legend>
            <SpaceBetween size="s">
              <FormField label={write.subject(languages[language])}>
                <Input
                  value={subject}
                  onChange={({ detail }) => replace(language, { subject: detail.value })}
                />
              </FormField>
              <FormField label={write.body(read.parts[part], languages[language])}>
                <Textarea
                  rows={14}
                  value={(part === 'html' ? html : text) ?? ''}
                  onChange={({ detail }) => replace(language, { [part]: detail.value })}
                />
              </FormField>
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
        ))}
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
    </SpaceBetween>
  );
};

const all = ['nl', 'en', 'de'] as const;

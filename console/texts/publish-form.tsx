import Box from '@cloudscape-design/components/box';
import Checkbox from '@cloudscape-design/components/checkbox';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { defined } from '../../shared/kernel/object/defined.ts';
import { dataOf } from '../api/answer.ts';
import type { Notice } from '../api/schemas.ts';
import { Confirmed } from '../parts/confirmed.tsx';
import { useCaller } from '../session/session.tsx';
import { languages, useWords } from '../words/words-context.tsx';
import { filled } from './topic-form.tsx';

/**
 * Publishes the words with which consent is asked for. A version never changes; a new text is a new
 * version.
 */
export const PublishForm = ({
  senderId,
  notices,
}: {
  readonly senderId: string;
  readonly notices: readonly Notice[];
}) => {
  const words = useWords();
  const { notices: said } = words.texts;
  const { api } = useCaller();
  const queries = useQueryClient();
  const [form, set] = useState<Form>(emptyForm);
  const change = (more: Partial<Form>) => set({ ...form, ...more });
  const known = notices.find(({ noticeId }) => noticeId === form.noticeId);
  const isReady =
    form.noticeId.trim() !== '' &&
    Object.keys(filled(form.texts)).length > 0 &&
    (known !== undefined || form.topic.trim() !== '');
  const publish = async () => {
    await dataOf(
      api.POST('/v1/notices', {
        body: defined({
          noticeId: form.noticeId.trim(),
          senderId,
          covers:
            known === undefined
              ? [{ purpose: form.purpose, topic: form.topic.trim() }]
              : (known.covers as readonly Cover[] as Cover[]),
          texts: filled(form.texts),
          material: form.material,
          advertisers: known?.advertisers,
        }),
      }),
    );
    await queries.invalidateQueries({ queryKey: ['notices'] });
    await queries.invalidateQueries({ queryKey: ['topics'] });
    set(emptyForm);
  };
  return (
    <ExpandableSection variant="container" headerText={said.publish}>
      <SpaceBetween size="m">
        <FormField label={said.name} description={said.nameHelp}>
          <Input
            value={form.noticeId}
            autoComplete={false}
            onChange={({ detail }) => change({ noticeId: detail.value })}
          />
        </FormField>
        {known === undefined && (
          <div className="filters">
            <FormField label={words.people.purpose}>
              <Select
                selectedOption={{
                  value: form.purpose,
                  label: words.mailings.purposes[form.purpose],
                }}
                options={purposes.map((value) => ({
                  value,
                  label: words.mailings.purposes[value],
                }))}
                onChange={({ detail }) =>
                  change({
                    purpose:
                      purposes.find((one) => one === detail.selectedOption.value) ?? form.purpose,
                  })
                }
              />
            </FormField>
            <FormField label={words.people.topic} description={said.topicHelp}>
              <Input
                value={form.topic}
                autoComplete={false}
                onChange={({ detail }) => change({ topic: detail.value })}
              />
            </FormField>
          </div>
        )}
        {languages.map((language) => (
          <FormField
            key={language}
            label={said.textIn(words.languages[language])}
            description={known?.texts[language]}
            stretch
          >
            <Textarea
              rows={3}
              value={form.texts[language]}
              onChange={({ detail }) =>
                change({ texts: { ...form.texts, [language]: detail.value } })
              }
            />
          </FormField>
        ))}
        {known !== undefined && (
          <Checkbox
            checked={form.material}
            description={said.materialHelp}
            onChange={({ detail }) => change({ material: detail.checked })}
          >
            {said.material}
          </Checkbox>
        )}
        <Confirmed
          variant="primary"
          button={said.doPublish}
          title={said.publish}
          failure={said.notPublished}
          disabled={!isReady}
          consequences={
            <SpaceBetween size="s">
              <Box>{known === undefined ? said.firstWhat : said.nextWhat(known.version + 1)}</Box>
              {form.material && <Box>{said.materialWhat}</Box>}
            </SpaceBetween>
          }
          act={publish}
        />
      </SpaceBetween>
    </ExpandableSection>
  );
};

const purposes = ['commercial', 'ideological', 'charitable'] as const;
type Cover = { purpose?: (typeof purposes)[number]; topic?: string; activity?: string };

type Form = {
  readonly noticeId: string;
  readonly purpose: (typeof purposes)[number];
  readonly topic: string;
  readonly texts: Readonly<Record<'nl' | 'en' | 'de', string>>;
  readonly material: boolean;
};

const emptyForm: Form = {
  noticeId: '',
  purpose: 'commercial',
  topic: '',
  texts: { nl: '', en: '', de: '' },
  material: false,
};

import Button from '@cloudscape-design/components/button';
import Checkbox from '@cloudscape-design/components/checkbox';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, dataOf } from '../api/answer.ts';
import type { Topic } from '../api/schemas.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { useCaller } from '../session/session.tsx';
import { languages, useWords } from '../words/words-context.tsx';

/** Makes a topic, or changes what it is called and to whom it is shown; retiring keeps every opt-out. */
export const TopicForm = ({
  senderId,
  topics,
}: {
  readonly senderId: string;
  readonly topics: readonly Topic[];
}) => {
  const words = useWords();
  const { topics: said } = words.texts;
  const { api } = useCaller();
  const queries = useQueryClient();
  const [form, set] = useState<Form>(emptyForm);
  const isNew = !topics.some(({ topicId }) => topicId === form.topicId);
  const change = (more: Partial<Form>) => set({ ...form, ...more });
  const choose = (topicId: string) => {
    const found = topics.find((topic) => topic.topicId === topicId);
    set(found === undefined ? emptyForm : formOf(found));
  };
  const save = useMutation({
    mutationFn: async () => {
      const path = { senderId, topicId: form.topicId.trim() };
      const body = {
        names: filled(form.names),
        visibility: form.visibility,
        retired: form.retired,
        descriptions: topics.find(({ topicId }) => topicId === form.topicId)?.descriptions ?? {},
      };
      const etag = isNew
        ? undefined
        : (await answerOf(api.GET('/v1/senders/{senderId}/topics/{topicId}', { params: { path } })))
            .etag;
      await dataOf(
        api.PUT('/v1/senders/{senderId}/topics/{topicId}', {
          params: { path, header: etag === undefined ? {} : { 'if-match': etag } },
          body,
        }),
      );
      await queries.invalidateQueries({ queryKey: ['topics'] });
      set(emptyForm);
    },
  });
  return (
    <ExpandableSection variant="container" headerText={said.change}>
      <SpaceBetween size="m">
        <FormField label={said.which}>
          <Select
            selectedOption={{
              value: isNew ? '' : form.topicId,
              label: isNew ? said.aNew : form.topicId,
            }}
            options={[
              { value: '', label: said.aNew },
              ...topics.map(({ topicId }) => ({ value: topicId, label: topicId })),
            ]}
            onChange={({ detail }) => choose(detail.selectedOption.value ?? '')}
          />
        </FormField>
        {isNew && (
          <FormField label={said.id} description={said.idHelp}>
            <Input
              value={form.topicId}
              autoComplete={false}
              onChange={({ detail }) => change({ topicId: detail.value })}
            />
          </FormField>
        )}
        <div className="filters">
          {languages.map((language) => (
            <FormField key={language} label={said.nameIn(words.languages[language])}>
              <Input
                value={form.names[language]}
                autoComplete={false}
                onChange={({ detail }) =>
                  change({ names: { ...form.names, [language]: detail.value } })
                }
              />
            </FormField>
          ))}
        </div>
        <Checkbox
          checked={form.visibility === 'concerned'}
          description={said.concernedHelp}
          onChange={({ detail }) => change({ visibility: detail.checked ? 'concerned' : 'public' })}
        >
          {said.visibilities.concerned}
        </Checkbox>
        {!isNew && (
          <Checkbox
            checked={form.retired}
            description={said.retireHelp}
            onChange={({ detail }) => change({ retired: detail.checked })}
          >
            {said.retire}
          </Checkbox>
        )}
        <ProblemAlert title={said.notSaved} error={save.error} />
        <Button
          variant="primary"
          loading={save.isPending}
          disabled={form.topicId.trim() === '' || Object.keys(filled(form.names)).length === 0}
          onClick={() => save.mutate()}
        >
          {isNew ? said.make : said.save}
        </Button>
      </SpaceBetween>
    </ExpandableSection>
  );
};

type Form = {
  readonly topicId: string;
  readonly names: Readonly<Record<'nl' | 'en' | 'de', string>>;
  readonly visibility: 'public' | 'concerned';
  readonly retired: boolean;
};

const emptyForm: Form = {
  topicId: '',
  names: { nl: '', en: '', de: '' },
  visibility: 'public',
  retired: false,
};

const formOf = ({ topicId, names, visibility, retiredAt }: Topic): Form => ({
  topicId,
  names: { nl: names['nl'] ?? '', en: names['en'] ?? '', de: names['de'] ?? '' },
  visibility,
  retired: retiredAt !== undefined,
});

/** Texts by language, without those left empty. */
export const filled = (texts: Form['names']): Partial<Form['names']> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([language, text]) =>
      text.trim() === '' ? [] : [[language, text.trim()]],
    ),
  );

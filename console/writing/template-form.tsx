import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Form from '@cloudscape-design/components/form';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { dataOf } from '../api/answer.ts';
import type { MailingDetail } from '../api/schemas.ts';
import { MailView, partsOf } from '../mail/mail-view.tsx';
import { draftOf, type MailingDraft, sentDraft } from '../mailings/draft.ts';
import { useSenders } from '../mailings/list/use-mailings.ts';
import { PurposeFields } from '../mailings/purpose-fields.tsx';
import { fieldError } from '../parts/field-error.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { SenderChoice, useChosenSender } from '../parts/sender-choice.tsx';
import { useAskToStay } from '../parts/use-ask-to-stay.ts';
import { useCaller } from '../session/session.tsx';
import { useWords } from '../words/words-context.tsx';
import { filledContents, slotsOf } from './filled-contents.ts';
import { useTemplate, useTemplates } from './use-templates.ts';

/** A mailing with the words of a template in use, and values that are the same for everyone. */
export const TemplateForm = ({ wanted }: { readonly wanted: string | undefined }) => {
  const { writing } = useWords();
  const sender = useChosenSender();
  const [templateId, choose] = useState(wanted);
  const templates = useTemplates(sender.senderId);
  const { data: template, error } = useTemplate(templateId);
  const isInUse = template?.template === true && template.state === 'running';
  return (
    <SpaceBetween size="l">
      <ProblemAlert
        title={writing.templatesFailed}
        error={templates.error}
        onRetry={() => void templates.refetch()}
      />
      <Container header={<Header variant="h2">{writing.whichTemplate}</Header>}>
        <SpaceBetween size="m">
          <SenderChoice chosen={sender} />
          <FormField label={writing.aTemplate} description={writing.templateHelp}>
            <Select
              selectedOption={
                template === undefined ? null : { value: template.mailingId, label: template.name }
              }
              placeholder={writing.chooseTemplate}
              empty={writing.noTemplate}
              statusType={templates.data === undefined ? 'loading' : 'finished'}
              loadingText={writing.loadingTemplates}
              options={(templates.data ?? []).map(({ mailingId, name, purpose }) => ({
                value: mailingId,
                label: name,
                description: purpose,
              }))}
              onChange={({ detail }) => choose(detail.selectedOption.value)}
            />
          </FormField>
        </SpaceBetween>
      </Container>
      <ProblemAlert title={writing.templateFailed} error={error} />
      {template !== undefined && !isInUse && <Alert type="warning">{writing.notInUse}</Alert>}
      {template !== undefined && isInUse && (
        <Filling key={template.mailingId} template={template} />
      )}
    </SpaceBetween>
  );
};

const Filling = ({ template }: { readonly template: MailingDetail }) => {
  const { write, writing, languages, read } = useWords();
  const { api } = useCaller();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const senders = useSenders();
  const [draft, change] = useState<MailingDraft>(() => withoutWords(template));
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const { contents = [] } = template;
  const make = useMutation({
    mutationFn: () => {
      const { contents: _, ...fields } = sentDraft(draft);
      const given = Object.entries(values).filter(([, value]) => value.trim() !== '');
      const fromTemplate = {
        templateId: template.mailingId,
        version: template.version,
        values: Object.fromEntries(given),
      };
      return dataOf(api.POST('/v1/mailings', { body: { ...fields, fromTemplate } }));
    },
    onSuccess: ({ mailingId }) => {
      void queries.invalidateQueries({ queryKey: ['mailings'] });
      navigate(`/mailings/${mailingId}/read`);
    },
  });
  useAskToStay(
    !make.isSuccess && (draft.name !== '' || Object.values(values).some((value) => value !== '')),
  );
  const { by: releasedBy = [] } = template.reviews ?? {};
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate();
      }}
    >
      <Form
        actions={
          <Button variant="primary" formAction="submit" loading={make.isPending}>
            {writing.makeMailing}
          </Button>
        }
      >
        <SpaceBetween size="l">
          <Box color="text-body-secondary">
            {releasedBy.length === 0 ? writing.unreviewed : read.released(releasedBy.join(', '))}
          </Box>
          <ProblemAlert title={write.saveFailed} error={make.error} />
          <Container header={<Header variant="h2">{write.what}</Header>}>
            <PurposeFields
              draft={draft}
              senders={(senders.data ?? []).filter(
                ({ senderId }) => senderId === template.senderId,
              )}
              change={change}
              errorAt={(pointer) => fieldError(make.error, pointer)}
            />
          </Container>
          <Container
            header={
              <Header variant="h2" description={writing.valuesHelp}>
                {writing.values}
              </Header>
            }
          >
            <Slots
              template={template}
              values={values}
              change={setValues}
              errorAt={(name) => fieldError(make.error, `/fromTemplate/values/${name}`)}
            />
          </Container>
          <Container header={<Header variant="h2">{writing.filledIn}</Header>}>
            <div className="languages">
              {filledContents(contents, values).map((content) => (
                <section key={content.language}>
                  <Box variant="h3">
                    {languages[content.language as keyof typeof languages] ?? content.language}
                  </Box>
                  <MailView
                    content={content}
                    part={partsOf(content)[0] ?? 'text'}
                    findings={[]}
                    isNarrow={false}
                    onFinding={() => undefined}
                  />
                </section>
              ))}
            </div>
          </Container>
        </SpaceBetween>
      </Form>
    </form>
  );
};

/** A field for each placeholder; one that is left empty is filled for each recipient. */
const Slots = ({
  template: { contents = [], values: kinds = {} },
  values,
  change,
  errorAt,
}: {
  readonly template: MailingDetail;
  readonly values: Readonly<Record<string, string>>;
  readonly change: (values: Readonly<Record<string, string>>) => void;
  readonly errorAt: (name: string) => string;
}) => {
  const { writing } = useWords();
  const slots = [...slotsOf(contents)];
  if (slots.length === 0) return <Box color="text-body-secondary">{writing.noSlots}</Box>;
  return (
    <div className="two">
      {slots.map(([name, fallback]) => (
        <FormField
          key={name}
          label={name}
          description={writing.kinds[kinds[name] ?? 'text']}
          constraintText={fallback === undefined ? writing.perRecipient : writing.orElse(fallback)}
          errorText={errorAt(name)}
        >
          <Input
            value={values[name] ?? ''}
            onChange={({ detail }) => change({ ...values, [name]: detail.value })}
          />
        </FormField>
      ))}
    </div>
  );
};

/** What the template is for, as a mailing to more than one; with a name of its own. */
const withoutWords = (template: MailingDetail): MailingDraft => {
  const { template: _, values: __, attachments: ___, ...draft } = draftOf(template);
  return { ...draft, name: '', contents: [] };
};

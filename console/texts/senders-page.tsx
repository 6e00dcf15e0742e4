import Button from '@cloudscape-design/components/button';
import Checkbox from '@cloudscape-design/components/checkbox';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { defined } from '../../shared/kernel/object/defined.ts';
import { answerOf, dataOf } from '../api/answer.ts';
import type { Sender } from '../api/schemas.ts';
import { useSenders } from '../mailings/list/use-mailings.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { Screen } from '../parts/screen.tsx';
import { useCaller } from '../session/session.tsx';
import { useWords } from '../words/words-context.tsx';

/** On whose behalf mail is sent: what is in every mail. Only the privacy officer changes it. */
export const SendersPage = () => {
  const { senders } = useWords().texts;
  const { may } = useCaller();
  const { data, error, refetch } = useSenders();
  const [changing, change] = useState<string>();
  return (
    <Screen title={senders.title} description={senders.description}>
      <ProblemAlert title={senders.failed} error={error} onRetry={() => void refetch()} />
      {data?.length === 0 && <Container>{senders.none}</Container>}
      {(data ?? []).map((sender) => (
        <Container
          key={sender.senderId}
          header={
            <Header
              variant="h2"
              description={sender.senderId}
              actions={
                may('senders:write') &&
                changing !== sender.senderId && (
                  <Button
                    ariaLabel={senders.changeOf(sender.legalName)}
                    onClick={() => change(sender.senderId)}
                  >
                    {senders.change}
                  </Button>
                )
              }
            >
              {sender.legalName}
            </Header>
          }
        >
          {changing === sender.senderId ? (
            <SenderForm sender={sender} close={() => change(undefined)} />
          ) : (
            <SenderFacts sender={sender} />
          )}
        </Container>
      ))}
    </Screen>
  );
};

const SenderFacts = ({ sender }: { readonly sender: Sender }) => {
  const { senders } = useWords().texts;
  const { settings = {} } = sender;
  return (
    <KeyValuePairs
      columns={3}
      items={[
        { label: senders.postalAddress, value: sender.postalAddress },
        { label: senders.fromAddress, value: sender.fromAddress },
        { label: senders.replyTo, value: sender.replyTo ?? senders.asFrom },
        { label: senders.registration, value: sender.registration ?? '–' },
        { label: senders.country, value: sender.country ?? '–' },
        { label: senders.entity, value: sender.entityId },
        {
          label: senders.optIn,
          value: settings.doubleOptInRequired === true ? senders.double : senders.asLaw,
        },
        {
          label: senders.reconfirm,
          value:
            settings.reconfirmAfterMonths === undefined
              ? senders.asLaw
              : senders.months(settings.reconfirmAfterMonths),
        },
      ]}
    />
  );
};

const SenderForm = ({ sender, close }: { readonly sender: Sender; readonly close: () => void }) => {
  const words = useWords();
  const { senders } = words.texts;
  const { api } = useCaller();
  const queries = useQueryClient();
  const [form, set] = useState<Form>(() => formOf(sender));
  const save = useMutation({
    mutationFn: async () => {
      const { senderId } = sender;
      const params = { path: { senderId } };
      const { etag = '' } = await answerOf(api.GET('/v1/senders/{senderId}', { params }));
      const { senderId: _, entityId: _entity, version: _version, country, ...rest } = sender;
      const { replyTo = '', registration = '', ...named } = form;
      await dataOf(
        api.PUT('/v1/senders/{senderId}', {
          params: { ...params, header: { 'if-match': etag } },
          body: {
            ...rest,
            // A sender of 0.1.0 may have none: the API then says that it is missing.
            country: country ?? '',
            ...named,
            ...(replyTo === '' ? {} : { replyTo }),
            ...(registration === '' ? {} : { registration }),
          },
        }),
      );
      await queries.invalidateQueries({ queryKey: ['senders'] });
      close();
    },
  });
  return (
    <SpaceBetween size="m">
      <div className="filters">
        {textFields.map((field) => (
          <FormField key={field} label={senders[field]}>
            <Input
              value={form[field] ?? ''}
              autoComplete={false}
              onChange={({ detail }) => set({ ...form, [field]: detail.value })}
            />
          </FormField>
        ))}
      </div>
      <Checkbox
        checked={form.settings?.doubleOptInRequired === true}
        onChange={({ detail }) =>
          set({ ...form, settings: { ...form.settings, doubleOptInRequired: detail.checked } })
        }
      >
        {senders.double}
      </Checkbox>
      <ProblemAlert title={senders.notSaved} error={save.error} />
      <SpaceBetween direction="horizontal" size="xs">
        <Button variant="primary" loading={save.isPending} onClick={() => save.mutate()}>
          {senders.save}
        </Button>
        <Button variant="link" onClick={close}>
          {words.shell.ratherNot}
        </Button>
      </SpaceBetween>
    </SpaceBetween>
  );
};

const textFields = [
  'legalName',
  'postalAddress',
  'fromAddress',
  'replyTo',
  'registration',
] as const satisfies readonly (keyof Sender)[];
type Form = Pick<Sender, (typeof textFields)[number] | 'settings'>;

const formOf = ({ legalName, postalAddress, fromAddress, ...more }: Sender): Form =>
  defined({
    ...{ legalName, postalAddress, fromAddress },
    replyTo: more.replyTo,
    registration: more.registration,
    settings: more.settings,
  });

import Autosuggest from '@cloudscape-design/components/autosuggest';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Multiselect from '@cloudscape-design/components/multiselect';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useQuery } from '@tanstack/react-query';
import { defined } from '../../shared/kernel/object/defined.ts';
import { dataOf } from '../api/answer.ts';
import type { Sender } from '../api/schemas.ts';
import { useCaller } from '../session/session.tsx';
import { useWords } from '../words/words-context.tsx';
import type { MailingDraft } from './draft.ts';
import { isService, marketingPurposes, servicePurposes } from './stages.ts';

/** On whose behalf, for what, and to whom: everything about a mailing but its words. */
export const PurposeFields = ({
  draft,
  senders,
  change,
  errorAt,
}: {
  readonly draft: MailingDraft;
  readonly senders: readonly Sender[];
  readonly change: (draft: MailingDraft) => void;
  readonly errorAt: (pointer: string) => string;
}) => {
  const { write, mailings } = useWords();
  const isServiceMail = isService(draft.purpose);
  const topics = useUsedTopics(draft.senderId);
  const { audience = {} } = draft;
  const changeAudience = (part: Partial<NonNullable<MailingDraft['audience']>>) => {
    const { roles: _, ...rest } = audience;
    const { roles = audience.roles, ...others } = part;
    change({
      ...draft,
      audience: defined({
        ...rest,
        ...others,
        roles: roles?.length === 0 ? undefined : roles,
      }),
    });
  };
  return (
    <SpaceBetween size="m">
      <FormField label={write.name} errorText={errorAt('/name')}>
        <Input
          value={draft.name}
          onChange={({ detail }) => change({ ...draft, name: detail.value })}
        />
      </FormField>
      <div className="two">
        <FormField label={mailings.sender} errorText={errorAt('/senderId')}>
          <Select
            selectedOption={draft.senderId === '' ? null : { value: draft.senderId }}
            options={senders.map(({ senderId, legalName }) => ({
              value: senderId,
              description: legalName,
            }))}
            onChange={({ detail }) =>
              change({ ...draft, senderId: detail.selectedOption.value ?? draft.senderId })
            }
          />
        </FormField>
        <FormField label={write.purpose} errorText={errorAt('/purpose')}>
          <Select
            selectedOption={{ value: draft.purpose, label: mailings.purposes[draft.purpose] }}
            options={[
              {
                label: write.serviceMail,
                options: servicePurposes.map((value) => ({
                  value,
                  label: mailings.purposes[value],
                })),
              },
              {
                label: write.marketing,
                options: marketingPurposes.map((value) => ({
                  value,
                  label: mailings.purposes[value],
                })),
              },
            ]}
            onChange={({ detail }) =>
              change({ ...draft, purpose: detail.selectedOption.value as MailingDraft['purpose'] })
            }
          />
        </FormField>
      </div>
      {isServiceMail && (
        <FormField
          label={write.necessity}
          description={write.necessityHelp}
          errorText={errorAt('/necessity')}
        >
          <Textarea
            rows={2}
            value={draft.necessity ?? ''}
            onChange={({ detail }) => change({ ...draft, necessity: detail.value })}
          />
        </FormField>
      )}
      <div className="two">
        <FormField
          label={write.service}
          description={write.serviceHelp}
          errorText={errorAt('/service')}
        >
          <Input
            value={draft.service ?? ''}
            onChange={({ detail }) => change({ ...draft, service: detail.value })}
          />
        </FormField>
        <FormField
          label={isServiceMail ? write.topicOptional : write.topic}
          description={write.topicHelp}
          errorText={errorAt('/topic')}
        >
          <Autosuggest
            value={draft.topic ?? ''}
            options={topics.map((value) => ({ value }))}
            empty={write.noTopics}
            onChange={({ detail }) => change({ ...draft, topic: detail.value })}
          />
        </FormField>
      </div>
      <FormField label={write.roles} description={write.rolesHelp} errorText={errorAt('/audience')}>
        <Multiselect
          selectedOptions={(audience.roles ?? []).map((value) => ({
            value,
            label: write.roleNames[value],
          }))}
          options={roles.map((value) => ({ value, label: write.roleNames[value] }))}
          placeholder={write.everyone}
          onChange={({ detail }) =>
            changeAudience({
              roles: roles.filter((role) =>
                detail.selectedOptions.some(({ value }) => value === role),
              ),
            })
          }
        />
      </FormField>
    </SpaceBetween>
  );
};

const roles = ['customer', 'user', 'donor', 'prospect'] as const;

/** Topics of the sender's latest mailings. Those of its legal entity need a right that marketers lack. */
const useUsedTopics = (senderId: string): readonly string[] => {
  const { api } = useCaller();
  const { data } = useQuery({
    queryKey: ['used-topics', senderId],
    enabled: senderId !== '',
    staleTime: 60_000,
    queryFn: () => dataOf(api.GET('/v1/mailings', { params: { query: { senderId, limit: 100 } } })),
  });
  return [...new Set((data?.items ?? []).flatMap(({ topic }) => topic ?? []))];
};

import Alert from '@cloudscape-design/components/alert';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import RadioGroup from '@cloudscape-design/components/radio-group';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { defined } from '../../shared/kernel/object/defined.ts';
import { dataOf } from '../api/answer.ts';
import { marketingPurposes } from '../mailings/stages.ts';
import { Confirmed } from '../parts/confirmed.tsx';
import { useCaller } from '../session/session.tsx';
import { useWords } from '../words/words-context.tsx';

/**
 * Records what a person said by telephone, post or mail: a no, which takes effect at once. A yes is
 * only ever the person's own act, and there is no field for it.
 */
export const RecordSaid = ({ contactId }: { readonly contactId: string }) => {
  const { people, mailings } = useWords();
  const { name } = useCaller();
  const [said, say] = useState<Said>(nothingSaid);
  const [isRecorded, setRecorded] = useState(false);
  const record = useRecord(contactId);
  const set = (part: Partial<Said>) => {
    say({ ...said, ...part });
    setRecorded(false);
  };
  return (
    <Container header={<Header variant="h2">{people.record}</Header>}>
      <SpaceBetween size="m">
        <FormField label={people.what}>
          <RadioGroup
            value={said.what}
            onChange={({ detail }) =>
              set({ what: detail.value === 'withdrawal' ? 'withdrawal' : 'objection' })
            }
            items={[
              { value: 'objection', label: people.noMarketing },
              { value: 'withdrawal', label: people.noMore },
            ]}
          />
        </FormField>
        {said.what === 'withdrawal' && (
          <div className="two">
            <FormField label={people.purpose}>
              <Select
                selectedOption={{ value: said.purpose, label: mailings.purposes[said.purpose] }}
                options={marketingPurposes.map((value) => ({
                  value,
                  label: mailings.purposes[value],
                }))}
                onChange={({ detail }) =>
                  set({
                    purpose:
                      marketingPurposes.find((each) => each === detail.selectedOption.value) ??
                      said.purpose,
                  })
                }
              />
            </FormField>
            <FormField label={people.topic} description={people.topicHelp}>
              <Input value={said.topic} onChange={({ detail }) => set({ topic: detail.value })} />
            </FormField>
          </div>
        )}
        <FormField label={people.how}>
          <Select
            selectedOption={{ value: said.method, label: people.methods[said.method] }}
            options={methods.map((value) => ({ value, label: people.methods[value] }))}
            onChange={({ detail }) =>
              set({
                method: methods.find((each) => each === detail.selectedOption.value) ?? said.method,
              })
            }
          />
        </FormField>
        <FormField label={people.identified} description={people.identifiedHelp}>
          <Textarea
            rows={2}
            value={said.note}
            onChange={({ detail }) => set({ note: detail.value })}
          />
        </FormField>
        <FormField label={people.evidence} description={people.evidenceHelp}>
          <Input value={said.evidence} onChange={({ detail }) => set({ evidence: detail.value })} />
        </FormField>
        <Confirmed
          variant="primary"
          button={people.recordIt}
          title={people.record}
          failure={people.recordFailed}
          disabled={said.note.trim() === '' || said.evidence.trim() === ''}
          consequences={people.recordWhat(name)}
          act={async () => {
            await record(said);
            setRecorded(true);
            say(nothingSaid);
          }}
        />
        {isRecorded && <Alert type="success">{people.recorded}</Alert>}
      </SpaceBetween>
    </Container>
  );
};

const methods = ['phone', 'paper', 'reply'] as const;

type Said = {
  readonly what: 'objection' | 'withdrawal';
  readonly purpose: (typeof marketingPurposes)[number];
  /** All topics of the purpose when empty. */
  readonly topic: string;
  readonly method: (typeof methods)[number];
  /** Who took it, and how the person is known to be this one. */
  readonly note: string;
  /** Where the evidence is. */
  readonly evidence: string;
};

const nothingSaid: Said = {
  what: 'objection',
  purpose: 'commercial',
  topic: '',
  method: 'phone',
  note: '',
  evidence: '',
};

const useRecord = (contactId: string) => {
  const { api } = useCaller();
  const queries = useQueryClient();
  const params = { path: { contactId } };
  return async ({ what, purpose, topic, method, note, evidence }: Said): Promise<void> => {
    const body = { method, note: note.trim(), evidenceRefs: [evidence.trim()] };
    const scope = defined({ purpose, topic: topic.trim() === '' ? undefined : topic.trim() });
    if (what === 'objection')
      await dataOf(api.POST('/v1/contacts/{contactId}/objections', { params, body }));
    else
      await dataOf(
        api.POST('/v1/contacts/{contactId}/withdrawals', { params, body: { ...body, ...scope } }),
      );
    await queries.invalidateQueries({ queryKey: ['person', contactId] });
  };
};

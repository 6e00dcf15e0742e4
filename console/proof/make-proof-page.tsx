import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { dataOf } from '../api/answer.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { Screen } from '../parts/screen.tsx';
import { useCaller } from '../session/session.tsx';
import { languages, useLanguage } from '../words/words-context.tsx';

/** Asks for the proof of a mailing or a person, with why: the answer is a separate page. */
export const MakeProofPage = ({
  of,
  id,
}: {
  readonly of: 'mailing' | 'person';
  readonly id: string;
}) => {
  const { words, language: own } = useLanguage();
  const { proof } = words;
  const { api } = useCaller();
  const [, navigate] = useLocation();
  const [reason, setReason] = useState('');
  const [language, setLanguage] = useState(own);
  const make = useMutation({
    mutationFn: async () => {
      const body = { reason: reason.trim(), language };
      const bundle = await dataOf(
        of === 'mailing'
          ? api.POST('/v1/mailings/{mailingId}/proof-bundles', {
              params: { path: { mailingId: id } },
              body,
            })
          : api.POST('/v1/contacts/{contactId}/proof-bundles', {
              params: { path: { contactId: id } },
              body,
            }),
      );
      navigate(`/proof/bundles/${bundle.bundleId}`);
    },
  });
  return (
    <Screen title={proof.makeOf[of]} description={proof.makeHelp[of]}>
      <Container>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== '') make.mutate();
          }}
        >
          <SpaceBetween size="m">
            <FormField label={proof.reason} description={proof.reasonHelp}>
              <Input
                value={reason}
                autoComplete={false}
                onChange={({ detail }) => setReason(detail.value)}
              />
            </FormField>
            <FormField label={proof.language} description={proof.languageHelp}>
              <Select
                selectedOption={{ value: language, label: words.languages[language] }}
                options={languages.map((value) => ({ value, label: words.languages[value] }))}
                onChange={({ detail }) =>
                  setLanguage(
                    languages.find((each) => each === detail.selectedOption.value) ?? language,
                  )
                }
              />
            </FormField>
            <Button
              variant="primary"
              formAction="submit"
              loading={make.isPending}
              disabled={reason.trim() === ''}
            >
              {proof.make}
            </Button>
            <ProblemAlert title={proof.makeFailed} error={make.error} />
            {of === 'person' && <Box color="text-body-secondary">{proof.namesPerson}</Box>}
          </SpaceBetween>
        </form>
      </Container>
    </Screen>
  );
};

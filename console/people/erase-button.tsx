import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { dataOf } from '../api/answer.ts';
import { Confirmed } from '../parts/confirmed.tsx';
import { saveJson } from '../parts/save-file.ts';
import { useCaller } from '../session/session.tsx';
import { useWords } from '../words/words-context.tsx';

/** Erases a person (GDPR art. 17), after saying what goes and what stays; saves the certificate. */
export const EraseButton = ({ contactId }: { readonly contactId: string }) => {
  const { people } = useWords();
  const { api } = useCaller();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const [reason, setReason] = useState('');
  const [evidenceRef, setEvidence] = useState('');
  return (
    <Confirmed
      button={people.erase}
      title={people.erase}
      failure={people.eraseFailed}
      isReady={reason.trim() !== '' && evidenceRef.trim() !== ''}
      consequences={
        <SpaceBetween size="s">
          <p>{people.eraseWhat}</p>
          <FormField label={people.eraseReason}>
            <Input value={reason} onChange={({ detail }) => setReason(detail.value)} />
          </FormField>
          <FormField label={people.evidence} description={people.evidenceHelp}>
            <Input value={evidenceRef} onChange={({ detail }) => setEvidence(detail.value)} />
          </FormField>
        </SpaceBetween>
      }
      act={async () => {
        const certificate = await dataOf(
          api.POST('/v1/contacts/{contactId}/erasure', {
            params: { path: { contactId } },
            body: { reason: reason.trim(), evidenceRef: evidenceRef.trim() },
          }),
        );
        saveJson(`${certificate.certificateId}.json`, certificate);
        queries.removeQueries({ queryKey: ['person', contactId] });
        navigate('/people');
      }}
    />
  );
};

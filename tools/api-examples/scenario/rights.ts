import type { Recorder } from '../recorder.ts';

/** What a person may ask: everything that is held, and to be forgotten. */
export const rights = async ({ record, ask, refuse, seal }: Recorder): Promise<void> => {
  const path = { contactId: 'joke' };
  await record('readAccess', 'held', 'What is held', { path });
  await record('exportContact', 'json', 'Everything, for the person to take along', { path });
  await record('exportContact', 'dpv', 'A consent record in JSON-LD', {
    path: { contactId: 'henk' },
    query: { format: 'dpv' },
  });
  const asked = await record('recordObjection', 'to-service', 'To service mail: for a person', {
    path: { contactId: 'henk' },
    body: { to: 'service', method: 'phone', note: 'moved house, uses the hosting no more' },
  });
  await record('recordRequest', 'access', 'Asked by letter', {
    path: { contactId: 'henk' },
    body: { kind: 'access', method: 'paper', note: 'wants to know where we have his address from' },
  });
  await refuse('recordRequest', 422, {
    path: { contactId: 'henk' },
    body: { kind: 'access', occurredAt: '2040-01-01' },
  });
  await record('listRequests', 'open', 'What is waiting for an answer', {
    query: { state: 'open' },
  });
  const request = { requestId: String(asked['requestId']) };
  const { version } = await ask('readRequest', { path: request });
  await record('readRequest', 'open', 'An objection to service mail', { path: request });
  await record('answerRequest', 'upheld', 'The notices are not needed any more', {
    path: request,
    version,
    body: { outcome: 'upheld', reason: 'he does not use the service any more' },
  });
  const hold = await record(
    'recordHold',
    'contact',
    'While a complaint is open, nothing is deleted',
    {
      body: {
        on: 'contact',
        id: 'henk',
        reason: 'complaint before the authority, case 2026-17',
        evidenceRef: 'case-2026-17',
      },
    },
  );
  await refuse('recordHold', 404, {
    body: { on: 'contact', id: 'nobody', reason: 'a case', evidenceRef: 'case-1' },
  });
  await record('listHolds', 'all', 'Every hold, released or not', {});
  await record('listAudit', 'today', 'Who saw and changed what today', { query: { limit: '3' } });
  await refuse('listAudit', 400, { query: { day: 'yesterday' } });
  await refuse('listAuditCallers', 400, { query: { since: 'last year' } });
  await record('listAuditCallers', 'all', 'Who called in the last 90 days', {});
  const caller = { kind: 'jwt', id: 'leaver@waterweg.example' };
  const block = await record('requestCallerBlock', 'leaver', 'Somebody left', {
    body: { caller, reason: 'left on 30 November' },
  });
  await refuse('requestCallerBlock', 409, { body: { caller, reason: 'left' } });
  const blocked = { path: { blockId: String(block['blockId']) } };
  const other = { ...blocked, as: 'gijs@waterweg.example' } as const;
  await refuse('confirmCallerBlock', 403, blocked);
  await record('confirmCallerBlock', 'another', 'Another officer confirms it', other);
  await record('listCallerBlocks', 'all', 'Who may not call', {});
  await record('requestCallerRelease', 'returned', 'The person who left came back', {
    ...blocked,
    body: { reason: 'works here again' },
  });
  await ask('confirmCallerBlock', other);
  await refuse('eraseContact', 409, {
    path: { contactId: 'henk' },
    body: { reason: 'asked by the person', evidenceRef: 'ticket-4713' },
  });
  await record('releaseHold', 'closed', 'The complaint was settled', {
    path: { holdId: String(hold['holdId']) },
    body: { reason: 'the authority closed the case' },
  });
  await record('readRetention', 'schedule', 'How long each kind of record is kept, and why', {});
  await record(
    'readProcessingRegister',
    'whole',
    'What the service does, and on which grounds',
    {},
  );
  await record('listDueRecords', 'mailings', 'What the next daily run would take away', {
    query: { kind: 'mailings' },
  });
  const erased = { contactId: 'tim' };
  const { internalId } = await ask('readContact', { path: erased });
  await record('eraseContact', 'asked-by-phone', 'A person who asked to be erased', {
    path: erased,
    body: { reason: 'asked by the person on the phone', evidenceRef: 'ticket-4712' },
  });
  await record('lookupSuppressions', 'erased', '“Are you keeping me off?”', {
    body: { email: 'tim@deboer.example', senderId: 'waterweg' },
  });
  await refuse('lookupSuppressions', 422, {
    body: { email: 'tim@deboer.example', senderId: 'nobody' },
  });
  const gone = { path: { contactId: String(internalId) } };
  await record('readCertificate', 'erased', 'The certificate of an erasure', {
    path: { certifiedId: String(internalId) },
  });
  await refuse('readErasureProof', 409, gone);
  await seal();
  await record('readErasureProof', 'erased', 'The certificate, for the person to keep', gone);
  await record('readAccess', 'erased', 'After erasure', {
    path: { contactId: String(internalId) },
  });
  await ask('readContact', { path });
};

import { expect, test } from 'vitest';
import { summaryOf } from '../../../scripts/dead-letters/summary.ts';

const address = 'anna@example.org';

test('a send job shows its mailing and the number of recipients, not who they are', () => {
  const contactIds = ['c1', 'c2'];
  const job = { type: 'batch', mailingId: 'm1', jobId: '000-000000-001', contactIds, x: address };

  expect(summaryOf(JSON.stringify(job))).toEqual({
    type: 'batch',
    mailingId: 'm1',
    jobId: '000-000000-001',
    recipients: 2,
  });
});

test('a confirmation shows neither its token nor its address', () => {
  const job = { type: 'opt-in-confirmation', contactId: 'c1', token: 'secret', email: address };
  expect(summaryOf(JSON.stringify(job))).toEqual({ type: 'opt-in-confirmation', contactId: 'c1' });
});

test('an SES event shows the tags of its mail, not its addresses', () => {
  const event = {
    source: 'aws.ses',
    detail: {
      eventType: 'Bounce',
      mail: {
        messageId: 'ses-1',
        destination: [address],
        tags: { mailing: ['m1'], contact: ['c1'], other: [address] },
      },
      bounce: { bouncedRecipients: [{ emailAddress: address }] },
    },
  };
  expect(summaryOf(JSON.stringify(event))).toEqual({
    eventType: 'Bounce',
    messageId: 'ses-1',
    mailing: 'm1',
    contact: 'c1',
  });
});

test('a failed invocation shows its input', () => {
  const wrapped = {
    requestContext: { functionArn: 'arn:aws:lambda:x:1:function:f', condition: 'RetriesExhausted' },
    requestPayload: { mailingId: 'm1', to: address },
    responsePayload: { errorMessage: `cannot mail ${address}` },
  };
  expect(summaryOf(JSON.stringify(wrapped))).toEqual({
    functionArn: 'arn:aws:lambda:x:1:function:f',
    condition: 'RetriesExhausted',
    mailingId: 'm1',
  });
});

test.each([`{"type":"batch","to":"${address}`, `"${address}"`, `{"to":"${address}"}`, '[]', ''])(
  'an unreadable message is counted, not shown: %s',
  (body) => {
    const shown = JSON.stringify(summaryOf(body));
    expect(shown).toContain('unreadable');
    expect(shown).not.toContain('anna');
  },
);

import { personal } from './personal-data.ts';

const mail = {
  timestamp: '2026-11-02T08:00:00.000Z',
  messageId: 'ses-1',
  destination: [personal.email],
  commonHeaders: { subject: personal.sentence },
  tags: { mailing: [personal.name], contact: [personal.email], correlation: [personal.token] },
};

const bounce = {
  bounceType: 'Permanent',
  feedbackId: personal.name,
  timestamp: mail.timestamp,
  bouncedRecipients: [{ emailAddress: personal.email, diagnosticCode: personal.sentence }],
};

const segment = { mailingId: 'm1', senderId: 'waterweg', segment: 0, segments: 1 };

/** A well-formed message of each kind that one of our queues may hold, about nobody that is known. */
export const wellFormed = {
  drive: { type: 'drive', mailingId: 'm1', senderId: 'waterweg' },
  page: { type: 'page', ...segment, page: 0, cursor: personal.token },
  redrive: { type: 'redrive', ...segment },
  batch: {
    type: 'batch',
    mailingId: 'm1',
    senderId: 'waterweg',
    lane: 'campaign',
    jobId: '000-000000-000',
    contentHash: personal.sentence,
    contactIds: ['c1'],
  },
  confirmation: {
    type: 'opt-in-confirmation',
    contactId: 'c1',
    requestEventId: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
    token: personal.token,
    language: 'nl',
    senderId: 'waterweg',
    purpose: 'commercial',
    topic: personal.sentence,
  },
  bounced: { source: 'aws.ses', detail: { eventType: 'Bounce', mail, bounce } },
  complained: {
    source: 'aws.ses',
    detail: {
      eventType: 'Complaint',
      mail,
      complaint: { ...bounce, complainedRecipients: bounce.bouncedRecipients },
    },
  },
  stop: {
    contactId: 'nobody',
    senderId: 'waterweg',
    topic: personal.sentence,
    occurredAt: 1,
    method: 'preference-centre',
  },
} as const;

/** Messages that none of our functions wrote. */
const malformed = [
  personal.sentence,
  `{"email":"${personal.email}"`,
  JSON.stringify(personal),
  JSON.stringify({ type: 'batch', mailingId: personal.name, contactIds: [personal.email] }),
  JSON.stringify({ type: 'page', mailingId: personal.email, cursor: personal.token }),
];

/** All of them as bodies; any queue may be given any. */
export const personalMessages: readonly string[] = [
  ...malformed,
  ...Object.values(wellFormed).map((message) => JSON.stringify(message)),
];

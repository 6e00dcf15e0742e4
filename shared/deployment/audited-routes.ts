/**
 * What the audit trail has of a call of a route: nothing where it changes nothing and its answer holds
 * nothing of a person; a `stop` is recorded where that is possible, and never refused for it.
 */
export const auditOf = (routeKey: string): 'read' | 'change' | 'stop' | 'none' => {
  if (withoutPersons.has(routeKey)) return 'none';
  if (stops.has(routeKey)) return 'stop';
  if (reads.has(routeKey)) return 'read';
  return routeKey.startsWith('GET ') ? 'read' : 'change';
};

/**
 * Routes that change nothing, and whose answers hold nothing about a person except who works here.
 */
export const withoutPersons: ReadonlySet<string> = new Set([
  'POST /v1/classifications',
  'GET /v1/entities',
  'GET /v1/entities/{entityId}',
  'GET /v1/entities/{entityId}/topics',
  'GET /v1/entities/{entityId}/topics/{topicId}',
  'GET /v1/entities/{entityId}/topics/{topicId}/versions',
  'GET /v1/entities/{entityId}/versions',
  'GET /v1/jobs',
  'GET /v1/mailings',
  'GET /v1/mailings/{mailingId}',
  'GET /v1/mailings/{mailingId}/previews',
  'GET /v1/mailings/{mailingId}/previews/{previewId}',
  'GET /v1/mailings/{mailingId}/report',
  'GET /v1/mailings/{mailingId}/reviews',
  'GET /v1/mailings/{mailingId}/versions',
  'GET /v1/mailings/{mailingId}/versions/{version}',
  'GET /v1/notices',
  'GET /v1/notices/{noticeId}',
  'GET /v1/notices/{noticeId}/standing',
  'GET /v1/notices/{noticeId}/versions/{version}',
  'GET /v1/processing-register',
  'GET /v1/retention',
  'GET /v1/sending-state',
  'GET /v1/senders',
  'GET /v1/senders/{senderId}',
  'GET /v1/senders/{senderId}/consent-days',
  'GET /v1/senders/{senderId}/figures',
  'GET /v1/senders/{senderId}/topics',
  'GET /v1/senders/{senderId}/topics/{topicId}',
  'GET /v1/senders/{senderId}/versions',
  'GET /v1/webhooks',
  'GET /v1/webhooks/{webhookId}',
]);

/** Routes that read although their method is POST: the question is in the body. */
const reads: ReadonlySet<string> = new Set([
  'POST /v1/contacts/lookup',
  'POST /v1/decisions',
  'POST /v1/mailings/{mailingId}/preview',
  'POST /v1/mailings/{mailingId}/previews',
  'POST /v1/mailings/{mailingId}/previews/{previewId}',
  'POST /v1/mailings/{mailingId}/render',
  'POST /v1/suppressions/lookup',
]);

/** Routes by which somebody stops: the ledger says who recorded it and when. */
const stops: ReadonlySet<string> = new Set([
  'POST /v1/contacts/{contactId}/consent/events',
  'POST /v1/contacts/{contactId}/objections',
  'POST /v1/contacts/{contactId}/withdrawals',
]);

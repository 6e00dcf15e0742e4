/** What may be shown of a message that was set aside: ids and counts, never an address or a body. */
export type Summary = Readonly<Record<string, string | number>>;

type Fields = Readonly<Record<string, unknown>>;

const shown = ['type', 'mailingId', 'jobId', 'segment', 'page', 'contactId', 'requestEventId'];

/** Tells what a message asks for without telling of whom. */
export const summaryOf = (body: string): Summary => {
  let fields: Fields;
  try {
    fields = fieldsOf(JSON.parse(body));
  } catch {
    return { unreadable: 'not JSON', bytes: Buffer.byteLength(body) };
  }
  if (fields['source'] === 'aws.ses') return sesSummary(fieldsOf(fields['detail']));
  if ('requestPayload' in fields) return failedInvocation(fields);
  const contacts = fields['contactIds'];
  const summary = {
    ...picked(fields, shown),
    ...(Array.isArray(contacts) ? { recipients: contacts.length } : {}),
  };
  return Object.keys(summary).length > 0
    ? summary
    : { unreadable: 'not a message of ours', bytes: Buffer.byteLength(body) };
};

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

const isPlain = (value: unknown): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && /^[\w:.-]{1,200}$/.test(value));

const picked = (fields: Fields, names: readonly string[]): Summary =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = fields[name];
      return isPlain(value) ? [[name, value]] : [];
    }),
  );

/** An event of SES names its mail by the tags we gave it; its addresses stay where they are. */
const sesSummary = (detail: Fields): Summary => {
  const mail = fieldsOf(detail['mail']);
  const tags = Object.entries(fieldsOf(mail['tags'])).map(([name, values]) => [
    name,
    Array.isArray(values) ? values[0] : values,
  ]);
  return {
    ...picked(detail, ['eventType']),
    ...picked(mail, ['messageId']),
    ...picked(Object.fromEntries(tags), ['mailing', 'contact', 'job']),
  };
};

/** A function that failed without a caller: Lambda wraps what it was called with. */
const failedInvocation = (fields: Fields): Summary => ({
  ...picked(fieldsOf(fields['requestContext']), ['functionArn', 'condition']),
  ...picked(fieldsOf(fields['requestPayload']), shown),
});

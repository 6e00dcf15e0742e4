import type { Recorder } from '../recorder.ts';

const receipt = {
  senderId: 'waterweg',
  name: 'Receipt',
  template: true,
  purpose: 'contract',
  service: 'hosting',
  necessity: 'Whoever pays for the hosting contract gets a receipt of it.',
  values: { invoice: 'reference', total: 'money', paidOn: 'date' },
  contents: [
    {
      language: 'en',
      subject: 'Receipt {{invoice}} of your payment',
      text: 'Dear {{name|customer}},\n\nWe received your payment of {{total|the invoice}} for invoice {{invoice}} on {{paidOn|time}}. This is your receipt. You need not do anything.\n\nWaterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland',
    },
  ],
};

/** A template put in use, and mails to one person from it. Its id. */
export const mails = async ({ record, refuse, ask }: Recorder): Promise<string> => {
  const { mailingId } = await ask('createMailing', { body: receipt });
  const templateId = String(mailingId);
  await refuse('createMail', 409, {
    body: { templateId, contactId: 'henk', values: { invoice: 'F-2026-0311' } },
    headers: { 'idempotency-key': 'order-4710-receipt' },
  });
  await record('readSendingState', 'read', 'What the mail service will still accept');
  await record('testMailing', 'receipt', 'To its author', { path: { mailingId: templateId } });
  await record('activateMailing', 'receipt', 'A template of receipts', {
    path: { mailingId: templateId },
  });
  const [content] = receipt.contents;
  const tagged = { ...content, text: `*|FNAME|*,\n\n${content?.text}` };
  const { mailingId: unfit } = await ask('createMailing', {
    body: { ...receipt, contents: [tagged] },
  });
  await refuse('activateMailing', 422, { path: { mailingId: String(unfit) } });
  const asked = {
    body: {
      templateId,
      contactId: 'henk',
      values: { invoice: 'F-2026-0311', total: '€ 24,20', paidOn: '23 November 2026' },
    },
    headers: { 'idempotency-key': 'order-4711-receipt' },
  };
  const { mailId } = await record('createMail', 'receipt', 'A receipt', asked);
  await record('createMail', 'again', 'The same request again: the first mail', asked);
  await record('createMail', 'left-out', 'A value that is not an amount: its default is used', {
    body: {
      templateId,
      contactId: 'henk',
      values: { invoice: 'F-2026-0312', total: 'free, with 50% off Premium' },
    },
    headers: { 'idempotency-key': 'order-4712-receipt' },
  });
  await record('createMail', 'denied', 'A contact without a contract', {
    body: { templateId, contactId: 'gijs', values: { invoice: 'F-2026-0313' } },
    headers: { 'idempotency-key': 'order-4713-receipt' },
  });
  await refuse('createMail', 404, {
    body: { templateId, contactId: 'nobody' },
    headers: { 'idempotency-key': 'order-4714-receipt' },
  });
  await refuse('createMail', 422, {
    body: { templateId, contactId: 'henk', values: { invoice: 'F-2026-0314', totaal: '€ 1' } },
    headers: { 'idempotency-key': 'order-4715-receipt' },
  });
  await record('readMail', 'accepted', 'Its outcome and its decision', {
    path: { mailId: String(mailId) },
  });
  return templateId;
};

/** A draft to several people, written again from that template. */
export const mailingFromTemplate = async (
  { record }: Recorder,
  path: { readonly mailingId: string },
  templateId: string,
): Promise<void> => {
  await record('replaceMailing', 'from-template', 'From a template, with values for everybody', {
    path,
    version: 2,
    body: {
      senderId: 'waterweg',
      name: 'Receipts of the invoice that went wrong',
      purpose: 'contract',
      service: 'hosting',
      necessity: 'Whoever paid this invoice was sent no receipt.',
      audience: { contactIds: ['henk'] },
      fromTemplate: { templateId, values: { invoice: 'F-2026-0310', paidOn: '20 November 2026' } },
    },
  });
};

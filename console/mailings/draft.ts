import type { components } from '../../packages/client/grondslag-client.ts';
import type { MailingDetail } from '../api/schemas.ts';
import { isService } from './stages.ts';

type DraftBody = components['schemas']['MailingDraft'];

/** The body that drafts a mailing, or replaces one; what is written here has contents of its own. */
export type MailingDraft = DraftBody & { readonly contents: NonNullable<DraftBody['contents']> };
export type DraftContent = MailingDraft['contents'][number];

/** A new mailing: service mail in two languages, for everyone. */
export const emptyDraft = (senderId: string): MailingDraft => ({
  senderId,
  name: '',
  purpose: 'contract',
  contents: [
    { language: 'nl', subject: '', text: '' },
    { language: 'en', subject: '', text: '' },
  ],
});

/** The draft that a mailing was made from, with all that the form does not show. */
export const draftOf = (mailing: MailingDetail): MailingDraft => {
  const { senderId, name, declaredPurpose: purpose, productFamilies, ownProducts } = mailing;
  const { essential, vital, tracking, audience, topic, service, advertiser } = mailing;
  const { necessity, duty, values, kind, template, contents = [] } = mailing;
  const attachments = mailing.attachments?.map(({ assetId, fileName }) => ({ assetId, fileName }));
  const given = { topic, service, advertiser, necessity, duty, values, template, attachments };
  return {
    senderId,
    name,
    purpose,
    productFamilies,
    ownProducts,
    essential,
    vital,
    tracking,
    audience: audience as NonNullable<MailingDraft['audience']>,
    consentRequest: kind === 'consent-request',
    ...withoutEmpty(given),
    contents: contents.map((content) => withoutEmpty(content) as DraftContent),
  };
};

/** The draft as it is sent: fields that are empty, or that this purpose has no use for, left out. */
export const sentDraft = (draft: MailingDraft): MailingDraft => {
  const { necessity, ...rest } = draft;
  const kept = isService(draft.purpose) ? { ...rest, ...withoutEmpty({ necessity }) } : rest;
  return {
    ...(withoutEmpty(kept) as MailingDraft),
    contents: draft.contents.map((content) => withoutEmpty(content) as DraftContent),
  };
};

const withoutEmpty = <Fields extends object>(fields: Fields): Given<Fields> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as Given<Fields>;

type Given<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

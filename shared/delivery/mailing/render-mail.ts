import { emptyConsentState } from '../../consent/fold/consent-state.ts';
import type { ContactId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Language } from '../../kernel/language.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { Activity } from '../../kernel/purpose.ts';
import type { Attachment } from '../../mailing/assets/attachment.ts';
import { fillSlots } from '../content/fill-slots.ts';
import { recipientValues } from '../content/recipient-values.ts';
import { type RenderedContent, renderContent } from '../content/render-content.ts';
import { type Judgement, judgeRecipient } from '../fan-out/judge-recipient.ts';
import { inAudience } from '../fan-out/read-page.ts';
import type { AudienceReader, MailHeader } from '../ports.ts';
import { mailHeaders } from '../send/hand-over.ts';
import type { PreparedMailing } from './prepared-mailing.ts';

/**
 * A mailing to one contact as it would be sent now, decided and filled as for sending, but without a
 * claim. The recipient's own links are inactive, because a person who looks at somebody else's mail must
 * not be able to stop it. Undefined if the sender has no such contact.
 */
export const renderMail = async (
  audience: Pick<AudienceReader, 'named' | 'consentStates'>,
  {
    prepared,
    contactId,
    at,
  }: { readonly prepared: PreparedMailing; readonly contactId: ContactId; readonly at: Instant },
): Promise<RenderedMail | undefined> => {
  const [[contact], states] = await Promise.all([
    audience.named([contactId]),
    audience.consentStates([contactId]),
  ]);
  const { mailing, sender } = prepared;
  if (contact === undefined) return undefined;
  if (!('malformed' in contact) && contact.senderId !== mailing.senderId) return undefined;
  const state = states.get(contactId) ?? emptyConsentState(contactId);
  const judgement = judgeRecipient(prepared, { contact, state, at });
  const isMeant = inAudience(contact, mailing.audience, at);
  if (judgement.outcome === 'deny') return { isMeant, judgement };
  const { content, tracking, personalised } = judgement;
  const filling = { contact: judgement.contact, sender, mailing, links: nowhere, personalised };
  const values = fillSlots(content, recipientValues(filling));
  if (values === undefined) throw new Error('a mail that could be filled cannot be');
  return {
    isMeant,
    judgement,
    mail: {
      language: content.language,
      from: sender.fromAddress,
      ...defined({ replyTo: sender.replyTo }),
      ...renderContent(content, values),
      headers: mailHeaders(mailing, nowhere.unsubscribeUrl),
      attachments: mailing.attachments ?? [],
      tracking,
    },
  };
};

export type RenderedMail = {
  /** Whether the contact is in the audience of the mailing. */
  readonly isMeant: boolean;
  readonly judgement: Judgement;
  /** Present if the contact may get it. */
  readonly mail?: {
    /** The language version that was chosen. */
    readonly language: Language;
    readonly from: string;
    readonly replyTo?: string;
    readonly headers: readonly MailHeader[];
    readonly attachments: readonly Attachment[];
    /** Opens and clicks that would be measured. */
    readonly tracking: readonly Activity[];
  } & RenderedContent;
};

const nowhere = {
  unsubscribeUrl: 'https://unsubscribe.example/',
  preferencesUrl: 'https://preferences.example/',
  whyUrl: 'https://why.example/',
};

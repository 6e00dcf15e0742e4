import type { ConsentEventData, NoticeRef } from '../consent/event/consent-event.ts';
import type { SendOptInMail } from '../consent/opt-in/opt-in-mail.ts';
import { type OptInRules, requestOptIn } from '../consent/opt-in/request-opt-in.ts';
import type { Topic } from '../consent/topic/topic.ts';
import { untoldCountry } from '../kernel/country.ts';
import type { ContactId, SenderId } from '../kernel/ids.ts';
import type { Language } from '../kernel/language.ts';
import { defined } from '../kernel/object/defined.ts';
import type { RegulatedPurpose } from '../kernel/purpose.ts';
import { createContact } from './create-contact.ts';
import type { ContactTools } from './subject-tools.ts';
import { topicInMail } from './topic-in-mail.ts';

/**
 * Signs an address up on one of our forms, for all that was ticked: stored if nobody has it yet, recorded as
 * asked, and mailed one question. Anyone can type an address, so nothing that holds is changed, and
 * whoever filled in the form learns nothing of whom it belongs to.
 */
export const signUp = async (
  tools: SignUpTools,
  rules: OptInRules,
  { senderId, email, language, choices, ...shown }: SignUpForm,
): Promise<SignUpOutcome> => {
  const holder = await contactFor(tools, { senderId, email, language });
  if (holder.outcome !== 'known') return holder.outcome;
  const { contactId } = holder;
  const at = tools.now();
  const [first, ...others] = choices.map(({ purpose, topic, notice }) => ({
    scope: defined({ senderId, purpose, topic: topic?.topicId }),
    occurredAt: at,
    actor: { kind: 'subject' },
    method: 'web-form',
    act: 'ticked-empty-box',
    notice,
    language,
    ...shown,
  })) as [Asked, ...Asked[]];
  const token = tools.newToken();
  const asked = await requestOptIn(
    tools,
    { contactId, data: first, also: others, tokenHash: tools.digest(token) },
    rules,
  );
  if (asked.outcome === 'conflict') return 'not-stored';
  if (asked.outcome !== 'requested') return 'not-asked';
  const [named, ...also] = asked.scopes.map(({ purpose, topic: topicId }) => {
    const topic = choices.find((one) => one.topic?.topicId === topicId)?.topic;
    return defined({
      purpose: purpose as RegulatedPurpose,
      topic: topic?.topicId,
      topicName: topic === undefined ? undefined : topicInMail(topic, language),
    });
  });
  if (named === undefined) throw new Error('a sign-up asks nothing');
  await tools.sendOptInMail(
    defined({
      contactId,
      requestEventId: asked.requestEventId,
      token,
      language,
      senderId,
      ...named,
      also: also.length === 0 ? undefined : also.map(({ topic: _, ...one }) => one),
    }),
  );
  return 'asked';
};

type Asked = Omit<ConsentEventData, 'type' | 'validUntil'>;

export type SignUpTools = ContactTools & {
  readonly newToken: () => string;
  readonly sendOptInMail: SendOptInMail;
};

/** What was filled in, ticked and shown; at least one choice. */
export type SignUpForm = {
  readonly senderId: SenderId;
  readonly email: string;
  readonly language: Language;
  readonly choices: readonly SignUpChoice[];
} & Pick<ConsentEventData, 'page' | 'sourceUrl' | 'ip' | 'userAgent'>;

/** A box, and the text that was beside it. */
export type SignUpChoice = {
  readonly purpose: RegulatedPurpose;
  /** Absent for the whole purpose. */
  readonly topic?: Topic;
  readonly notice: NoticeRef;
};

export type SignUpOutcome =
  | 'asked'
  /** Confirmed before, asked before, or not to be asked. */
  | 'not-asked'
  | 'malformed-address'
  /** Others wrote at the same time: to be tried again. */
  | 'not-stored';

type Holder =
  | { readonly outcome: 'known'; readonly contactId: ContactId }
  | { readonly outcome: 'malformed-address' | 'not-stored' };

/** Whose address it is. In which country its holder lives was not asked, so the strictest law is met. */
const contactFor = async (
  tools: SignUpTools,
  given: Pick<SignUpForm, 'senderId' | 'email' | 'language'>,
): Promise<Holder> => {
  const draft = { ...given, kind: 'person', country: untoldCountry, source: 'sign-up' } as const;
  const created = await createContact(tools, draft, { acceptSuppressed: true });
  switch (created.outcome) {
    case 'created':
      return { outcome: 'known', contactId: created.contact.contactId };
    case 'address-taken':
      return { outcome: 'known', contactId: created.contactId };
    case 'malformed-address':
      return { outcome: 'malformed-address' };
    default:
      return { outcome: 'not-stored' };
  }
};

import { mostTopics } from '../topic/within-topic-limit.ts';
import { consentMethods } from './consent-methods.ts';
import { ageOfConsent } from './subject-facts.ts';

export const statementRefusals = [
  'not-the-persons-own-act',
  'guardian-for-adult',
  'guardian-needs-birth-date',
  'happened-in-the-future',
  'actor-may-not-say-this',
  'only-the-mailed-page-confirms',
  'only-the-page-resumes',
  'request-without-mail',
  'method-of-the-mailed-page',
  'method-of-no-consent',
  'method-of-no-listed-consent',
  'no-affirmative-act',
  'act-of-another',
  'no-evidence',
  'no-evidence-of-sign-up',
  'no-taker',
  'evidence-of-the-future',
  'evidence-of-another-moment',
  'no-notice',
  'unknown-notice',
  'notice-scope-mismatch',
  'consent-before-notice',
  'conditional',
  'minor-without-guardian',
  'person-said-stop',
  'stopped-since',
  'sign-up-too-old',
  'scope-of-another-sender',
  'suppression-without-reason',
  'unknown-topic',
  'too-many-topics',
  'unknown-activity',
] as const;
/** Why a statement is not recorded at all. */
export type StatementRefusal = (typeof statementRefusals)[number];

/** Each refusal as a sentence for the caller, and the field that it is about. */
export const refusalText: Readonly<
  Record<StatementRefusal, { readonly pointer: string; readonly message: string }>
> = {
  'not-the-persons-own-act': {
    pointer: '/givenBy',
    message:
      'consent is the recipient’s own act: a customer or an employer cannot give it for a user',
  },
  'guardian-for-adult': {
    pointer: '/actor',
    message: `a guardian consents only for a person under ${ageOfConsent}`,
  },
  'guardian-needs-birth-date': {
    pointer: '/actor',
    message: 'a guardian consents only for a contact whose birth date is recorded',
  },
  'happened-in-the-future': {
    pointer: '/occurredAt',
    message: 'this moment has not come yet',
  },
  'actor-may-not-say-this': {
    pointer: '/actor',
    message: 'an event of this type cannot come from this actor',
  },
  'only-the-mailed-page-confirms': {
    pointer: '/type',
    message:
      'only the page behind the mailed link confirms a double opt-in: ask with `POST …/consent/requests` and let the person press the button',
  },
  'only-the-page-resumes': {
    pointer: '/type',
    message: 'only the person resumes stopped mail, by a switch of the preference page',
  },
  'request-without-mail': {
    pointer: '/type',
    message: 'ask for a double opt-in with `POST …/consent/requests`, which mails the link',
  },
  'method-of-the-mailed-page': {
    pointer: '/method',
    message: 'only the page behind the mailed link records consent by this method',
  },
  'method-of-no-consent': {
    pointer: '/method',
    message: `nobody consents by this method; write one of ${(consentMethods.granted ?? []).join(', ')}`,
  },
  'method-of-no-listed-consent': {
    pointer: '/method',
    message: `nobody consents by this method; write one of ${(consentMethods.imported ?? []).join(', ')}`,
  },
  'no-affirmative-act': {
    pointer: '/act',
    message:
      'name what the person did: ticked-empty-box, clicked-button, typed, signature or spoken',
  },
  'act-of-another': {
    pointer: '/act',
    message:
      'what somebody else typed is not an act of the person: name what the person did, such as ticked-empty-box, signature or spoken',
  },
  'no-evidence': {
    pointer: '/evidence',
    message:
      'an act that did not happen on a page needs evidence: place, actedAt, document and takenBy',
  },
  'no-evidence-of-sign-up': {
    pointer: '/evidence',
    message:
      'a request on another’s word needs evidence of the sign-up: place, actedAt and document',
  },
  'no-taker': {
    pointer: '/evidence/takenBy',
    message: 'of what was spoken or put on paper, say who took it down',
  },
  'evidence-of-the-future': {
    pointer: '/evidence/actedAt',
    message: 'this moment has not come yet',
  },
  'evidence-of-another-moment': {
    pointer: '/evidence/actedAt',
    message: 'the evidence is of the act itself: leave `occurredAt` out, or give the same day',
  },
  'no-notice': {
    pointer: '/notice',
    message: 'name the version of the text that the person saw: without one nobody can confirm it',
  },
  'unknown-notice': {
    pointer: '/notice',
    message: 'there is no such version of a notice in this language: publish it first',
  },
  'notice-scope-mismatch': {
    pointer: '/notice',
    message: 'this notice asks for another sender, purpose or topic',
  },
  'consent-before-notice': {
    pointer: '/occurredAt',
    message:
      'this text was not in use yet: name the version that was shown, or publish one that says since when with `inUseSince`',
  },
  conditional: {
    pointer: '/conditional',
    message: 'consent that is a condition of something else does not count, confirmed or not',
  },
  'minor-without-guardian': {
    pointer: '/actor',
    message: `a person under ${ageOfConsent} signs up through a guardian`,
  },
  'person-said-stop': {
    pointer: '/actor',
    message:
      'this person objected, withdrew or complained: only its own request asks it to confirm',
  },
  'stopped-since': {
    pointer: '/occurredAt',
    message: 'this person said stop after this moment: the sign-up is overtaken',
  },
  'sign-up-too-old': {
    pointer: '/occurredAt',
    message: 'a sign-up is confirmed within days: this one is too long ago',
  },
  'scope-of-another-sender': {
    pointer: '/senderId',
    message: 'the contact is another sender’s; consent does not pass between legal entities',
  },
  'suppression-without-reason': {
    pointer: '/suppression',
    message: 'a suppressed event says why',
  },
  'too-many-topics': {
    pointer: '/topic',
    message: `consents of one contact are kept for at most ${mostTopics} topics, a topic under two purposes counted twice: ask for the whole purpose instead`,
  },
  'unknown-activity': {
    pointer: '/activity',
    message:
      'this sender has no such activity: name it in the `settings.activities` of `PUT /v1/senders/{senderId}`',
  },
  'unknown-topic': {
    pointer: '/topic',
    message:
      'this sender has no such topic: publish a notice that names it, or write it with `PUT /v1/senders/{senderId}/topics/{topicId}`',
  },
};

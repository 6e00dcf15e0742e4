import type { CollectionMethod, ConsentEventType } from './consent-event.ts';

/** The methods by which a person signs up with a product, a page or an employee. */
const ownActs: readonly CollectionMethod[] = [
  'web-form',
  'preference-centre',
  'reply',
  'phone',
  'paper',
  'api',
];

/**
 * The methods by which somebody consents, by type of event; a type that claims no consent has none
 * here and takes any. Nobody consents by a bounce, a feedback report or the link that unsubscribes:
 * there is no act in it that could signify agreement (GDPR art. 4(11)). A list does not say by
 * `import` alone that its person consented: that is what `imported` with its proof is for.
 */
export const consentMethods: Readonly<
  Partial<Record<ConsentEventType, readonly CollectionMethod[]>>
> = {
  granted: ownActs,
  requested: ownActs,
  reinstated: [...ownActs, 'double-opt-in-link'],
  imported: [...ownActs, 'double-opt-in-link', 'import'],
  confirmed: ['double-opt-in-link'],
};

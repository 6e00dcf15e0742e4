/**
 * Decisions on what 0.1.0 stored that are other ones now: `contact | then | now`, each under the words
 * with which a starred line of the CHANGELOG says so.
 */
export const changedDecisions: readonly ChangedDecisions[] = [
  {
    starred: 'A published address allows mail only if the end user itself published it',
    atOnce: [
      'inkoop | allow: published-address | deny: not-designated, no-consent',
      'inkoop | deny: no-service-relation | deny: no-service-relation, not-designated, no-consent',
      'inkoop | deny: purpose-not-designated, no-consent | deny: not-designated, purpose-not-designated, no-consent',
      'org | allow: published-address | deny: pending, no-sale, not-designated',
      'org | deny: no-sale, purpose-not-designated, no-consent | deny: no-sale, not-designated, purpose-not-designated, no-consent',
      'org-no | allow: published-address | deny: not-designated, no-consent',
      'org-no | deny: no-service-relation | deny: no-service-relation, not-designated, no-consent',
    ],
    afterRebuild: [],
  },
  {
    starred: 'An objection that 0.1.0 stored with a sale or donation only',
    atOnce: [
      'attributes | deny: opt-out-used, no-consent | deny: opt-out-used',
      'donor-used | deny: opt-out-used, no-consent | deny: opt-out-used',
      'sale-used | deny: opt-out-used, no-consent | deny: opt-out-used',
    ],
    afterRebuild: [],
  },
  {
    starred: 'Recipients in other countries of the EEA are judged by the strict set',
    atOnce: [
      'sale-at | allow: soft-opt-in | deny: stop-list-not-consulted, no-consent',
      'sale-at | deny: not-own-or-similar, no-consent | deny: stop-list-not-consulted, no-consent',
      'sale-hu | allow: soft-opt-in | deny: exception-not-in-law, no-consent',
      'sale-hu | deny: not-own-or-similar, no-consent | deny: exception-not-in-law, no-consent',
      'sale-ie | allow: consent | allow: soft-opt-in',
      'sale-ie | allow: consent | deny: unconfirmed, not-own-or-similar',
      'sale-pl | allow: soft-opt-in | deny: exception-not-in-law, no-consent',
      'sale-pl | deny: not-own-or-similar, no-consent | deny: exception-not-in-law, no-consent',
    ],
    afterRebuild: [],
  },
  {
    starred: 'A recipient whose country is absent or no ISO 3166-1 code',
    atOnce: [
      'sale-el | allow: soft-opt-in | deny: exception-not-in-law, no-consent',
      'sale-el | deny: not-own-or-similar, no-consent | deny: exception-not-in-law, no-consent',
      'sale-zz | allow: soft-opt-in | deny: exception-not-in-law, no-consent',
      'sale-zz | deny: not-own-or-similar, no-consent | deny: exception-not-in-law, no-consent',
    ],
    afterRebuild: [],
  },
  {
    starred: 'Topics are compared trimmed and case-folded',
    atOnce: [
      'topic-case | deny: no-service-relation, other-scope | deny: topic-newer-than-stop, no-service-relation',
      'topic-case | deny: other-scope | deny: topic-newer-than-stop',
    ],
    afterRebuild: [],
  },
  {
    starred: 'Grants that 0.1.0 recorded dated back on a notice',
    atOnce: [],
    afterRebuild: [
      'anja | allow: consent | deny: no-proof',
      'anja | deny: other-scope | deny: user-no-own-consent',
      'dated-back | allow: consent | deny: no-proof',
      'dated-back | deny: no-service-relation | deny: no-proof, no-service-relation',
      'dated-back | deny: other-scope | deny: no-consent',
      'fatima | allow: consent | deny: no-proof, free-account-not-sale',
      'fatima | deny: free-account-not-sale, other-scope | deny: free-account-not-sale, no-consent',
      'fatima | deny: not-their-service | deny: no-proof, not-their-service, free-account-not-sale',
      'henk | allow: consent | allow: soft-opt-in',
      'henk | allow: consent | deny: no-proof, not-own-or-similar',
      'imp-consent | allow: consent | deny: no-proof',
      'imp-consent | deny: no-service-relation | deny: no-proof, no-service-relation',
      'imp-consent | deny: other-scope | deny: no-consent',
      'old-grant | allow: consent | deny: no-proof',
      'old-grant | deny: no-service-relation | deny: no-proof, no-service-relation',
      'old-grant | deny: other-scope | deny: no-consent',
    ],
  },
  {
    starred: 'No exception to consent (sale, gift, published address) carries a topic',
    atOnce: [
      'carla | deny: user-no-own-consent | deny: topic-newer-than-stop',
      'gijs | allow: soft-opt-in | deny: topic-newer-than-stop',
      'grant | deny: other-scope | deny: topic-newer-than-stop',
      'imp-stop | allow: soft-opt-in | deny: topic-newer-than-stop',
      'moved-stopped | deny: objected | deny: objected, topic-newer-than-stop',
      'objected | deny: objected | deny: objected, topic-newer-than-stop',
      'one-click | deny: no-sale, no-consent | deny: topic-newer-than-stop',
      'page | deny: no-consent | deny: topic-newer-than-stop',
      'prospect | deny: no-consent | deny: topic-newer-than-stop',
      'refused | deny: no-consent | deny: topic-newer-than-stop',
      'same-day | deny: no-consent | deny: topic-newer-than-stop',
      'stop-page | deny: no-consent | deny: topic-newer-than-stop',
      'withdrew-topic | deny: no-consent | deny: topic-newer-than-stop',
    ],
    afterRebuild: [],
  },
  {
    starred: 'A complaint is an objection',
    atOnce: [],
    afterRebuild: [
      'complained | deny: complaint | deny: complaint, objected',
      'complained | deny: complaint, no-service-relation | deny: complaint, objected, no-service-relation',
      'complained | deny: complaint, other-scope | deny: complaint, objected, topic-newer-than-stop',
      'complained-back | deny: complaint | deny: complaint, objected',
      'complained-back | deny: complaint, no-service-relation | deny: complaint, objected, no-service-relation',
      'complained-back | deny: complaint, other-scope | deny: complaint, objected, topic-newer-than-stop',
    ],
  },
];

type ChangedDecisions = {
  readonly starred: string;
  /** From the deployment on. */
  readonly atOnce: readonly string[];
  /** Once `rebuild-state -- --write` has run. */
  readonly afterRebuild: readonly string[];
};

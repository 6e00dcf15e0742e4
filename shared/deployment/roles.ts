/** What a token may allow; every route under /v1 requires exactly one. */
export const scopes = [
  'contacts:read',
  'contacts:write',
  'contacts:erase',
  'lists:import',
  'consent:read',
  'consent:write',
  'requests:read',
  'requests:answer',
  'notices:write',
  'senders:write',
  'webhooks:write',
  'mails:send',
  'mails:read',
  'proofs:make',
  'mailings:read',
  'mailings:write',
  'mailings:send',
  'mailings:pause',
  'mailings:cancel',
  'mailings:review',
  'decisions:read',
  'classifications:write',
] as const;
export type Scope = (typeof scopes)[number];

export const roleNames = ['product', 'marketer', 'reviewer', 'privacy-officer'] as const;
export type RoleName = (typeof roleNames)[number];

/**
 * What each role may do. A product mails one person at a time from templates that a marketer put in
 * use, and drafts none. A reviewer releases what a marketer wrote; neither can do both. Only the
 * privacy officer changes a sender: its name, address and settings are in every mail. Stopping is for
 * more people than sending: the reviewer pauses, the privacy officer pauses and cancels, and neither
 * schedules or resumes. Marketer and privacy officer import lists of people and stops; consents and
 * sales come from the product alone.
 */
export const roleScopes: Readonly<Record<RoleName, readonly Scope[]>> = {
  product: [
    'contacts:read',
    'contacts:write',
    'lists:import',
    'consent:read',
    'consent:write',
    'mails:send',
    'mails:read',
    'decisions:read',
  ],
  marketer: [
    'lists:import',
    'mails:read',
    'mailings:read',
    'mailings:write',
    'mailings:send',
    'mailings:pause',
    'mailings:cancel',
    'classifications:write',
    'decisions:read',
  ],
  reviewer: [
    'mails:read',
    'mailings:read',
    'mailings:review',
    'mailings:pause',
    'classifications:write',
    'decisions:read',
  ],
  'privacy-officer': [
    'contacts:read',
    'contacts:erase',
    'lists:import',
    'consent:read',
    'consent:write',
    'requests:read',
    'requests:answer',
    'notices:write',
    'senders:write',
    'webhooks:write',
    'proofs:make',
    'mails:read',
    'mailings:read',
    'mailings:pause',
    'mailings:cancel',
    'decisions:read',
  ],
};

/** What somebody with these roles may do. A name that is not a role gives nothing. */
export const scopesOfRoles = (names: readonly string[]): readonly Scope[] => {
  const known = roleNames.filter((name) => names.includes(name));
  return scopes.filter((scope) => known.some((name) => roleScopes[name].includes(scope)));
};

/** The name of the API at an identity provider: a client asks it for a role as `grondslag/product`. */
export const apiAtProvider = 'grondslag';

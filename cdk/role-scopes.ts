import type { RoleName, Scope } from '../functions/runtime/authorize.ts';

/**
 * The scopes of each role, once more: the app may import types only from functions/, so a test
 * holds this table and the one in functions/runtime/authorize.ts together.
 */
export const roleScopes: Readonly<Record<RoleName, readonly Scope[]>> = {
  product: ['contacts:read', 'contacts:write', 'consent:read', 'consent:write', 'decisions:read'],
  marketer: [
    'mailings:read',
    'mailings:write',
    'mailings:send',
    'classifications:write',
    'decisions:read',
  ],
  reviewer: ['mailings:read', 'mailings:review', 'classifications:write', 'decisions:read'],
  'privacy-officer': [
    'contacts:read',
    'contacts:erase',
    'consent:read',
    'consent:write',
    'notices:write',
    'senders:write',
    'mailings:read',
    'decisions:read',
  ],
};

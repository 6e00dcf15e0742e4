import type { RoleName } from '../../shared/deployment/roles.ts';

/** Invented colleagues of the sender of the examples, for the sign-in page: two where two must judge. */
export const colleagues: readonly Colleague[] = [
  { id: 'marja.de.wit', name: 'Marja de Wit', role: 'marketer' },
  { id: 'daan.vermeer', name: 'Daan Vermeer', role: 'marketer' },
  { id: 'sanne.mulder', name: 'Sanne Mulder', role: 'reviewer' },
  { id: 'pieter.bos', name: 'Pieter Bos', role: 'reviewer' },
  { id: 'noor.yilmaz', name: 'Noor Yilmaz', role: 'privacy-officer' },
];

/** Somebody who signs in to the console, and as what. */
export type Colleague = { readonly id: string; readonly name: string; readonly role: RoleName };

/** Roles of people; `product` is the organisation's own program. */
export const roles = ['marketer', 'reviewer', 'privacy-officer'] as const satisfies RoleName[];

import type { Mailing } from '../api/schemas.ts';

/** Whether this person wrote or edited the mailing, and so may not judge it. The API refuses it too. */
export const isOwn = ({ createdBy, editors = [] }: Mailing, callerId: string): boolean =>
  createdBy === callerId || editors.some(({ editor }) => editor === callerId);

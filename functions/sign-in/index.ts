import { type TokenEvent, withScopes } from './handler.ts';

export const handler = async (event: TokenEvent) => withScopes(event);

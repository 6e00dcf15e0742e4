import { type ComponentType, lazy } from 'react';

/** A part of the console that is fetched when it is first shown. */
export const later = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> => lazy(async () => ({ default: await load() }));

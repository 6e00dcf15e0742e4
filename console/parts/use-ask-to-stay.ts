import { useEffect } from 'react';

/** Has the browser ask before it leaves the page, while something would be lost. */
export const useAskToStay = (wouldLose: boolean): void => {
  useEffect(() => {
    if (!wouldLose) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [wouldLose]);
};

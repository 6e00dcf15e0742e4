import { useEffect } from 'react';

/** Calls `then` ten seconds after something began, unless it ended before. */
export const useLater = (isOn: boolean, then: () => void): void => {
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setTimeout(then, 10_000);
    return () => clearTimeout(timer);
  }, [isOn, then]);
};

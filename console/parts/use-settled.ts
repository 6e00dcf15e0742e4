import { useEffect, useState } from 'react';

/** The value once it has not changed for this many milliseconds. */
export const useSettled = <Value>(value: Value, millis: number): Value => {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), millis);
    return () => clearTimeout(timer);
  }, [value, millis]);
  return settled;
};

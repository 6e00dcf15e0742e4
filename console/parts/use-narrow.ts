import { useEffect, useState } from 'react';

/** Whether the window is as narrow as a phone: below Cloudscape's breakpoint of 688 pixels. */
export const useNarrow = (): boolean => {
  const [isNarrow, setIsNarrow] = useState(() => query.matches);
  useEffect(() => {
    const follow = () => setIsNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isNarrow;
};

const query = matchMedia('(max-width: 687px)');

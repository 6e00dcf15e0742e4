/** The scopes that stop this one too, nearest last: the sender, then the purpose of a topic. */
export const widerKeys = (key: string): readonly string[] => {
  const afterSender = key.indexOf('/');
  if (afterSender < 0) return [];
  const sender = key.slice(0, afterSender);
  const afterPurpose = key.indexOf('/', afterSender + 1);
  const isTopic = afterPurpose >= 0 && key.charAt(afterSender + 1) !== '+';
  return isTopic ? [sender, key.slice(0, afterPurpose)] : [sender];
};

/** Whether a stop of `wide` also stops `narrow`; a scope covers itself. */
export const coversKey = (wide: string, narrow: string): boolean =>
  wide === narrow || widerKeys(narrow).includes(wide);

/**
 * Whether a failure is of a service behind us and passes by itself: it throttled, failed on its
 * side, or did not answer, after the SDK's own attempts. Whoever asked may ask again.
 */
export const isPassingFailure = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const { name } = error;
  return (
    ('$fault' in error && error.$fault === 'server') ||
    name === 'TimeoutError' ||
    throttles.has(name) ||
    ('code' in error && lostConnections.has(String(error.code)))
  );
};

const throttles = new Set([
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'TooManyRequestsException',
  'TransactionInProgressException',
]);
const lostConnections = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);

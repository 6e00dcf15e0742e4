import { expect, test } from 'vitest';

test('every script runs on the Node of the Lambda runtime', () => {
  expect(process.versions.node.split('.')[0]).toBe('24');
});

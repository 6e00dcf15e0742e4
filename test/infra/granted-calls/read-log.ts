import type { LocalApp } from '../../../local/start-local-app.ts';
import type { ApiUser } from './api-user.ts';

/** Whoever checks evidence: strangers read the log, a product fetches proofs from it. */
export const readLog = async (
  { v1, visit }: ApiUser,
  app: LocalApp,
  person: string,
): Promise<void> => {
  await app.seal();
  await v1('GET', `${person}/consent/events/1/proof`);
  await v1('GET', `${person}/proofs`);
  const { proofUrl } = await v1('POST', `${person}/withdrawals`, {});
  await visit(`${app.apiUrl}${new URL(String(proofUrl)).pathname}`);
  const checkpoint = await visit(`${app.apiUrl}/log/checkpoint`);
  const width = Number(checkpoint.split('\n')[1]) % 256;
  await visit(`${app.apiUrl}/log/key`);
  await visit(`${app.apiUrl}/log/tile/0/000.p/${width}`);
};

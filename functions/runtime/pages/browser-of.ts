import type { Context } from 'hono';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { gatewayContext } from '../gateway-event.ts';
import type { HttpEnv } from '../http/http-app.ts';
import { truncatedIp } from '../http/truncated-ip.ts';

/** What is kept of the browser as evidence: the network part of its address, and what it calls itself. */
export const browserOf = (
  c: Context<HttpEnv>,
): { readonly ip?: string; readonly userAgent?: string } => {
  const ip = truncatedIp(gatewayContext(c.env?.event).http?.sourceIp);
  const userAgent = c.req.header('user-agent')?.slice(0, 200).toWellFormed();
  return defined({
    ip,
    userAgent: userAgent === undefined || userAgent === '' ? undefined : userAgent,
  });
};

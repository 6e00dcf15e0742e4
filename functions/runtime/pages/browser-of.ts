import type { Context } from 'hono';
import type { HttpEnv } from '../http/http-app.ts';
import { truncatedIp } from '../http/truncated-ip.ts';

/** What is kept of the browser as evidence: the network part of its address, and what it calls itself. */
export const browserOf = (
  c: Context<HttpEnv>,
): { readonly ip?: string; readonly userAgent?: string } => {
  const event = c.env?.event as { readonly requestContext?: HttpRequestContext } | undefined;
  const ip = truncatedIp(event?.requestContext?.http?.sourceIp);
  const userAgent = c.req.header('user-agent')?.slice(0, 200).toWellFormed();
  return {
    ...(ip === undefined ? {} : { ip }),
    ...(userAgent === undefined || userAgent === '' ? {} : { userAgent }),
  };
};

type HttpRequestContext = { readonly http?: { readonly sourceIp?: string } };

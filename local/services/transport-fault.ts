import { setTimeout as sleep } from 'node:timers/promises';
import type { HttpReply, HttpRequest } from './start-http-service.ts';

/**
 * What may happen to a call on its way. `reset-before` never reached the service, `reset-after`
 * did its work and lost the answer: the caller cannot tell the two apart.
 */
export type TransportFault =
  | { readonly kind: 'throttle' }
  | { readonly kind: 'error'; readonly status?: number; readonly errorName?: string }
  | { readonly kind: 'reset-before' }
  | { readonly kind: 'reset-after' }
  | { readonly kind: 'delay'; readonly millis: number };

type Handle = (request: HttpRequest) => Promise<HttpReply>;

/** Runs one call under a fault, or as it is when there is none. */
export const underFault = async (
  fault: TransportFault | undefined,
  request: HttpRequest,
  handle: Handle,
): Promise<HttpReply> => {
  switch (fault?.kind) {
    case undefined:
      return handle(request);
    case 'throttle':
      return refuse(429, 'TooManyRequestsException');
    case 'error':
      return refuse(fault.status ?? 500, fault.errorName ?? 'InternalServiceErrorException');
    case 'reset-before':
      return 'reset';
    case 'reset-after':
      await handle(request);
      return 'reset';
    case 'delay':
      await sleep(fault.millis);
      return handle(request);
  }
};

const refuse = (status: number, name: string): HttpReply => ({
  status,
  headers: { 'content-type': 'application/json', 'x-amzn-errortype': name },
  body: JSON.stringify({ __type: name, message: 'Rate exceeded' }),
});

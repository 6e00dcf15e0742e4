import {
  type RunningService,
  startHttpService,
} from '../../../local/services/start-http-service.ts';
import { personal } from './personal-data.ts';

/**
 * An AWS that refuses everything, and in doing so quotes all it was told: the worst that an
 * exception of an adapter can carry.
 */
export const startQuotingAws = (): Promise<RunningService> =>
  startHttpService({
    handle: ({ body }) => {
      const message = `${Object.values(personal).join('; ')}; you sent ${body.toString()}`;
      return {
        status: 400,
        headers: {
          'content-type': 'application/x-amz-json-1.0',
          'x-amzn-errortype': 'ValidationException',
        },
        body: JSON.stringify({
          __type: 'ValidationException',
          name: personal.name,
          message,
          Message: message,
        }),
      };
    },
  });

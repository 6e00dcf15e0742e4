/**
 * What the SDK's clients take of `@smithy/core/event-streams` while they are made. No operation that
 * we call streams events. The SDK imports the real module when one does, and a module that may be
 * imported later makes esbuild wrap all it shares with the rest of a bundle, which the engine then
 * reads twice at every start. The build resolves the package to this module
 * (`cdk/constructs/function/bundling-of.ts`).
 */
export const resolveEventStreamSerdeConfig = <Config>(config: Config): Config => config;

export const eventStreamSerdeProvider = (): never => noEventStreams();

/** Made only where an operation streams events. */
export class EventStreamSerde {
  constructor() {
    noEventStreams();
  }
}

const noEventStreams = (): never => {
  throw new Error('this bundle calls no operation that streams events');
};

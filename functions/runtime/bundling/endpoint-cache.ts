/**
 * What the client of DynamoDB makes at its start to keep endpoints that it discovers. It discovers none
 * unless `AWS_ENABLE_ENDPOINT_DISCOVERY` says so, which no function sets, and the real one brings a
 * package of caches. The build resolves `@aws-sdk/endpoint-cache` to this module
 * (`cdk/constructs/function/bundling-of.ts`).
 */
export class EndpointCache {
  has(): boolean {
    return false;
  }

  get(): undefined {
    return undefined;
  }

  getEndpoint(): undefined {
    return undefined;
  }

  set(): never {
    throw new Error('this bundle keeps no endpoints that it discovered');
  }

  delete(): void {}

  clear(): void {}
}

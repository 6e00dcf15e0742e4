/**
 * What `@hono/zod-openapi` needs of `@asteasolutions/zod-to-openapi` to answer requests: nothing is
 * kept of what describes a schema or a route. The document is made from the sources when the project
 * is built (`npm run openapi`); a deployed function only serves the file, and without this every
 * described schema is made twice at every cold start. The build resolves the package to this module
 * (`cdk/constructs/function/bundling.ts`).
 */
export const extendZodWithOpenApi = ({ ZodType }: { readonly ZodType: Extendable }): void => {
  ZodType.prototype['openapi'] = function openapi() {
    return this;
  };
};

type Extendable = { readonly prototype: Record<string, unknown> };

/** Takes every description and keeps none. */
export class OpenAPIRegistry {
  readonly definitions: readonly never[] = [];
  readonly registerPath = (): void => undefined;
}

/** Only the build makes documents. */
class NoGenerator {
  constructor() {
    throw new Error('this bundle has no descriptions to make a document from');
  }
}

export { NoGenerator as OpenApiGeneratorV3, NoGenerator as OpenApiGeneratorV31 };

export const getOpenApiMetadata = (): object => ({});

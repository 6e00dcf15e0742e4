/**
 * What `@hono/zod-openapi` needs of `@asteasolutions/zod-to-openapi` to answer requests: nothing is
 * kept of what describes a schema or a route. The document is made from the sources when the project
 * is built (`npm run openapi`); a deployed function only serves the file, and without this every
 * described schema is made twice at every cold start. The build resolves the package to this module
 * (`cdk/constructs/function/bundling-of.ts`).
 */
export const extendZodWithOpenApi = ({ ZodType }: { readonly ZodType: Extendable }): void => {
  ZodType.prototype['openapi'] = function openapi() {
    return this;
  };
};

type Extendable = { readonly prototype: Record<string, unknown> };

/** Keeps which routes there are, whose query parameters are known by it, and no description of a schema. */
export class OpenAPIRegistry {
  readonly definitions: { readonly type: 'route'; readonly route: object }[] = [];
  readonly registerPath = (route: object): void => {
    this.definitions.push({ type: 'route', route });
  };
  readonly register = <Schema>(_name: string, schema: Schema): Schema => schema;
}

/** Only the build makes documents. */
class NoGenerator {
  constructor() {
    throw new Error('this bundle has no descriptions to make a document from');
  }
}

export { NoGenerator as OpenApiGeneratorV3, NoGenerator as OpenApiGeneratorV31 };

export const getOpenApiMetadata = (): object => ({});

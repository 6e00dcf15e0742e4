import { fileURLToPath } from 'node:url';
import {
  type BundlingOptions,
  LogLevel,
  OutputFormat,
  SourceMapMode,
} from 'aws-cdk-lib/aws-lambda-nodejs';

/**
 * How the code of one folder of `functions/` is bundled. The SDK reads its package.json, whole and
 * once per client, for its version number in a header: JSON is left empty but where the function's
 * own is served. A bundle that would lack other JSON fails (`tools/third-party.mjs`).
 */
export const bundlingOf = (folder: string): BundlingOptions =>
  folder === 'api-docs' ? bundling : { ...bundling, loader: { '.json': 'empty' } };

/** The folder of package.json, with a slash at its end. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * A function's credentials come from its environment, which the SDK looks at first; the providers
 * for laptops and servers are imported only when there are none, and 120 kB stay out of each bundle
 * (https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html).
 */
const unusedCredentialProviders = [
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@aws-sdk/credential-provider-http',
  '@smithy/credential-provider-imds',
] as const;

/** Reads what a browser says it is; the SDK would import it there. */
const onlyInBrowsers = ['bowser'] as const;

/** ESM bundles of packages that call `require` need one; Node has none in a module. */
const banner =
  "import{createRequire as grondslagRequire}from'node:module';const require=grondslagRequire(import.meta.url);";

/** How a function becomes one file that starts fast. */
const bundling: BundlingOptions = {
  format: OutputFormat.ESM,
  target: 'node24',
  mainFields: ['module', 'main'],
  minify: true,
  // Read by `functions/runtime/source-frame.ts` at the first error, not by Node at every start.
  sourceMap: true,
  sourceMapMode: SourceMapMode.DEFAULT,
  logLevel: LogLevel.WARNING,
  sourcesContent: false,
  // The runtime's own SDK may be older than the one our calls were written for.
  bundleAwsSDK: true,
  externalModules: [...unusedCredentialProviders, ...onlyInBrowsers],
  esbuildArgs: {
    // Texts in five languages: an escape takes six bytes where the letter takes two. The property
    // `charset` of the construct reaches no command.
    '--charset': 'utf8',
    '--alias:@aws-sdk/endpoint-cache': `${root}functions/runtime/bundling/endpoint-cache.ts`,
    '--alias:zod': `${root}functions/runtime/bundling/zod.ts`,
    '--alias:@smithy/core/event-streams': `${root}functions/runtime/bundling/event-streams.ts`,
    '--alias:@asteasolutions/zod-to-openapi': `${root}functions/runtime/bundling/zod-to-openapi.ts`,
  },
  banner,
  // Whoever gets a copy of the code gets the licences of what is in it.
  metafile: true,
  commandHooks: {
    beforeBundling: () => [],
    beforeInstall: () => [],
    afterBundling: (_, folder) => [
      `node ${root}tools/third-party.mjs ${folder}/index.meta.json ${folder}/THIRD-PARTY.txt`,
    ],
  },
};

import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import {
  consoleAssetHeaders,
  consoleFrameHeaders,
  consoleHeaders,
  consolePageHeaders,
} from '../shared/deployment/console-headers.ts';
import { defined } from '../shared/kernel/object/defined.ts';
import { acknowledge } from './constructs/acknowledge.ts';
import type { ConsoleSignIn } from './sign-in-stack.ts';
import type { ConsoleSettings, StageConfig } from './stage-config.ts';

/**
 * The console at its own name: files in a bucket that only CloudFront reads, and the API beside
 * them, so that the page calls nothing but its own origin and the identity provider. Nothing here
 * holds data; all of it can be recreated.
 */
export class ConsoleStack extends Stack {
  constructor(scope: Construct, id: string, props: ConsoleStackProps) {
    const { config, console, api, signIn, ...rest } = props;
    super(scope, id, rest);
    const bucket = this.createBucket(config);
    const files = (headers: Headers, name: string): BehaviorOptions => ({
      origin: S3BucketOrigin.withOriginAccessControl(bucket),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      compress: true,
      responseHeadersPolicy: this.headersOf(config, name, headers),
    });
    const pages: BehaviorOptions = {
      ...files(consolePageHeaders([signIn.connectTo]), 'page'),
      functionAssociations: [
        { function: this.addressFunction(config), eventType: FunctionEventType.VIEWER_REQUEST },
      ],
    };
    const calls: BehaviorOptions = {
      origin: new HttpOrigin(`${api.apiId}.execute-api.${this.region}.${this.urlSuffix}`),
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    };
    const distribution = new Distribution(this, 'Distribution', {
      comment: `grondslag ${config.stage}: console`,
      domainNames: [console.domain],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', console.certificateArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      defaultBehavior: pages,
      additionalBehaviors: {
        '/console/assets/*': files(consoleAssetHeaders, 'assets'),
        '/console/config.json': files({ ...consoleHeaders, 'cache-control': 'no-cache' }, 'config'),
        '/console/mail-frame.html': files(consoleFrameHeaders, 'frame'),
        '/v1/*': calls,
        '/log/*': calls,
        // The embed code of a sign-up form, which the console shows.
        '/s/*/form': calls,
      },
    });
    acknowledge(
      distribution,
      'AwsSolutions-CFR1',
      'Colleagues travel; who may enter is settled by signing in.',
    );
    acknowledge(
      distribution,
      'AwsSolutions-CFR2',
      'Behind it are files for everybody and an API that throttles each route and takes no call without a token.',
    );
    acknowledge(
      distribution,
      'AwsSolutions-CFR3',
      'What is called under /v1 is logged by the API without addresses; the rest are files for everybody.',
    );
    new CfnOutput(this, 'ConsoleFiles', {
      value: bucket.bucketName,
      description: 'Where `npm run console:upload` puts the files',
    });
    new CfnOutput(this, 'ConsoleConfig', {
      value: this.toJsonString({ ...signIn.config, mailPrice: mailPriceOf(console) }),
      description: 'What the console reads to sign people in, and to say what mails cost',
    });
    new CfnOutput(this, 'ConsoleUrl', { value: `https://${console.domain}/console/` });
    new CfnOutput(this, 'ConsoleAlias', {
      value: distribution.distributionDomainName,
      description: 'Where the CNAME record of the console leads',
    });
  }

  private createBucket(config: StageConfig): IBucket {
    const bucket = new Bucket(this, 'Files', {
      bucketName: `grondslag-${config.stage}-console-${this.account}`,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
    });
    acknowledge(
      bucket,
      'AwsSolutions-S1',
      'It holds the files that everybody is sent who opens the console; only CloudFront reads it.',
    );
    // The class has optional what its interface requires; only strict optionals tell the two apart.
    return bucket as IBucket;
  }

  /**
   * CloudFront takes what it counts as a security header in its own place, and refuses it among the
   * rest (Amazon CloudFront Developer Guide, "Understand response headers policies").
   */
  private headersOf(config: StageConfig, name: string, headers: Headers): ResponseHeadersPolicy {
    const {
      'content-security-policy': contentSecurityPolicy,
      'referrer-policy': referrer,
      'x-content-type-options': nosniff,
      ...rest
    } = headers;
    if (referrer !== HeadersReferrerPolicy.NO_REFERRER || nosniff !== 'nosniff')
      throw new Error(`${name}: only no-referrer and nosniff are put in their place`);
    return new ResponseHeadersPolicy(this, `${name}-headers`, {
      responseHeadersPolicyName: `grondslag-${config.stage}-console-${name}`,
      securityHeadersBehavior: defined({
        contentSecurityPolicy:
          contentSecurityPolicy === undefined
            ? undefined
            : { contentSecurityPolicy, override: true },
        contentTypeOptions: { override: true },
        referrerPolicy: { referrerPolicy: referrer, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(365),
          includeSubdomains: false,
          override: true,
        },
      }),
      customHeadersBehavior: {
        customHeaders: Object.entries(rest).map(([header, value]) => ({
          header,
          value,
          override: true,
        })),
      },
    });
  }

  /** Every address below /console/ that is not a file is a screen, and a screen is made by the page. */
  private addressFunction(config: StageConfig): EdgeFunction {
    return new EdgeFunction(this, 'Address', {
      functionName: `grondslag-${config.stage}-console-address`,
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromInline(addressCode),
    });
  }
}

export type ConsoleStackProps = StackProps & {
  readonly config: StageConfig;
  readonly console: ConsoleSettings;
  readonly api: HttpApi;
  readonly signIn: ConsoleSignIn;
};

/** Runs at the edge before the cache is asked (CloudFront Functions, JavaScript runtime 2.0). */
export const addressCode = `function handler(event) {
  var request = event.request;
  var uri = request.uri;
  if (uri === '/' || uri === '/console')
    return { statusCode: 302, statusDescription: 'Found', headers: { location: { value: '/console/' } } };
  if (uri.startsWith('/console/') && uri.lastIndexOf('.') < uri.lastIndexOf('/'))
    request.uri = '/console/index.html';
  return request;
}`;

type Headers = Readonly<Record<string, string>>;

/** What SES asks without a plan, in every region that we compared (docs/cost.md). */
const listUsdPerThousand = 0.1;

const mailPriceOf = ({ usdPerThousandMails }: ConsoleSettings) =>
  usdPerThousandMails === undefined
    ? { usdPerThousand: listUsdPerThousand, by: 'ses-list' }
    : { usdPerThousand: usdPerThousandMails, by: 'setting' };

import { CfnOutput, Stack } from 'aws-cdk-lib';
import { EventBus, type IEventBus } from 'aws-cdk-lib/aws-events';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  DkimIdentity,
  EasyDkimSigningKeyLength,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  MailFromBehaviorOnMxFailure,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { StageConfig } from '../stage-config.ts';
import { acknowledgeWildcard } from './acknowledge.ts';

/**
 * The domain we mail from and the configuration set that it mails through, which has no open or click
 * destination, and says so to the account's dashboard too. We measure ourselves what a person granted.
 */
export class MailIdentity extends Construct {
  readonly plainSetName: string;
  /** Of 0.1.0: nothing is sent through it, and what was sent still bounces. A set is never deleted. */
  readonly formerSetName: string;
  /** Names the SES tenant of the stage to whoever sends, where it has one. */
  readonly tenantEnv: { readonly SES_TENANT?: string };
  private readonly domain: string;
  private readonly sandboxIdentities: readonly string[];

  constructor(scope: Construct, id: string, config: StageConfig) {
    super(scope, id);
    this.domain = config.mailDomain;
    this.sandboxIdentities = config.sandboxIdentities ?? [];
    this.tenantEnv = config.sesTenant === undefined ? {} : { SES_TENANT: config.sesTenant };
    this.plainSetName = `grondslag-${config.stage}-plain`;
    this.formerSetName = `grondslag-${config.stage}-tracked`;
    const bus = EventBus.fromEventBusName(this, 'DefaultBus', 'default');
    const plain = this.configurationSet('Plain', this.plainSetName, bus);
    this.configurationSet('Tracked', this.formerSetName, bus);
    const identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(config.mailDomain),
      dkimIdentity: DkimIdentity.easyDkim(EasyDkimSigningKeyLength.RSA_2048_BIT),
      // A call that names no set gets the one that does not track.
      configurationSet: plain,
      mailFromDomain: `bounce.${config.mailDomain}`,
      mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE,
      feedbackForwarding: false,
    });
    this.printRecords(identity, config);
  }

  /**
   * Lets a role send from this domain through the one set. Bulk sending has no `ses:FromAddress`
   * condition, so the domain is the narrowest bound there is.
   */
  grantSend(grantee: IGrantable & Construct): void {
    const stack = Stack.of(this);
    const arn = (resource: string, resourceName: string) =>
      stack.formatArn({ service: 'ses', resource, resourceName });
    const { SES_TENANT: tenant } = this.tenantEnv;
    // SES puts an id after the name of a tenant.
    const tenants = tenant === undefined ? [] : [arn('tenant', `${tenant}/*`)];
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['ses:SendBulkEmail'],
        resources: [
          arn('identity', this.domain),
          // In the sandbox SES asks for a right on the identity of the recipient too.
          ...this.sandboxIdentities.map((address) => arn('identity', address)),
          arn('configuration-set', this.plainSetName),
          arn('template', '*'),
          ...tenants,
        ],
      }),
    );
    acknowledgeWildcard(
      grantee,
      arn('template', '*'),
      'IAM requires a template resource for ses:SendBulkEmail; ours is inline, so it has no name, and the account stores none.',
    );
    for (const each of tenants)
      acknowledgeWildcard(
        grantee,
        each,
        'The ARN of a tenant ends in an id that SES gave it; its name is ours.',
      );
  }

  /** Lets a role read the account's sending quota, which paces it. */
  grantReadQuota(grantee: IGrantable & Construct): void {
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['ses:GetAccount'], resources: ['*'] }),
    );
    acknowledgeWildcard(
      grantee,
      '*',
      'ses:GetAccount supports no resource-level permissions; it reads the sending quota and changes nothing.',
    );
  }

  /** Lets a role take addresses off SES's own suppression list, when they are made mailable again. */
  grantReadmit(grantee: IGrantable & Construct): void {
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['ses:DeleteSuppressedDestination'], resources: ['*'] }),
    );
    acknowledgeWildcard(
      grantee,
      '*',
      'ses:DeleteSuppressedDestination supports no resource-level permissions; it takes an address off a list that our configuration sets do not use.',
    );
  }

  private configurationSet(
    id: string,
    configurationSetName: string,
    bus: IEventBus,
  ): ConfigurationSet {
    const set = new ConfigurationSet(this, id, {
      configurationSetName,
      reputationMetrics: true,
      // An empty list, not none: none would be the account's setting, which adds bounces and
      // complaints of every sender and withholds service mail after a complaint about an offer.
      disableSuppressionList: true,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      // Engagement metrics rewrite links and add a pixel, even without an open or click event.
      vdmOptions: { engagementMetrics: false },
    });
    set.addEventDestination('Events', {
      destination: EventDestination.eventBus(bus),
      events: deliveryEvents,
    });
    return set;
  }

  private printRecords(identity: EmailIdentity, config: StageConfig): void {
    const domain = config.mailDomain;
    const region = Stack.of(this).region;
    const records: Record<string, string> = {
      MailFromMx: `bounce.${domain} MX 10 feedback-smtp.${region}.amazonses.com`,
      MailFromSpf: `bounce.${domain} TXT "v=spf1 include:amazonses.com -all"`,
      Dmarc: `_dmarc.${domain} TXT "v=DMARC1; p=${config.dmarcPolicy}; adkim=r; aspf=r; rua=mailto:${config.dmarcReportsTo}"`,
    };
    for (const [index, { name, value }] of identity.dkimRecords.entries())
      records[`Dkim${index + 1}`] = `${name} CNAME ${value}`;
    for (const [id, value] of Object.entries(records))
      new CfnOutput(this, id, { value, description: 'DNS record to publish' });
  }
}

/** SEND is left out: the API's answer already said so, and it would double the events. */
const deliveryEvents = [
  EmailSendingEvent.REJECT,
  EmailSendingEvent.DELIVERY,
  EmailSendingEvent.BOUNCE,
  EmailSendingEvent.COMPLAINT,
  EmailSendingEvent.RENDERING_FAILURE,
  EmailSendingEvent.DELIVERY_DELAY,
  EmailSendingEvent.SUBSCRIPTION,
];

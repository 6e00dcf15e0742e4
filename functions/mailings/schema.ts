import { z } from '@hono/zod-openapi';
import { layoutNames } from '../../shared/delivery/content/layouts/lay-out.ts';
import { languages } from '../../shared/kernel/language.ts';
import { activities, isOwnActivity, purposes } from '../../shared/kernel/purpose.ts';
import { valueKinds } from '../../shared/kernel/value-kind.ts';
import { isVisible } from '../../shared/kernel/visible-text.ts';
import { maxAssetBytes } from '../../shared/mailing/assets/asset.ts';
import { maxAttachments } from '../../shared/mailing/assets/attachment.ts';
import { entityKinds } from '../../shared/mailing/entities/entity.ts';
import { advertiserField } from '../runtime/http/advertiser-field.ts';
import { countryField, storedCountryField } from '../runtime/http/fields/country-field.ts';
import { mailboxSchema } from '../runtime/http/fields/mailbox-schema.ts';
import { optionalMember } from '../runtime/http/fields/optional-member.ts';
import { topicField } from '../runtime/http/fields/topic-field.ts';
import { valuesField } from '../runtime/http/mailings/values-field.ts';
import { assetIdSchema, idSchema, momentSchema } from '../runtime/http/route-kit.ts';
import { templateIssues } from './template-issues.ts';

const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\r\n]*$/, 'one line only');

const activityName = line(100).refine(isVisible, 'only invisible characters');

const ownActivityBody = z
  .strictObject({
    activityId: z
      .string()
      .refine(
        isOwnActivity,
        'a lower-case letter, then at most 39 of a-z, 0-9 and -; neither built in nor `tracking…`',
      )
      .openapi({ example: 'profiling' }),
    names: z
      .strictObject({
        nl: optionalMember(activityName),
        en: optionalMember(activityName),
        de: optionalMember(activityName),
      })
      .refine(
        ({ nl, en, de }) => (nl ?? en ?? de) !== undefined,
        'a name in at least one language: nl, en or de',
      ),
  })
  .openapi('OwnActivity');

export const senderBody = z
  .strictObject({
    legalName: line(200).openapi({ example: 'Waterweg Hosting B.V.' }),
    postalAddress: line(400).openapi({ example: 'Kade 12, 3011 AB Rotterdam, Nederland' }),
    country: countryField,
    kind: z.enum(entityKinds),
    fromAddress: mailboxSchema.openapi({
      example: 'Waterweg Hosting <post@mail.waterweg.example>',
      description:
        '`Name <address>` or an address. The name may contain any letters and symbols and needs no escapes; readers see it as written. An international domain is stored in its ASCII form.',
    }),
    replyTo: optionalMember(
      mailboxSchema.openapi({
        description: 'The reply address, as a mailbox; the default is `fromAddress`',
      }),
    ),
    registration: optionalMember(
      line(60).openapi({
        description:
          'Number in the trade register of `country`. Senders with the same number are brands of one legal entity, to which an objection applies; another number is another entity, which gets no consent from it. It is read as the country’s register writes it; an ambiguous one is rejected, and the error shows the form to use.',
        example: '12345678',
      }),
    ),
    colour: optionalMember(
      z
        .string()
        .regex(/^#[0-9a-fA-F]{6}$/, 'a colour is `#` and six hexadecimal digits')
        .openapi({
          example: '#005f6b',
          description:
            'Of its pages and mails. Text and buttons take the nearest shade that is readable (WCAG 2.2 AA).',
        }),
    ),
    logo: optionalMember(
      z
        .url({ protocol: /^https?$/, error: 'a web address' })
        .max(500)
        .openapi({
          description:
            'Address of the logo, as `POST /v1/assets` returns it for a picture: pages and mails load nothing from elsewhere',
        }),
    ),
    settings: optionalMember(
      z
        .strictObject({
          doubleOptInRequired: optionalMember(z.boolean()),
          reconfirmAfterMonths: optionalMember(
            z.int().min(1).openapi({
              description: 'At most 24',
            }),
          ),
          freeAccountSoftOptIn: optionalMember(z.boolean()),
          activities: optionalMember(
            z
              .array(ownActivityBody)
              .max(50)
              .refine(
                (all) => new Set(all.map(({ activityId }) => activityId)).size === all.length,
                'names an activity twice',
              )
              .openapi({
                description:
                  'The sender’s own activities that need consent, in addition to `tracking.open`, `tracking.click` and `personalisation`',
              }),
          ),
        })
        .openapi({
          description:
            'Choices within the rules of the sender’s country. They can only tighten: a looser value is rejected with 422, which names the setting and its bound.',
        }),
    ),
  })
  .openapi('SenderBody');

export const senderResource = z
  .object({
    ...senderBody.shape,
    country: storedCountryField,
    // Plain text in answers: an address that an earlier version took must still be shown.
    fromAddress: z.string(),
    replyTo: optionalMember(z.string()),
    logo: optionalMember(z.string()),
    senderId: idSchema,
    entityId: idSchema.openapi({ description: 'The legal entity that it is a face of' }),
    version: z.int(),
  })
  .openapi('Sender');

export const senderVersionResource = z
  .object({
    ...senderResource.shape,
    changedBy: optionalMember(
      z.string().openapi({
        description: 'The caller who wrote this version; absent on what 0.1.0 stored',
      }),
    ),
    changedAt: optionalMember(momentSchema),
  })
  .openapi('SenderVersion');

const contentBody = z
  .strictObject({
    language: z.enum(languages),
    subject: line(300).openapi({
      description:
        'In every part `{{name}}` is replaced by the recipient’s value, and `{{name|reader}}` sets a default for recipients without one',
    }),
    preheader: optionalMember(line(300)),
    html: optionalMember(z.string().max(300_000)),
    text: optionalMember(
      z.string().min(1).max(300_000).openapi({
        description: 'Made from the HTML when left out',
      }),
    ),
    layout: optionalMember(
      z.enum(layoutNames).openapi({
        description:
          'Generates HTML from the text, with the sender’s colour and logo; the response contains it as `html`',
      }),
    ),
  })
  .refine((content) => content.html !== undefined || content.text !== undefined, {
    message: 'give `html`, `text` or both',
    path: ['text'],
  })
  .refine(({ layout, html, text }) => layout === undefined || (html === undefined && text), {
    message: 'a layout makes the HTML of `text`: give that, and no `html`',
    path: ['layout'],
  })
  .openapi('MailingContent');

const attachmentBody = z
  .strictObject({
    assetId: assetIdSchema,
    fileName: line(100)
      .regex(/^[^\\/:*?"<>|\p{Cc}\p{Cf}]*$/u, 'a name without any of \\ / : * ? " < > |')
      .openapi({ example: 'voorwaarden.pdf' }),
  })
  .openapi('AttachmentBody');

export const audienceBody = z
  .strictObject({
    roles: optionalMember(
      z
        .array(z.enum(['customer', 'user', 'donor', 'prospect']))
        .min(1)
        .max(4),
    ),
    service: optionalMember(line(100)),
    countries: optionalMember(z.array(countryField).min(1).max(50)),
    contactIds: optionalMember(z.array(idSchema).min(1).max(100)),
  })
  .openapi('Audience', { description: 'Contacts of the sender that match every given condition' });

/** An audience as it is stored: version 0.1.0 took any two capitals for a country. */
export const storedAudience = z
  .strictObject({ ...audienceBody.shape, countries: optionalMember(z.array(z.string())) })
  .openapi('StoredAudience', { description: 'Contacts of the sender that match every condition' });

const fromTemplateBody = z
  .strictObject({
    templateId: idSchema.openapi({
      description: 'The `mailingId` of a template in use, of the same sender',
    }),
    version: optionalMember(
      z.int().min(1).openapi({
        description:
          'The version that you read; rejected if it is not what is in use. Without it, the one in use',
      }),
    ),
    values: valuesField.openapi({
      description:
        'Values that are the same for every recipient, by placeholder. The others are filled for each recipient.',
      example: { day: '3 December 2026' },
    }),
  })
  .openapi('FromTemplate', {
    description:
      'A template, instead of contents: its contents with these values become the mailing’s own, and are inspected, reviewed and hashed. A later change of template does not affect them. Its attachments go along unless the draft names others.',
  });

export const draftBody = z
  .strictObject({
    senderId: idSchema,
    name: line(200).openapi({ example: 'Maintenance tonight' }),
    purpose: z.enum(purposes),
    topic: optionalMember(
      topicField.openapi({
        description: 'One of the topics of the sender’s legal entity',
      }),
    ),
    service: optionalMember(line(100)),
    productFamilies: z.array(line(100)).max(50).default([]),
    ownProducts: z.boolean().default(true),
    advertiser: advertiserField,
    necessity: optionalMember(
      z.string().trim().min(1).max(2_000).openapi({
        description: 'For service mail: which contract or duty, why this recipient, why now',
      }),
    ),
    duty: optionalMember(line(200)),
    essential: z.boolean().default(false),
    vital: z.boolean().default(false),
    consentRequest: z.boolean().default(false),
    template: z.boolean().default(false).openapi({
      description:
        'A template for service mail: once activated with `activate`, it mails one contact at a time with `POST /v1/mails`. It has no audience, and names the kind of each of its values.',
    }),
    tracking: z.array(z.enum(activities)).max(3).default([]),
    audience: audienceBody.default({}),
    contents: optionalMember(z.array(contentBody).min(1).max(languages.length)),
    fromTemplate: optionalMember(fromTemplateBody),
    attachments: optionalMember(
      z
        .array(attachmentBody)
        .max(maxAttachments)
        .refine(
          (all) => new Set(all.map(({ fileName }) => fileName.toLowerCase())).size === all.length,
          'names two files alike',
        )
        .openapi({
          description: `The same files for every recipient, uploaded with \`POST /v1/assets\` before: pdf, png, jpg, ics, txt or csv, ${maxAssetBytes} bytes in total. Text is inspected with the contents; a reviewer must have opened each of the others.`,
        }),
    ),
    values: optionalMember(
      z
        .record(
          z.string().regex(/^[A-Za-z][\w.-]{0,63}$/, 'the name of a placeholder'),
          z.enum(valueKinds),
        )
        .openapi({
          description:
            'The kind of each attribute that the contents fill in. A value of another kind is not sent: the default is used instead, or the recipient is left out (`value-misfit`). Classification takes a declared date, amount, number or reference for what it is, so that a heading such as `Invoice {{invoice}}` need not go to a person.',
          example: { invoice: 'reference', total: 'money' },
        }),
    ),
  })
  .superRefine((draft, context) => {
    const service = ['contract', 'security', 'legal-duty'].includes(draft.purpose);
    if (service && draft.necessity === undefined)
      context.addIssue({
        code: 'custom',
        path: ['necessity'],
        message:
          'a service mailing says which contract or duty it serves, why this recipient, why now',
      });
    if (service && draft.advertiser !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['advertiser'],
        message: 'what an advertiser has mailed is marketing: declare a purpose of marketing',
      });
    const { contents = [], fromTemplate } = draft;
    if ((draft.contents === undefined) === (fromTemplate === undefined))
      context.addIssue({
        code: 'custom',
        path: ['contents'],
        message: 'give `contents`, or `fromTemplate` to have those of a template',
      });
    if (fromTemplate !== undefined && (draft.template || draft.values !== undefined))
      context.addIssue({
        code: 'custom',
        path: [draft.template ? 'template' : 'values'],
        message: 'not beside `fromTemplate`: the template has its contents and kinds of values',
      });
    if (new Set(contents.map(({ language }) => language)).size !== contents.length)
      context.addIssue({ code: 'custom', path: ['contents'], message: 'one content per language' });
    for (const { path, message } of draft.template ? templateIssues({ ...draft, contents }) : [])
      context.addIssue({ code: 'custom', path: [...path], message });
  })
  .openapi('MailingDraft');
export type DraftBody = z.infer<typeof draftBody>;

const localSchedule = z.strictObject({
  localTime: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, 'YYYY-MM-DDTHH:mm[:ss], without offset')
    .openapi({ example: '2026-12-01T09:30' }),
  zone: z.string().min(1).max(60).openapi({ example: 'Europe/Amsterdam' }),
});

export const scheduleBody = z
  .union([localSchedule, z.strictObject({ now: z.literal(true) })], {
    error:
      'send either `{"now": true}`, or `localTime` (YYYY-MM-DDTHH:mm[:ss], without offset) and `zone` (an IANA time zone)',
  })
  .openapi('MailingSchedule');

export const resumeBody = z
  .strictObject({
    reason: optionalMember(
      z.string().trim().min(10).max(2_000).openapi({
        description:
          'Why marketing may go while complaints or bounces of its entity are above the limits',
      }),
    ),
  })
  .openapi('ResumeMailing');

export const reviewBody = z
  .strictObject({
    verdict: z.enum(['release', 'reject']),
    reason: z.string().trim().min(10).max(2_000),
    contentHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .openapi({
        description: 'The `contentHash` of the mailing as the reviewer read it',
      }),
  })
  .openapi('Review');

import type { BundleJob, BundleMaking } from '../../shared/bundles/bundle-job.ts';
import { closeMailing } from '../../shared/bundles/close-mailing.ts';
import { mailingPart } from '../../shared/bundles/mailing-part.ts';
import { mailingStory } from '../../shared/bundles/mailing-story.ts';
import type { MakeTools, NextFiles } from '../../shared/bundles/make-bundle.ts';
import { type PersonTools, personFiles } from '../../shared/bundles/person-files.ts';
import { verdictsOfPage } from '../../shared/delivery/accounting/list-verdicts.ts';
import {
  type ContactId,
  contactId as contactIdOf,
  type MailingId,
  mailingId as mailingIdOf,
} from '../../shared/kernel/ids.ts';
import type { MailingHeader } from '../../shared/mailing/mailing-store.ts';
import { mailingPrint } from '../../web/prints/mailing-print.ts';
import { personPrint } from '../../web/prints/person-print.ts';
import type { BundleWorld } from './bundle-world.ts';
import type { Dependencies } from './dependencies.ts';
import { type Explainer, explainReports } from './explain-reports.ts';
import { keptOf } from './present-reports.ts';

/** What the making of bundles of proof needs, over what the function is given of the world. */
export const makeBundles = (
  world: BundleWorld,
  reports: Pick<Dependencies, 'topicTools' | 'now'>,
): MakeTools => {
  const { store } = world;
  const { now } = reports;
  const explainers = new Map<MailingId, Promise<Told | undefined>>();

  const toldOf = async (mailingId: MailingId): Promise<Told | undefined> => {
    const mailing = await store.header(mailingId);
    if (mailing === undefined) return undefined;
    return { mailing, explainer: await explainReports({ ...reports, store }, mailing) };
  };
  const told = (mailingId: MailingId): Promise<Told | undefined> => {
    const known = explainers.get(mailingId) ?? toldOf(mailingId);
    explainers.set(mailingId, known);
    return known;
  };

  const ofMailing = async (
    job: BundleJob,
    making: BundleMaking,
    mailingId: MailingId,
  ): Promise<NextFiles> => {
    const found = await told(mailingId);
    const run = await world.dispatch.run(mailingId);
    if (found === undefined || run === undefined)
      throw new Error('the mailing of a bundle is gone');
    const { mailing, explainer } = found;
    const next = await mailingPart(
      world,
      {
        ...{ mailingId, segments: run.segments, isCancelled: mailing.state === 'cancelled' },
        explain: (kept) => explainer.verdict(kept, job.language),
        verdictsOfPage: async (segment, number) => {
          const page = await world.dispatch.page(mailingId, segment, number);
          if (page === undefined) throw new Error('a page of a mailing is gone');
          const verdicts = await verdictsOfPage(world.dispatch, page, 'finished');
          return new Set<string>(verdicts.map(({ contactId }) => contactId));
        },
      },
      making,
    );
    if (!next.isLast) return next;
    const recipients = job.recipients + next.recipients;
    const files = await closeMailing(
      { ...world, now, sentence: explainer.reason, print: mailingPrint },
      {
        job: { ...job, recipients },
        making: next.making,
        story: await mailingStory(store, mailing),
      },
    );
    return { ...next, files: [...next.files, ...files] };
  };

  const ofPerson = async (
    job: BundleJob,
    making: BundleMaking,
    contactId: ContactId,
  ): Promise<NextFiles> => {
    const tools: PersonTools = {
      ...world,
      now,
      requestsOf: world.requests.ofContact,
      sender: store.sender,
      tell: async (mail, language) => {
        const found = await told(mail.mailingId);
        return (
          found && {
            name: found.mailing.name,
            explanation: found.explainer.verdict(keptOf(mail), language),
          }
        );
      },
      print: personPrint,
    };
    const files = await personFiles(tools, job, contactId);
    if (files === undefined) throw new Error('the contact of a bundle is gone');
    return { making, files, recipients: 1, isLast: true };
  };

  return {
    ...world,
    now,
    nextFiles: (job, making) =>
      'mailingId' in job.about
        ? ofMailing(job, making, mailingIdOf(job.about.mailingId))
        : ofPerson(job, making, contactIdOf(job.about.contactId)),
  };
};

type Told = { readonly mailing: MailingHeader; readonly explainer: Explainer };

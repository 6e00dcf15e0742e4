import type { NoticeStore } from '../../shared/consent/notice/notice.ts';
import type { SendOptInMail } from '../../shared/consent/opt-in/opt-in-mail.ts';
import type { OptInRules } from '../../shared/consent/opt-in/request-opt-in.ts';
import type { TopicBook } from '../../shared/consent/topic/topic.ts';
import type { TakeSignUp } from '../../shared/contacts/take-sign-up.ts';
import type { EntitiesOf } from '../../shared/mailing/entities/read-entities-of.ts';
import type { ContactServices } from '../../shared/subjects/subject-tools.ts';
import type { Telemetry } from '../runtime/telemetry.ts';

/** What signing up needs of the world: what storing a contact and asking it to confirm need. */
export type SignUpDependencies = ContactServices & {
  readonly telemetry: Telemetry;
  readonly notices: Pick<NoticeStore, 'find' | 'offered'>;
  readonly topics: Pick<TopicBook, 'read' | 'page'>;
  readonly entitiesOf: EntitiesOf;
  readonly takeSignUp: TakeSignUp;
  readonly newToken: () => string;
  readonly sendOptInMail: SendOptInMail;
  readonly optInRules: OptInRules;
  /** Where a copied form goes. */
  readonly publicUrl: string;
};

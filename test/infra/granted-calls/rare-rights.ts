/** Rights that no good day uses, each with what it is for. `poll` stands for an event source's four. */
export const rareRights: Readonly<Record<string, string>> = {
  'fan-out poll fanout queue': 'Lambda takes messages for the function',
  'send poll send queue': 'Lambda takes messages for the function',
  'send poll service queue': 'Lambda takes messages for the function',
  'feedback poll feedback queue': 'Lambda takes messages for the function',
  'merge-stops poll mergestops queue': 'Lambda takes messages for the function',
  'merge-stops sqs:SendMessage mergestops queue': 'there are more contacts than one page',
  'merge-stops dynamodb:UpdateItem mailings table MERGE#*': 'there are more contacts than one page',
  'merge-stops sqs:SendMessage stops queue': 'a stop cannot be passed on at once',
  'merge-stops dynamodb:PutItem consent table SUPPRESSION#*': 'a complaint is merged',
  'merge-stops dynamodb:Query consent table CONTACT#*': 'a stop that comes twice finds its events',
  'merge-stops dynamodb:Query consent table NOTICE#*': 'a topic is only in a notice of 0.1.0',
  'merge-stops dynamodb:GetItem consent table TOPICS#*': 'a stop of one topic is merged',
  'merge-stops dynamodb:GetItem mailings table ENTITY#*': 'a stop of one topic is merged',
  'stops poll stops queue': 'Lambda takes messages for the function',
  'consent secretsmanager:GetSecretValue SigningKeysSecret': 'here its twin imports has read them',
  'preferences secretsmanager:GetSecretValue SigningKeysSecret': 'here a twin has read them',
  'stops secretsmanager:GetSecretValue SigningKeysSecret': 'here a twin has read them',
  'erase dynamodb:GetItem mailings table OBSERVED#*': 'here the grant ended before its person went',
  'erase dynamodb:DeleteItem mailings table OBSERVED#*':
    'here the grant ended before its person went',
  'erase dynamodb:UpdateItem mailings table SEEN#*': 'here the grant ended before its person went',
  'publish-events dynamodb:PutItem mailings table OBSERVED#*': 'of two grants one ends',
  'stops dynamodb:Query consent table CONTACT#*': 'a stop that comes twice finds its events',
  'imports dynamodb:GetItem consent table EXTERNAL#*': 'two lists take one caller’s id at once',
  'imports dynamodb:Query consent table NOTICE#*': 'a topic is only in a notice of 0.1.0',
  'stops dynamodb:Query consent table NOTICE#*': 'a topic is only in a notice of 0.1.0',
  'decisions dynamodb:Query consent table NOTICE#*': 'a topic is only in a notice of 0.1.0',
  'reports dynamodb:Query consent table NOTICE#*': 'a topic is only in a notice of 0.1.0',
  'reports dynamodb:Query mailings table SENDER#*': 'a mailing of 0.1.0 pins no sender',
  'reports dynamodb:GetItem mailings table MERGE#*': 'marketing is previewed',
  'mailings dynamodb:Scan contacts table': 'a placeholder is looked for in the audience',
  'mailings dynamodb:Query consent table NOTICE#*': 'a draft names a topic that is none',
  'mailings dynamodb:Query consent table TOPICS#*': 'a draft names a topic that is none',
  'imports dynamodb:GetItem contacts table ADDRESS#*': 'two requests take one address at once',
  'imports dynamodb:DeleteItem consent table IDEMPOTENCY#*':
    'a list that failed gives its key back',
  'mailings iam:PassRole SchedulesRole': 'asked by Scheduler when a schedule is created',
  'mails ses:GetAccount *': 'here `send` has read the quota, which both keep in one row',
  'mails dynamodb:GetItem consent table TOPICS#*': 'a template is about a topic',
  'mails dynamodb:GetItem mailings table IDEMPOTENCY#*': 'the same mail is asked for again',
  'mails sqs:SendMessage service queue': 'a mail must wait for its turn, or SES takes it later',
  'start-mailing sqs:SendMessage eventsbox queue': 'Lambda sets a failed call aside',
  'reconcile sqs:SendMessage eventsbox queue': 'Lambda sets a failed call aside',
  'publish-events sqs:SendMessage eventsbox queue': 'Lambda sets a failed call aside',
  'feedback dynamodb:Query consent table CONTACT#*': 'a report that comes twice finds its events',
  'consent dynamodb:GetItem contacts table ADDRESS#*': 'two requests take one address at once',
  'consent dynamodb:GetItem consent table EXTERNAL#*': 'two requests take one caller’s id at once',
  'erase dynamodb:GetItem consent table EXTERNAL#*': 'a restored contact is erased once more',
  'preferences ses:DeleteSuppressedDestination *': 'somebody who complained signs up again',
  'preferences dynamodb:PutItem consent table SUPPRESSION#*':
    'somebody who complained signs up again',
  'preferences sqs:SendMessage stops queue': 'the ledger cannot take a stop',
  'stops sqs:SendMessage stops queue': 'the ledger cannot take a stop',
  'seal-log s3:PutObjectRetention arn:aws:s3:::grondslag-production-log-AWS::AccountId/log/*':
    'only files of a stage that keeps are locked',
  'seal-log dynamodb:UpdateItem mailings table OUTBOX#*': 'a row is sealed before it is announced',
  'seal-log sqs:SendMessage eventsbox queue': 'Lambda sets a failed call aside',
  'publish-events dynamodb:DeleteItem consent table OUTBOX#*':
    'a row is sealed while it is being announced',
  'publish-events dynamodb:DeleteItem mailings table OUTBOX#*':
    'the bus refuses a row: it is parked',
  'publish-events dynamodb:UpdateItem mailings table OUTBOX#*':
    'the bus refuses a row: it is parked',
  'publish-events dynamodb:PutItem consent table OUTBOX#*': 'the bus refuses a row: it is parked',
  'publish-events dynamodb:PutItem mailings table OUTBOX#*': 'the bus refuses a row: it is parked',
  'consent sqs:SendMessage stops queue': 'a stop cannot be passed on to another sender at once',
  'stops dynamodb:PutItem consent table SUPPRESSION#*': 'a complaint is passed on from the queue',
  'stops dynamodb:BatchGetItem consent table SUPPRESSION#*':
    'a stop comes from an address left since',
  'preferences dynamodb:BatchGetItem consent table SUPPRESSION#*':
    'a stop comes from an address left since',
  'erase dynamodb:Query contacts table ADDRESS#*': 'who is erased had another address before',
  'feedback dynamodb:Query mailings table SENDERS': 'somebody complains',
  'feedback dynamodb:GetItem mailings table ENTITY#*': 'somebody complains',
  'feedback dynamodb:Query mailings table CLAIM#*': 'a mail bounces softly',
  'feedback dynamodb:PutItem mailings table KEPT-FEEDBACK': 'a report names nobody we know',
  'imports sqs:SendMessage stops queue': 'a stop cannot be passed on to another sender at once',
  'stops dynamodb:Query mailings table SENDERS': 'a stop reaches other senders of the entity',
  'preferences dynamodb:Query mailings table SENDERS': 'a stop reaches other senders of the entity',
  'reconcile dynamodb:PutItem mailings table ACTIVE': 'a mailing pauses itself, or starts late',
  'reconcile dynamodb:GetItem mailings table SENDER#*': 'no schedule started a mailing',
  'reconcile dynamodb:GetItem mailings table ENTITY#*':
    'marketing waits for a merge of stops, or no schedule started it',
  'reconcile dynamodb:GetItem mailings table MERGE#*':
    'marketing waits for a merge of stops, or no schedule started it',
  'reconcile dynamodb:Query mailings table SENDERS': 'no schedule started a mailing',
  'reconcile dynamodb:Query mailings table SENT#*': 'no schedule started a mailing',
  'mailings dynamodb:Query mailings table SENT#*': 'marketing is resumed that had not started',
  'reconcile sqs:SendMessage fanout queue': 'a mailing is stuck, or no schedule started it',
  'send dynamodb:PutItem mailings table ACTIVE': 'SES refuses the account: the mailing pauses',
  'send dynamodb:PutItem mailings table OUTBOX#*': 'SES refuses the account: the mailing pauses',
  'send sqs:SendMessage send queue': 'a batch waits longer for its turn than one call may',
  'send sqs:SendMessage service queue': 'a batch waits longer for its turn than one call may',
};

const polling = [
  'ChangeMessageVisibility',
  'DeleteMessage',
  'GetQueueAttributes',
  'ReceiveMessage',
];

/** The line of a right in this list: what an event source needs is one right. */
export const asListed = (right: string): string =>
  polling.reduce((line, action) => line.replace(`sqs:${action} `, 'poll '), right);

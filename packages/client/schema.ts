// Generated from the OpenAPI document by `npm run client`; do not edit.

export interface paths {
    "/assets/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A picture of a mail
         * @description An image uploaded with `POST /v1/assets`, served to anyone. The content of an address never changes.
         *
         *     Public: needs no credentials.
         *
         *     Limits: 500 requests a second, 1,000 at once.
         */
        get: operations["readPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/c/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask to confirm a sign-up
         * @description The double opt-in link, with the text that was agreed to. Changes nothing.
         *
         *     Public: needs no credentials.
         *
         *     Limits: 100 requests a second, 200 at once.
         */
        get: operations["showConfirmation"];
        put?: never;
        /**
         * Confirm a sign-up
         * @description Grants what was requested, as the address holder’s own act. Works until the token expires; a later withdrawal is not revived.
         *
         *     Public: needs no credentials.
         *
         *     Limits: 100 requests a second, 200 at once.
         */
        post: operations["confirmOptIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/d/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show everything held about the address holder
         * @description Through a link that was mailed on request, works for two hours and not after the address changed: to read, print and keep (GDPR art. 15 and 20). Changes nothing.
         *
         *     Public: needs no credentials.
         *
         *     Limits: 100 requests a second, 200 at once.
         */
        get: operations["showOwnData"];
        put?: never;
        /**
         * Ask for rectification, erasure or more, object to service mail, or complain
         * @description Stored as a request that a person answers within a month; a repeated one is stored once. The page is the receipt.
         *
         *     Public: needs no credentials.
         *
         *     Limits: 100 requests a second, 200 at once.
         */
        post: operations["recordOwnRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The OpenAPI document as a page
         * @description The same for people to read, without a script. Contains no data.
         *
         *     Public: needs no credentials.
         *
         *     Limits: 20 requests a second, 40 at once.
         */
        get: operations["showApiDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest signed checkpoint of the evidence log
         * @description A signed note (C2SP tlog-checkpoint): origin, size, root, signatures of the log and of its witnesses. Keep one, and you can check later whether anything before it was changed or removed.
         *
         *     Public: needs no credentials.
         *
         *     Limits: 100 requests a second, 200 at once.
         */
        get: operations["readLogCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public key of the evidence log
         * @description As `name+id+key`, one key per line, newest first. Get it once from whoever keeps the log, and compare.
         *
         *     Public: needs no credentials.
         *
         *     Limits: 100 requests a second, 200 at once.
         */
        get: operations["readLogKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/tile/{path+}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A tile of the evidence log
         * @description C2SP tlog-tiles: `0/x001/234`, for a partial one `0/005.p/17`, for entries `entries/000`. A full tile never changes. Entries are salted commitments and do not reveal whom they are about.
         *
         *     Public: needs no credentials.
         *
         *     Limits: 100 requests a second, 200 at once.
         */
        get: operations["readLogTile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/m/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say why a mail came
         * @description From the link of a mail: the kind of ground, the sender, how to stop, where to complain, and the masked address. Changes nothing; nothing is shown once the contact has another address.
         *
         *     Public: needs no credentials.
         *
         *     Limits: 100 requests a second, 200 at once.
         */
        get: operations["showWhy"];
        put?: never;
        /**
         * Have a link to one’s own data mailed to the address
         * @description At most one mail an hour, to the address itself. At a shared address the privacy officer gets a request instead.
         *
         *     Public: needs no credentials.
         *
         *     Limits: 100 requests a second, 200 at once.
         */
        post: operations["requestOwnLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/m/{token}/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch the pixel of a mail, or follow a numbered link in it
         * @description The suffixes of a mail’s one link: `o` is always a one-pixel image; a number redirects only to the address that the mailing stores under it. Recorded only if the contact’s consent holds now; served in any case.
         *
         *     Public: needs no credentials.
         *
         *     Limits: 500 requests a second, 1,000 at once.
         */
        get: operations["fetchMeasuredPart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * The same without its body
         * @description For scanners that try a link before they let it through. Records nothing.
         *
         *     Public: needs no credentials.
         *
         *     Limits: 500 requests a second, 1,000 at once.
         */
        head: operations["probeMeasuredPart"];
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The OpenAPI document
         * @description This document, as deployed. Contains no data.
         *
         *     Public: needs no credentials.
         *
         *     Limits: 20 requests a second, 40 at once.
         */
        get: operations["readOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/p/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the preference centre
         * @description What the address holder chose, per topic, to switch on or off. Changes nothing; after the token expires the page only offers to stop.
         *
         *     Public: needs no credentials.
         *
         *     Limits: 100 requests a second, 200 at once.
         */
        get: operations["showPreferences"];
        put?: never;
        /**
         * Save choices, stop everything, change language or have one’s data mailed a link to
         * @description Accepts the page’s own forms and records each moved switch as the person’s own act. With the link from a mail a switch can only be turned off: turning one on is confirmed through a link that is mailed to the address. An expired token can only stop.
         *
         *     Public: needs no credentials.
         *
         *     Limits: 100 requests a second, 200 at once.
         */
        post: operations["changePreferences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/r/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch the proof of what was recorded, as the person whose record it is
         * @description Through the link on a page or in a response, for 90 days: the proof of one consent, withdrawal, objection or erasure, as a file to keep and to check offline (`grondslag verify`). Until the record is sealed, at most two minutes, it returns a page that reloads. Changes nothing.
         *
         *     Public: needs no credentials.
         *
         *     Limits: 100 requests a second, 200 at once.
         */
        get: operations["fetchPersonProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/s/{senderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the page to sign up
         * @description Public topics for which a text of the sender asks for consent in the language of the page, each with its text. Changes nothing.
         *
         *     Public: needs no credentials.
         *
         *     Limits: 20 requests a second, 40 at once.
         */
        get: operations["showSignUp"];
        put?: never;
        /**
         * Sign up for mail
         * @description Records each ticked box as requested, with the version of its text, the time and the technical record, and mails one confirmation request to the address. The response is the same for every address, whether suppressed, confirmed or new. Thirty an hour per network.
         *
         *     Public: needs no credentials.
         *
         *     Limits: 20 requests a second, 40 at once.
         */
        post: operations["requestSignUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/s/{senderId}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the form alone, to copy into your own site
         * @description A form without script or style, to copy. Copy it again when a text changes: a form with an outdated text shows the page with the current one.
         *
         *     Public: needs no credentials.
         *
         *     Limits: 20 requests a second, 40 at once.
         */
        get: operations["showSignUpForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/style.css": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The style sheet of the pages
         * @description The one style sheet of the public pages.
         *
         *     Public: needs no credentials.
         *
         *     Limits: 100 requests a second, 200 at once.
         */
        get: operations["readStyleSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/u/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether to stop
         * @description The stop link of a mail, for people who open it. Changes nothing, since programs fetch links too; never expires.
         *
         *     Public: needs no credentials.
         *
         *     Limits: 1,000 requests a second, 2,000 at once.
         */
        get: operations["showStopPage"];
        put?: never;
        /**
         * Stop by one click
         * @description RFC 8058: any body, no cookie, no redirect, and the stop is in force when the response arrives. Returns 200 for every valid token, however often.
         *
         *     Public: needs no credentials.
         *
         *     Limits: 1,000 requests a second, 2,000 at once.
         */
        post: operations["stopByOneClick"];
        delete?: never;
        options?: never;
        /**
         * The same without its body
         * @description For mail clients and scanners that try a link before they show it. Changes nothing.
         *
         *     Public: needs no credentials.
         *
         *     Limits: 1,000 requests a second, 2,000 at once.
         */
        head: operations["probeStopPage"];
        patch?: never;
        trace?: never;
    };
    "/v1/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file: an attachment, or a picture
         * @description Its type is determined from its bytes: PDF, PNG, JPEG, an iCalendar entry, or text in UTF-8 (txt, csv); a `picture` is PNG or JPEG. It is stored once under the hash of its bytes and never changed, so uploading the same file again returns the same id.
         *
         *     Needs the scope `mailings:write` (marketer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes.
         */
        post: operations["createAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who was given personal data and who changed what
         * @description The calls of one day or several (UTC; by default today), oldest first: each answer that held personal data and each change that was asked for, with the caller, its roles, the route, the ids in the address, whose data it was, and the purpose that the caller stated in the header `Purpose-Of-Access` (up to 100 characters: a case or a ground). Only our own ids are stored, so your id of an erased person finds nothing. Entries are kept for two years, and no function may change or delete one.
         *
         *     Needs the scope `requests:read` (privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once; pages of 25, 100 at most.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Callers that may not call any more, the newest first
         * @description Includes lifted blocks, for two years.
         *
         *     Needs the scope `requests:read` (privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["listCallerBlocks"];
        put?: never;
        /**
         * Ask for a caller to be blocked: somebody left, or a secret leaked
         * @description Another person confirms it; from then on every call of that caller is a 403 within five seconds, a stop too, whatever its token or policy says. A block does not wait for a token to expire. It does not replace taking the roles away where your people get their tokens. Links in mails work as before.
         *
         *     Needs the scope `requests:answer` (privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes.
         */
        post: operations["requestCallerBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/blocks/{blockId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a block or its lifting; whoever asked for it cannot
         * @description Whoever asked for it gets a 403, and so does a client with a token of its own.
         *
         *     Needs the scope `requests:answer` (privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once.
         */
        post: operations["confirmCallerBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/blocks/{blockId}/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a block to be lifted; another person confirms it
         * @description A block that nobody has confirmed yet is withdrawn at once.
         *
         *     Needs the scope `requests:answer` (privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes.
         */
        post: operations["requestCallerRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/callers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who called, with which roles, and when they last did
         * @description Callers since a day (by default 90 days ago), with the roles that their tokens had on the last day. `findings` names callers who may have left, and callers whose roles undo the four eyes: withdraw those roles where your people get their tokens.
         *
         *     Needs the scope `requests:read` (privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["listAuditCallers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/certificates/{certifiedId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The certificate of an erased contact or of a mailing past its term, to read or to print
         * @description By our own id of the contact (`internalId`), or by the id of the mailing. `print` is an A4 page that loads nothing. Its proof is `GET /v1/contacts/{contactId}/erasure/proof`.
         *
         *     Needs the scope `consent:read` (product, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/classifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is this mail: service, marketing, or both?
         * @description Classifies a draft or an .eml file, with the evidence, its offsets and how to fix it. For a file, `mail` contains what was read from it. Stores nothing.
         *
         *     Needs the scope `classifications:write` (marketer, reviewer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes.
         */
        post: operations["classifyMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Contacts, page by page, in no order that means anything
         * @description A page holds `limit` contacts while there are more; `next` is there only then. With filters, all of which must hold, a call looks at a thousand contacts at most and may find fewer: `next` leads to the rest. An address is looked up with `POST /v1/contacts/lookup`.
         *
         *     Needs the scope `contacts:read` (product, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once; pages of 25, 100 at most.
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Add a contact; one per address and sender
         * @description Its sender must be registered. The address is normalised (NFKC, IDNA). A suppressed address is rejected unless `acceptSuppressed` is set.
         *
         *     Needs the scope `contacts:write` (product).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes; 100 `relationships`; 20 `publishedAddresses`.
         */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a list, row by row; it only fills gaps and lifts no opt-out
         * @description A row that is malformed or suppressed, or has an unregistered sender, is rejected without the others; if a consent is rejected, only the consents in its row are lost, and `errors` names it with `created` or `exists`. An existing contact keeps its data; `shared` and `deceasedAt` are set on it but never removed, and relations whose `relationshipId` it lacks are added. A stop (withdrawn, objected, refused, bounced …) needs only a sender and an address and is recorded whatever else is wrong with its row: on the contact, or on the address if there is no contact yet. A CSV file (`text/csv` in UTF-8, or `application/csv` in any encoding, up to 4 MB) is accepted with `importId`, `firstRow` and `mapping` (JSON of `ListMapping`) in the query; without the scope `contacts:write` it brings people, their relations and their stops, and no consents, sales or donations, and JSON rows are rejected.
         *
         *     Needs the scope `lists:import` (product, marketer, privacy-officer). With IAM only for roles that have `contacts:write` too (product).
         *
         *     Limits: 10 requests a second, 20 at once; a body of 1,000,000 bytes; 500 `rows`.
         */
        post: operations["importContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Contacts at an address, of one sender or of all
         * @description A POST, because an address in a URL ends up in logs. Changes nothing.
         *
         *     Needs the scope `contacts:read` (product, privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes.
         */
        post: operations["lookupContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One contact, with its ETag
         * @description Who the contact is and why we know them; consent is a separate resource. An erased contact is not found. With `at`, the facts that decisions use, as recorded by then: no name, address or values.
         *
         *     Needs the scope `contacts:read` (product, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct a contact (GDPR art. 16), with If-Match
         * @description A new address keeps the person’s consent, and the change is recorded in the ledger with its actor. If the person stopped any marketing, the former address stays closed to it. A suppressed address is rejected unless `acceptSuppressed` is set. A correction that removes a protection (an earlier birth date or none, no `shared`, no `deceasedAt`) needs `reason` and `evidenceRef`; a stop of a shared address remains.
         *
         *     Needs the scope `contacts:write` (product).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes.
         */
        patch: operations["changeContact"];
        trace?: never;
    };
    "/v1/contacts/{contactId}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is held about a contact (GDPR art. 15); after erasure only the suppression
         * @description The contact with its consent, its suppressions and the mails it got; after erasure, that the address is suppressed, since when and why. Changes nothing.
         *
         *     Needs the scope `contacts:read` (product, privacy-officer).
         *
         *     Limits: 10 requests a second, 20 at once.
         */
        get: operations["readAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What currently holds, per sender, purpose, topic and activity
         * @description The fold of every recorded event, and why the address cannot be mailed if that is so. A scope without an entry was never asked about. With `at` it is the fold of what had been recorded by then.
         *
         *     Needs the scope `consent:read` (product, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readConsent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}/consent/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The recorded events, in sequence
         * @description Each event as recorded, with its defects if it proves nothing, the previous event’s hash and its own. Events are never changed.
         *
         *     Needs the scope `consent:read` (product, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once; pages of 25, 100 at most.
         */
        get: operations["listConsentEvents"];
        put?: never;
        /**
         * Record a statement about consent
         * @description A pre-ticked, conditional or terms-only act, or one without a known notice in use at the time, is recorded with its defects and does not count. A consent also needs the scope `contacts:write`: the product that collected it records it. Consent that was spoken, on paper or passed on by an operator, and `reinstated`, need `evidence`. This route cannot confirm a double opt-in: only the page behind the mailed link does.
         *
         *     Needs the scope `consent:write` (product, privacy-officer). With IAM only for roles that have `contacts:write` too (product).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes; 20 `evidenceRefs`.
         */
        post: operations["recordConsentEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}/consent/events/{sequence}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A proof that an event is in the evidence log
         * @description Returns a `.tlog-proof` (C2SP) with the event, the opening of its leaf, and a signed checkpoint. Its holder can prove what was recorded, whatever happens to our tables. Give it to the person whose consent it is. Returns 409 until the event is sealed, at most two minutes.
         *
         *     Needs the scope `consent:read` (product, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readConsentEventProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}/consent/receipts/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A receipt for one consent (ISO/IEC TS 27560, DPV in JSON-LD)
         * @description For the person to keep: who asked, for what, on which text, when, and how to withdraw; `print` is an A4 page that loads nothing. Only events that claim consent have one.
         *
         *     Needs the scope `consent:read` (product, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readConsentReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}/consent/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the holder of the address to confirm (double opt-in)
         * @description Recorded as requested; nothing is granted until the person presses the button behind the link. Needs the person’s own act and the notice that was shown; from an operator or a list also `evidence` of the sign-up, and never for a person who said stop. A person who objected to everything, complained or was erased can request it once per address in thirty days, and stays suppressed until confirming. No promotion, no tracking, and limited.
         *
         *     Needs the scope `consent:write` (product, privacy-officer). With IAM only for roles that have `contacts:write` too (product).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes; 20 `evidenceRefs`.
         */
        post: operations["requestOptIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}/consent/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Recompute the hash chain; names the first event that does not fit
         * @description Reads the contact’s whole ledger, recomputes every hash and folds the state again. Changes nothing, whatever it finds.
         *
         *     Needs the scope `consent:read` (product, privacy-officer).
         *
         *     Limits: 10 requests a second, 20 at once.
         */
        get: operations["verifyConsent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a contact (GDPR art. 17); the suppression and a certificate stay
         * @description Safe to repeat: an erasure that was interrupted is finished, by the service itself within minutes too. It is rejected while there is a hold on the contact (GDPR art. 17(3)(e)). The caller’s id of the contact is removed last and may be used again; from then on only `internalId` leads to the certificate.
         *
         *     Needs the scope `contacts:erase` (privacy-officer).
         *
         *     Limits: 10 requests a second, 20 at once; a body of 1,000,000 bytes.
         */
        post: operations["eraseContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}/erasure/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A proof that an erasure is in the evidence log
         * @description Returns a `.tlog-proof` (C2SP) with the certificate, by the internal id of its contact. Returns 409 until the certificate is sealed, at most two minutes.
         *
         *     Needs the scope `consent:read` (product, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readErasureProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything about a contact (GDPR art. 15(3), 20)
         * @description `json`: profile, relationships, every event with its text, decisions and mailings; its `ledger` can be verified offline, so times in it are the recorded milliseconds. `dpv`: an ISO/IEC TS 27560 consent record in JSON-LD.
         *
         *     Needs the scope `contacts:read` (product, privacy-officer).
         *
         *     Limits: 10 requests a second, 20 at once.
         */
        get: operations["exportContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}/mailings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What did this contact get, on which basis and evidence?
         * @description Every mail that was claimed for the contact, ordered by mailing id, with its decision. For an erased contact they are kept under `internalId`.
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["listContactMailings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record an objection; one to direct marketing takes effect at once (GDPR art. 21(2))
         * @description Ends direct marketing to the contact, or the part of it that the body names. It needs no reason, and any body is accepted: an unreadable one stops everything, and the response says so. Recorded as an event; no mail is claimed after the response. An objection `to` service mail (art. 21(1)) stops nothing yet: it becomes a request that a person answers within a month: `GET /v1/requests`.
         *
         *     Needs the scope `consent:write` (product, privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes; 20 `evidenceRefs`.
         */
        post: operations["recordObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}/proof-bundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proof of what is recorded of one person: one file, checked offline and printed
         * @description A ZIP with everything that is held (`export.json`), a proof of each event, every mail with what it rested on, and a report in each language: what was asked, with the text shown, what the person said, who recorded it, and what was sent, bounced and stopped. It names the person: give it to nobody else.
         *
         *     Needs the scope `proofs:make` (privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes.
         */
        post: operations["requestContactProofBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proofs that the events of a contact are in the evidence log
         * @description Every event with what opens its leaf, under signed checkpoints: `grondslag export CONTACT --proofs FILE` makes one file of all pages, and `grondslag verify FILE` checks it offline.
         *
         *     Needs the scope `consent:read` (product, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once; pages of 25, 100 at most.
         */
        get: operations["listConsentEventProofs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}/published-addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the evidence that the address is published for offers, with If-Match
         * @description The whole list: where the address is published, which words designate it for offers, and when that was last checked. Without such words it has no effect.
         *
         *     Needs the scope `contacts:write` (product).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes; 20 `publishedAddresses`.
         */
        put: operations["writePublishedAddresses"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}/relationships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace why we know the contact, with If-Match
         * @description The whole list of relationships, each with its service, dates and evidence of a sale or donation. Later decisions use these; the change is in the ledger with its actor. `optOut.used` on this sender’s own sale or donation is recorded as an objection to direct marketing, which remains when the list is replaced.
         *
         *     Needs the scope `contacts:write` (product).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes; 100 `relationships`.
         */
        put: operations["writeRelationships"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a person’s request: access, rectification, erasure, or a complaint
         * @description For requests by telephone, by letter or in reply to a mail. A request changes nothing by itself; the answer is due one calendar month after receipt (GDPR art. 12(3)), and from day 25 an alarm reports it while it is open. Objections have a separate route.
         *
         *     Needs the scope `consent:write` (product, privacy-officer). With IAM only for roles that have `contacts:write` too (product).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes; 20 `evidenceRefs`.
         */
        post: operations["recordRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a consent is withdrawn or refused (GDPR art. 7(3)); it takes effect at once
         * @description Ends what the scope names: an activity, a topic, a purpose, or all direct marketing and measuring. It needs no reason, and any body is accepted. Use this route for roles that record stops but no consent, such as the privacy officer.
         *
         *     Needs the scope `consent:write` (product, privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes; 20 `evidenceRefs`.
         */
        post: operations["recordWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * May these contacts get this mailing, and why (not)?
         * @description The same function that fan-out and send use, for up to 100 contacts, for a stored or an inline mailing, now or for a past time. For a past time, everything counts as it was recorded by then; `assumptions` names what is not stored for that time. Changes nothing.
         *
         *     Needs the scope `decisions:read` (product, marketer, reviewer, privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes; 100 `contactIds`.
         */
        post: operations["decideContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The legal entities that are responsible for mailings
         * @description All of them at once: an organisation has a handful. Each has one or more senders.
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["listEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entities/{entityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One legal entity, with its ETag
         * @description Consent names the entity, and an objection applies to it, whichever sender mails; with `at` in the version of that time.
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readEntity"];
        /**
         * Change the names of a legal entity (with If-Match)
         * @description Legal name and trade names, each with the time in which it was in use. Registration and kind follow from its senders.
         *
         *     Needs the scope `senders:write` (privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes; 50 `tradeNames`.
         */
        put: operations["writeEntity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entities/{entityId}/successions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that another entity’s legal position passed to this one (with If-Match)
         * @description A merger, demerger or transfer of the business. From then on consents given to the predecessor and its sales count for this entity and no longer for the predecessor, whose marketing ends (`entity-succeeded`), and stops made at either apply to both. Without a succession nothing is transferred; to transfer part of a business, move its sender instead. A succession cannot be undone: name the deed.
         *
         *     Needs the scope `senders:write` (privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes.
         */
        post: operations["recordSuccession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entities/{entityId}/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The topics of a legal entity
         * @description In the order of their ids, the retired ones too.
         *
         *     Needs the scope `consent:read` (product, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once; pages of 25, 100 at most.
         */
        get: operations["listTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entities/{entityId}/topics/{topicId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One topic of a legal entity, with its ETag
         * @description Its current version: how the pages name it and to whom they show it.
         *
         *     Needs the scope `consent:read` (product, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readTopic"];
        /**
         * Add a topic to a legal entity, or change one (with If-Match)
         * @description Consent and mailings within a purpose name a topic; an unknown one is rejected, and the error lists the known ones. Publishing a notice adds the topics that it names. Changing one needs `If-Match`; `retired` ends asking and mailing about it and keeps every opt-out. Names and descriptions say what will be mailed; one that advertises is rejected, and so is a new name that shares no word with the one that people consented to: another subject is a topic of its own.
         *
         *     Needs the scope `notices:write` (privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes.
         */
        put: operations["writeTopic"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entities/{entityId}/topics/{topicId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of a topic, newest first
         * @description Each as it was written, with who wrote it and when.
         *
         *     Needs the scope `consent:read` (product, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once; pages of 25, 100 at most.
         */
        get: operations["listTopicVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entities/{entityId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of a legal entity, newest first
         * @description Each as it was written, with who wrote it and when.
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once; pages of 25, 100 at most.
         */
        get: operations["listEntityVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feedback/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was reported about mail and could not be attributed
         * @description Amazon SES reports that match no recipient, newest first, kept for 180 days. They stopped no mail and are not in any mailing’s counts.
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once; pages of 25, 100 at most.
         */
        get: operations["listKeptFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Holds, including released ones
         * @description Holds on contacts come first, then those on mailings.
         *
         *     Needs the scope `contacts:erase` (privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once; pages of 25, 100 at most.
         */
        get: operations["listHolds"];
        put?: never;
        /**
         * Keep everything about a contact or a mailing while there is a dispute
         * @description Neither retention nor an erasure deletes it until the hold is released (GDPR art. 17(3)(e), 18(1)). A hold on a contact also keeps the mailings that it got; one on a mailing also keeps the events of those it was sent to. It does not stop mail: an objection does.
         *
         *     Needs the scope `contacts:erase` (privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes.
         */
        post: operations["recordHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/holds/{holdId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a hold, with a reason; the next daily run deletes what is past its term
         * @description The hold stays on record with who released it, when and why.
         *
         *     Needs the scope `contacts:erase` (privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes.
         */
        post: operations["releaseHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Work that takes longer than one call: how far it has come, and who asked for it
         * @description Imports, proof bundles, invalidations, merges of stops, erasures and the retention’s daily run, newest first. A caller sees the kinds whose own resources it may read: imports with `lists:import`, bundles with `proofs:make`, invalidations with `notices:write`, merges with `mailings:read`, erasures and the retention with `contacts:erase`. Merges and erasures are listed while they are under way, of the retention the last run, imports for two years; imports and, on AWS, bundles that an earlier version began are not listed. An export is no job: its call answers with it.
         *
         *     Needs the scope `lists:import` (product, marketer, privacy-officer). With IAM only for roles that have `contacts:erase` too (privacy-officer).
         *
         *     Limits: 10 requests a second, 20 at once; pages of 25, 100 at most.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mailings of a sender, newest first; or those that wait for reviewers, oldest first
         * @description A page is full if there are enough matches among the next thousand mailings; `next` continues. With `state=held` it is the review queue, of all senders or of one: by `waitingSince`, with the reviews given and needed. Contents, classification and progress are omitted: read one mailing for those.
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once; pages of 25, 100 at most.
         */
        get: operations["listMailings"];
        put?: never;
        /**
         * Draft a mailing; it is classified and linted at once
         * @description The effective purpose is the stricter of declared and found. A mailing declared as service that does not pass is `held`. Contents are given, or made from a template in use (`fromTemplate`).
         *
         *     Needs the scope `mailings:write` (marketer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes; 50 `productFamilies`; 3 `tracking`; 3 `contents`; 10 `attachments`.
         */
        post: operations["createMailing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One mailing with its classification and progress
         * @description What its author declared, its contents, the findings with their evidence, and the progress of sending. For a held mailing also the reviews given and needed, and what changed since the last one. The counts in `progress` always add up to its `audience`.
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readMailing"];
        /**
         * Replace a draft or held mailing; ends every release by a reviewer
         * @description Send the whole draft: it is classified and linted again, and becomes `held` or `draft` accordingly. The person who replaces it is listed in `editors` and may not release it. Once scheduled, content is frozen.
         *
         *     Needs the scope `mailings:write` (marketer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes; 50 `productFamilies`; 3 `tracking`; 3 `contents`; 10 `attachments`.
         */
        put: operations["replaceMailing"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/accept-classification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept that a held mailing is marketing: it is sent only to those who may get marketing
         * @description Moves a held mailing to `draft` with the purpose that was found, or `commercial` if it could not be determined. From then on only people who may get that are recipients.
         *
         *     Needs the scope `mailings:write` (marketer).
         *
         *     Limits: 100 requests a second, 200 at once.
         */
        post: operations["acceptClassification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate a template: from now on `POST /v1/mails` sends it
         * @description Checked like a mailing at scheduling, and frozen from then on with its sender’s version. It is `running` until it is paused or cancelled; to change the text, create another template. A held template must be released first.
         *
         *     Needs the scope `mailings:send` (marketer).
         *
         *     Limits: 100 requests a second, 200 at once.
         */
        post: operations["activateMailing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/attachments/{assetId}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open an attachment, and have that recorded
         * @description Returns the bytes as they will be mailed. The person who releases a mailing must have opened each attachment that inspection cannot read; the review lists them. An opening applies to these bytes: another file under the same name must be opened again.
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once.
         */
        post: operations["openAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop permanently; what was sent stays on record
         * @description Ends a mailing in any state but finished. Anyone who was still waiting is denied, with the reason `mailing-cancelled`.
         *
         *     Needs the scope `mailings:cancel` (marketer, privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once.
         */
        post: operations["cancelMailing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop sending, or hold a scheduled mailing; what is claimed is still sent
         * @description Holds a running or scheduled mailing until it is resumed or cancelled. Mails that were claimed before are sent; none are claimed after. More people may pause than send: reviewers and the privacy officer too.
         *
         *     Needs the scope `mailings:pause` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once.
         */
        post: operations["pauseMailing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who would get this mailing now, and who not and why; nothing is sent
         * @description The same decision over the same pages as sending. A large audience is returned in parts: repeat with `next` and add up the counts.
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 10 requests a second, 20 at once.
         */
        post: operations["previewMailing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The previews of the last day, the newest first
         * @description At most ten.
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["listPreviews"];
        put?: never;
        /**
         * Decide for the whole audience now and keep the result for a day; nothing is sent
         * @description The same decision as sending. Returns after a few seconds; while `state` is `counting`, continue it with `continuePreview`. The verdicts are kept under our ids, for at most 200,000 people; the sums cover everybody.
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 10 requests a second, 20 at once.
         */
        post: operations["createPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/previews/{previewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sums of one preview, until a day after it was made
         * @description Decides nothing: a preview that is still counting stays as it is.
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readPreview"];
        put?: never;
        /**
         * Decide for a further part of the audience
         * @description Repeat while `state` is `counting`. A finished preview is returned as it is. Returns 409 if the mailing has changed since.
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 10 requests a second, 20 at once.
         */
        post: operations["continuePreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/previews/{previewId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who got which verdict in a preview, on what it rests, and what would reverse it
         * @description Page by page; a page may be shorter than `limit` and still have a `next`. The sentences are made from what is recorded now, for the time of the preview. People who were erased since are left out. With `format=csv` the same as comma-separated values; the header `x-next-cursor` has the `cursor` of the next part, which has no heading.
         *
         *     Needs the scope `decisions:read` (product, marketer, reviewer, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once; pages of 25, 500 at most.
         */
        get: operations["listPreviewPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/proof-bundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proof of a whole mailing: one file, checked offline and printed
         * @description A ZIP with what was sent, the classification and its reviews, the sender, the texts that consent rests on, the law, the verdict on every recipient with basis, evidence, moment and a sentence (JSON Lines and CSV), the account in the evidence log with its proof, and a report of at most twelve pages in each language. `grondslag verify FILE` checks it. Returns when it is done (201), or after some seconds (202): then the service continues by itself, and `GET /v1/proof-bundles/{bundleId}` gives the address of the file. Files are kept for seven days.
         *
         *     Needs the scope `proofs:make` (privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes.
         */
        post: operations["requestMailingProofBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/render": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The mail that one contact would get now, or why it would get none; nothing is sent
         * @description Decided and filled in as sending would, without a claim: in the contact’s language, with the contact’s values, and only with the measurement that the contact allows.
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes.
         */
        post: operations["renderMailing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The results of a mailing: delivered, bounced, stopped, opened and clicked, each with its total
         * @description Totals that identify nobody. Nothing is recorded about readers who did not grant it, and a withdrawal removes the reader from the counts of opens and clicks within minutes; `of` stays what was mailed.
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readMailingReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Continue where it stopped
         * @description Queues the rest of a paused mailing again: every recipient is decided again, and nobody gets the mail twice. A mailing paused before its scheduled time waits for it again, or starts if it has passed. Marketing that has not started needs a `reason` while complaints or hard bounces of its entity are above the limits (`haltedBy`); it is stored in `resumedDespite`.
         *
         *     Needs the scope `mailings:send` (marketer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes.
         */
        post: operations["resumeMailing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who judged which content, and why
         * @description Every review in order, with the hash of what it covers. A review of a mailing that has changed since no longer counts but stays listed.
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["listReviews"];
        put?: never;
        /**
         * Release or reject a held mailing, by name and with a reason
         * @description One reviewer releases what needed review; two different people overrule a block; nobody who wrote or edited a mailing can release it, and a token that names no person (client credentials) cannot review. A review covers exactly the mailing whose `contentHash` it names: its contents, attachments, purpose, topic, service, flags and audience. The person who releases a mailing must have opened each attachment that is not text (`openAttachment`). If the mailing changes while the review is recorded, the response is 409 and nothing is recorded.
         *
         *     Needs the scope `mailings:review` (reviewer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes.
         */
        post: operations["reviewMailing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start at a local time in a zone, or now; a scheduled mailing moves to the new time
         * @description A local time that the clock skips in spring is rejected; one that it repeats in autumn means the first. Content is frozen from then on. A scheduled mailing moves to the time of the last request; repeating the same time changes nothing. With `now`, a mailing that is due sooner keeps its time.
         *
         *     Needs the scope `mailings:send` (marketer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes.
         */
        post: operations["scheduleMailing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Split a mailing in two: the service part, and the rest
         * @description Changes nothing: draft the two parts as mailings of their own. Each is then inspected again.
         *
         *     Needs the scope `mailings:write` (marketer).
         *
         *     Limits: 100 requests a second, 200 at once.
         */
        post: operations["splitMailing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail every language version to yourself
         * @description Sent only to your verified address in the token (`email` with `email_verified`). Contains defaults and samples, never a contact’s values; it is neither measured nor counted.
         *
         *     Needs the scope `mailings:write` (marketer).
         *
         *     Limits: 10 requests a second, 20 at once.
         */
        post: operations["testMailing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/unschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return a scheduled mailing to draft
         * @description It will not start, and its content can be changed again. A running mailing cannot be withdrawn: pause or cancel it.
         *
         *     Needs the scope `mailings:send` (marketer).
         *
         *     Limits: 100 requests a second, 200 at once.
         */
        post: operations["unscheduleMailing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The outcome for each contact in the audience, page by page
         * @description Who was left out and why, who was accepted, who was refused, and for whom the outcome is unknown; each with its moment and a sentence, and each mail with the basis and the evidence of its decision. Only callers who may read consent (`consent:read`) get the ids of evidence. A page may be shorter than `limit` and still have a `next`. While the mailing runs, waiting recipients are not listed yet.
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once; pages of 25, 100 at most.
         */
        get: operations["listVerdicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/verdicts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why this contact got or did not get this mailing
         * @description For a mail the decision it rested on, with basis and evidence, and later feedback. For a recipient who was left out without a claim the pages are searched, which may take longer in a large mailing.
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readVerdict"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of a mailing, newest first
         * @description Each version, with who changed what and when: drafts, changes of state, reviews. Versions are kept as long as the mailing. A mailing older than this feature starts at the version that was current then.
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once; pages of 25, 100 at most.
         */
        get: operations["listMailingVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of a mailing, with its contents
         * @description The mailing as it was written then, with the contents that it had. A review names the version that it is of (`mailingVersion`).
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readMailingVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail one contact from a template: a receipt, a password, an alert, an invoice
         * @description Decided, claimed and accounted for like a mailing with one recipient, and submitted before the response if the service lane has a slot. The response gives the outcome and the reason. A mail is never sent twice under the same `Idempotency-Key`, even if a response was lost.
         *
         *     Needs the scope `mails:send` (product).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes.
         */
        post: operations["createMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mails/{mailId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One mail: its outcome, its decision and its feedback
         * @description The decision that it was claimed on, or why it was denied; `feedback` has later bounces and complaints.
         *
         *     Needs the scope `mails:read` (product, marketer, reviewer, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The current version of every notice of a sender
         * @description The texts with which consent is currently asked. Earlier versions are kept for ever: read the notice for those.
         *
         *     Needs the scope `consent:read` (product, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["listNotices"];
        put?: never;
        /**
         * Publish a version of a consent text
         * @description Versions are numbered upwards and never change; publishing the same text again returns the same version. Each text names the sender’s legal entity (by its legal name, a trade name at that date, or the From name of one of its senders) and each of `advertisers`; a text that advertises is rejected. New topics that it names are added to the legal entity. Consent from before the publication proves nothing, unless the version states, with evidence, since when the text was in use.
         *
         *     Needs the scope `notices:write` (privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes; 20 `covers`; 10 `advertisers`.
         */
        post: operations["publishNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/{noticeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of a notice
         * @description From the first to the current one, each with its text and the hash that events contain.
         *
         *     Needs the scope `consent:read` (product, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/{noticeId}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many people agreed to each version of a text, one page of contacts per call
         * @description Counts contacts with consent in force that was given to this text, each once, at the latest version that they agreed to. Add up the pages; a page may count nobody and still have a `next`. It does not say whether somebody may be mailed: decisions do.
         *
         *     Needs the scope `consent:read` (product, privacy-officer).
         *
         *     Limits: 10 requests a second, 20 at once; pages of 25, 100 at most.
         */
        get: operations["countNoticeStanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/{noticeId}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of a notice, as it was shown
         * @description The text that an event with this version proves was on the screen.
         *
         *     Needs the scope `consent:read` (product, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readNoticeVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/{noticeId}/versions/{version}/invalidations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far asking again has come, why it was started, and whom it affected, page by page
         * @description Contacts in no order that means anything; those erased since by our own id.
         *
         *     Needs the scope `notices:write` (privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once; pages of 25, 100 at most.
         */
        get: operations["readInvalidation"];
        put?: never;
        /**
         * Ask for consent again: one job ends every consent that rests on an earlier version
         * @description Appends an event to each contact whose consent rests on an earlier text. Returns once it is done (200), or after some seconds with its progress (202); then the service continues by itself. A version that is not in force is rejected, and so is one that is not material. Safe to repeat.
         *
         *     Needs the scope `notices:write` (privacy-officer).
         *
         *     Limits: 10 requests a second, 20 at once; a body of 1,000,000 bytes.
         */
        post: operations["invalidateByNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processing-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register of processing (GDPR art. 30(1)), as far as the service knows it
         * @description Generated from the purposes and grounds by which the service decides, in every language. The controllers are `GET /v1/entities`, the activities that senders name are in the settings of `GET /v1/senders`, and the time limits in `GET /v1/retention`.
         *
         *     Needs the scope `requests:read` (privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readProcessingRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proof-bundles/{bundleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a bundle of proof has come, and the address of its file
         * @description Once the bundle is done, `downloadUrl` opens its file for a quarter of an hour; the file is kept for seven days.
         *
         *     Needs the scope `proofs:make` (privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readProofBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proof-bundles/{bundleId}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A proof that we made exactly this bundle, signed by the evidence log
         * @description Returns a `.tlog-proof` (C2SP) with the hash of the bundle’s manifest, who asked for it and why. `grondslag verify BUNDLE.zip BUNDLE.tlog-proof` checks both. Returns 409 until it is sealed, at most two minutes.
         *
         *     Needs the scope `proofs:make` (privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readProofBundleProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests that a person must answer, earliest due first
         * @description The open ones first, then the answered ones. Each is due one month after receipt (GDPR art. 12(3)).
         *
         *     Needs the scope `requests:read` (privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once; pages of 25, 100 at most.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One request of a person, with its ETag
         * @description The request, when it was received and is due, and how and by whom it was answered.
         *
         *     Needs the scope `requests:read` (privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a person’s request, with If-Match; a request is answered once
         * @description Upholding an objection to service mail at once ends this contact’s mail on a legitimate interest or a public task; mail under the person’s own contract, under a legal duty or about a danger to life continues. The reason is for the person, and is stored with who answered and when.
         *
         *     Needs the scope `requests:answer` (privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes.
         */
        post: operations["answerRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How long each kind of record is kept and why, and what the last daily run did
         * @description The schedule is that of the register of processing (GDPR art. 30(1)(f)). A run counts what it looked at, what was past its term, and what it deleted.
         *
         *     Needs the scope `contacts:erase` (privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readRetention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/retention/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is past its term now: what the next daily run would delete
         * @description A dry run over one kind, by the same rules; nothing is changed. A call looks at a few hundred records and may find none: continue with `next`.
         *
         *     Needs the scope `contacts:erase` (privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["listDueRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/senders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The senders: brands under which legal entities mail
         * @description All of them at once: an organisation has a handful.
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["listSenders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/senders/{senderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One sender, with its ETag
         * @description What every mail of this sender states, and its choices within the law; with `at` in the version of that time.
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readSender"];
        /**
         * Register a sender, or change one (with If-Match)
         * @description A mailing needs a sender with a legal name and a postal address (Tw art. 11.7(7)). Changing an existing sender needs `If-Match`. Its content is in every mail, so a marketer may not change it; a text that advertises is rejected, and the error quotes the words.
         *
         *     Needs the scope `senders:write` (privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes.
         */
        put: operations["writeSender"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/senders/{senderId}/consent-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many people consented on which day, and how long stops took to come into force
         * @description The daily run counts, for each sender, the people whose consent to a purpose or to a topic of it holds. For the stops of the day before, it also has the time from the person’s act to the record that every decision reads; acts more than 31 days old are not counted. Oldest first; a day without a whole count is missing. Counts identify nobody.
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readConsentDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/senders/{senderId}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the last mailings of a sender came to: handed over, denied by reason, bounced
         * @description The sums of the last 12 mailings that started, and each of them, the newest first. Templates are not among them. Counts identify nobody.
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readSenderFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/senders/{senderId}/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The topics of the sender’s legal entity
         * @description In the order of their ids, the retired ones too.
         *
         *     Needs the scope `consent:read` (product, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once; pages of 25, 100 at most.
         */
        get: operations["listSenderTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/senders/{senderId}/topics/{topicId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One topic of the sender’s legal entity, with its ETag
         * @description Its current version: how the pages name it and to whom they show it.
         *
         *     Needs the scope `consent:read` (product, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readSenderTopic"];
        /**
         * Add a topic to the sender’s legal entity, or change one (with If-Match)
         * @description Consent and mailings within a purpose name a topic; an unknown one is rejected, and the error lists the known ones. Publishing a notice adds the topics that it names. Changing one needs `If-Match`; `retired` ends asking and mailing about it and keeps every opt-out. Names and descriptions say what will be mailed; one that advertises is rejected, and so is a new name that shares no word with the one that people consented to: another subject is a topic of its own.
         *
         *     Needs the scope `notices:write` (privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes.
         */
        put: operations["writeSenderTopic"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/senders/{senderId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of a sender, newest first
         * @description Each as it was written, with who wrote it and when. A mailing is sent with the version that its `senderVersion` names.
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once; pages of 25, 100 at most.
         */
        get: operations["listSenderVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sending-state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much the mail service will still accept, and what work was set aside
         * @description The quota of Amazon SES, or on one machine that of its relay, as its settings state it. Messages that a queue set aside wait for an operator (`grondslag operator dead-letters`); their counts are approximate.
         *
         *     Needs the scope `mailings:read` (marketer, reviewer, privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readSendingState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suppressions/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an address is kept off the mail of a sender, even after an erasure
         * @description For a person who asks “are you keeping me off?”: since when and why, by the keyed hash of the address, at every sender that the stop reaches. A POST, because an address in a URL ends up in logs. The question is not stored.
         *
         *     Needs the scope `requests:read` (privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes.
         */
        post: operations["lookupSuppressions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the webhooks
         * @description All of them, oldest first; there are twenty at most.
         *
         *     Needs the scope `webhooks:write` (privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Have events posted to an address of yours
         * @description Each event of docs/events is posted as `{ type, timestamp, data }`, signed as Standard Webhooks 1.0 says: headers `webhook-id`, `webhook-timestamp`, `webhook-signature`. Ids and codes only. Answer 2xx within five seconds; otherwise it is tried ten times in about three days, and then kept as a dead letter for 14 days. Only this response contains the `secret`.
         *
         *     Needs the scope `webhooks:write` (privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes; 4 `events`.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a webhook
         * @description Without its secret, which nobody can read again.
         *
         *     Needs the scope `webhooks:write` (privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once.
         */
        get: operations["readWebhook"];
        put?: never;
        post?: never;
        /**
         * Remove a webhook
         * @description Events that wait for it are dropped, and its secret is gone.
         *
         *     Needs the scope `webhooks:write` (privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once.
         */
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook, or disable it
         * @description Members that are left out stay. The secret stays too.
         *
         *     Needs the scope `webhooks:write` (privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes; 4 `events`.
         */
        patch: operations["changeWebhook"];
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events that a webhook did not accept
         * @description The latest first. They are kept for 14 days.
         *
         *     Needs the scope `webhooks:write` (privacy-officer).
         *
         *     Limits: 200 requests a second, 400 at once; pages of 25, 100 at most.
         */
        get: operations["listWebhookDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/dead-letters/{deliveryId}/redeliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event again whose delivery was given up
         * @description It is delivered like a new one, with the same id, and leaves the list.
         *
         *     Needs the scope `webhooks:write` (privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once.
         */
        post: operations["redeliverDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/secret-rotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a webhook another secret
         * @description Returns the new secret, once. For `overlapHours` each event carries two signatures, so that the receiver can change over without losing one. A second rotation ends the secret before the last at once.
         *
         *     Needs the scope `webhooks:write` (privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once; a body of 1,000,000 bytes.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event now
         * @description Posts an event `webhook.test` once, signed like any other, and returns what came of it. A disabled webhook can be tested too.
         *
         *     Needs the scope `webhooks:write` (privacy-officer).
         *
         *     Limits: 100 requests a second, 200 at once.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccessAnswer: {
            /** @enum {string} */
            outcome: "held";
            contact: components["schemas"]["Contact"];
            consent: {
                [key: string]: {
                    /** @enum {string} */
                    status: "granted" | "pending" | "refused" | "withdrawn" | "objected" | "expired" | "invalidated" | "unproven";
                    eventId: string;
                    /**
                     * Format: date-time
                     * @example 2026-11-23T19:54:00.000Z
                     */
                    occurredAt: string;
                    by: string;
                } & {
                    [key: string]: unknown;
                };
            };
            suppressions: {
                /** @enum {string} */
                reason: "hard-bounce" | "complaint" | "invalid" | "objection" | "soft-bounces";
                /**
                 * Format: date-time
                 * @example 2026-11-23T19:54:00.000Z
                 */
                at: string;
            }[];
            mailings: ({
                mailingId: string;
                /**
                 * Format: date-time
                 * @example 2026-11-23T19:54:00.000Z
                 */
                at: string;
                basis?: string;
                reasons?: string[];
                ruleSet?: string;
                observed?: string[];
            } & {
                [key: string]: unknown;
            })[];
        } | {
            /** @enum {string} */
            outcome: "erased";
            certificateId: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            suppressedSince: string;
            /** @enum {string} */
            reason: "hard-bounce" | "complaint" | "invalid" | "objection";
        } | {
            /** @enum {string} */
            outcome: "removed";
            certificateId: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            removedAt: string;
        };
        /** @description In place of `page` and `upstreamProof`: where, when and what shows it */
        ActEvidence: {
            /**
             * @description Where the person acted: the address of a form or page, a shop, a phone line
             * @example https://www.waterweg.example/sign-up
             */
            place: string;
            /**
             * @description When the person acted
             * @example 2026-11-23T19:54:00.000Z
             */
            actedAt: string;
            /**
             * @description Reference of what shows it: the stored form, a recording, a scan, a letter
             * @example form-2026-11-23-0412
             */
            document: string;
            /** @description Who recorded it; required for speech and paper */
            takenBy?: string;
        };
        /**
         * @description Who made the statement. The name of an operator or an import comes from the caller, never from the body.
         * @default {
         *       "kind": "subject"
         *     }
         */
        Actor: {
            /** @enum {string} */
            kind: "subject";
        } | {
            /** @enum {string} */
            kind: "guardian";
            name: string;
            evidenceRef: string;
        } | {
            /** @enum {string} */
            kind: "operator";
            reason: string;
            evidenceRef: string;
        } | {
            /** @enum {string} */
            kind: "import";
            /** @description The record of this one person’s act, such as the entry of the form. One that was given before for another person is rejected (422), whatever its capitals and spaces */
            upstreamProof?: string;
        };
        AskedRequest: {
            /**
             * @description GDPR art. 15 (`access`), 16 (`rectification`), 17 (`erasure`), or a `complaint`; an objection goes to `…/objections`
             * @enum {string}
             */
            kind: "access" | "rectification" | "erasure" | "complaint";
            /**
             * @description When it was received; the month runs from then
             * @example 2026-11-23T19:54:00.000Z
             */
            occurredAt?: string;
            actor?: components["schemas"]["Actor"];
            /**
             * @default reply
             * @enum {string}
             */
            method?: "web-form" | "double-opt-in-link" | "preference-centre" | "one-click-unsubscribe" | "reply" | "import" | "phone" | "paper" | "api" | "feedback-loop" | "bounce";
            /** @description What the person said */
            note?: string;
            evidenceRefs?: string[];
        };
        Asset: {
            /** @description SHA-256 of its bytes */
            assetId: string;
            /** @enum {string} */
            use: "attachment" | "picture";
            /**
             * @description What its bytes are
             * @enum {string}
             */
            form: "pdf" | "png" | "jpeg" | "calendar" | "text";
            /** @description In bytes */
            size: number;
            /**
             * Format: uri
             * @description Where a picture is shown to anyone; its content never changes
             */
            url?: string;
        };
        AssetBody: {
            /**
             * @description An `attachment` is sent with the mailings that name it. A `picture` is served to anyone by its address: put that in the HTML.
             * @enum {string}
             */
            use: "attachment" | "picture";
            /** @description The bytes of the file as base64, 300000 at most */
            content: string;
        };
        Attachment: {
            /** @description SHA-256 of its bytes */
            assetId: string;
            fileName: string;
            /** @enum {string} */
            type: "application/pdf" | "image/png" | "image/jpeg" | "text/calendar" | "text/plain" | "text/csv";
            /** @description In bytes */
            size: number;
        };
        AttachmentBody: {
            assetId: string;
            /** @example voorwaarden.pdf */
            fileName: string;
        };
        /**
         * @description Contacts of the sender that match every given condition
         * @default {}
         */
        Audience: {
            roles?: ("customer" | "user" | "donor" | "prospect")[];
            service?: string;
            countries?: string[];
            contactIds?: string[];
        };
        AuditCaller: {
            caller: {
                kind: string;
                id: string;
            };
            /** @description On the last day that it called */
            roles: string[];
            /** @description `long-unseen`: not for 30 days, so somebody may have left; `undoes-four-eyes`: it had roles of which one judges what the other changes; `roles-changed`: other roles than on its first day */
            findings: ("long-unseen" | "undoes-four-eyes" | "roles-changed")[];
            firstSeen: string;
            lastSeen: string;
            /** @description Days on which it called */
            days: number;
        };
        AuditEntry: {
            auditId: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            at: string;
            caller: {
                kind: string;
                id: string;
            };
            roles: string[];
            /** @enum {string} */
            kind: "read" | "change";
            route: string;
            ids: {
                [key: string]: string;
            };
            /** @description Whose data it was, by your ids; an erased contact by ours */
            contactIds: string[];
            purpose?: string;
            /** @description The first entry of the same call, whose response showed these contacts too */
            goesOnWith?: string;
        };
        CallerBlock: {
            blockId: string;
            caller: {
                /** @enum {string} */
                kind: "jwt" | "iam";
                /** @example femke@waterweg.example */
                id: string;
            };
            /**
             * @description In `in-force` and `lift-asked` every call of the caller is a 403; `asked` waits for another person, as `lift-asked` does
             * @enum {string}
             */
            state: "asked" | "in-force" | "lift-asked" | "lifted";
            reason: string;
            askedBy: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            askedAt: string;
            confirmedBy?: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            confirmedAt?: string;
            liftReason?: string;
            liftAskedBy?: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            liftAskedAt?: string;
            liftedBy?: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            liftedAt?: string;
        };
        CallerBlockLift: {
            reason: string;
        };
        CallerBlockRequest: {
            /** @description As `GET /v1/audit/callers` names it */
            caller: {
                /** @enum {string} */
                kind: "jwt" | "iam";
                /** @example femke@waterweg.example */
                id: string;
            };
            /** @example left on 30 November */
            reason: string;
        };
        ClaimedDecision: {
            basis: string;
            reasons: string[];
            /**
             * @description Consent events, sales, donations or published addresses. In verdicts it is empty for a caller who may not read consent (`consent:read`).
             * @default []
             */
            evidenceIds?: string[];
            /** @description In place of `evidenceIds` once the contact is erased: for an event its own hash, for other evidence the SHA-256 of its canonical JSON (RFC 8785) */
            evidenceHashes?: string[];
            tracking: ("tracking.open" | "tracking.click" | "personalisation")[];
            purpose: string;
            ruleSet: string;
            consentVersion: number;
            contentHash?: string;
            settings?: {
                doubleOptInRequired: boolean;
                reconfirmAfterMonths: number;
                freeAccountSoftOptIn: boolean;
            };
        };
        Classification: {
            schema: string;
            contentHash: string;
            language: {
                declared: string;
                detected: string;
            };
            /** @enum {string} */
            verdict: "service" | "commercial" | "ideological" | "charitable" | "mixed" | "unknown";
            /**
             * @description May go as service mail, needs a person to look, or may not go as service mail
             * @enum {string}
             */
            band: "pass" | "review" | "block";
            /** @description How likely it is anything but service mail */
            score: number;
            classes: {
                commercial: number;
                ideological: number;
                charitable: number;
            };
            servicePurpose: {
                found: boolean;
                /** @enum {string} */
                purpose?: "contract" | "security" | "legal-duty";
                rules: string[];
                quotes: string[];
            };
            evidence: components["schemas"]["Evidence"][];
            modelEvidence: {
                block: number;
                probability: number;
                quote: string;
                /** @description The words that weigh most, each with its weight */
                top: (string | number)[][];
            }[];
            ignored: {
                rule: string;
                quote: string;
                why: string;
            }[];
            /** @description The same mail without the flagged blocks */
            without: {
                blocksRemoved: number[];
                score: number;
                /** @enum {string} */
                band: "pass" | "review" | "block";
            };
            reviewReasons: ("language-unsupported" | "language-mismatch" | "image-only" | "too-short" | "too-large" | "unrenderable" | "dynamic-slot" | "obfuscated" | "no-service-purpose" | "service-not-first" | "soft-evidence" | "model-only" | "uncertain" | "unknown-block" | "unknown-picture" | "unread-markup" | "language-of-block" | "rules-and-model-disagree" | "attachment-unread")[];
            /** @description Absent in what was classified before 28 November 2026 */
            openBlocks?: components["schemas"]["OpenBlock"][];
            /** @description Names of attached parts that could not be read: a person looks at them */
            unread?: string[];
            inspection: {
                tracking: components["schemas"]["TrackingFinding"][];
            };
            model: {
                rules: string;
                weights: string;
                calibration: string;
            };
        };
        ClassificationAnswer: {
            classification: components["schemas"]["Classification"];
            purposes: ("commercial" | "ideological" | "charitable" | "contract" | "security" | "legal-duty")[];
            mail?: components["schemas"]["ReadMail"];
        };
        ClassificationRequest: {
            /** @example nl */
            language: string;
            subject: string;
            preheader?: string;
            html?: string;
            text?: string;
            /** @enum {string} */
            declaredPurpose?: "commercial" | "ideological" | "charitable" | "contract" | "security" | "legal-duty";
        } | {
            /** @description An RFC 5322 message in base64 */
            eml: string;
            language?: string;
            /** @enum {string} */
            declaredPurpose?: "commercial" | "ideological" | "charitable" | "contract" | "security" | "legal-duty";
        };
        ConsentDays: {
            items: {
                /**
                 * @description In UTC
                 * @example 2026-11-29
                 */
                day: string;
                /** @description Each person counts once per purpose */
                people: {
                    commercial: number;
                    ideological: number;
                    charitable: number;
                };
                /** @description Stops that were recorded the day before */
                stops: {
                    /** @description By a link, a page or a reply */
                    own?: {
                        count: number;
                        longestMillis: number;
                        /** @description To two significant digits */
                        medianMillis: number;
                    };
                    /** @description By telephone, on paper, or recorded by a product */
                    told?: {
                        count: number;
                        longestMillis: number;
                        /** @description To two significant digits */
                        medianMillis: number;
                    };
                };
            }[];
        };
        ConsentEvent: {
            eventId: string;
            contactId: string;
            /** @enum {string} */
            type: "requested" | "granted" | "confirmed" | "refused" | "withdrawn" | "objected" | "resumed" | "expired" | "invalidated" | "imported" | "suppressed" | "reinstated" | "address-changed" | "rectified";
            sequence: number;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            recordedAt: string;
            defects: string[];
            previousHash: string;
            hash: string;
        } & {
            [key: string]: unknown;
        };
        ConsentEventBody: {
            /** @enum {string} */
            type: "requested" | "granted" | "confirmed" | "refused" | "withdrawn" | "objected" | "expired" | "invalidated" | "imported" | "suppressed" | "reinstated";
            /** @description The contact’s own sender when left out */
            senderId?: string;
            /** @enum {string} */
            purpose?: "commercial" | "ideological" | "charitable";
            topic?: string;
            /** @example tracking.open */
            activity?: string;
            /**
             * @description The default is the time of the evidence, or else now
             * @example 2026-11-23T19:54:00.000Z
             */
            occurredAt?: string;
            actor?: components["schemas"]["Actor"];
            /**
             * @default api
             * @enum {string}
             */
            method?: "web-form" | "double-opt-in-link" | "preference-centre" | "one-click-unsubscribe" | "reply" | "import" | "phone" | "paper" | "api" | "feedback-loop" | "bounce";
            /** @enum {string} */
            act?: "ticked-empty-box" | "clicked-button" | "typed" | "signature" | "spoken" | "pre-ticked" | "accepted-terms" | "none";
            /** @description Made a condition of something that does not need it (GDPR art. 7(4)) */
            conditional?: boolean;
            /** @description The version of the text shown; without a known one the event proves nothing */
            notice?: {
                noticeId: string;
                version: number;
            };
            /** @enum {string} */
            language?: "nl" | "en" | "de";
            /** Format: uri */
            sourceUrl?: string;
            /**
             * @description Address of the page, or name of the form, that asked
             * @example https://www.waterweg.example/sign-up
             */
            page?: string;
            privacyStatement?: components["schemas"]["PrivacyStatementRef"];
            /** @description Only its network is stored: IPv4 /24, IPv6 /48 */
            ip?: string;
            userAgent?: string;
            /** @description The contact who gave it. Consent given by anyone but the recipient is rejected. */
            givenBy?: string;
            evidenceRefs?: string[];
            evidence?: components["schemas"]["ActEvidence"] & unknown;
            note?: string;
            doubleOptIn?: boolean;
            requestEventId?: string;
            /** @example 2026-11-23T19:54:00.000Z */
            validUntil?: string;
            /** @enum {string} */
            suppression?: "hard-bounce" | "complaint" | "invalid" | "objection";
        };
        ConsentEventPage: {
            items: components["schemas"]["ConsentEvent"][];
            next?: string;
        };
        ConsentEventProofPage: {
            items: {
                sequence: number;
                /**
                 * @description `waiting`: not sealed yet, two minutes at most. `unknown`: from before the log, and not added to it since.
                 * @enum {string}
                 */
                outcome: "proved" | "waiting" | "unknown";
                /** @description The text of a `.tlog-proof` */
                proof?: string;
            }[];
            next?: string;
        };
        ConsentState: {
            contactId: string;
            version: number;
            entries: {
                [key: string]: {
                    status: string;
                    eventId: string;
                    /**
                     * Format: date-time
                     * @example 2026-11-23T19:54:00.000Z
                     */
                    occurredAt: string;
                    by: string;
                } & {
                    [key: string]: unknown;
                };
            };
            suppressions: {
                reason: string;
                eventId: string;
                /**
                 * Format: date-time
                 * @example 2026-11-23T19:54:00.000Z
                 */
                at: string;
            }[];
        };
        Contact: {
            contactId: string;
            /** @description Our own id of the contact, used in events and after erasure; accepted wherever `contactId` is */
            internalId: string;
            senderId: string;
            /** @enum {string} */
            kind: "person" | "organisation";
            email: string;
            /** @enum {string} */
            language: "nl" | "en" | "de";
            /**
             * @description ISO 3166-1 alpha-2. An earlier version may have stored something else, which counts as unknown
             * @example NL
             */
            country?: string | null;
            name?: string;
            birthDate?: string;
            shared?: boolean;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            deceasedAt?: string;
            relationships: ({
                relationshipId: string;
                role: string;
            } & {
                [key: string]: unknown;
            })[];
            publishedAddresses: ({
                evidenceId: string;
            } & {
                [key: string]: unknown;
            })[];
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            updatedAt: string;
        } & {
            [key: string]: unknown;
        };
        ContactCreation: {
            /** @description Your id of the contact; generated if omitted */
            contactId?: string;
            senderId: string;
            /**
             * @default person
             * @enum {string}
             */
            kind?: "person" | "organisation";
            /** @example anja@korenaar.example */
            email: string;
            /** @enum {string} */
            language: "nl" | "en" | "de";
            /**
             * @description ISO 3166-1 alpha-2, officially assigned: `GR` and not `EL`, `GB` and not `UK`
             * @example NL
             */
            country: string;
            name?: string;
            /**
             * Format: date
             * @example 1974-03-02
             */
            birthDate?: string;
            professional?: boolean;
            localLawCheck?: {
                evidenceId: string;
                /** @example 2026-11-23T19:54:00.000Z */
                checkedAt: string;
            };
            /** @description Several people read this address. A stop by one of them stops all marketing to it; each returns only by a consent that is confirmed from the address. */
            shared?: boolean;
            /**
             * @description When this person died, or when you learnt of it. Only mail under a legal duty is sent after that.
             * @example 2026-11-23T19:54:00.000Z
             */
            deceasedAt?: string;
            /** @description Where the address came from (GDPR art. 14(2)(f)) */
            source?: string;
            attributes?: {
                [key: string]: string;
            };
            /** @default [] */
            relationships?: components["schemas"]["Relationship"][];
            /** @default [] */
            publishedAddresses?: components["schemas"]["PublishedAddress"][];
            /**
             * @description Store a contact whose address is suppressed and who must still get service mail. The suppression is in their consent state from the start.
             * @default false
             */
            acceptSuppressed?: boolean;
        };
        ContactExport: {
            /** @enum {string} */
            format: "grondslag-export-1";
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            exportedAt: string;
            contact: components["schemas"]["Contact"];
            ledger: {
                contactId: string;
                version: number;
                lastHash: string;
                state: {
                    contactId: string;
                    version: number;
                    entries: {
                        [key: string]: {
                            /** @enum {string} */
                            status: "granted" | "pending" | "refused" | "withdrawn" | "objected" | "expired" | "invalidated" | "unproven";
                            eventId: string;
                            /** @description Milliseconds since 1970, as they were hashed */
                            occurredAt: number;
                            by: string;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                    suppressions: ({
                        reason: string;
                        /** @description Milliseconds since 1970, as they were hashed */
                        at: number;
                    } & {
                        [key: string]: unknown;
                    })[];
                } & {
                    [key: string]: unknown;
                };
                events: ({
                    eventId: string;
                    contactId: string;
                    type: string;
                    sequence: number;
                    /** @description Milliseconds since 1970, as they were hashed */
                    occurredAt: number;
                    /** @description Milliseconds since 1970, as they were hashed */
                    recordedAt: number;
                    previousHash: string;
                    hash: string;
                } & {
                    [key: string]: unknown;
                })[];
            };
            notices: ({
                noticeId: string;
                version: number;
                texts: {
                    [key: string]: string;
                };
                sha256: string;
            } & {
                [key: string]: unknown;
            })[];
            mailings: ({
                mailingId: string;
                /**
                 * Format: date-time
                 * @example 2026-11-23T19:54:00.000Z
                 */
                at: string;
                basis?: string;
                reasons?: string[];
                ruleSet?: string;
                observed?: string[];
            } & {
                [key: string]: unknown;
            })[];
        };
        ContactFacts: {
            contactId: string;
            senderId: string;
            /** @enum {string} */
            kind: "person" | "organisation";
            /** @enum {string} */
            language: "nl" | "en" | "de";
            /**
             * @description ISO 3166-1 alpha-2. An earlier version may have stored something else, which counts as unknown
             * @example NL
             */
            country?: string | null;
            birthDate?: string;
            shared?: boolean;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            deceasedAt?: string;
            relationships: ({
                relationshipId: string;
                role: string;
            } & {
                [key: string]: unknown;
            })[];
            publishedAddresses: ({
                evidenceId: string;
            } & {
                [key: string]: unknown;
            })[];
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            changedAt: string;
            /** @description Who made this version; absent on what 0.1.0 stored */
            changedBy?: {
                /** @enum {string} */
                kind: "jwt" | "iam" | "page" | "system";
                id: string;
            };
            /** @description `contactUnchanged`: nothing is stored for that time, and these are the oldest known facts */
            assumptions: string[];
        } & {
            [key: string]: unknown;
        };
        ContactLookup: {
            /** @example anja@korenaar.example */
            email: string;
            senderId?: string;
        };
        ContactMailings: {
            items: {
                contactId: string;
                mailingId: string;
                jobId: string;
                /**
                 * Format: date-time
                 * @example 2026-11-23T19:54:00.000Z
                 */
                at: string;
                /** @enum {string} */
                fate: "accepted" | "refused" | "unknown" | "denied" | "waiting";
                reason?: string;
                decision: components["schemas"]["ClaimedDecision"];
                /** @description Feedback after submission: bounces, complaints, rejects */
                feedback: string[];
                /** @description The verdict in full sentences, from what was stored with it, in the language of `language` or `Accept-Language` */
                explanation?: string;
            }[];
            next?: string;
        };
        ContactPage: {
            items: components["schemas"]["Contact"][];
            next?: string;
        };
        /** @description Null removes an optional field */
        ContactPatch: {
            /** @example anja@korenaar.example */
            email?: string;
            /** @enum {string} */
            kind?: "person" | "organisation";
            /** @enum {string} */
            language?: "nl" | "en" | "de";
            /**
             * @description ISO 3166-1 alpha-2, officially assigned: `GR` and not `EL`, `GB` and not `UK`
             * @example NL
             */
            country?: string;
            name?: string | null;
            /**
             * Format: date
             * @example 1974-03-02
             */
            birthDate?: string | null;
            professional?: boolean | null;
            localLawCheck?: {
                evidenceId: string;
                /** @example 2026-11-23T19:54:00.000Z */
                checkedAt: string;
            } | null;
            /** @description Several people read this address. A stop by one of them stops all marketing to it; each returns only by a consent that is confirmed from the address. */
            shared?: boolean | null;
            /**
             * @description When this person died, or when you learnt of it. Only mail under a legal duty is sent after that.
             * @example 2026-11-23T19:54:00.000Z
             */
            deceasedAt?: string;
            source?: string | null;
            attributes?: {
                [key: string]: string;
            } | null;
            /**
             * @description Move a contact who must still get service mail to a suppressed address. The suppression is in their consent state before the move.
             * @default false
             */
            acceptSuppressed?: boolean;
            /** @description The default is `update by the product`; required for a change that removes a protection */
            reason?: string;
            /** @description The default is `api`; required for a change that removes a protection */
            evidenceRef?: string;
        };
        ContactVerdict: {
            contactId: string;
            /** @enum {string} */
            verdict: "denied" | "accepted" | "refused" | "unknown" | "waiting";
            reasons: string[];
            jobId?: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            at?: string;
            /** @description For a recipient who was left out; for a mail it is in `decision` */
            ruleSet?: string;
            consentVersion?: number;
            decision?: components["schemas"]["ClaimedDecision"];
            /** @description Feedback after submission: bounces, complaints, rejects */
            feedback?: string[];
            /** @description The verdict in full sentences, from what was stored with it, in the language of `language` or `Accept-Language` */
            explanation?: string;
        };
        DeadLetter: {
            /** @description The `webhook-id` of the event */
            deliveryId: string;
            type: string;
            /**
             * Format: date-time
             * @description When the event was committed
             * @example 2026-11-23T19:54:00.000Z
             */
            timestamp: string;
            /** @description As in docs/events */
            data: {
                [key: string]: unknown;
            };
            attempts: number;
            /**
             * @description Of the last attempt
             * @enum {string}
             */
            failure: "address-not-public" | "name-not-found" | "timed-out" | "unreachable" | "answer-too-large" | "redirected" | "status" | "gone" | "disabled";
            status?: number;
            /**
             * Format: date-time
             * @description When it was given up
             * @example 2026-11-23T19:54:00.000Z
             */
            at: string;
        };
        Decision: {
            contactId: string;
            /** @enum {string} */
            effect: "allow" | "deny";
            basis?: string;
            reasons: string[];
            evidenceIds: string[];
            tracking: string[];
            purpose: string;
            ruleSet: string;
            consentVersion: number;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            at: string;
            /** @description Full sentences for non-lawyers, each with its source: why, what would change the decision and, for a denial, what the sender would risk */
            explanation: string;
        };
        Decisions: {
            items: components["schemas"]["Decision"][];
            assumptions: string[];
        };
        DecisionsRequest: {
            /**
             * @example [
             *       "01JD0000000000000000000000"
             *     ]
             */
            contactIds: string[];
            mailingId?: string;
            mailing?: components["schemas"]["InlineMailing"];
            /**
             * Format: date-time
             * @description Decide for this time, from what was recorded by then; the default is now
             * @example 2026-11-23T19:54:00.000Z
             */
            at?: string;
            /**
             * @description Of the explanations; by default what `Accept-Language` asks for, or else English
             * @enum {string}
             */
            language?: "nl" | "en" | "de";
        };
        DonationEvidence: {
            evidenceId: string;
            /** @example 2026-11-23T19:54:00.000Z */
            donatedAt: string;
            donatedTo: string;
            addressCollectedInDonation: boolean;
            optOut: components["schemas"]["OptOutAtCollection"];
        };
        DueRecord: {
            /** @enum {string} */
            kind: "mailings" | "contacts" | "requests" | "signUps";
            contactId?: string;
            mailingId?: string;
            requestId?: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            dueAt: string;
            /** @description A hold keeps it until it is released */
            held: boolean;
        };
        Entity: {
            entityId: string;
            legalName: string;
            /**
             * @description ISO 3166-1 alpha-2. An earlier version may have stored something else, which counts as unknown
             * @example NL
             */
            country?: string | null;
            /** @enum {string} */
            kind: "company" | "cause" | "public-body";
            registration?: string;
            tradeNames: {
                name: string;
                /**
                 * Format: date-time
                 * @example 2026-11-23T19:54:00.000Z
                 */
                from: string;
                /**
                 * Format: date-time
                 * @example 2026-11-23T19:54:00.000Z
                 */
                until?: string;
            }[];
            successions: {
                predecessor: string;
                /**
                 * Format: date-time
                 * @example 2026-11-23T19:54:00.000Z
                 */
                on: string;
                evidence: {
                    document: string;
                    place?: string;
                };
                recordedBy: string;
                /**
                 * Format: date-time
                 * @example 2026-11-23T19:54:00.000Z
                 */
                recordedAt: string;
            }[];
            /** @description Its legal position passed: it mails no marketing any more */
            succeededBy?: {
                successor: string;
                /**
                 * Format: date-time
                 * @example 2026-11-23T19:54:00.000Z
                 */
                on: string;
                /**
                 * Format: date-time
                 * @example 2026-11-23T19:54:00.000Z
                 */
                recordedAt: string;
            };
            /** @description Stops that newly apply to this entity are being copied; its marketing waits (`stops-merging`) and resumes automatically afterwards */
            mergingStops?: {
                /**
                 * Format: date-time
                 * @example 2026-11-23T19:54:00.000Z
                 */
                since: string;
                /** @description Looked at so far */
                contacts: number;
            };
            version: number;
            changedBy?: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            changedAt?: string;
        };
        EntityBody: {
            /** @example Waterweg Hosting B.V. */
            legalName: string;
            /**
             * @description Names that it also trades or traded under, with the time of each
             * @default []
             * @example [
             *       {
             *         "name": "Waterweg",
             *         "from": "2019-03-01"
             *       }
             *     ]
             */
            tradeNames?: {
                name: string;
                /** @example 2026-11-23T19:54:00.000Z */
                from: string;
                /** @example 2026-11-23T19:54:00.000Z */
                until?: string;
            }[];
        };
        ErasureCertificate: {
            certificateId: string;
            /** @description As the contact was named in the request */
            contactId: string;
            /** @description Our own id of the contact; the only one that remains after erasure */
            internalId: string;
            senderId: string;
            /** @enum {string} */
            status: "started" | "completed";
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            startedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            completedAt?: string;
            requestedBy: string;
            reason: string;
            evidenceRef: string;
            eventsRemoved: number;
            lastHash: string;
            /**
             * Format: uri
             * @description Where the erased person finds the proof of erasure, within two minutes and for 90 days
             */
            proofUrl?: string;
        };
        ErasureRequest: {
            /** @example asked by the person on the phone */
            reason: string;
            /** @example ticket-4711 */
            evidenceRef: string;
        };
        /** @description A passage that is not service mail: its rule, its span (`where`), and how to fix it */
        Evidence: {
            rule: string;
            /** @enum {string} */
            class: "commercial" | "ideological" | "charitable";
            /** @enum {string} */
            where: "subject" | "preheader" | "html" | "text" | "part";
            kind: string;
            block: number;
            dom: string;
            start: number;
            end: number;
            quote: string;
            weight: number;
            hard: boolean;
            ground: string;
            fix: {
                nl: string;
                en: string;
                de?: string;
            };
        };
        FieldError: {
            /** @example /email */
            pointer: string;
            /** @enum {string} */
            in: "body" | "query" | "path" | "header";
            /** @example not an e-mail address: no-at-sign */
            message: string;
        };
        /** @description A template, instead of contents: its contents with these values become the mailing’s own, and are inspected, reviewed and hashed. A later change of template does not affect them. Its attachments go along unless the draft names others. */
        FromTemplate: {
            /** @description The `mailingId` of a template in use, of the same sender */
            templateId: string;
            /** @description The version that you read; rejected if it is not what is in use. Without it, the one in use */
            version?: number;
            /**
             * @description Values that are the same for every recipient, by placeholder. The others are filled for each recipient.
             * @default {}
             * @example {
             *       "day": "3 December 2026"
             *     }
             */
            values?: {
                [key: string]: string;
            };
        };
        Hold: {
            holdId: string;
            /** @enum {string} */
            on: "contact" | "mailing";
            id: string;
            reason: string;
            evidenceRef: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            placedAt: string;
            placedBy: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            releasedAt?: string;
            releasedBy?: string;
            releaseReason?: string;
        };
        HoldRelease: {
            reason: string;
        };
        HoldRequest: {
            /** @enum {string} */
            on: "contact" | "mailing";
            /**
             * @description Of the contact or the mailing
             * @example henk
             */
            id: string;
            /** @example complaint before the authority, case 2026-17 */
            reason: string;
            /** @example case-2026-17 */
            evidenceRef: string;
        };
        ImportBody: {
            /** @description Names this list; the same row of the same list is recorded once */
            importId: string;
            /**
             * @description Where in the list the first of these rows is, from 0: a list that is sent in parts keeps the numbers of its rows, under which each is recorded once
             * @default 0
             */
            firstRow?: number | null;
            /**
             * @description `relations`: each row is a `RelationRow`, and adds relations to the contact with its address; a contact may have many rows, and an unknown address creates none
             * @default contacts
             * @enum {string}
             */
            adds?: "contacts" | "relations";
            /**
             * @description Writes nothing: returns the outcome that each row would have, and `outlook` says how many of them could get service mail and how many an offer, and why not. A row does not find a row of another call that it needs, such as a user’s customer.
             * @default false
             */
            dryRun?: boolean;
            /** @description Each an `ImportRow`; a malformed one is rejected without the others. A row whose `consents` are all stops may be a `StopRow`, which needs only `senderId` and `email`, and a stop in a malformed row is recorded too. */
            rows: unknown[];
        };
        ImportResult: {
            counts: {
                [key: string]: number;
            };
            rows: ({
                row: number;
                /** @description The line in the CSV file that was sent, from 1 */
                line?: number;
                /**
                 * @description `unknown`: for a row of relations, no contact has its address. `created`, `exists`: the contact exists; with `errors`, a consent in the row was rejected and none of its consents was recorded. `stopped`: no contact was created, but the row’s stops were recorded; `errors` says what else was rejected and why
                 * @enum {string}
                 */
                outcome: "created" | "exists" | "unknown" | "stopped" | "malformed" | "suppressed" | "refused";
                /**
                 * @description Where the stops of the row were recorded. For an unknown address a narrow stop is stored as a stop of all direct marketing.
                 * @enum {string}
                 */
                stop?: "on-contact" | "on-address" | "not-recorded";
                /**
                 * @description The stops were recorded before, for this row of this list, and nothing was added: a consent that the person gave since then holds
                 * @enum {boolean}
                 */
                repeated?: true;
                contactId?: string;
                /** @description For a dry run: whether this contact could get such mail, as it would be stored */
                could?: {
                    service: {
                        may: boolean;
                        reason?: string;
                    };
                    offer: {
                        may: boolean;
                        reason?: string;
                    };
                };
                /** @description What was changed in the row before it was accepted, and which relations an existing contact got from it */
                notes?: components["schemas"]["FieldError"][];
                /** @description A code for the sentence in `errors`, for example `sender-unknown` */
                reason?: string;
                /** @description What is wrong with the row, and how to fix it */
                errors?: components["schemas"]["FieldError"][];
            } & {
                [key: string]: unknown;
            })[];
            /** @description For a CSV file: the number of data rows in it, without those of the parts before it */
            totalRows?: number;
            /** @description For a list that takes longer than one call: the row to continue with. Send a CSV file again with this `firstRow`, or the JSON rows from there on, until the response has none */
            nextRow?: number;
            mapping?: components["schemas"]["ListMapping"];
            /**
             * @description Nothing was written
             * @enum {boolean}
             */
            dryRun?: true;
            outlook?: components["schemas"]["ListOutlook"];
        };
        ImportRow: {
            /** @description Your id of the contact; generated if omitted */
            contactId?: string;
            senderId: string;
            /**
             * @default person
             * @enum {string}
             */
            kind?: "person" | "organisation";
            /** @example anja@korenaar.example */
            email: string;
            /** @enum {string} */
            language: "nl" | "en" | "de";
            /**
             * @description ISO 3166-1 alpha-2, officially assigned: `GR` and not `EL`, `GB` and not `UK`
             * @example NL
             */
            country: string;
            name?: string;
            /**
             * Format: date
             * @example 1974-03-02
             */
            birthDate?: string;
            professional?: boolean;
            localLawCheck?: {
                evidenceId: string;
                /** @example 2026-11-23T19:54:00.000Z */
                checkedAt: string;
            };
            /** @description Several people read this address. A stop by one of them stops all marketing to it; each returns only by a consent that is confirmed from the address. */
            shared?: boolean;
            /**
             * @description When this person died, or when you learnt of it. Only mail under a legal duty is sent after that.
             * @example 2026-11-23T19:54:00.000Z
             */
            deceasedAt?: string;
            /** @description Where the address came from (GDPR art. 14(2)(f)) */
            source?: string;
            attributes?: {
                [key: string]: string;
            };
            /** @default [] */
            relationships?: components["schemas"]["Relationship"][];
            /** @default [] */
            publishedAddresses?: components["schemas"]["PublishedAddress"][];
            /** @default [] */
            consents?: ({
                /**
                 * @description A consent. It proves something with a `notice`, and with `page` and `upstreamProof` or with `evidence` of this one person
                 * @enum {string}
                 */
                type: "imported";
                /** @enum {string} */
                purpose?: "commercial" | "ideological" | "charitable";
                topic?: string;
                /** @example tracking.open */
                activity?: string;
                /** @example 2026-11-23T19:54:00.000Z */
                occurredAt: string;
                /** @description The record of this one person’s act: the entry of the form, a line of its log. Counts beside `page`. Rows of one list with the same record prove nothing about anybody; in later calls it still belongs to the person it was first given for, whatever its capitals and spaces */
                upstreamProof?: string;
                notice?: {
                    noticeId: string;
                    version: number;
                };
                /** @enum {string} */
                language?: "nl" | "en" | "de";
                /**
                 * @default import
                 * @enum {string}
                 */
                method?: "web-form" | "double-opt-in-link" | "preference-centre" | "one-click-unsubscribe" | "reply" | "import" | "phone" | "paper" | "api" | "feedback-loop" | "bounce";
                /**
                 * @description Address of the page, or name of the form, that asked
                 * @example https://www.waterweg.example/sign-up
                 */
                page?: string;
                privacyStatement?: components["schemas"]["PrivacyStatementRef"];
                evidence?: components["schemas"]["ActEvidence"];
            } | {
                /**
                 * @description What the person stopped, or what closed the address. `bounced` and `complaint` are `suppressed` with that reason.
                 * @enum {string}
                 */
                type: "withdrawn" | "unsubscribed" | "objected" | "refused" | "suppressed" | "bounced" | "complaint";
                /**
                 * @description All direct marketing of the sender; the same as no purpose
                 * @enum {string}
                 */
                scope?: "all";
                /** @enum {string} */
                purpose?: "commercial" | "ideological" | "charitable";
                topic?: string;
                /** @example tracking.open */
                activity?: string;
                /**
                 * @description Now when left out
                 * @example 2026-11-23T19:54:00.000Z
                 */
                occurredAt?: string;
                /**
                 * @description Of `suppressed`: why; `objection` when left out
                 * @enum {string}
                 */
                suppression?: "hard-bounce" | "complaint" | "invalid" | "objection";
                note?: string;
                /** @description The record of this one person’s act: the entry of the form, a line of its log. Counts beside `page`. Rows of one list with the same record prove nothing about anybody; in later calls it still belongs to the person it was first given for, whatever its capitals and spaces */
                upstreamProof?: string;
                notice?: {
                    noticeId: string;
                    version: number;
                };
                /** @enum {string} */
                language?: "nl" | "en" | "de";
                /**
                 * @default import
                 * @enum {string}
                 */
                method?: "web-form" | "double-opt-in-link" | "preference-centre" | "one-click-unsubscribe" | "reply" | "import" | "phone" | "paper" | "api" | "feedback-loop" | "bounce";
                /**
                 * @description Address of the page, or name of the form, that asked
                 * @example https://www.waterweg.example/sign-up
                 */
                page?: string;
                privacyStatement?: components["schemas"]["PrivacyStatementRef"];
                evidence?: components["schemas"]["ActEvidence"];
            })[];
        };
        InUseEvidence: {
            /** @description The person who states since when the text was in use */
            statedBy: string;
            /** @description Reference of what shows it: a stored page, a release, a print */
            document: string;
            /** @description Of that document */
            sha256?: string;
        };
        InlineMailing: {
            senderId: string;
            /** @enum {string} */
            purpose: "commercial" | "ideological" | "charitable" | "contract" | "security" | "legal-duty";
            /**
             * @default regular
             * @enum {string}
             */
            kind?: "regular" | "opt-in-confirmation" | "unsubscribe-confirmation" | "consent-request";
            /** @description One of the topics of the sender’s legal entity */
            topic?: string;
            service?: string;
            /** @default [] */
            productFamilies?: string[];
            /** @default true */
            ownProducts?: boolean;
            /** @description The company whose advertising it contains, if not the sender’s own. It is sent only to people who consented on a text whose notice names this advertiser (`advertisers`): no exception to consent applies. Each part of the contents states the name. */
            advertiser?: {
                /** @example Zonnedak Energie B.V. */
                name: string;
            };
            necessity?: string;
            duty?: string;
            /** @default false */
            essential?: boolean;
            /** @default false */
            vital?: boolean;
            /**
             * @description Activities that consent is looked up for; those of the sender’s own too
             * @default []
             */
            tracking?: string[];
            /** @description If given, it is classified and checked. If omitted, the decision assumes that the content matches the purpose and lists these assumptions. */
            contents?: {
                /** @enum {string} */
                language: "nl" | "en" | "de";
                subject: string;
                preheader?: string;
                html?: string;
                text: string;
            }[];
        };
        Invalidation: {
            noticeId: string;
            noticeVersion: number;
            reason: string;
            requestedBy: string;
            /** @enum {string} */
            state: "going" | "done";
            /** @description Contacts of the sender that were looked at */
            looked: number;
            /** @description Those who are to be asked for consent again */
            invalidated: number;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            startedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            doneAt?: string;
        };
        InvalidationRequest: {
            /** @example the text did not say that partners of ours mail too */
            reason: string;
        };
        Job: {
            /** @enum {string} */
            kind: "import" | "proof-bundle" | "invalidation" | "stops-merge" | "erasure" | "retention";
            /** @description For an import its `importId`, for an erasure its `certificateId`, for a retention run its day, for an invalidation its notice and version */
            id: string;
            /**
             * @description `stopped`: an import whose caller has sent nothing for a quarter of an hour; it continues with the same call
             * @enum {string}
             */
            state: "going" | "done" | "failed" | "stopped";
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            startedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            doneAt?: string;
            /** @description Who asked for it; absent for what the service does by itself */
            requestedBy?: string;
            about?: {
                mailingId?: string;
                noticeId?: string;
                noticeVersion?: number;
                entityId?: string;
            };
            progress?: {
                /** @enum {string} */
                of: "rows" | "recipients" | "contacts" | "records";
                done: number;
                /** @description Where it is known beforehand */
                total?: number;
            };
            /** @description Its own resource; an import and an erasure under way have none */
            href?: string;
        };
        Jobs: {
            items: components["schemas"]["Job"][];
            next?: string;
        };
        KeptFeedback: {
            items: {
                /**
                 * Format: date-time
                 * @example 2026-11-23T19:54:00.000Z
                 */
                at: string;
                eventId: string;
                /**
                 * @description `unknown-event`: an unknown kind or type; `no-recipient`: it would stop mail but names nobody; `unknown-recipient`: no contact has that address; `no-tags`: it names no mailing; `no-claim`: that mailing never mailed that contact
                 * @enum {string}
                 */
                why: "unknown-event" | "no-recipient" | "unknown-recipient" | "no-tags" | "no-claim";
                /**
                 * @description What it reports
                 * @enum {string}
                 */
                kind: "sent" | "delivered" | "delayed" | "hard-bounce" | "soft-bounce" | "sender-fault" | "content-rejected" | "complaint" | "withheld" | "not-spam" | "rejected" | "unsubscribed" | "nothing" | "unattributable";
                event: string;
                type?: string;
                subType?: string;
                status?: string;
                /** @description What the receiving server said, without e-mail addresses */
                words?: string;
                /** @description The name that Amazon SES gave the mail */
                messageId: string;
                mailingId?: string;
                contactId?: string;
            }[];
            next?: string;
        };
        KeptPreview: {
            previewId: string;
            mailingId: string;
            /**
             * @description While it is counting, the sums cover those decided so far: continue it
             * @enum {string}
             */
            state: "counting" | "done";
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            madeAt: string;
            /**
             * Format: date-time
             * @description A day later; then it is deleted
             * @example 2026-11-23T19:54:00.000Z
             */
            expiresAt: string;
            /** @description Whether the mailing is still what was decided on; when not, make a new one */
            isCurrent: boolean;
            audience: number;
            allowed: number;
            /**
             * @example {
             *       "no-consent": 312,
             *       "withdrawn": 4
             *     }
             */
            denied: {
                [key: string]: number;
            };
            /**
             * @description Those allowed, by the language of their mail
             * @example {
             *       "nl": 4211,
             *       "en": 17
             *     }
             */
            languages: {
                [key: string]: number;
            };
            /** @description A sentence with its source for each reason in `denied` */
            explanations: {
                [key: string]: string;
            };
            /** @description What prevents the mailing from being scheduled now; while the list is not empty, nobody gets it */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description Stops of its entity are being merged: until then nobody gets this mailing, and the recipients may change
             * @enum {string}
             */
            waitsFor?: "stops-merging";
            /** @description How many people’s verdicts are kept: everybody’s, up to 200,000 */
            peopleKept: number;
        };
        KeptPreviews: {
            items: components["schemas"]["KeptPreview"][];
        };
        LedgerVerdict: {
            /** @enum {string} */
            outcome: "intact" | "broken" | "state-differs" | "erased";
            sequence?: number;
            eventId?: string;
            problem?: string;
        } & {
            [key: string]: unknown;
        };
        LintFinding: {
            code: string;
            /** @enum {string} */
            level: "error" | "warning";
            detail: string;
            message: {
                nl: string;
                en: string;
                de?: string;
            };
        };
        /** @description For a CSV file: how it was read */
        ListMapping: {
            senderId: string;
            /** @enum {string} */
            adds?: "contacts" | "relations";
            /** @default {} */
            fields?: {
                email?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                contactId?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                name?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                firstName?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                middleName?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                lastName?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                language?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                country?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                birthDate?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                kind?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                professional?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                shared?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                deceasedAt?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                source?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                status?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                mayMail?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
            };
            attributes?: {
                [key: string]: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
            };
            stops?: {
                column: string;
                /** @enum {string} */
                means: "unsubscribed" | "objected" | "bounced" | "complaint";
            }[];
            statuses?: {
                [key: string]: "subscribed" | "none" | "unsubscribed" | "objected" | "bounced" | "complaint";
            };
            consent?: {
                purpose?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                topic?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                activity?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                occurredAt?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                noticeId?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                noticeVersion?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                upstreamProof?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                page?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                privacyStatementVersion?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                method?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
            };
            relation?: {
                relationshipId?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                role?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                capacity?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                service?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                customerId?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                accountTermsAcceptedAt?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                since?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                until?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                evidenceId?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                soldAt?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                paid?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                addressCollected?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                productFamilies?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                optOutShown?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                optOutUsed?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                optOutSaidAnyTime?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
                donatedAt?: {
                    column: string;
                    otherwise?: string;
                } | {
                    value: string;
                };
            };
            zone?: string;
            /** @enum {string} */
            dateOrder?: "day-month" | "month-day";
        };
        /** @description Only for a dry run */
        ListOutlook: {
            service: {
                rows: number;
                not: {
                    reason: string;
                    rows: number;
                    text: string;
                }[];
            };
            offer: {
                rows: number;
                not: {
                    reason: string;
                    rows: number;
                    text: string;
                }[];
            };
        };
        Mail: {
            mailId: string;
            templateId: string;
            templateVersion: number;
            senderId: string;
            contactId: string;
            /**
             * @description `accepted` by the mail service; `denied`: this contact may not get it, or it cannot be filled in; `waiting` for a slot; `refused` by the mail service; `unknown`: its response was lost, and nothing is re-sent
             * @enum {string}
             */
            state: "accepted" | "denied" | "waiting" | "refused" | "unknown";
            reasons: string[];
            /** @description The verdict in full sentences, from what was stored with it, in the language of `language` or `Accept-Language` */
            explanation: string;
            /** @description Values that were given but are not sent: their default is used, or the mail is denied */
            leftOut: {
                name: string;
                /** @enum {string} */
                why: "other-kind" | "selling";
                message: string;
            }[];
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            askedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            decidedAt?: string;
            messageId?: string;
            decision?: components["schemas"]["ClaimedDecision"];
            /** @description For a mail that was denied; for one that was sent it is in `decision` */
            ruleSet?: string;
            consentVersion?: number;
            /** @description Feedback after submission: bounces, complaints, rejects */
            feedback?: string[];
        };
        MailRequest: {
            /** @description The `mailingId` of a template in use */
            templateId: string;
            /** @description A contact of the sender of the template */
            contactId: string;
            /**
             * @description Values for the template’s placeholders; they override the contact’s attributes of the same name. A value of another kind than the template names, or one that sells, is not sent.
             * @default {}
             * @example {
             *       "invoice": "F-2026-0311",
             *       "total": "€ 24,20"
             *     }
             */
            values?: {
                [key: string]: string;
            };
        };
        Mailing: {
            mailingId: string;
            senderId: string;
            name: string;
            /** @enum {string} */
            kind: "regular" | "opt-in-confirmation" | "unsubscribe-confirmation" | "consent-request";
            /**
             * @description Mails one contact at a time, by `POST /v1/mails`
             * @enum {boolean}
             */
            template?: true;
            /** @enum {string} */
            state: "draft" | "held" | "scheduled" | "running" | "paused" | "finished" | "cancelled";
            /** @enum {string} */
            declaredPurpose: "commercial" | "ideological" | "charitable" | "contract" | "security" | "legal-duty";
            /**
             * @description The stricter of declared and found
             * @enum {string}
             */
            purpose: "commercial" | "ideological" | "charitable" | "contract" | "security" | "legal-duty";
            /** @description Every purpose of direct marketing; each needs its own basis */
            regulated: ("commercial" | "ideological" | "charitable")[];
            topic?: string;
            service?: string;
            productFamilies: string[];
            ownProducts: boolean;
            /** @description Whose advertising it is, where that is not the sender’s own */
            advertiser?: {
                name: string;
            };
            necessity?: string;
            duty?: string;
            essential: boolean;
            vital: boolean;
            tracking: ("tracking.open" | "tracking.click" | "personalisation")[];
            audience: components["schemas"]["StoredAudience"];
            /** @description The template that its contents were made from, and its version */
            fromTemplate?: {
                templateId: string;
                version: number;
            };
            /** @description The same files for every recipient; `opened` lists which reviewer opened which */
            attachments?: components["schemas"]["Attachment"][];
            values?: {
                [key: string]: "name" | "date" | "money" | "number" | "reference" | "text" | "link";
            };
            /** @description Fingerprint of what a review is of: the version of the sender, contents, attachments, declared purpose, topic, service, products, advertiser, necessity, duty, flags, tracking, audience and kinds of values */
            contentHash: string;
            /** @enum {string} */
            band?: "pass" | "review" | "block";
            /** @description The version of the sender that it was inspected with */
            senderVersion?: number;
            schedule?: {
                localTime: string;
                zone: string;
                /**
                 * Format: date-time
                 * @example 2026-11-23T19:54:00.000Z
                 */
                at: string;
            };
            /** @description Why dispatch paused it automatically */
            haltedBy?: string;
            /** @description What Amazon SES said when it halted the mailing, with only the domain of e-mail addresses; or what to fix before it resumes; or the rate for which it waits */
            haltedWords?: string;
            /**
             * @description It was paused before its scheduled time: nothing has been sent yet
             * @enum {boolean}
             */
            pausedBeforeStart?: true;
            /** @description Who let it go although complaints or bounces of its entity were above the limits, why, and the numbers then */
            resumedDespite?: {
                by: string;
                /**
                 * Format: date-time
                 * @example 2026-11-23T19:54:00.000Z
                 */
                at: string;
                reason: string;
                words: string;
            };
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            createdAt: string;
            createdBy: string;
            /** @description Everyone who replaced the draft, with the time of their last edit */
            editors?: {
                editor: string;
                /**
                 * Format: date-time
                 * @example 2026-11-23T19:54:00.000Z
                 */
                at: string;
            }[];
            /**
             * Format: date-time
             * @description When it was last changed; absent on a new one
             * @example 2026-11-23T19:54:00.000Z
             */
            changedAt?: string;
            /** @description Who made that change; absent when the service itself did, as when it starts */
            changedBy?: string;
        };
        MailingContent: {
            /** @enum {string} */
            language: "nl" | "en" | "de";
            /** @description In every part `{{name}}` is replaced by the recipient’s value, and `{{name|reader}}` sets a default for recipients without one */
            subject: string;
            preheader?: string;
            html?: string;
            /** @description Made from the HTML when left out */
            text?: string;
            /**
             * @description Generates HTML from the text, with the sender’s colour and logo; the response contains it as `html`
             * @enum {string}
             */
            layout?: "letter";
        };
        MailingDetail: components["schemas"]["ReviewedMailing"] & {
            /** @description Its contents, one for each language */
            contents?: {
                language: string;
                subject: string;
                preheader?: string;
                html?: string;
                text: string;
            }[];
            classification?: components["schemas"]["MailingInspection"];
            difference?: components["schemas"]["ReviewDifference"];
            progress?: components["schemas"]["MailingProgress"];
        };
        MailingDraft: {
            senderId: string;
            /** @example Maintenance tonight */
            name: string;
            /** @enum {string} */
            purpose: "commercial" | "ideological" | "charitable" | "contract" | "security" | "legal-duty";
            /** @description One of the topics of the sender’s legal entity */
            topic?: string;
            service?: string;
            /** @default [] */
            productFamilies?: string[];
            /** @default true */
            ownProducts?: boolean;
            /** @description The company whose advertising it contains, if not the sender’s own. It is sent only to people who consented on a text whose notice names this advertiser (`advertisers`): no exception to consent applies. Each part of the contents states the name. */
            advertiser?: {
                /** @example Zonnedak Energie B.V. */
                name: string;
            };
            /** @description For service mail: which contract or duty, why this recipient, why now */
            necessity?: string;
            duty?: string;
            /** @default false */
            essential?: boolean;
            /** @default false */
            vital?: boolean;
            /** @default false */
            consentRequest?: boolean;
            /**
             * @description A template for service mail: once activated with `activate`, it mails one contact at a time with `POST /v1/mails`. It has no audience, and names the kind of each of its values.
             * @default false
             */
            template?: boolean;
            /** @default [] */
            tracking?: ("tracking.open" | "tracking.click" | "personalisation")[];
            audience?: components["schemas"]["Audience"];
            contents?: components["schemas"]["MailingContent"][];
            fromTemplate?: components["schemas"]["FromTemplate"];
            /** @description The same files for every recipient, uploaded with `POST /v1/assets` before: pdf, png, jpg, ics, txt or csv, 300000 bytes in total. Text is inspected with the contents; a reviewer must have opened each of the others. */
            attachments?: components["schemas"]["AttachmentBody"][];
            /**
             * @description The kind of each attribute that the contents fill in. A value of another kind is not sent: the default is used instead, or the recipient is left out (`value-misfit`). Classification takes a declared date, amount, number or reference for what it is, so that a heading such as `Invoice {{invoice}}` need not go to a person.
             * @example {
             *       "invoice": "reference",
             *       "total": "money"
             *     }
             */
            values?: {
                [key: string]: "name" | "date" | "money" | "number" | "reference" | "text" | "link";
            };
        };
        MailingInspection: {
            contentHash: string;
            /** @enum {string} */
            band: "pass" | "review" | "block";
            /** @description One for each content, in their order */
            classifications: components["schemas"]["Classification"][];
            lint: {
                language: string;
                findings: components["schemas"]["LintFinding"][];
            }[];
        };
        MailingPreview: {
            audience: number;
            allowed: number;
            /**
             * @example {
             *       "no-consent": 312,
             *       "withdrawn": 4
             *     }
             */
            denied: {
                [key: string]: number;
            };
            samples: {
                [key: string]: string[];
            };
            /** @description A sentence with its source for each reason in `denied` */
            explanations: {
                [key: string]: string;
            };
            /** @description What prevents the mailing from being scheduled; while the list is not empty, nobody gets it, whoever is allowed */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description Stops of its entity are being merged: until then nobody gets this mailing, and the recipients may change
             * @enum {string}
             */
            waitsFor?: "stops-merging";
            next?: string;
        };
        /** @description `audience` is the sum of `denied`, `accepted`, `refused`, `unknown`, `inHand` and `waiting` at every moment */
        MailingProgress: {
            audience: number;
            audienceComplete: boolean;
            denied: {
                [key: string]: number;
            };
            accepted: number;
            refused: {
                [key: string]: number;
            };
            unknown: number;
            inHand: number;
            waiting: number;
            feedback: {
                hardBounces: number;
                softBounces: number;
                /** @description Withheld by SES because of its own suppression list */
                withheld: number;
                /** @description Recipients who reported the mail as not spam */
                notSpam: number;
                complaints: number;
                /** @description Recipients who stopped mail by the link of this one */
                stops: number;
                rejects: number;
                /** @description Rejected by the receiving side for the content or attachments of the mail */
                contentRejections: number;
                /** @description Rejected by the receiving side: SPF fails */
                spfRejections: number;
                /** @description Rejected by the receiving side: the DKIM signature fails or is missing */
                dkimRejections: number;
                /** @description Rejected by the receiving side: DMARC fails or its domains are not aligned */
                dmarcRejections: number;
                /** @description Rejected by the receiving side: the mail is not authenticated, by which check is not said */
                authenticationRejections: number;
                /** @description Rejected by the receiving side: reverse DNS or TLS of the sending host */
                transportRejections: number;
                /** @description Rejected by the receiving side: reputation of the domain or IP address, or a block list */
                reputationRejections: number;
                /** @description Rejected by the receiving side: the mail came too fast */
                rateRejections: number;
                /** @description Rejected by the receiving side: a policy that is not explained */
                policyRejections: number;
            };
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            startedAt?: string;
            ratePerSecond?: number;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            estimatedEnd?: string;
            haltedBy?: string;
        };
        MailingReport: {
            mailingId: string;
            state: string;
            /** @description Mails that Amazon SES took */
            accepted: number;
            /** @description Of the accepted, those about which nothing else has been reported so far */
            delivered: {
                count: number;
                of: number;
            };
            /** @description Mailboxes that do not exist or rejected the mail, of the accepted */
            bounced: {
                count: number;
                of: number;
            };
            /** @description Rejected by the receiving side because of the sender or the content, or withheld by SES, of the accepted */
            refused: {
                count: number;
                of: number;
            };
            /** @description Reported as spam, of the delivered */
            complained: {
                count: number;
                of: number;
            };
            /** @description Stopped mail by the stop link of this one, of the delivered */
            stopped: {
                count: number;
                of: number;
            };
            /** @description Readers who opened it, of those who had granted `tracking.open` and have our pixel in their mail. Absent when the mailing does not ask for it. */
            opened?: {
                count: number;
                of: number;
                /** @description Those of whom only a machine was seen: a mail service that loads pictures ahead of its readers (Apple, Gmail), a scanner, a script. Not in `count`. */
                byMachineOnly: number;
            };
            /** @description Readers who followed a link, of those who had granted `tracking.click` and have our links in their mail. Absent when the mailing does not ask for it. */
            clicked?: {
                count: number;
                of: number;
                /** @description Those of whom only a machine was seen: a mail service that loads pictures ahead of its readers (Apple, Gmail), a scanner, a script. Not in `count`. */
                byMachineOnly: number;
                /** @description Readers who followed each link; the same `of` holds */
                links: {
                    number: number;
                    address: string;
                    count: number;
                }[];
            };
        };
        /** @description If reviews are needed: how many releases of exactly this mailing there are, and must be */
        MailingReviews: {
            needed: number;
            /** @description Releases that count, one per person */
            given: number;
            /** @description Who released it */
            by: string[];
            /** @description One rejection outweighs every release */
            rejectedBy: string[];
        };
        MailingSchedule: {
            /** @example 2026-12-01T09:30 */
            localTime: string;
            /** @example Europe/Amsterdam */
            zone: string;
        } | {
            /** @enum {boolean} */
            now: true;
        };
        MailingSplit: {
            /** @description The service part, for everyone */
            service: {
                /** @enum {string} */
                language: "nl" | "en" | "de";
                subject: string;
                html?: string;
                text: string;
            }[];
            /** @description What was flagged, for who consented */
            rest: {
                /** @enum {string} */
                language: "nl" | "en" | "de";
                subject: string;
                html?: string;
                text: string;
            }[];
            /** @description An empty subject must be written; the rest always needs one of its own */
            subjectNeeded: boolean;
        };
        MailingVersion: components["schemas"]["Mailing"] & {
            /**
             * @description What differs from the previous version; absent on the first stored version
             * @example [
             *       "contents",
             *       "audience"
             *     ]
             */
            changed?: string[];
        };
        MailingVersionDetail: components["schemas"]["Mailing"] & {
            /** @description Its contents, one for each language */
            contents: {
                language: string;
                subject: string;
                preheader?: string;
                html?: string;
                text: string;
            }[];
        };
        Notice: {
            noticeId: string;
            version: number;
            senderId: string;
            covers: {
                [key: string]: unknown;
            }[];
            texts: {
                [key: string]: string;
            };
            advertisers?: string[];
            material: boolean;
            sha256: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            publishedAt: string;
            publishedBy: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            inUseSince?: string;
            inUseEvidence?: components["schemas"]["InUseEvidence"];
        };
        NoticeBody: {
            noticeId: string;
            senderId: string;
            covers: components["schemas"]["NoticeCover"][];
            texts: {
                nl?: string;
                en?: string;
                de?: string;
            };
            /**
             * @description The companies, by name, whose advertising the sender may mail with this consent, as well as its own; each text names them all. It does not cover a mailing of another `advertiser`.
             * @example [
             *       "Zonnedak Energie B.V."
             *     ]
             */
            advertisers?: string[];
            /** @description Purpose or recipient changed, not just the wording: consent is asked again for what is new */
            material: boolean;
            /**
             * @description Since when this text was shown, if that was before its publication here. Earlier consent proves nothing.
             * @example 2026-11-23T19:54:00.000Z
             */
            inUseSince?: string;
            inUseEvidence?: components["schemas"]["InUseEvidence"] & unknown;
        };
        NoticeCover: {
            /** @enum {string} */
            purpose?: "commercial" | "ideological" | "charitable";
            topic?: string;
            /** @example tracking.open */
            activity?: string;
        };
        NoticeStanding: {
            /** @description Contacts of the sender on this page */
            looked: number;
            versions: {
                version: number;
                /** @description How many on this page agreed to it */
                people: number;
            }[];
            next?: string;
        };
        /** @description To direct marketing it needs no reason (GDPR art. 21(2)-(3)); without a purpose it covers all of it. */
        Objection: {
            /**
             * @description `service`: to service mail (GDPR art. 21(1)), which a person must weigh; it becomes a request and stops nothing yet
             * @default marketing
             * @enum {string}
             */
            to?: "marketing" | "service";
            /** @description The contact’s own sender when left out */
            senderId?: string;
            /** @enum {string} */
            purpose?: "commercial" | "ideological" | "charitable";
            topic?: string;
            /** @example 2026-11-23T19:54:00.000Z */
            occurredAt?: string;
            actor?: components["schemas"]["Actor"];
            /**
             * @default reply
             * @enum {string}
             */
            method?: "web-form" | "double-opt-in-link" | "preference-centre" | "one-click-unsubscribe" | "reply" | "import" | "phone" | "paper" | "api" | "feedback-loop" | "bounce";
            note?: string;
            evidenceRefs?: string[];
        };
        /** @description A block for which a person must look: the sentence that is meant, why, and what to write instead */
        OpenBlock: {
            block: number;
            /** @enum {string} */
            role: "serving" | "neutral" | "selling" | "calling" | "asking" | "unknown";
            /** @enum {string} */
            where: "subject" | "preheader" | "html" | "text" | "part";
            kind: string;
            dom: string;
            start: number;
            end: number;
            quote: string;
            /** @enum {string} */
            reason: "language-unsupported" | "language-mismatch" | "image-only" | "too-short" | "too-large" | "unrenderable" | "dynamic-slot" | "obfuscated" | "no-service-purpose" | "service-not-first" | "soft-evidence" | "model-only" | "uncertain" | "unknown-block" | "unknown-picture" | "unread-markup" | "language-of-block" | "rules-and-model-disagree" | "attachment-unread";
            fix: {
                nl: string;
                en: string;
                de?: string;
            };
        };
        OpenedAttachment: components["schemas"]["Attachment"] & {
            /** @description Its bytes as base64 */
            content: string;
            /** @description Whether inspection read it as text */
            isInspected: boolean;
            /** @description Whether your opening is recorded: for a person it is, for a client it is not */
            isNoted: boolean;
        };
        OptInOutcome: {
            /** @enum {string} */
            outcome: "requested" | "already-pending" | "already-confirmed" | "asked-too-soon" | "suppressed";
            requestEventId?: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            expiresAt?: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            askAgainAt?: string;
        };
        OptInRequest: {
            /** @description The contact’s own sender when left out */
            senderId?: string;
            /** @enum {string} */
            purpose: "commercial" | "ideological" | "charitable";
            topic?: string;
            /** @example 2026-11-23T19:54:00.000Z */
            occurredAt?: string;
            actor?: components["schemas"]["Actor"];
            /**
             * @default api
             * @enum {string}
             */
            method?: "web-form" | "double-opt-in-link" | "preference-centre" | "one-click-unsubscribe" | "reply" | "import" | "phone" | "paper" | "api" | "feedback-loop" | "bounce";
            /** @enum {string} */
            act?: "ticked-empty-box" | "clicked-button" | "typed" | "signature" | "spoken" | "pre-ticked" | "accepted-terms" | "none";
            /** @description Made a condition of something that does not need it (GDPR art. 7(4)) */
            conditional?: boolean;
            /** @description The version of the text shown; without a known one the event proves nothing */
            notice?: {
                noticeId: string;
                version: number;
            };
            /**
             * @description The contact’s when left out
             * @enum {string}
             */
            language?: "nl" | "en" | "de";
            /** Format: uri */
            sourceUrl?: string;
            /**
             * @description Address of the page, or name of the form, that asked
             * @example https://www.waterweg.example/sign-up
             */
            page?: string;
            privacyStatement?: components["schemas"]["PrivacyStatementRef"];
            /** @description Only its network is stored: IPv4 /24, IPv6 /48 */
            ip?: string;
            userAgent?: string;
            /** @description The contact who gave it. Consent given by anyone but the recipient is rejected. */
            givenBy?: string;
            evidenceRefs?: string[];
            evidence?: components["schemas"]["ActEvidence"] & unknown;
            note?: string;
        };
        /** @description How an objection was offered when the address was collected (Tw art. 11.7(4)(a)); `used` is recorded as an objection to direct marketing */
        OptOutAtCollection: {
            shown: boolean;
            used: boolean;
            saidAnyTime?: boolean;
        };
        OwnActivity: {
            /** @example profiling */
            activityId: string;
            names: {
                nl?: string;
                en?: string;
                de?: string;
            };
        };
        PersonRequest: {
            requestId: string;
            /** @enum {string} */
            kind: "objection" | "access" | "rectification" | "erasure" | "complaint";
            /**
             * @description For an objection: to what
             * @enum {string}
             */
            to?: "service";
            contactId: string;
            senderId: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @description One calendar month after receipt (GDPR art. 12(3))
             * @example 2026-11-23T19:54:00.000Z
             */
            dueAt: string;
            /** @enum {string} */
            state: "open" | "answered";
            /** @description What the person said and how; deleted when the person is erased */
            said?: {
                method: string;
                note?: string;
            } & {
                [key: string]: unknown;
            };
            answer?: {
                /**
                 * @description `moot`: the person was erased before it was answered
                 * @enum {string}
                 */
                outcome: "upheld" | "refused" | "moot";
                reason?: string;
                /**
                 * Format: date-time
                 * @example 2026-11-23T19:54:00.000Z
                 */
                answeredAt: string;
            } & {
                [key: string]: unknown;
            };
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            recordedAt: string;
        } & {
            [key: string]: unknown;
        };
        PersonRequestPage: {
            items: components["schemas"]["PersonRequest"][];
            next?: string;
        };
        PreviewedPeople: {
            items: components["schemas"]["PreviewedPerson"][];
            next?: string;
        };
        PreviewedPerson: {
            contactId: string;
            /** @enum {string} */
            effect: "allow" | "deny";
            reasons: string[];
            basis?: string;
            /** @description The two strongest reasons in whole sentences, with what is recorded and the source */
            why: string;
            /** @description The smallest change of facts that would reverse a denial, as a sentence */
            wouldBeAllowedIf?: string;
            /** @description What is recorded about this person has changed since, and the decision with it: `effect` and `reasons` are those of the preview */
            isChanged: boolean;
            /** @description What the decision rests on; only for callers who may read consent (`consent:read`) */
            evidenceIds?: string[];
            placeholder?: string;
            ruleSet?: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            at: string;
        };
        /** @description The version of the privacy statement that the person was referred to */
        PrivacyStatementRef: {
            /** @example 2026-03 */
            version: string;
            /** Format: uri */
            url?: string;
        };
        Problem: {
            /** @example urn:grondslag:problem:invalid-request */
            type: string;
            title: string;
            status: number;
            /**
             * @example invalid-request
             * @enum {string}
             */
            code: "invalid-request" | "malformed-json" | "malformed-cursor" | "unauthenticated" | "forbidden" | "not-found" | "method-not-allowed" | "conflict" | "idempotency-key-reused" | "request-in-progress" | "state-conflict" | "version-mismatch" | "body-too-large" | "unsupported-media-type" | "refused" | "precondition-required" | "too-many-requests" | "internal" | "unavailable";
            detail?: string;
            /** @description The request id, for support */
            instance?: string;
            errors?: components["schemas"]["FieldError"][];
        };
        ProcessingRegister: {
            /** @description GDPR art. 30(1)(c) to (g) */
            entries: {
                dataSubjects: {
                    nl: string;
                    en: string;
                    de: string;
                };
                personalData: {
                    nl: string;
                    en: string;
                    de: string;
                };
                recipients: {
                    nl: string;
                    en: string;
                    de: string;
                };
                thirdCountries: {
                    nl: string;
                    en: string;
                    de: string;
                };
                timeLimits: {
                    nl: string;
                    en: string;
                    de: string;
                };
                security: {
                    nl: string;
                    en: string;
                    de: string;
                };
            };
            purposes: {
                /** @enum {string} */
                purpose: "commercial" | "ideological" | "charitable" | "contract" | "security" | "legal-duty";
                what: {
                    nl: string;
                    en: string;
                    de: string;
                };
                whose: {
                    nl: string;
                    en: string;
                    de: string;
                };
                /** @description What a mail of this purpose can rest on, preferred first */
                bases: {
                    basis: string;
                    /** @description As lawyers of the language cite them */
                    sources: {
                        nl: string;
                        en: string;
                        de: string;
                    }[];
                }[];
            }[];
            /** @description Processing beyond sending, each with a consent of its own */
            activities: {
                /** @enum {string} */
                activity: "tracking.open" | "tracking.click" | "personalisation";
                what: {
                    nl: string;
                    en: string;
                    de: string;
                };
                /** @description As lawyers of the language cite them */
                sources: {
                    nl: string;
                    en: string;
                    de: string;
                }[];
            }[];
        };
        ProofBundle: {
            bundleId: string;
            about: {
                mailingId: string;
            } | {
                contactId: string;
            };
            /** @enum {string} */
            language: "nl" | "en" | "de";
            reason: string;
            requestedBy: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            requestedAt: string;
            /** @enum {string} */
            state: "going" | "done" | "failed";
            /** @description Those that are in it so far */
            recipients: number;
            /** @description Of the file so far */
            fileBytes: number;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            doneAt?: string;
            /** @description Of `manifest.json` in the file; the evidence log has it */
            manifestSha256?: string;
            /** @description Gives the file to whoever has it, for a quarter of an hour; each read makes a new one */
            downloadUrl?: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            downloadUntil?: string;
            /**
             * Format: date-time
             * @description When the file is deleted
             * @example 2026-11-23T19:54:00.000Z
             */
            expiresAt: string;
        };
        ProofBundleRequest: {
            /**
             * @description What the proof is wanted for; it is recorded and printed
             * @example complaint 2026-114 to the supervisory authority
             */
            reason: string;
            /**
             * @description Of the sentence on each recipient; reports are in all languages
             * @default en
             * @enum {string}
             */
            language?: "nl" | "en" | "de";
        };
        PublishedAddress: {
            evidenceId: string;
            /** Format: uri */
            url: string;
            /** @example 2026-11-23T19:54:00.000Z */
            capturedAt: string;
            /** @description SHA-256 of the snapshot that you keep of the page */
            snapshotSha256?: string;
            /**
             * @description Whose page it is; only what the end user itself publishes designates
             * @enum {string}
             */
            publishedBy?: "end-user" | "third-party";
            /** @description The words of the page that name this very address and invite offers to it (Tw art. 11.7(3)(a)); without them nothing is designated */
            designatingText: string;
            purposes: ("commercial" | "ideological" | "charitable")[];
            topics?: string[];
            /**
             * @description When the page must be checked again: at most twelve months after `capturedAt`; a later time is reduced to that
             * @example 2026-11-23T19:54:00.000Z
             */
            recheckBy?: string;
            capturedBy?: string;
            /** @description In responses: whether all of this designates the contact’s current address. A value that you send is ignored. */
            designates?: boolean;
        };
        PublishedAddresses: {
            publishedAddresses: components["schemas"]["PublishedAddress"][];
            /** @default update by the product */
            reason?: string;
            /** @default api */
            evidenceRef?: string;
        };
        /** @description A quote, or another step before a contract, that a prospect requested (GDPR art. 6(1)(b)): mail about `service` may be sent for six months */
        QuoteRequest: {
            evidenceId: string;
            /** @example 2026-11-23T19:54:00.000Z */
            requestedAt: string;
        };
        /** @description What an `eml` said; absent for a draft */
        ReadMail: {
            subject: string;
            /**
             * @description As the file declares it, BCP 47; `und` if it declares none
             * @example nl
             */
            language: string;
            html?: string;
            text?: string;
            /** @description Everything but text, HTML and the pictures shown inside the HTML */
            parts: {
                /** @description As the file says: show it as text */
                name: string;
                type: string;
                /** @description Its text counted in the verdict; one that is encrypted or no text does not */
                isRead: boolean;
            }[];
        };
        RecordedConsentEvent: {
            event: components["schemas"]["ConsentEvent"];
            proves?: boolean;
            /** @description For a consent without defects that lifts no stop: why, and what would */
            provesNotBecause?: string;
            standing?: {
                status: string;
                eventId: string;
                /**
                 * Format: date-time
                 * @example 2026-11-23T19:54:00.000Z
                 */
                occurredAt: string;
                by: string;
            } & {
                [key: string]: unknown;
            };
            /**
             * Format: uri
             * @description Where the person finds the proof of this event: a file to keep, available within two minutes, for 90 days. It shows only the event: give it only to the person.
             */
            proofUrl?: string;
            /** @description Members of a stop that were left out; the stop is recorded, for a wider scope where its own was unusable */
            notUnderstood?: components["schemas"]["FieldError"][];
        };
        RecordedReview: {
            /** @enum {string} */
            verdict: "release" | "reject";
            reason: string;
            /** @description The `contentHash` of the mailing as the reviewer read it */
            contentHash: string;
            reviewer: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            at: string;
            /** @description Version of the mailing that was reviewed; a release without it no longer counts */
            mailingVersion?: number;
            /** @description The attachments that inspection cannot read and that this reviewer had opened, by `assetId` */
            opened?: string[];
        };
        RelationRow: {
            senderId: string;
            /** @example anja@korenaar.example */
            email: string;
            relationships: components["schemas"]["Relationship"][];
            /** @default [] */
            consents?: {
                /**
                 * @description What the person stopped, or what closed the address. `bounced` and `complaint` are `suppressed` with that reason.
                 * @enum {string}
                 */
                type: "withdrawn" | "unsubscribed" | "objected" | "refused" | "suppressed" | "bounced" | "complaint";
                /**
                 * @description All direct marketing of the sender; the same as no purpose
                 * @enum {string}
                 */
                scope?: "all";
                /** @enum {string} */
                purpose?: "commercial" | "ideological" | "charitable";
                topic?: string;
                /** @example tracking.open */
                activity?: string;
                /**
                 * @description Now when left out
                 * @example 2026-11-23T19:54:00.000Z
                 */
                occurredAt?: string;
                /**
                 * @description Of `suppressed`: why; `objection` when left out
                 * @enum {string}
                 */
                suppression?: "hard-bounce" | "complaint" | "invalid" | "objection";
                note?: string;
                /** @description The record of this one person’s act: the entry of the form, a line of its log. Counts beside `page`. Rows of one list with the same record prove nothing about anybody; in later calls it still belongs to the person it was first given for, whatever its capitals and spaces */
                upstreamProof?: string;
                notice?: {
                    noticeId: string;
                    version: number;
                };
                /** @enum {string} */
                language?: "nl" | "en" | "de";
                /**
                 * @default import
                 * @enum {string}
                 */
                method?: "web-form" | "double-opt-in-link" | "preference-centre" | "one-click-unsubscribe" | "reply" | "import" | "phone" | "paper" | "api" | "feedback-loop" | "bounce";
                /**
                 * @description Address of the page, or name of the form, that asked
                 * @example https://www.waterweg.example/sign-up
                 */
                page?: string;
                privacyStatement?: components["schemas"]["PrivacyStatementRef"];
                evidence?: components["schemas"]["ActEvidence"];
            }[];
        };
        Relationship: {
            relationshipId: string;
            /** @enum {string} */
            role: "customer" | "user" | "donor" | "prospect";
            /**
             * @default person
             * @enum {string}
             */
            capacity?: "person" | "organisation-contact";
            service?: string;
            /** @description For a user: the customer whose service it uses */
            customerId?: string;
            /** @example 2026-11-23T19:54:00.000Z */
            accountTermsAcceptedAt?: string;
            /** @example 2026-11-23T19:54:00.000Z */
            since: string;
            /** @example 2026-11-23T19:54:00.000Z */
            until?: string;
            sale?: components["schemas"]["SaleEvidence"];
            donation?: components["schemas"]["DonationEvidence"];
            quoteRequest?: components["schemas"]["QuoteRequest"];
            duties?: string[];
        };
        Relationships: {
            relationships: components["schemas"]["Relationship"][];
            /** @default update by the product */
            reason?: string;
            /** @default api */
            evidenceRef?: string;
        };
        RemovalCertificate: {
            certificateId: string;
            contactId?: string;
            mailingId?: string;
            senderId: string;
            requestedBy: string;
            reason: string;
            evidenceRef: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            completedAt: string;
            eventsRemoved?: number;
            /** @description Entries of the evidence log that it closes: nobody can open them any more */
            leaves: number;
        };
        RenderRequest: {
            contactId: string;
        };
        RenderedMail: {
            contactId: string;
            /** @enum {string} */
            verdict: "allowed" | "denied";
            /** @description Whether the contact is in the mailing’s audience */
            inAudience: boolean;
            reasons: string[];
            /** @description The placeholder that cannot be filled, if that is the reason */
            placeholder?: string;
            /** @description The verdict in full sentences, from what was stored with it, in the language of `language` or `Accept-Language` */
            explanation: string;
            /** @description The mail as it would leave, when the contact may get it. Its links to stop and to preferences lead nowhere: they are their recipient’s alone. */
            mail?: {
                /** @enum {string} */
                language: "nl" | "en" | "de";
                from: string;
                replyTo?: string;
                subject: string;
                html?: string;
                text: string;
                headers: {
                    name: string;
                    value: string;
                }[];
                /** @description The files that go with it */
                attachments: components["schemas"]["Attachment"][];
                /** @description What would be measured, because this contact granted it */
                tracking: ("tracking.open" | "tracking.click" | "personalisation")[];
            };
        };
        RequestAnswer: {
            /**
             * @description `upheld`: the request is granted. For an objection this happens here, before the answer is stored; to uphold an erasure, erase the contact
             * @enum {string}
             */
            outcome: "upheld" | "refused";
            /** @description Why, for the person to read (GDPR art. 12(4)): the balancing, for an objection */
            reason: string;
        };
        ResumeMailing: {
            /** @description Why marketing may go while complaints or bounces of its entity are above the limits */
            reason?: string;
        };
        Retention: {
            /** @description False in a stage whose daily run only counts (the setting `retention`) */
            carriesOut: boolean;
            schedule: {
                /** @enum {string} */
                kind: "contacts" | "mailings" | "signUps" | "requests" | "mails" | "observations" | "suppressions" | "certificates" | "notices" | "audit" | "idempotency";
                what: string;
                months?: number;
                days?: number;
                from?: string;
                why: string;
                /** @enum {string} */
                by: "daily-run" | "time-to-live" | "the-holder" | "kept";
            }[];
            lastRun?: {
                /** Format: date */
                day: string;
                /** @enum {string} */
                state: "going" | "done";
                carriedOut: boolean;
                /**
                 * Format: date-time
                 * @example 2026-11-23T19:54:00.000Z
                 */
                startedAt: string;
                /**
                 * Format: date-time
                 * @example 2026-11-23T19:54:00.000Z
                 */
                doneAt?: string;
                counts: {
                    mailings: {
                        looked: number;
                        /** @description Past their term, held or not */
                        due: number;
                        held: number;
                        removed: number;
                        failed: number;
                    };
                    contacts: {
                        looked: number;
                        /** @description Past their term, held or not */
                        due: number;
                        held: number;
                        removed: number;
                        failed: number;
                    };
                    /** @description Found among all contacts */
                    signUps: {
                        looked: number;
                        /** @description Past their term, held or not */
                        due: number;
                        held: number;
                        removed: number;
                        failed: number;
                    };
                    requests: {
                        looked: number;
                        /** @description Past their term, held or not */
                        due: number;
                        held: number;
                        removed: number;
                        failed: number;
                    };
                };
            };
        };
        Review: {
            /** @enum {string} */
            verdict: "release" | "reject";
            reason: string;
            /** @description The `contentHash` of the mailing as the reviewer read it */
            contentHash: string;
        };
        /** @description What changed since the last review; both lists are empty when nothing did */
        ReviewDifference: {
            /** @description The last review of this mailing, and the version that it was of */
            review: {
                reviewer: string;
                /** @enum {string} */
                verdict: "release" | "reject";
                /**
                 * Format: date-time
                 * @example 2026-11-23T19:54:00.000Z
                 */
                at: string;
                mailingVersion: number;
            };
            fields: {
                /** @example audience */
                field: string;
                before?: unknown;
                after?: unknown;
            }[];
            contents: {
                language: string;
                /** @enum {string} */
                part: "subject" | "preheader" | "html" | "text";
                /** @description Lines that changed, with those around them; of HTML one for each tag and text */
                lines: {
                    /** @enum {string} */
                    change: "removed" | "added" | "same";
                    text: string;
                }[];
            }[];
            /** @description More of the contents differs than is shown: compare the two versions */
            isCut: boolean;
        };
        ReviewedMailing: components["schemas"]["Mailing"] & {
            /**
             * Format: date-time
             * @description For a held mailing: when its current version was saved
             * @example 2026-11-23T19:54:00.000Z
             */
            waitingSince?: string;
            reviews?: components["schemas"]["MailingReviews"];
            /** @description For a review that changes nothing: why it does not count */
            note?: string;
        };
        SaleEvidence: {
            evidenceId: string;
            /** @example 2026-11-23T19:54:00.000Z */
            soldAt: string;
            soldBy: string;
            paid: boolean;
            addressCollectedInSale: boolean;
            productFamilies: string[];
            optOut: components["schemas"]["OptOutAtCollection"];
        };
        SecretRotation: {
            /**
             * @description For how long the previous secret signs too; 0 when it was stolen
             * @default 24
             */
            overlapHours?: number;
        };
        Sender: {
            /** @example Waterweg Hosting B.V. */
            legalName: string;
            /** @example Kade 12, 3011 AB Rotterdam, Nederland */
            postalAddress: string;
            /**
             * @description ISO 3166-1 alpha-2. An earlier version may have stored something else, which counts as unknown
             * @example NL
             */
            country?: string | null;
            /** @enum {string} */
            kind: "company" | "cause" | "public-body";
            fromAddress: string;
            replyTo?: string;
            /**
             * @description Number in the trade register of `country`. Senders with the same number are brands of one legal entity, to which an objection applies; another number is another entity, which gets no consent from it. It is read as the country’s register writes it; an ambiguous one is rejected, and the error shows the form to use.
             * @example 12345678
             */
            registration?: string;
            /**
             * @description Of its pages and mails. Text and buttons take the nearest shade that is readable (WCAG 2.2 AA).
             * @example #005f6b
             */
            colour?: string;
            logo?: string;
            /** @description Choices within the rules of the sender’s country. They can only tighten: a looser value is rejected with 422, which names the setting and its bound. */
            settings?: {
                doubleOptInRequired?: boolean;
                /** @description At most 24 */
                reconfirmAfterMonths?: number;
                freeAccountSoftOptIn?: boolean;
                /** @description The sender’s own activities that need consent, in addition to `tracking.open`, `tracking.click` and `personalisation` */
                activities?: components["schemas"]["OwnActivity"][];
            };
            senderId: string;
            /** @description The legal entity that it is a face of */
            entityId: string;
            version: number;
        };
        SenderBody: {
            /** @example Waterweg Hosting B.V. */
            legalName: string;
            /** @example Kade 12, 3011 AB Rotterdam, Nederland */
            postalAddress: string;
            /**
             * @description ISO 3166-1 alpha-2, officially assigned: `GR` and not `EL`, `GB` and not `UK`
             * @example NL
             */
            country: string;
            /** @enum {string} */
            kind: "company" | "cause" | "public-body";
            /**
             * @description `Name <address>` or an address. The name may contain any letters and symbols and needs no escapes; readers see it as written. An international domain is stored in its ASCII form.
             * @example Waterweg Hosting <post@mail.waterweg.example>
             */
            fromAddress: string;
            /** @description The reply address, as a mailbox; the default is `fromAddress` */
            replyTo?: string;
            /**
             * @description Number in the trade register of `country`. Senders with the same number are brands of one legal entity, to which an objection applies; another number is another entity, which gets no consent from it. It is read as the country’s register writes it; an ambiguous one is rejected, and the error shows the form to use.
             * @example 12345678
             */
            registration?: string;
            /**
             * @description Of its pages and mails. Text and buttons take the nearest shade that is readable (WCAG 2.2 AA).
             * @example #005f6b
             */
            colour?: string;
            /**
             * Format: uri
             * @description Address of the logo, as `POST /v1/assets` returns it for a picture: pages and mails load nothing from elsewhere
             */
            logo?: string;
            /** @description Choices within the rules of the sender’s country. They can only tighten: a looser value is rejected with 422, which names the setting and its bound. */
            settings?: {
                doubleOptInRequired?: boolean;
                /** @description At most 24 */
                reconfirmAfterMonths?: number;
                freeAccountSoftOptIn?: boolean;
                /** @description The sender’s own activities that need consent, in addition to `tracking.open`, `tracking.click` and `personalisation` */
                activities?: components["schemas"]["OwnActivity"][];
            };
        };
        SenderFigures: {
            accepted: number;
            /** @description By reason */
            denied: {
                [key: string]: number;
            };
            hardBounces: number;
            complaints: number;
            /** @description By the stop link of the mail */
            stops: number;
            items: {
                mailingId: string;
                name: string;
                /**
                 * Format: date-time
                 * @example 2026-11-23T19:54:00.000Z
                 */
                startedAt?: string;
                accepted: number;
                /** @description By reason */
                denied: {
                    [key: string]: number;
                };
                hardBounces: number;
                complaints: number;
                /** @description By the stop link of the mail */
                stops: number;
                refused: number;
                unknown: number;
            }[];
            /** @description Shares of the accepted at which Amazon SES reviews an account */
            lines: {
                hardBounceRate: number;
                complaintRate: number;
            };
        };
        SenderVersion: {
            /** @example Waterweg Hosting B.V. */
            legalName: string;
            /** @example Kade 12, 3011 AB Rotterdam, Nederland */
            postalAddress: string;
            /**
             * @description ISO 3166-1 alpha-2. An earlier version may have stored something else, which counts as unknown
             * @example NL
             */
            country?: string | null;
            /** @enum {string} */
            kind: "company" | "cause" | "public-body";
            fromAddress: string;
            replyTo?: string;
            /**
             * @description Number in the trade register of `country`. Senders with the same number are brands of one legal entity, to which an objection applies; another number is another entity, which gets no consent from it. It is read as the country’s register writes it; an ambiguous one is rejected, and the error shows the form to use.
             * @example 12345678
             */
            registration?: string;
            /**
             * @description Of its pages and mails. Text and buttons take the nearest shade that is readable (WCAG 2.2 AA).
             * @example #005f6b
             */
            colour?: string;
            logo?: string;
            /** @description Choices within the rules of the sender’s country. They can only tighten: a looser value is rejected with 422, which names the setting and its bound. */
            settings?: {
                doubleOptInRequired?: boolean;
                /** @description At most 24 */
                reconfirmAfterMonths?: number;
                freeAccountSoftOptIn?: boolean;
                /** @description The sender’s own activities that need consent, in addition to `tracking.open`, `tracking.click` and `personalisation` */
                activities?: components["schemas"]["OwnActivity"][];
            };
            senderId: string;
            /** @description The legal entity that it is a face of */
            entityId: string;
            version: number;
            /** @description The caller who wrote this version; absent on what 0.1.0 stored */
            changedBy?: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            changedAt?: string;
        };
        SendingState: {
            /** @description Nothing is sent now: the account is paused */
            isHeld: boolean;
            /** @description Mails in any 24 hours; missing when no limit is known */
            perDay?: number;
            /** @description Of those, in the last 24 hours */
            sentLastDay?: number;
            /** @description Queues with messages that failed at every delivery */
            deadLetters: {
                queue: string;
                waiting: number;
            }[];
        };
        StopRow: {
            /** @description Your id of the contact; generated if omitted */
            contactId?: string;
            senderId: string;
            /**
             * @default person
             * @enum {string}
             */
            kind?: "person" | "organisation";
            /** @example anja@korenaar.example */
            email: string;
            /** @enum {string} */
            language?: "nl" | "en" | "de";
            /**
             * @description ISO 3166-1 alpha-2, officially assigned: `GR` and not `EL`, `GB` and not `UK`
             * @example NL
             */
            country?: string;
            name?: string;
            /**
             * Format: date
             * @example 1974-03-02
             */
            birthDate?: string;
            professional?: boolean;
            localLawCheck?: {
                evidenceId: string;
                /** @example 2026-11-23T19:54:00.000Z */
                checkedAt: string;
            };
            /** @description Several people read this address. A stop by one of them stops all marketing to it; each returns only by a consent that is confirmed from the address. */
            shared?: boolean;
            /**
             * @description When this person died, or when you learnt of it. Only mail under a legal duty is sent after that.
             * @example 2026-11-23T19:54:00.000Z
             */
            deceasedAt?: string;
            /** @description Where the address came from (GDPR art. 14(2)(f)) */
            source?: string;
            attributes?: {
                [key: string]: string;
            };
            /** @default [] */
            relationships?: components["schemas"]["Relationship"][];
            /** @default [] */
            publishedAddresses?: components["schemas"]["PublishedAddress"][];
            consents: {
                /**
                 * @description What the person stopped, or what closed the address. `bounced` and `complaint` are `suppressed` with that reason.
                 * @enum {string}
                 */
                type: "withdrawn" | "unsubscribed" | "objected" | "refused" | "suppressed" | "bounced" | "complaint";
                /**
                 * @description All direct marketing of the sender; the same as no purpose
                 * @enum {string}
                 */
                scope?: "all";
                /** @enum {string} */
                purpose?: "commercial" | "ideological" | "charitable";
                topic?: string;
                /** @example tracking.open */
                activity?: string;
                /**
                 * @description Now when left out
                 * @example 2026-11-23T19:54:00.000Z
                 */
                occurredAt?: string;
                /**
                 * @description Of `suppressed`: why; `objection` when left out
                 * @enum {string}
                 */
                suppression?: "hard-bounce" | "complaint" | "invalid" | "objection";
                note?: string;
                /** @description The record of this one person’s act: the entry of the form, a line of its log. Counts beside `page`. Rows of one list with the same record prove nothing about anybody; in later calls it still belongs to the person it was first given for, whatever its capitals and spaces */
                upstreamProof?: string;
                notice?: {
                    noticeId: string;
                    version: number;
                };
                /** @enum {string} */
                language?: "nl" | "en" | "de";
                /**
                 * @default import
                 * @enum {string}
                 */
                method?: "web-form" | "double-opt-in-link" | "preference-centre" | "one-click-unsubscribe" | "reply" | "import" | "phone" | "paper" | "api" | "feedback-loop" | "bounce";
                /**
                 * @description Address of the page, or name of the form, that asked
                 * @example https://www.waterweg.example/sign-up
                 */
                page?: string;
                privacyStatement?: components["schemas"]["PrivacyStatementRef"];
                evidence?: components["schemas"]["ActEvidence"];
            }[];
        };
        /** @description Contacts of the sender that match every condition */
        StoredAudience: {
            roles?: ("customer" | "user" | "donor" | "prospect")[];
            service?: string;
            countries?: string[];
            contactIds?: string[];
        };
        SuccessionBody: {
            /** @description The entity that was succeeded */
            predecessor: string;
            /**
             * @description When it took effect; not in the future
             * @example 2026-11-23T19:54:00.000Z
             */
            on: string;
            evidence: {
                /** @example Deed of merger, notary J. Smit, 2026-03-01 */
                document: string;
                /**
                 * @description Where it can be looked up
                 * @example Trade register, 12345678
                 */
                place?: string;
            };
        };
        SuppressionAnswer: {
            isKeptOff: boolean;
            items: {
                /** @enum {string} */
                scope: "all-senders" | "sender";
                senderId?: string;
                /** @enum {string} */
                reason: "hard-bounce" | "complaint" | "invalid" | "objection";
                /**
                 * Format: date-time
                 * @example 2026-11-23T19:54:00.000Z
                 */
                since: string;
            }[];
        };
        SuppressionLookup: {
            /** @example anja@korenaar.example */
            email: string;
            senderId: string;
        };
        TestMails: {
            to: string;
            mails: {
                /** @enum {string} */
                language: "nl" | "en" | "de";
                /** @enum {string} */
                outcome: "accepted" | "refused";
                reason?: string;
            }[];
        };
        Topic: {
            entityId: string;
            topicId: string;
            names: {
                [key: string]: string;
            };
            descriptions: {
                [key: string]: string;
            };
            /** @enum {string} */
            visibility: "public" | "concerned";
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description Since when the topic has its current form: its creation, or the last time it was renamed, described differently or reinstated. No exception to consent allows it for people who opted out of another topic of the purpose before that
             * @example 2026-11-23T19:54:00.000Z
             */
            knownSince?: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            retiredAt?: string;
            version: number;
            changedBy: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            changedAt: string;
        };
        TopicBody: {
            names: {
                nl?: string;
                en?: string;
                de?: string;
            };
            /** @default {} */
            descriptions?: {
                nl?: string;
                en?: string;
                de?: string;
            };
            /**
             * @description `concerned`: the pages show it only to people who made a choice about it or have a customer, user or donor relation
             * @default public
             * @enum {string}
             */
            visibility?: "public" | "concerned";
            /**
             * @description Nobody may be asked or mailed about it any more; its versions remain
             * @default false
             */
            retired?: boolean;
        };
        TopicPage: {
            items: components["schemas"]["Topic"][];
            next?: string;
        };
        TrackingFinding: {
            /** @enum {string} */
            kind: "pixel" | "recipient-id" | "redirector";
            /** @enum {string} */
            activity: "tracking.open" | "tracking.click" | "personalisation";
            start: number;
            end: number;
            url: string;
            reason: string;
        };
        Verdict: {
            contactId: string;
            /** @enum {string} */
            verdict: "denied" | "accepted" | "refused" | "unknown";
            reasons: string[];
            /** @description The placeholder that this contact has no value for (`placeholder-unfilled`), or whose value is not sent (`value-misfit`) */
            placeholder?: string;
            jobId?: string;
            /**
             * Format: date-time
             * @description When it was decided
             * @example 2026-11-23T19:54:00.000Z
             */
            at?: string;
            /** @description For a denied recipient: the law by which it was decided; absent if the contact no longer existed. A mail’s is in `decision` */
            ruleSet?: string;
            consentVersion?: number;
            decision?: components["schemas"]["ClaimedDecision"];
            /** @description Feedback after submission: bounces, complaints, rejects */
            feedback?: string[];
            /** @description The verdict in full sentences, from what was stored with it, in the language of `language` or `Accept-Language` */
            explanation?: string;
        };
        Webhook: {
            webhookId: string;
            /**
             * @description Where events are posted: `https`, on the public internet, without user, password or `#`
             * @example https://hooks.waterweg.example/grondslag
             */
            url: string;
            /** @description The events that it receives; all of them if omitted */
            events?: ("consent.changed" | "contact.suppressed" | "contact.erased" | "mailing.state-changed")[];
            /** @example Keeps the shop up to date */
            description?: string;
            /** @enum {string} */
            state: "enabled" | "disabled";
            /**
             * @description `gone`: its address answered 410
             * @enum {string}
             */
            disabledBy?: "caller" | "gone";
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T19:54:00.000Z
             */
            changedAt: string;
            /**
             * Format: date-time
             * @description Until then every event is signed with the previous secret too
             * @example 2026-11-23T19:54:00.000Z
             */
            previousSecretUntil?: string;
        };
        WebhookBody: {
            /**
             * @description Where events are posted: `https`, on the public internet, without user, password or `#`
             * @example https://hooks.waterweg.example/grondslag
             */
            url: string;
            /** @description The events that it receives; all of them if omitted */
            events?: ("consent.changed" | "contact.suppressed" | "contact.erased" | "mailing.state-changed")[];
            /** @example Keeps the shop up to date */
            description?: string;
        };
        WebhookChange: {
            /**
             * @description Where events are posted: `https`, on the public internet, without user, password or `#`
             * @example https://hooks.waterweg.example/grondslag
             */
            url?: string;
            /** @description `null` is every event again */
            events?: ("consent.changed" | "contact.suppressed" | "contact.erased" | "mailing.state-changed")[] | null;
            /** @example Keeps the shop up to date */
            description?: string | null;
            /**
             * @description A disabled webhook receives nothing; what waits for it becomes a dead letter
             * @enum {string}
             */
            state?: "enabled" | "disabled";
        };
        WebhookTest: {
            /** @description Whether it answered 2xx within five seconds */
            isDelivered: boolean;
            /** @description The HTTP status it answered */
            status?: number;
            /** @enum {string} */
            failure?: "address-not-public" | "name-not-found" | "timed-out" | "unreachable" | "answer-too-large" | "redirected" | "status" | "gone" | "disabled";
            /** @description The `webhook-id` of the event that was sent */
            eventId: string;
        };
        WebhookWithSecret: components["schemas"]["Webhook"] & {
            /**
             * @description Checks the signature of every event. Only this response contains it: it is stored encrypted, and nobody can read it again
             * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD
             */
            secret: string;
        };
        Withdrawal: {
            /**
             * @description `refused` answers the one question that was asked; `withdrawn` ends the scope
             * @default withdrawn
             * @enum {string}
             */
            type?: "withdrawn" | "refused";
            /** @description The contact’s own sender when left out */
            senderId?: string;
            /** @enum {string} */
            purpose?: "commercial" | "ideological" | "charitable";
            topic?: string;
            /** @example tracking.open */
            activity?: string;
            /** @example 2026-11-23T19:54:00.000Z */
            occurredAt?: string;
            actor?: components["schemas"]["Actor"];
            /**
             * @default reply
             * @enum {string}
             */
            method?: "web-form" | "double-opt-in-link" | "preference-centre" | "one-click-unsubscribe" | "reply" | "import" | "phone" | "paper" | "api" | "feedback-loop" | "bounce";
            /**
             * @description Address of the page, or name of the form, that asked
             * @example https://www.waterweg.example/sign-up
             */
            page?: string;
            note?: string;
            evidenceRefs?: string[];
        };
    };
    responses: {
        /** @description The request has no valid credentials */
        Unauthenticated: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than `x-limits` says */
        BodyTooLarge: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not JSON */
        UnsupportedMediaType: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description More requests a second than `x-limits` says; nothing was done */
        TooManyRequests: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description More requests a second than `x-limits` says; API Gateway itself responds */
        Throttled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message?: string;
                };
            };
        };
        /** @description Something went wrong on our side */
        Internal: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A backend service did not respond, or took too long */
        Unavailable: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                "retry-after": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
         * @example order-4711
         */
        IdempotencyKey: string;
        /**
         * @description Accepted as on every write, but without effect: nothing is stored, so a repeat is computed again
         * @example order-4711
         */
        IdempotencyKeyWithoutEffect: string;
        /**
         * @description The `ETag` of the version that this changes
         * @example "1"
         */
        IfMatch: string;
        /**
         * @description The `ETag` of the version that this changes; none to register what is new
         * @example "1"
         */
        IfMatchWhenPresent: string;
        /**
         * @description If given, only exactly this version is changed; if omitted, the current one is
         * @example "1"
         */
        IfMatchOptional: string;
    };
    requestBodies: never;
    headers: {
        /** @description The version; send it as `If-Match` to change exactly this one */
        ETag: string;
        /** @description `true` if this repeats the first response for the same key */
        IdempotencyReplayed: string;
        /** @description Path of what was created */
        Location: string;
        /** @description The id under which this request is in the logs */
        CorrelationId: string;
        /** @description Seconds to wait before trying again */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The hash of its bytes, and its ending
                 * @example c414cd0e204de974f73753c7e28d7638e7b3691bb8b1a2bab6b25bb7fed7ce77.png
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A picture of a mail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description There is no such picture */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Throttled"];
        };
    };
    showConfirmation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example g0jXcfm3oMBq_8lJ6imrpKAFDu4VDSjP */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page with the button */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The neutral page: not a link of ours, or no longer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["Throttled"];
            /** @description The page that says that nothing was stored and to try again */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    confirmOptIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example g0jXcfm3oMBq_8lJ6imrpKAFDu4VDSjP */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    confirm?: string;
                };
            };
        };
        responses: {
            /** @description The page that says that it is confirmed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The neutral page: not a link of ours, or no longer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["Throttled"];
            /** @description The page that says that nothing was stored and to try again */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showOwnData: {
        parameters: {
            query?: {
                /** @description The same as a file, with times as ISO 8601, instead of the page */
                file?: "json";
            };
            header?: never;
            path: {
                /** @example v1.k1.UOjx22MhmystdPGW7Se5RXRyzMPt9qUfGWNHHajlPGv5zk3nMnJkdE3fwqcmo1iugRqxRPW.QEjZ3WBQIrEetYu8X8UxqdPg9DguEh9MszpmsudeJSQ */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page, or the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The neutral page: not a link of ours, or no longer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["Throttled"];
            /** @description The page that says that nothing was stored and to try again */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    recordOwnRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example v1.k1.UOjx22MhmystdPGW7Se5RXRyzMPt9qUfGWNHHajlPGv5zk3nMnJkdE3fwqcmo1iugRqxRPW.QEjZ3WBQIrEetYu8X8UxqdPg9DguEh9MszpmsudeJSQ */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @enum {string} */
                    ask: "objection" | "access" | "rectification" | "erasure" | "complaint";
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The receipt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The neutral page: not a link of ours, or no longer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["Throttled"];
            /** @description The page that says that nothing was stored and to try again */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showApiDocs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document as a page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["Throttled"];
        };
    };
    readLogCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest signed checkpoint of the evidence log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Nothing has been sealed yet */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Throttled"];
        };
    };
    readLogKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public key of the evidence log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Nothing has been sealed yet */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Throttled"];
        };
    };
    readLogTile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Level and index of the tile
                 * @example 0/000
                 */
                "path+": string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A tile of the evidence log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The log has no such tile, or none yet */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Throttled"];
        };
    };
    showWhy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example v1.k1.QokGqqfqIi8MtBkL-YnGU6mhokM0WpgHem3uMHGlgIRNXS3xF1XxSwj3CnPJYPjaQQG3JK8RmRzA_PIFQALiLQaA4jazIpu.T7ZlKvoeSPLy-XuQc5VccGWiVcRBrqcjFPlVDhfVYmi */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The neutral page: not a link of ours, or no longer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["Throttled"];
            /** @description The page that says that nothing was stored and to try again */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    requestOwnLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example v1.k1.QokGqqfqIi8MtBkL-YnGU6mhokM0WpgHem3uMHGlgIRNXS3xF1XxSwj3CnPJYPjaQQG3JK8RmRzA_PIFQALiLQaA4jazIpu.T7ZlKvoeSPLy-XuQc5VccGWiVcRBrqcjFPlVDhfVYmi */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @enum {string} */
                    do?: "mine";
                };
            };
        };
        responses: {
            /** @description The page that says so */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The neutral page: not a link of ours, or no longer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["Throttled"];
            /** @description The page that says that nothing was stored and to try again */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    fetchMeasuredPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example v1.k1.QokGqqfqIi8MtBkL-YnGU6mhokM0WpgHem3uMHGlgIRNXS3xF1XxSwj3CnPJYPjaQQG3JK8RmRzA_PIFQALiLQaA4jazIpu.T7ZlKvoeSPLy-XuQc5VccGWiVcRBrqcjFPlVDhfVYmi */
                token: string;
                /** @example o */
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/gif": unknown;
                };
            };
            /** @description To the address of the link */
            302: {
                headers: {
                    /** @description The address */
                    location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The neutral page: not a link of ours, or no longer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["Throttled"];
            /** @description The page that says that nothing was stored and to try again */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    probeMeasuredPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example v1.k1.QokGqqfqIi8MtBkL-YnGU6mhokM0WpgHem3uMHGlgIRNXS3xF1XxSwj3CnPJYPjaQQG3JK8RmRzA_PIFQALiLQaA4jazIpu.T7ZlKvoeSPLy-XuQc5VccGWiVcRBrqcjFPlVDhfVYmi */
                token: string;
                /** @example 0 */
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A link of the mailing */
            302: {
                headers: {
                    /** @description The address */
                    location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not a link of ours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["Throttled"];
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            429: components["responses"]["Throttled"];
        };
    };
    showPreferences: {
        parameters: {
            query?: {
                /** @description A switch to confirm, as in the mailed link; may be repeated */
                on?: string;
            };
            header?: never;
            path: {
                /** @example v1.k1.sv7zYnjl_LTGaR63bccU3bKIlGenV1M6GPqU38_rEqJR1dPPd1fuhxK5zGlpPD-VYONWcO9.sX--8HuPdQnL2bc3JvbBgTnq-6C0gah_GhuekYfaEbI */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The neutral page: not a link of ours, or no longer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["Throttled"];
            /** @description The page that says that nothing was stored and to try again */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    changePreferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example v1.k1.sv7zYnjl_LTGaR63bccU3bKIlGenV1M6GPqU38_rEqJR1dPPd1fuhxK5zGlpPD-VYONWcO9.sX--8HuPdQnL2bc3JvbBgTnq-6C0gah_GhuekYfaEbI */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @enum {string} */
                    do: "save" | "stop" | "language" | "mine";
                    /** @description Every switch as the page showed it */
                    shown?: string[];
                    /** @description Those that are on */
                    on?: string[];
                    language?: string;
                };
            };
        };
        responses: {
            /** @description The page in its current state */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The neutral page: not a link of ours, or no longer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["Throttled"];
            /** @description The page that says that nothing was stored and to try again */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    fetchPersonProof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example v1.k1.AYpJNaszsPZPbiiTgfgq8T7WDdnzCLwG1RH25fTC29cIzW6kznYKUAkFZneabV.rVFbr6gp4wyEeJo9Wmm1i8jC2Nw4NEVKHAiktIL2VIV */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proof, or the page that says that it is being prepared */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description The neutral page: not a link of ours, or no longer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["Throttled"];
            /** @description The page that says that nothing was stored and to try again */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showSignUp: {
        parameters: {
            query?: {
                /** @example nl */
                lang?: "nl" | "en" | "de";
                /** @description Offers this topic only; may be repeated */
                topic?: string;
            };
            header?: never;
            path: {
                /** @example waterweg */
                senderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The neutral page: no sender, or one that offers nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["Throttled"];
            /** @description The page that says that nothing was stored and to try again */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    requestSignUp: {
        parameters: {
            query?: {
                /** @example nl */
                lang?: "nl" | "en" | "de";
                /** @description Offers this topic only; may be repeated */
                topic?: string;
            };
            header?: never;
            path: {
                /** @example waterweg */
                senderId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    email: string;
                    /** @description What was ticked, as the form has it */
                    on: string | string[];
                    /** @description Left empty by people, who do not see it */
                    website?: string;
                };
            };
        };
        responses: {
            /** @description The page that says to check the mailbox */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The neutral page: no sender, or one that offers nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The page again: no address, nothing ticked, or the text has changed since */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["Throttled"];
            /** @description The page that says that nothing was stored and to try again */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showSignUpForm: {
        parameters: {
            query?: {
                /** @example nl */
                lang?: "nl" | "en" | "de";
                /** @description Offers this topic only; may be repeated */
                topic?: string;
            };
            header?: never;
            path: {
                /** @example waterweg */
                senderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The neutral page: no sender, or one that offers nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["Throttled"];
            /** @description The page that says that nothing was stored and to try again */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    readStyleSheet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The style sheet of the pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/css": string;
                };
            };
            429: components["responses"]["Throttled"];
        };
    };
    showStopPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example v1.k1.OjzHJLIdW6jUtA-0MckV1NVOmbzF7cojnd6qzGpTnQbpSGN68fdZse3qyi5oCte2Z9Q3FJ4vTJEqux-4ji99VgXJGogC-5i72jNHZi-VXBO.PmRQ3oTQRg5BCILG4Pz7hWxlzcqnWk1hiz_zNFVPkRS */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page with the button */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The neutral page: not a link of ours, or no longer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["Throttled"];
            /** @description The page that says that nothing was stored and to try again */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    stopByOneClick: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example v1.k1.OjzHJLIdW6jUtA-0MckV1NVOmbzF7cojnd6qzGpTnQbpSGN68fdZse3qyi5oCte2Z9Q3FJ4vTJEqux-4ji99VgXJGogC-5i72jNHZi-VXBO.PmRQ3oTQRg5BCILG4Pz7hWxlzcqnWk1hiz_zNFVPkRS */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description What our own page offers: to stop what the link names, or all direct marketing
                     * @enum {string}
                     */
                    stop?: "link" | "all";
                    /**
                     * @description RFC 8058
                     * @enum {string}
                     */
                    "List-Unsubscribe"?: "One-Click";
                };
            };
        };
        responses: {
            /** @description The page that says that it stopped */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The neutral page: not a link of ours, or no longer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["Throttled"];
            /** @description The page that says that nothing was stored and to try again */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    probeStopPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example v1.k1.OjzHJLIdW6jUtA-0MckV1NVOmbzF7cojnd6qzGpTnQbpSGN68fdZse3qyi5oCte2Z9Q3FJ4vTJEqux-4ji99VgXJGogC-5i72jNHZi-VXBO.PmRQ3oTQRg5BCILG4Pz7hWxlzcqnWk1hiz_zNFVPkRS */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A link of ours */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not a link of ours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["Throttled"];
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createAsset: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetBody"];
            };
        };
        responses: {
            /** @description The stored file */
            200: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @example 3 */
                limit?: number;
                cursor?: string;
                day?: string;
                /** @description The last day, by default `day`; at most 92 days together */
                until?: string;
                caller?: string;
                /** @description By your id or ours; an erased contact by ours */
                contactId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEntry"][];
                        next?: string;
                    };
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCallerBlocks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The blocks */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CallerBlock"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestCallerBlock: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallerBlockRequest"];
            };
        };
        responses: {
            /** @description The block, which waits for another person */
            201: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallerBlock"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    confirmCallerBlock: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 01M842RW900000000000000006 */
                blockId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The block as it is now */
            200: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallerBlock"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestCallerRelease: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 01M842RW900000000000000006 */
                blockId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallerBlockLift"];
            };
        };
        responses: {
            /** @description The block as it is now */
            200: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallerBlock"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAuditCallers: {
        parameters: {
            query?: {
                since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The callers, by the last day, newest first */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        since: string;
                        items: components["schemas"]["AuditCaller"][];
                    };
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readCertificate: {
        parameters: {
            query?: {
                /** @description Of the explanations; by default what `Accept-Language` asks for, or else English */
                language?: "nl" | "en" | "de";
                /** @description `print` is an A4 page that loads nothing, in the language asked for */
                format?: "json" | "print";
            };
            header?: never;
            path: {
                /** @example c_mvjccMRsy3mzQ_GApZynZg */
                certifiedId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificate */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemovalCertificate"];
                    "text/html": string;
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    classifyMail: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Accepted as on every write, but without effect: nothing is stored, so a repeat is computed again
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyWithoutEffect"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassificationRequest"];
            };
        };
        responses: {
            /** @description Verdict, evidence, and what the purpose becomes */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassificationAnswer"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** @example 2 */
                limit?: number;
                cursor?: string;
                senderId?: string;
                kind?: "person" | "organisation";
                language?: "nl" | "en" | "de";
                /** @description ISO 3166-1 alpha-2, officially assigned: `GR` and not `EL`, `GB` and not `UK` */
                country?: string;
                /** @description In a relationship that has not ended; with both parameters, in one that matches both */
                role?: "customer" | "user" | "donor" | "prospect";
                /** @description In a relationship that has not ended; with both parameters, in one that matches both */
                service?: string;
                /** @description Contacts created or changed at this time or later */
                updatedFrom?: string;
                /** @description Contacts last changed before this time */
                updatedBefore?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactCreation"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    location: components["headers"]["Location"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    importContacts: {
        parameters: {
            query?: {
                /** @description For a CSV file: the name of this list */
                importId?: string;
                /** @description Where in the list the first of these rows is, from 0: a list that is sent in parts keeps the numbers of its rows, under which each is recorded once */
                firstRow?: number | null;
                /** @description For a CSV file that is part of a larger one, with the same header: the number of data rows in the parts before it. Row numbers refer to the whole list, in `firstRow`, `nextRow` and the response */
                rowsBefore?: number | null;
                /** @description For a CSV file that is part of a larger one: the data rows of the whole list, so that `GET /v1/jobs` shows when it is complete. Without it each part counts as a list of its own */
                listRows?: number;
                /** @description Writes nothing: returns the outcome that each row would have, and `outlook` says how many of them could get service mail and how many an offer, and why not. */
                dryRun?: "true" | "false";
                /** @description For a CSV file: JSON of a `ListMapping`, which says how its columns are read */
                mapping?: string;
            };
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportBody"];
                "text/csv": string;
            };
        };
        responses: {
            /** @description The outcome of each row */
            200: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    lookupContacts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Accepted as on every write, but without effect: nothing is stored, so a repeat is computed again
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyWithoutEffect"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactLookup"];
            };
        };
        responses: {
            /** @description The contacts with the address, if any */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Contact"][];
                    };
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readContact: {
        parameters: {
            query?: {
                /** @description As it was at this time, by what had been recorded by then; now when left out */
                at?: string;
            };
            header?: never;
            path: {
                /** @example henk */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"] | components["schemas"]["ContactFacts"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeContact: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of the version that this changes
                 * @example "1"
                 */
                "if-match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @example henk */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactPatch"];
            };
        };
        responses: {
            /** @description The contact as it is now */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version named by If-Match is not the current one */
            412: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current version must be named by If-Match */
            428: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example joke */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessAnswer"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readConsent: {
        parameters: {
            query?: {
                /** @description As it was at this time, by what had been recorded by then; now when left out */
                at?: string;
            };
            header?: never;
            path: {
                /** @example henk */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The consent state; its ETag is the ledger’s version */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentState"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listConsentEvents: {
        parameters: {
            query?: {
                /** @example 1 */
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example henk */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentEventPage"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordConsentEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example henk */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentEventBody"];
            };
        };
        responses: {
            /** @description Recorded before, or nothing to add */
            200: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedConsentEvent"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedConsentEvent"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readConsentEventProof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example henk */
                contactId: string;
                /** @example 1 */
                sequence: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proof: a text file for `grondslag verify` */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readConsentReceipt: {
        parameters: {
            query?: {
                /** @description Of the explanations; by default what `Accept-Language` asks for, or else English */
                language?: "nl" | "en" | "de";
                /** @description `print` is an A4 page that loads nothing, in the language asked for */
                format?: "json" | "print";
            };
            header?: never;
            path: {
                /** @example henk */
                contactId: string;
                /** @example 01M83WW9400000000000000013 */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        "@context": {
                            [key: string]: string;
                        };
                        "@id": string;
                        /** @enum {string} */
                        "@type": "dpv:ConsentReceipt";
                        "dct:identifier": string;
                        "dct:created": string;
                        "dct:conformsTo": string;
                        "dpv:hasDataController": {
                            "@id": string;
                            "@type": string;
                        } & {
                            [key: string]: unknown;
                        };
                        "dpv:hasDataSubject": string;
                        "dpv:hasNotice"?: ({
                            "@id": string;
                            "@type": string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        "dpv:hasProcess": ({
                            "@id": string;
                            "@type": string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        /**
                         * Format: uri
                         * @description For a receipt: where the person finds the proof of it, for 90 days
                         */
                        "grondslag:proof"?: string;
                    };
                    "text/html": string;
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestOptIn: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example hanna */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptInRequest"];
            };
        };
        responses: {
            /** @description No mail is sent, and why */
            200: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OptInOutcome"];
                };
            };
            /** @description Recorded; the mail is on its way */
            202: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OptInOutcome"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example henk */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verdict */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerVerdict"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    eraseContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example tim */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureRequest"];
            };
        };
        responses: {
            /** @description The certificate */
            200: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureCertificate"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readErasureProof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example c_mvjccMRsy3mzQ_GApZynZg */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proof: a text file for `grondslag verify` */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportContact: {
        parameters: {
            query?: {
                format?: "json" | "dpv";
            };
            header?: never;
            path: {
                /** @example joke */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactExport"] | {
                        "@context": {
                            [key: string]: string;
                        };
                        "@id": string;
                        /** @enum {string} */
                        "@type": "dpv:ConsentRecord";
                        "dct:identifier": string;
                        "dct:created": string;
                        "dct:conformsTo": string;
                        "dpv:hasDataController": {
                            "@id": string;
                            "@type": string;
                        } & {
                            [key: string]: unknown;
                        };
                        "dpv:hasDataSubject": string;
                        "dpv:hasNotice"?: ({
                            "@id": string;
                            "@type": string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        "dpv:hasProcess": ({
                            "@id": string;
                            "@type": string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        /**
                         * Format: uri
                         * @description For a receipt: where the person finds the proof of it, for 90 days
                         */
                        "grondslag:proof"?: string;
                    };
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContactMailings: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description Of the explanations; by default what `Accept-Language` asks for, or else English */
                language?: "nl" | "en" | "de";
            };
            header?: never;
            path: {
                /** @example henk */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mail by mail */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactMailings"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordObjection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example joke */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Objection"];
            };
        };
        responses: {
            /** @description Recorded before, or nothing to add */
            200: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedConsentEvent"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedConsentEvent"];
                };
            };
            /** @description An objection to service mail, as a request */
            202: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRequest"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestContactProofBundle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example henk */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofBundleRequest"];
            };
        };
        responses: {
            /** @description The bundle */
            201: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofBundle"];
                };
            };
            /** @description Under way; the service continues by itself */
            202: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofBundle"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listConsentEventProofs: {
        parameters: {
            query?: {
                /** @example 1 */
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example henk */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oldest event first */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentEventProofPage"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    writePublishedAddresses: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of the version that this changes
                 * @example "1"
                 */
                "if-match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @example drukkerij */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishedAddresses"];
            };
        };
        responses: {
            /** @description The contact as it is now */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version named by If-Match is not the current one */
            412: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current version must be named by If-Match */
            428: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    writeRelationships: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of the version that this changes
                 * @example "1"
                 */
                "if-match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @example henk */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Relationships"];
            };
        };
        responses: {
            /** @description The contact as it is now */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version named by If-Match is not the current one */
            412: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current version must be named by If-Match */
            428: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example henk */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskedRequest"];
            };
        };
        responses: {
            /** @description The request, with its ETag */
            201: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRequest"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example joke */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description Recorded before, or nothing to add */
            200: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedConsentEvent"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedConsentEvent"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    decideContacts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Accepted as on every write, but without effect: nothing is stored, so a repeat is computed again
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyWithoutEffect"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionsRequest"];
            };
        };
        responses: {
            /** @description One decision for each contact, in their order */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decisions"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEntities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All entities */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Entity"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readEntity: {
        parameters: {
            query?: {
                /** @description As it was at this time, by what had been recorded by then; now when left out */
                at?: string;
            };
            header?: never;
            path: {
                /** @example e-waterweg */
                entityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entity"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    writeEntity: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of the version that this changes
                 * @example "1"
                 */
                "if-match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @example e-waterweg */
                entityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityBody"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entity"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version named by If-Match is not the current one */
            412: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current version must be named by If-Match */
            428: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordSuccession: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of the version that this changes
                 * @example "1"
                 */
                "if-match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @example e-waterweg */
                entityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuccessionBody"];
            };
        };
        responses: {
            /** @description Recorded */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entity"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version named by If-Match is not the current one */
            412: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current version must be named by If-Match */
            428: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTopics: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example e-waterweg */
                entityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicPage"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readTopic: {
        parameters: {
            query?: {
                /** @description As it was at this time, by what had been recorded by then; now when left out */
                at?: string;
            };
            header?: never;
            path: {
                /** @example e-waterweg */
                entityId: string;
                /**
                 * @description The topic’s text; compared without regard to case
                 * @example events
                 */
                topicId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The topic */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    writeTopic: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of the version that this changes; none to register what is new
                 * @example "1"
                 */
                "if-match"?: components["parameters"]["IfMatchWhenPresent"];
            };
            path: {
                /** @example e-waterweg */
                entityId: string;
                /**
                 * @description The topic’s text; compared without regard to case
                 * @example events
                 */
                topicId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TopicBody"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"];
                };
            };
            /** @description Added */
            201: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version named by If-Match is not the current one */
            412: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current version must be named by If-Match */
            428: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTopicVersions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example e-waterweg */
                entityId: string;
                /**
                 * @description The topic’s text; compared without regard to case
                 * @example events
                 */
                topicId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicPage"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEntityVersions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example e-waterweg */
                entityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Entity"][];
                        next?: string;
                    };
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listKeptFeedback: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptFeedback"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listHolds: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Hold"][];
                        next?: string;
                    };
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordHold: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldRequest"];
            };
        };
        responses: {
            /** @description The hold */
            201: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    releaseHold: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 01M842C2400000000000000016 */
                holdId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldRelease"];
            };
        };
        responses: {
            /** @description The hold as it was released */
            200: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                kind?: "import" | "proof-bundle" | "invalidation" | "stops-merge" | "erasure" | "retention";
                state?: "going" | "done" | "failed" | "stopped";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Jobs"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMailings: {
        parameters: {
            query?: {
                /** @example 1 */
                limit?: number;
                cursor?: string;
                /**
                 * @description Required, except for the review queue
                 * @example waterweg
                 */
                senderId?: string;
                /** @description Mailings in this state; `held` is the review queue */
                state?: "draft" | "held" | "scheduled" | "running" | "paused" | "finished" | "cancelled";
                /** @description Mailings with this text in their name, whatever its capitals */
                text?: string;
                /** @description Mailings created at this time or later */
                createdFrom?: string;
                /** @description Mailings created before this time */
                createdBefore?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReviewedMailing"][];
                        next?: string;
                    };
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createMailing: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailingDraft"];
            };
        };
        responses: {
            /** @description The draft, with what inspection found */
            201: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    location: components["headers"]["Location"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailingDetail"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readMailing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01M83ZGGE00000000000000007 */
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mailing */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailingDetail"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceMailing: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of the version that this changes
                 * @example "1"
                 */
                "if-match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @example 01M83YA1Z00000000000000012 */
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailingDraft"];
            };
        };
        responses: {
            /** @description Inspected again */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailingDetail"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version named by If-Match is not the current one */
            412: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current version must be named by If-Match */
            428: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    acceptClassification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description If given, only exactly this version is changed; if omitted, the current one is
                 * @example "1"
                 */
                "if-match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @example 01M83YRPQ00000000000000001 */
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mailing in its new state */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mailing"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version named by If-Match is not the current one */
            412: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    activateMailing: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description If given, only exactly this version is changed; if omitted, the current one is
                 * @example "1"
                 */
                "if-match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @example 01M86VGV600000000000000002 */
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mailing in its new state */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mailing"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version named by If-Match is not the current one */
            412: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    openAttachment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 01M83ZB0N00000000000000032 */
                mailingId: string;
                /** @example 16eccfff1bccebfae9fc07c62e70868553f4c69659595f0f793c27f39474f4d9 */
                assetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedAttachment"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelMailing: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description If given, only exactly this version is changed; if omitted, the current one is
                 * @example "1"
                 */
                "if-match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @example 01M840WEP00000000000000004 */
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mailing in its new state */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mailing"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version named by If-Match is not the current one */
            412: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    pauseMailing: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description If given, only exactly this version is changed; if omitted, the current one is
                 * @example "1"
                 */
                "if-match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @example 01M83ZGGE00000000000000007 */
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mailing in its new state */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mailing"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version named by If-Match is not the current one */
            412: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    previewMailing: {
        parameters: {
            query?: {
                /** @description Of the explanations; by default what `Accept-Language` asks for, or else English */
                language?: "nl" | "en" | "de";
                cursor?: string;
            };
            header?: {
                /**
                 * @description Accepted as on every write, but without effect: nothing is stored, so a repeat is computed again
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyWithoutEffect"];
            };
            path: {
                /** @example 01M83ZGGE00000000000000007 */
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts by reason, with samples */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailingPreview"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPreviews: {
        parameters: {
            query?: {
                /** @description Of the explanations; by default what `Accept-Language` asks for, or else English */
                language?: "nl" | "en" | "de";
            };
            header?: never;
            path: {
                /** @example 01M83ZGGE00000000000000007 */
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The previews */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPreviews"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPreview: {
        parameters: {
            query?: {
                /** @description Of the explanations; by default what `Accept-Language` asks for, or else English */
                language?: "nl" | "en" | "de";
            };
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 01M83ZGGE00000000000000007 */
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preview */
            201: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    location: components["headers"]["Location"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPreview"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readPreview: {
        parameters: {
            query?: {
                /** @description Of the explanations; by default what `Accept-Language` asks for, or else English */
                language?: "nl" | "en" | "de";
            };
            header?: never;
            path: {
                /** @example 01M83ZGGE00000000000000007 */
                mailingId: string;
                /** @example 01M83ZM5M00000000000000008 */
                previewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preview */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPreview"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    continuePreview: {
        parameters: {
            query?: {
                /** @description Of the explanations; by default what `Accept-Language` asks for, or else English */
                language?: "nl" | "en" | "de";
            };
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 01M83ZGGE00000000000000007 */
                mailingId: string;
                /** @example 01M83ZM5M00000000000000008 */
                previewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preview */
            200: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPreview"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPreviewPeople: {
        parameters: {
            query?: {
                /** @description Of the explanations; by default what `Accept-Language` asks for, or else English */
                language?: "nl" | "en" | "de";
                /** @example deny */
                effect?: "allow" | "deny";
                /** @description Only people for whom this is the first reason, as `denied` counts them */
                reason?: string;
                format?: "json" | "csv";
                /** @example 2 */
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 01M83ZGGE00000000000000007 */
                mailingId: string;
                /** @example 01M83ZM5M00000000000000008 */
                previewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewedPeople"];
                    "text/csv": string;
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestMailingProofBundle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 01M83ZGGE00000000000000007 */
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofBundleRequest"];
            };
        };
        responses: {
            /** @description The bundle */
            201: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofBundle"];
                };
            };
            /** @description Under way; the service continues by itself */
            202: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofBundle"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    renderMailing: {
        parameters: {
            query?: {
                /** @description Of the explanations; by default what `Accept-Language` asks for, or else English */
                language?: "nl" | "en" | "de";
            };
            header?: {
                /**
                 * @description Accepted as on every write, but without effect: nothing is stored, so a repeat is computed again
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyWithoutEffect"];
            };
            path: {
                /** @example 01M83ZGGE00000000000000007 */
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenderRequest"];
            };
        };
        responses: {
            /** @description The verdict, and the mail */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenderedMail"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readMailingReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01M83ZGGE00000000000000007 */
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailingReport"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    resumeMailing: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description If given, only exactly this version is changed; if omitted, the current one is
                 * @example "1"
                 */
                "if-match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @example 01M83ZGGE00000000000000007 */
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ResumeMailing"];
            };
        };
        responses: {
            /** @description The mailing in its new state */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mailing"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version named by If-Match is not the current one */
            412: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReviews: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01M83YRPQ00000000000000001 */
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All reviews */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RecordedReview"][];
                    };
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    reviewMailing: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 01M83YRPQ00000000000000001 */
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Review"];
            };
        };
        responses: {
            /** @description The mailing with its reviews, given and needed; `draft` once it is released */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewedMailing"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    scheduleMailing: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description If given, only exactly this version is changed; if omitted, the current one is
                 * @example "1"
                 */
                "if-match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @example 01M83ZGGE00000000000000007 */
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailingSchedule"];
            };
        };
        responses: {
            /** @description The mailing in its new state */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mailing"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version named by If-Match is not the current one */
            412: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    splitMailing: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 01M83YRPQ00000000000000001 */
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Two contents for each language */
            200: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailingSplit"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    testMailing: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 01M86VGV600000000000000002 */
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was submitted */
            200: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestMails"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    unscheduleMailing: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description If given, only exactly this version is changed; if omitted, the current one is
                 * @example "1"
                 */
                "if-match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @example 01M83ZGGE00000000000000007 */
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mailing in its new state */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mailing"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version named by If-Match is not the current one */
            412: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listVerdicts: {
        parameters: {
            query?: {
                /** @example 3 */
                limit?: number;
                cursor?: string;
                /** @description Of the explanations; by default what `Accept-Language` asks for, or else English */
                language?: "nl" | "en" | "de";
                /** @description Only these; all when left out */
                kind?: "denied" | "accepted" | "refused" | "unknown";
                /** @description Only those with this reason code; all when left out */
                reason?: string;
            };
            header?: never;
            path: {
                /** @example 01M83ZGGE00000000000000007 */
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Verdict"][];
                        next?: string;
                    };
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readVerdict: {
        parameters: {
            query?: {
                /** @description Of the explanations; by default what `Accept-Language` asks for, or else English */
                language?: "nl" | "en" | "de";
            };
            header?: never;
            path: {
                /** @example 01M83ZGGE00000000000000007 */
                mailingId: string;
                /** @example henk */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verdict; for a mail also the decision */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactVerdict"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMailingVersions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 01M83YA1Z00000000000000012 */
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MailingVersion"][];
                        next?: string;
                    };
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readMailingVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01M83YA1Z00000000000000012 */
                mailingId: string;
                /** @example 1 */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailingVersionDetail"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createMail: {
        parameters: {
            query?: {
                /** @description Of the explanations; by default what `Accept-Language` asks for, or else English */
                language?: "nl" | "en" | "de";
            };
            header: {
                /** @description Your own key for this mail, kept for thirty days: a repeat with the same body returns the first mail and sends none */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailRequest"];
            };
        };
        responses: {
            /** @description The mail requested before with this key, in its current state */
            200: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mail"];
                };
            };
            /** @description The mail and its outcome */
            201: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    location: components["headers"]["Location"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mail"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readMail: {
        parameters: {
            query?: {
                /** @description Of the explanations; by default what `Accept-Language` asks for, or else English */
                language?: "nl" | "en" | "de";
            };
            header?: never;
            path: {
                /** @example 01M86VVTR00000000000000009 */
                mailId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mail */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mail"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNotices: {
        parameters: {
            query: {
                /** @example waterweg */
                senderId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Current versions */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Notice"][];
                    };
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    publishNotice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeBody"];
            };
        };
        responses: {
            /** @description The latest version says this already */
            200: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            /** @description Published */
            201: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example offers */
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All versions, oldest first */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Notice"][];
                    };
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    countNoticeStanding: {
        parameters: {
            query?: {
                /** @example 100 */
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example offers */
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts of one page */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeStanding"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readNoticeVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example offers */
                noticeId: string;
                /** @example 1 */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readInvalidation: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example offers */
                noticeId: string;
                /** @example 2 */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job with a page of those it affected */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invalidation"] & {
                        contacts: {
                            contactId: string;
                            /**
                             * Format: date-time
                             * @example 2026-11-23T19:54:00.000Z
                             */
                            invalidatedAt: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    invalidateByNotice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example offers */
                noticeId: string;
                /** @example 2 */
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvalidationRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invalidation"];
                };
            };
            /** @description Under way; the service continues by itself */
            202: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invalidation"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readProcessingRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The register */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessingRegister"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readProofBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01M8417E800000000000000027 */
                bundleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bundle */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofBundle"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readProofBundleProof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01M8417E800000000000000027 */
                bundleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proof: a text file for `grondslag verify` */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @example open */
                state?: "open" | "answered";
                kind?: "objection" | "access" | "rectification" | "erasure" | "complaint";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRequestPage"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01M84212J00000000000000003 */
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRequest"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    answerRequest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of the version that this changes
                 * @example "1"
                 */
                "if-match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @example 01M84212J00000000000000003 */
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestAnswer"];
            };
        };
        responses: {
            /** @description The request as it was answered */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRequest"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version named by If-Match is not the current one */
            412: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The current version must be named by If-Match */
            428: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRetention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule and the last run */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retention"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDueRecords: {
        parameters: {
            query: {
                /** @example mailings */
                kind: "mailings" | "contacts" | "requests" | "signUps";
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is due of the records that were looked at */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DueRecord"][];
                        looked: number;
                        next?: string;
                    };
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSenders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All senders */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Sender"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readSender: {
        parameters: {
            query?: {
                /** @description As it was at this time, by what had been recorded by then; now when left out */
                at?: string;
            };
            header?: never;
            path: {
                /** @example waterweg */
                senderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sender */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sender"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    writeSender: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of the version that this changes; none to register what is new
                 * @example "1"
                 */
                "if-match"?: components["parameters"]["IfMatchWhenPresent"];
            };
            path: {
                /** @example waterweg */
                senderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SenderBody"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sender"];
                };
            };
            /** @description Registered */
            201: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sender"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version named by If-Match is not the current one */
            412: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current version must be named by If-Match */
            428: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readConsentDays: {
        parameters: {
            query?: {
                /**
                 * @description How many days at most, the last ones
                 * @example 1
                 */
                days?: number;
            };
            header?: never;
            path: {
                /** @example waterweg */
                senderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The days */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentDays"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readSenderFigures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example waterweg */
                senderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SenderFigures"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSenderTopics: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example waterweg */
                senderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicPage"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readSenderTopic: {
        parameters: {
            query?: {
                /** @description As it was at this time, by what had been recorded by then; now when left out */
                at?: string;
            };
            header?: never;
            path: {
                /** @example waterweg */
                senderId: string;
                /**
                 * @description The topic’s text; compared without regard to case
                 * @example events
                 */
                topicId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The topic */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    writeSenderTopic: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of the version that this changes; none to register what is new
                 * @example "1"
                 */
                "if-match"?: components["parameters"]["IfMatchWhenPresent"];
            };
            path: {
                /** @example waterweg */
                senderId: string;
                /**
                 * @description The topic’s text; compared without regard to case
                 * @example events
                 */
                topicId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TopicBody"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"];
                };
            };
            /** @description Added */
            201: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version named by If-Match is not the current one */
            412: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current version must be named by If-Match */
            428: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSenderVersions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example waterweg */
                senderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SenderVersion"][];
                        next?: string;
                    };
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readSendingState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendingState"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    lookupSuppressions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Accepted as on every write, but without effect: nothing is stored, so a repeat is computed again
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyWithoutEffect"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuppressionLookup"];
            };
        };
        responses: {
            /** @description What keeps it off, if anything */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuppressionAnswer"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Webhook"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookBody"];
            };
        };
        responses: {
            /** @description The webhook, with its secret */
            201: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    location: components["headers"]["Location"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01M86W8MX00000000000000005 */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 01M86W8MX00000000000000005 */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed */
            200: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        webhookId: string;
                    };
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of the version that this changes
                 * @example "1"
                 */
                "if-match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @example 01M86W8MX00000000000000005 */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookChange"];
            };
        };
        responses: {
            /** @description The webhook as changed */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version named by If-Match is not the current one */
            412: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, and rejected; `detail` or `errors` says why */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current version must be named by If-Match */
            428: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookDeadLetters: {
        parameters: {
            query?: {
                /** @example 1 */
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 01M86W8MX00000000000000005 */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of dead letters */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeadLetter"][];
                        next?: string;
                    };
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    redeliverDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 01M86W8MX00000000000000005 */
                webhookId: string;
                /** @example 01M86WHSW00000000000000030 */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is on its way */
            202: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        webhookId: string;
                        deliveryId: string;
                    };
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 01M86W8MX00000000000000005 */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretRotation"];
            };
        };
        responses: {
            /** @description The webhook, with its new secret */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow it, or the Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request, kept for a day: a repeat with the same body returns the first response
                 * @example order-4711
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 01M86W8MX00000000000000005 */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it */
            200: {
                headers: {
                    "idempotency-replayed": components["headers"]["IdempotencyReplayed"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTest"];
                };
            };
            /** @description A field, a parameter or the cursor is wrong; `errors` says which and why */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description The credentials lack the scope */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key is in use or was used for another request */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
}

import { z } from '@hono/zod-openapi';
import type { ProofLink } from '../../shared/consent/links/link.ts';
import { readLink } from '../../shared/consent/links/link-token.ts';
import type { LoggedRecord } from '../../shared/evidence/prove/logged-record.ts';
import { proofPage } from '../../web/pages/proof-page.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { pageHeaders } from '../runtime/pages/page-headers.ts';
import { languageOf, respondNeutral, respondPage } from '../runtime/pages/respond-page.ts';
import { tokenOfPath } from '../runtime/pages/token-of-path.ts';
import { proofLinkMadeAt } from '../runtime/proof-path.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * The proof of one record for the person whom it is about, behind a signed link that names the record: a
 * file, or a page that says when there will be one. Changes nothing.
 */
export const personProofRoutes = (
  app: HttpApp,
  { records, prove, mac, now }: Pick<Dependencies, 'records' | 'prove' | 'mac' | 'now'>,
): void => {
  const recordOf = ({ contactId, of }: ProofLink) =>
    of === 'erasure' ? records.certificate(contactId) : records.event(contactId, of);

  app.get('/r/:token{.+}', async (c) => {
    const link = readLink(tokenOfPath(c.req.param('token')), 'proof', await mac());
    if (link === undefined || now() >= link.expiresAt) return respondNeutral(c);
    const language = languageOf(c);
    const record = await recordOf(link);
    if (record === undefined) return respondPage(c, proofPage(language, 'none'), 404);
    if (await hasMovedSince(records, link)) return respondNeutral(c);
    const proof = await prove(record);
    if (proof.outcome === 'proved')
      return c.text(proof.file, 200, {
        ...pageHeaders,
        'content-type': 'text/plain; charset=utf-8',
        'content-disposition': `attachment; filename="${fileName(link)}.tlog-proof"`,
      });
    if (proof.outcome === 'unknown') return respondPage(c, proofPage(language, 'none'), 404);
    c.header('refresh', '30');
    return respondPage(c, proofPage(language, 'waiting'));
  });
};

/**
 * Whether the person left the address for which the link was made. Every move is an event of the
 * ledger, so this looks through the events after the one that the link names.
 */
const hasMovedSince = async (
  records: Pick<Dependencies['records'], 'event'>,
  link: ProofLink,
): Promise<boolean> => {
  const { contactId, of } = link;
  if (of === 'erasure') return false;
  const madeAt = proofLinkMadeAt(link);
  for (let next = of + 1; ; next += atOnce) {
    const sequences = Array.from({ length: atOnce }, (_, index) => next + index);
    const later = await Promise.all(
      sequences.map((sequence) => records.event(contactId, sequence)),
    );
    if (later.some((one) => one !== undefined && one.at >= madeAt && isMove(one))) return true;
    if (later.includes(undefined)) return false;
  }
};

/** Events read at once. */
const atOnce = 10;

const moved = z.looseObject({ type: z.literal('address-changed') });
const isMove = ({ record }: LoggedRecord): boolean => moved.safeParse(record).success;

const fileName = ({ of }: ProofLink): string => (of === 'erasure' ? 'erasure' : `proof-${of}`);

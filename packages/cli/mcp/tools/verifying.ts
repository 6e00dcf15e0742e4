import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { answered } from '../../answered.ts';
import { CliError } from '../../cli-error.ts';
import { bundleLines } from '../../verify/bundle-lines.ts';
import { verifyLines } from '../../verify/verify-lines.ts';
import { verifyNamed } from '../../verify/verify-named.ts';
import { mcpTool } from '../mcp-tool.ts';
import { id } from '../tool-inputs.ts';

export const verifyConsent = mcpTool({
  name: 'verify_consent',
  title: 'Verify the consent events of a contact',
  effect: 'reads',
  description:
    'Lets the service recompute the hash chain of one contact: intact, or where it broke.',
  input: z.strictObject({ contactId: id }),
  run: async (path, { client }) => ({
    data: await answered(
      client('product').GET('/v1/contacts/{contactId}/consent/verify', { params: { path } }),
    ),
  }),
});

/** Only the findings about a file come back, never what is in it. */
export const verifyFilesHere = mcpTool({
  name: 'verify_files',
  title: 'Verify evidence in files',
  effect: 'reads',
  description:
    'Checks proofs and exports in the folder where the server was started, offline. Gives the findings, not the contents.',
  input: z.strictObject({
    files: z
      .array(z.string().regex(/^[A-Za-z0-9][\w.-]{0,99}\.(tlog-proof|jsonl?|zip)$/))
      .min(1)
      .max(20),
    policy: z
      .string()
      .regex(/^[A-Za-z0-9][\w.-]{0,99}\.txt$/)
      .optional()
      .describe('Which logs and witnesses to believe; proofs need one'),
  }),
  run: async ({ files, policy }, { cwd }) => {
    for (const name of [...files, ...(policy === undefined ? [] : [policy])]) mustLieIn(cwd, name);
    const verified = await verifyNamed(cwd, files, policy === undefined ? {} : { policy });
    return {
      data: {
        outcome: verified.outcome,
        findings: [...verifyLines(verified), ...(verified.bundles ?? []).flatMap(bundleLines)],
      },
    };
  },
});

/** A link would lead out of the folder. */
const mustLieIn = (folder: string, name: string): void => {
  const found = lstatSync(join(folder, name), { throwIfNoEntry: false });
  if (found?.isFile() !== true) throw new CliError(`there is no file ${name} in the folder`);
};

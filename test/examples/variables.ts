import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { STACKS } from '../../examples/stacks';

const EXAMPLES = resolve(__dirname, '..', '..', 'examples');

/** Secrets are in no file. */
const SECRETS: Record<string, Record<string, unknown>> = {
  'ibm-cross-account-key': { keys_api_key: 'not-a-key' },
};

/** Values for the variables of the examples, by stack: those of the sample beside each, `<stem>.tfvars.json`. */
export const VARIABLES: Record<string, Record<string, unknown>> = Object.fromEntries(
  Object.keys(STACKS).map((id) => [id, { ...sampleOf(id), ...SECRETS[id] }]),
);

function sampleOf(id: string): Record<string, unknown> {
  const file = join(EXAMPLES, `${id.replace('-', '/')}.tfvars.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
}

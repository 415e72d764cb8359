import { ImsPermission, ImsScope, type ImsCustomPolicy, type ImsCustomPolicyProps } from '../../lib/huaweicloud';
import type { TerraformStack } from 'cdktf';
import { kind, type Kind, type Narrowing } from '../inputs';

export const groupId = '0123456789abcdef0123456789abcdef';
export const permissions = [ImsPermission.FULL_ACCESS];
export const scope = ImsScope.projectNames(['eu-west-101']);
export const policyName = 'images';
export const description = 'For the image team';

export const PROJECT = 'fedcba9876543210fedcba9876543210';
const KEY = '0d0466b0-e727-4d9c-b35d-f84bb474a37f';

const oneLine = (characters: number) =>
  kind(
    `1 to ${characters} printable characters on one line, the first other than a space`,
    'For tests',
    'two\nlines',
    'x'.repeat(characters + 1),
  );

/** Retyped from the vendor's rules, as messages say them: what is right, malformed, and right elsewhere. */
export const KINDS = {
  group: kind('the id of a user group (32 hexadecimal digits), not its name', groupId, 'developers', KEY),
  projectId: kind('ids of IAM projects (32 hexadecimal digits)', groupId, 'all', 'eu-west-101'),
  projectName: kind(
    'names of IAM projects (such as "eu-west-101" or "eu-west-101_images")',
    'eu-west-101',
    'MOS',
    PROJECT,
  ),
  enterpriseProject: kind(
    'the id of an enterprise project (a UUID, or "0" for the default one)',
    KEY,
    'all_granted_eps',
    PROJECT,
  ),
  bucket: kind('names of buckets (3 to 63 of a-z, 0-9, "." and "-")', 'disks', '*', 'd"],"Effect":"Allow'),
  key: kind('ids of keys (UUIDs), not aliases', KEY, 'alias', PROJECT),
  agency: kind('a name of 1 to 64 of A-Z, a-z, 0-9, "-" and "_"', 'replication', 'a b', 'n'.repeat(65)),
  description: oneLine(256),
  agencyDescription: oneLine(255),
};

/** Policies with buckets get suffixes, which take some of the characters. */
export const policyNameOf = (characters: number) =>
  kind(
    `a name of 1 to ${characters} of A-Z, a-z, 0-9, space, "-", "_", "." and ","`,
    'images',
    'a/b',
    'n'.repeat(characters + 1),
  );

type PolicyProps = Partial<ImsCustomPolicyProps>;
type PolicyInputs = Readonly<Record<string, readonly [Kind, (value: string) => PolicyProps]>>;

const WITH_BUCKETS: PolicyInputs = {
  policyName: [policyNameOf(52), (value) => ({ policyName: value, obsBuckets: ['disks'] })],
  description: [KINDS.description, (text) => ({ description: text, obsBuckets: ['disks'] })],
  'obsBuckets[]': [KINDS.bucket, (bucket) => ({ obsBuckets: ['images', bucket] })],
  'kmsKeyIds[]': [KINDS.key, (key) => ({ obsBuckets: ['disks'], kmsKeyIds: [key] })],
};
const WITHOUT_BUCKETS: PolicyInputs = {
  policyName: [policyNameOf(64), (value) => ({ policyName: value })],
  description: [KINDS.description, (text) => ({ description: text })],
};

/** The inputs of a policy, with buckets or without; made in the given way. */
export function policyInputs(
  buckets: 'with buckets' | 'without buckets',
  make: (stack: TerraformStack, id: string, props: PolicyProps) => ImsCustomPolicy,
): Record<string, Narrowing> {
  const inputs = buckets === 'with buckets' ? WITH_BUCKETS : WITHOUT_BUCKETS;
  const entries = Object.entries(inputs).map(([path, [format, props]]): [string, Narrowing] => [
    path,
    {
      prop: path.replace('[]', ''),
      kind: format,
      build: (stack, id, value) => make(stack, id, props(value)),
    },
  ]);
  return Object.fromEntries(entries);
}

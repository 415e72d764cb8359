import fc from 'fast-check';
import { VmImportBucket, VmImportOperatorPolicy, VmImportRole, VmImportRolePolicy, VmOperation } from '../../lib/aws';
import { onlyResource, synth } from '../support/synth';
import { listOf } from '../support/aws-evaluator';
import { ACCOUNT, KEY, ROLE, awsStack, documentOf, type Document } from '../support/aws';

/** For any input, a grant is refused or not wider than its props say. */
const OTHER_KEY = 'arn:aws:kms:us-east-1:444455556666:key/mrk-1234abcd12ab34cd56ef1234567890ab';

/** What a half-filled configuration file holds, or what an attacker would try. */
const HOSTILE = [
  '',
  ' ',
  '*',
  '?',
  '**',
  '${x}',
  '${aws:username}',
  '%{if}',
  'a\nb',
  'ä',
  '\u0000',
  '"',
  '","*"',
  '/',
  '../',
];
const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.constant(null), fc.constant(7), fc.string({ maxLength: 70 }));
const orHostile = (good: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 12, arbitrary: good }, { weight: 1, arbitrary: hostile });
const optional = (value: fc.Arbitrary<unknown>) => fc.option(value, { nil: undefined, freq: 2 });

/** What a bucket is made of. */
type Given = { bucketName?: unknown; bucketArn?: unknown; prefix?: unknown; kmsKeyArn?: unknown };

const bucketName = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{1,20}[a-z0-9]$/);
const prefix = orHostile(fc.constantFrom('a/', 'b/c/'));
const kmsKeyArn = orHostile(fc.constantFrom(KEY, OTHER_KEY));
const named = { requiredKeys: ['bucketName' as const] };
const bucket: fc.Arbitrary<Given> = fc.oneof(
  fc.record({ bucketName: orHostile(bucketName), prefix }, named),
  fc.record({ bucketArn: orHostile(bucketName.map((name) => `arn:aws:s3:::${name}`)) }),
  fc.record({ bucketName: orHostile(bucketName), kmsKeyArn }, named),
);
const buckets = optional(
  fc.oneof({ weight: 10, arbitrary: fc.array(bucket, { maxLength: 4 }) }, { weight: 1, arbitrary: hostile }),
);
const keys = optional(fc.array(orHostile(fc.constantFrom(KEY, OTHER_KEY, VmImportRole.ANY_KEY)), { maxLength: 3 }));
const flag = fc.oneof(
  { weight: 15, arbitrary: fc.constantFrom(undefined, true, false) },
  { weight: 1, arbitrary: fc.constantFrom(null, 'false', 0, '') },
);
const access = fc.record(
  {
    importBuckets: buckets,
    exportBuckets: buckets,
    volumeKmsKeyArns: keys,
    licenseManager: flag,
    scopedToResources: flag,
  },
  { requiredKeys: [] },
);
const roleAccess = fc
  .tuple(access, flag)
  .map(([props, confusedDeputyProtection]) => ({ ...props, confusedDeputyProtection }));
type Access = Record<string, any>;

const SCOPED_ARNS = [
  'arn:aws:ec2:*::snapshot/*',
  'arn:aws:ec2:*::image/*',
  `arn:aws:license-manager:*:${ACCOUNT}:license-configuration:*`,
];

test('a role may use what was given and nothing else', () => {
  let granted = 0;
  fc.assert(
    fc.property(roleAccess, (props) => {
      const stack = awsStack();
      const role = accepted(
        () => new VmImportRole(stack, 'role', { ...withParts(props), partition: 'aws', sourceAccountId: ACCOUNT }),
      );
      if (!role) {
        return;
      }
      granted++;
      const json = synth(stack);
      checkResources(documentOf(onlyResource(json, 'aws_iam_role_policy')['policy']), props, SCOPED_ARNS, [
        'ec2:',
        'license-manager:',
      ]);
      const trust = documentOf(onlyResource(json, 'aws_iam_role')['assume_role_policy']);
      const protectedFromOthers = JSON.stringify(trust).includes('aws:SourceAccount');
      expect(protectedFromOthers).toBe(props.confusedDeputyProtection !== false);
    }),
    { numRuns: 400 },
  );
  expect(granted).toBeGreaterThan(50);
});

test('one more policy of a role, too', () => {
  let granted = 0;
  fc.assert(
    fc.property(access, orHostile(fc.constant('vmimport')), (props, roleName) => {
      const stack = awsStack();
      const given = { ...withParts(props), roleName, partition: 'aws', sourceAccountId: ACCOUNT };
      const policy = accepted(() => new VmImportRolePolicy(stack, 'more', given as never));
      if (!policy || !asksForSomething(props)) {
        return;
      }
      granted++;
      const resource = onlyResource(synth(stack), 'aws_iam_role_policy');
      expect(resource['role']).toBe(roleName);
      expect(roleName).toMatch(/^[\w+=,.@-]{1,64}$/);
      checkResources(documentOf(resource['policy']), props, SCOPED_ARNS, ['license-manager:']);
    }),
    { numRuns: 300 },
  );
  expect(granted).toBeGreaterThan(30);
});

test('operators may use the buckets and hand on the roles that were given', () => {
  let granted = 0;
  const operations = fc.oneof(
    { weight: 6, arbitrary: fc.uniqueArray(fc.constantFrom(...Object.values(VmOperation)), { maxLength: 6 }) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...Object.values(VmOperation), '*', '', null)) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
  const roleArns = fc.array(orHostile(fc.constantFrom(ROLE, `${ROLE}-2`)), { maxLength: 2 });
  fc.assert(
    fc.property(access, operations, roleArns, flag, (props, operationsGiven, roles, serviceOnly) => {
      const stack = awsStack();
      const { importBuckets, exportBuckets } = props;
      const policy = accepted(
        () =>
          new VmImportOperatorPolicy(stack, 'operators', {
            ...withParts({ importBuckets, exportBuckets }),
            operations: operationsGiven,
            roleArns: roles,
            passRoleToServiceOnly: serviceOnly,
            partition: 'aws',
          } as never),
      );
      if (!policy) {
        return;
      }
      granted++;
      const document = documentOf(onlyResource(synth(stack), 'aws_iam_policy')['policy']);
      checkResources(document, { importBuckets, exportBuckets }, roles, ['ec2:']);
      const pass = document.Statement.find(({ Action }) => Action === 'iam:PassRole');
      expect(pass?.Condition === undefined).toBe(pass === undefined || serviceOnly === false);
    }),
    { numRuns: 600 },
  );
  expect(granted).toBeGreaterThan(30);
});

test('what is added is what was given', () => {
  fc.assert(
    fc.property(fc.array(bucket, { maxLength: 4 }), fc.array(bucket, { maxLength: 4 }), (imports, exports) => {
      const stack = awsStack();
      const role = new VmImportRole(stack, 'role', { partition: 'aws', sourceAccountId: ACCOUNT });
      const importBuckets = imports.filter((one) => accepted(() => (role.addImportBucket(part(one)), true)));
      const exportBuckets = exports.filter((one) => accepted(() => (role.addExportBucket(part(one)), true)));

      const document = documentOf(onlyResource(synth(stack), 'aws_iam_role_policy')['policy']);
      checkResources(document, { importBuckets, exportBuckets }, [], ['ec2:']);
    }),
    { numRuns: 200 },
  );
});

/** The bucket of a record, which callers without types can fill with anything. */
function part({ bucketName: name, bucketArn, ...options }: Given): VmImportBucket {
  return bucketArn === undefined
    ? VmImportBucket.named(name as string, options as never)
    : VmImportBucket.ofArn(bucketArn as string, options as never);
}

/** Props whose lists of buckets, if they are lists, hold buckets. */
function withParts(props: Access): Access {
  const parts = (list: unknown) => (Array.isArray(list) ? (list as Given[]).map(part) : list);
  return Object.fromEntries(
    Object.entries(props).map(([name, value]) => [name, name.endsWith('Buckets') ? parts(value) : value]),
  );
}

/** Only a refusal by the library may stop a construct. */
function accepted<T>(create: () => T): T | undefined {
  try {
    return create();
  } catch (error) {
    expect((error as Error).name).toBe('ValidationError');
    return undefined;
  }
}

/** Each resource of a document is one that the props name; `*` only with the services that are documented with it. */
function checkResources(
  document: Document,
  props: Access,
  alsoFine: readonly unknown[],
  anyResource: readonly string[],
): void {
  const importArns = arnsOf(props['importBuckets']);
  const exportArns = arnsOf(props['exportBuckets']);
  const bucketKeys = (props['importBuckets'] ?? []).flatMap(({ kmsKeyArn }: Access) => kmsKeyArn ?? []);
  const keysGiven = [...bucketKeys, ...(props['volumeKmsKeyArns'] ?? [])];
  for (const { Action, Resource } of document.Statement) {
    const actions = listOf(Action);
    for (const resource of listOf(Resource!)) {
      if (resource === '*') {
        const documented = actions.every((action) => anyResource.some((service) => action.startsWith(service)));
        const anyKey = actions.every((action) => action.startsWith('kms:')) && keysGiven.includes(VmImportRole.ANY_KEY);
        expect([actions, documented || anyKey]).toEqual([actions, true]);
      } else if (actions[0]!.startsWith('kms:')) {
        expect(keysGiven).toContain(resource);
      } else if (actions.includes('s3:PutObject') && actions.includes('s3:GetBucketAcl')) {
        expect(exportArns).toContain(resource);
      } else {
        expect([...importArns, ...exportArns, ...alsoFine]).toContain(resource);
      }
    }
  }
}

function arnsOf(given: Access[] | undefined): string[] {
  return (given ?? []).flatMap(({ bucketName: name, bucketArn, prefix }) => {
    const arn = bucketArn ?? `arn:aws:s3:::${name}`;
    return [arn, `${arn}/${prefix ?? ''}*`];
  });
}

function asksForSomething({ importBuckets, exportBuckets, volumeKmsKeyArns, licenseManager }: Access): boolean {
  return Boolean(importBuckets ?? exportBuckets ?? volumeKmsKeyArns) || licenseManager === true;
}

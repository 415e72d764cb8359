import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { STACKS } from '../../examples/stacks';
import { Grants } from '../../lib/grants';
import { synthesizeExample } from '../../scripts/golden';
import { VARIABLES } from '../examples/variables';
import { describeTerraform, inStack, variableArguments, type Run } from '../support/terraform';
import { inShort } from './sides';

const folder = mkdtempSync(join(tmpdir(), 'grants-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let plans = 0;

/** What a plan of the stack in the folder of `run` says: now and then. */
async function planned(run: Run, variables: Record<string, unknown> = {}) {
  const { stderr, failed } = await run('plan', '-no-color', '-out=plan', ...variableArguments({ variables }));
  expect(failed ? stderr : '').toBe('');
  const file = join(folder, `plan${(plans += 1)}.json`);
  const shown = await run('show', '-json', 'plan');
  expect(shown.stderr).toBe('');
  writeFileSync(file, shown.stdout);
  return { before: Grants.beforePlan(file), after: Grants.ofPlan(file), file };
}

async function applied(run: Run, variables: Record<string, unknown> = {}) {
  const { stderr, failed } = await run('apply', '-no-color', '-auto-approve', ...variableArguments({ variables }));
  expect(failed ? stderr : '').toBe('');
}

/** Without notes: of a first plan, much is only known after apply. */
const plain = (grants: Grants['all']) => grants.map((grant) => inShort({ ...grant, note: undefined }));

const aws = (resource: object, rest: object = {}) => ({
  terraform: { required_providers: { aws: { source: 'hashicorp/aws' } } },
  provider: { aws: [{ region: 'eu-central-1' }] },
  resource,
  ...rest,
});

const json = (...Statement: object[]) => JSON.stringify({ Version: '2012-10-17', Statement });
const allow = (Action: unknown, Resource: unknown) => ({ Effect: 'Allow', Action, Resource });
const inline = (policy: string, args: object = {}) => ({
  aws_iam_role_policy: { own: { name: 'own', role: 'builder', policy, ...args } },
});

/** One example of each kind of grant. */
const EXAMPLES: (keyof typeof STACKS)[] = [
  'aws-encrypted-import',
  'aws-vm-export',
  'aws-vm-operators',
  'huaweicloud-cross-region-copy',
  'ibm-cos-access',
  'ibm-encrypted-volume',
];

describeTerraform('plans of real Terraform', () => {
  test.each(EXAMPLES)('%s: all is new at first, and nothing once it is applied', async (id) => {
    const variables = VARIABLES[id];
    await inStack(JSON.parse(synthesizeExample(id)) as object, async (run) => {
      const first = await planned(run, variables);
      expect(first.before.all).toEqual([]);
      const allowed = first.after.all.filter(({ effect }) => effect === 'allow');
      expect(plain(first.after.newSince(first.before))).toEqual(plain(allowed));
      await applied(run, variables);
      const second = await planned(run, variables);
      expect(second.before.all.length).toBeGreaterThan(0);
      expect(second.after.newSince(second.before)).toEqual([]);
      expect(second.after.lostSince(second.before)).toEqual([]);
      // The provider of the tests makes up computed values: the policy of a key is no document then.
      expect(second.after.all.filter(({ note, resource }) => note && !resource.startsWith('key '))).toEqual([]);
    });
  });

  /** Applies one stack and plans the next. */
  const change = (before: object, after: object, variables: Record<string, unknown> = {}) =>
    inStack(before, async (run, write) => {
      await applied(run, variables);
      write(after);
      const { before: now, after: then } = await planned(run, variables);
      return { gained: then.newSince(now).map(inShort), lost: then.lostSince(now).map(inShort) };
    });

  test('an action more is new, by values that the plan knows', async () => {
    const bucket = { aws_s3_bucket: { disks: { bucket: 'disks' } } };
    const policy = (actions: string[]) => inline(json(allow(actions, 'arn:aws:s3:::${aws_s3_bucket.disks.bucket}/*')));
    const stack = (actions: string[]) => aws({ ...bucket, ...policy(actions) });
    expect(await change(stack(['s3:GetObject']), stack(['s3:GetObject', 's3:PutObject']))).toEqual({
      gained: ['role builder may s3:PutObject on arn:aws:s3:::disks/*'],
      lost: [],
    });
  });

  test('a policy that is known after apply cannot be compared', async () => {
    const [before, after] = [
      aws(inline(json(allow('s3:GetObject', 'arn:aws:s3:::old/*')))),
      aws({ aws_s3_bucket: { disks: {} }, ...inline(json(allow('s3:GetObject', '${aws_s3_bucket.disks.arn}/*'))) }),
    ];
    expect(await change(before, after)).toEqual({
      gained: ['role builder may whatever its policy allows on * (cannot be read: its policy is known after apply)'],
      lost: [
        'role builder may s3:GetObject on arn:aws:s3:::old/*',
        'role builder may not whatever its policy denies on * (denied now)',
      ],
    });
  });

  test('what is removed is lost, with its account', async () => {
    const both = [{ region: 'eu-central-1' }, { region: 'eu-central-1', alias: 'other', profile: 'other' }];
    const other = inline(json(allow('s3:*', '*')), { provider: 'aws.other' });
    expect(
      await change(
        aws(other, { provider: { aws: both } }),
        aws({ aws_s3_bucket: { disks: {} } }, { provider: { aws: both } }),
      ),
    ).toEqual({
      gained: [],
      lost: ['role builder may s3:* on *'],
    });
  });

  test('a move and another key of a loop are no change', async () => {
    const policy = { name: 'own', role: 'builder', policy: json(allow('s3:*', '*')) };
    const [before, after] = [
      aws({ aws_iam_role_policy: { own: policy } }),
      aws(
        { aws_iam_role_policy: { renamed: { ...policy, for_each: '${toset(["a"])}' } } },
        { moved: [{ from: 'aws_iam_role_policy.own', to: 'aws_iam_role_policy.renamed["a"]' }] },
      ),
    ];
    expect(await change(before, after)).toEqual({ gained: [], lost: [] });
  });

  test('each entry of a loop grants', async () => {
    const stack = (roles: string) =>
      aws({
        aws_iam_role_policy: {
          own: {
            for_each: `\${toset(${roles})}`,
            name: 'own',
            role: '${each.value}',
            policy: json(allow('s3:*', '*')),
          },
        },
      });
    expect(await change(stack('["a", "b"]'), stack('["b", "c"]'))).toEqual({
      gained: ['role c may s3:* on *'],
      lost: ['role a may s3:* on *'],
    });
  });

  test('sensitive values are compared and not shown', async () => {
    const stack = (path: string) =>
      aws(inline(json(allow('s3:GetObject', `arn:aws:s3:::\${var.bucket}/${path}`))), {
        variable: { bucket: { type: 'string', sensitive: true } },
      });
    const hidden = ['role builder may (sensitive) on (sensitive)'];
    const variables = { bucket: 'secret-name' };
    expect(await change(stack('a/*'), stack('b/*'), variables)).toEqual({ gained: hidden, lost: hidden });
    expect(await change(stack('a/*'), stack('a/b/*'), variables)).toEqual({ gained: [], lost: hidden });
  });

  test('an authorization that is replaced by a narrower one is no new access', async () => {
    const ibm = (args: object) => ({
      terraform: { required_providers: { ibm: { source: 'IBM-Cloud/ibm' } } },
      provider: { ibm: [{ region: 'us-south' }] },
      resource: {
        ibm_iam_authorization_policy: {
          images: { source_service_name: 'is', source_resource_type: 'image', roles: ['Reader'], ...args },
        },
      },
    });
    const attributes = (values: Record<string, string>) => ({
      resource_attributes: Object.entries(values).map(([name, value]) => ({ name, value, operator: 'stringEquals' })),
    });
    const instance = { accountId: 'a', serviceName: 'cloud-object-storage', serviceInstance: 'i' };
    const bucket = { ...instance, resourceType: 'bucket', resource: 'disks' };
    const account = { source_service_account: 'b' };
    const named = await change(
      ibm({ ...attributes(instance), ...account }),
      ibm({ ...attributes(bucket), ...account }),
    );
    expect(named.gained).toEqual([]);
    expect(named.lost).toHaveLength(1);
    // An account that the configuration names no longer is another one.
    const unnamed = await change(ibm({ ...attributes(instance), ...account }), ibm(attributes(bucket)));
    expect(unnamed.gained).toEqual(['service is/image may Reader on cloud-object-storage: instance i, bucket disks']);
    const own = await change(ibm(attributes(instance)), ibm(attributes(bucket)));
    expect(own.gained).toEqual([]);
  });
});

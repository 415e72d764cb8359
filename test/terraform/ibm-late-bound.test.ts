import { TerraformStack, TerraformVariable, Testing } from 'cdktf';
import { CosTarget, bindings } from '../../lib/ibm';
import { describeTerraform, plan } from '../util/terraform';
import { ACCOUNT, A_COS_ROLE, CASES, COS, GUID, MIXED, cos, withRoles, type Make } from './ibm-late-bound-cases';

describeTerraform('late-bound values of IBM Cloud authorizations', () => {
  test('right ones are planned', async () => {
    const { ok, errors } = await planAll(CASES, (row) => row[2][3]);
    expect(errors).toEqual([]);
    expect(ok).toBe(true);
  });

  test.each([
    ['empty', () => ''],
    ['malformed', ([, , kind]: (typeof CASES)[number]) => kind[1]],
    ['of another kind', ([, , kind]: (typeof CASES)[number]) => kind[2]],
  ])('none that is %s is planned', async (_, valueOf) => {
    const { errors } = await planAll(CASES, valueOf);
    expect([...new Set(errors)].sort()).toEqual(
      CASES.map((row) => refusal(row[0], row[1], row[2][0], valueOf(row))).sort(),
    );
  });

  test('references between text are judged with the text around them', async () => {
    expect((await planAll(MIXED, (row) => row[2][3])).errors).toEqual([]);
    for (const valueOf of [() => '', ([, , kind]: (typeof MIXED)[number]) => kind[1]]) {
      expect((await planAll(MIXED, valueOf)).errors.sort()).toEqual(
        MIXED.map((row) => refusal(row[0], row[1], row[2][0], row[3](valueOf(row)))).sort(),
      );
    }
  });

  test('the parts of a CRN are taken out of it', async () => {
    const stack = ibmStack();
    const crn = new TerraformVariable(stack, 'crn', { type: 'string' });
    cos((v) => CosTarget.bucket(v))(stack, 'bucket', crn.stringValue);
    const { plannedResources } = await plan(JSON.parse(Testing.synth(stack, true)) as object, {
      variables: { crn: `${COS}:bucket:disks` },
    });
    expect(Object.values(plannedResources).map(({ values }) => values.resource_attributes)).toEqual([
      expect.arrayContaining([
        { name: 'accountId', operator: 'stringEquals', value: ACCOUNT },
        { name: 'serviceName', operator: 'stringEquals', value: 'cloud-object-storage' },
        { name: 'serviceInstance', operator: 'stringEquals', value: GUID },
        { name: 'resourceType', operator: 'stringEquals', value: 'bucket' },
        { name: 'resource', operator: 'stringEquals', value: 'disks' },
      ]),
    ]);
  });

  test('a list of roles is judged as a whole', async () => {
    const stack = ibmStack();
    const roles = new TerraformVariable(stack, 'roles', { type: 'list(string)' });
    withRoles(() => roles.listValue)(stack, 'roles-test', '');
    const json = JSON.parse(Testing.synth(stack, true)) as object;

    expect((await plan(json, { variables: { roles: ['Reader', 'Writer'] } })).errors).toEqual([]);
    for (const wrong of [[], ['Reader', ''], ['Reader', 'Superuser']]) {
      expect((await plan(json, { variables: { roles: wrong } })).errors).toEqual([
        refusal('roles-test', 'roles', `a list of roles${A_COS_ROLE.slice('a role'.length)}`, wrong.join('|')),
      ]);
    }
  });
});

async function planAll<Row extends readonly unknown[]>(rows: readonly Row[], valueOf: (row: Row) => string) {
  const stack = ibmStack();
  const variables: Record<string, string> = {};
  for (const row of rows) {
    const variable = new TerraformVariable(stack, `${row[0]}-value`, { type: 'string' });
    (row[row.length - 1] as Make)(stack, row[0] as string, variable.stringValue);
    variables[variable.friendlyUniqueId] = valueOf(row);
  }
  return plan(JSON.parse(Testing.synth(stack, true)) as object, { variables });
}

function refusal(id: string, prop: string, expected: string, value: string): string {
  return `Resource precondition failed: '${prop}' must be ${expected}, got ${JSON.stringify(value)} (at 'test/${id}')`;
}

function ibmStack(): TerraformStack {
  const stack = new TerraformStack(Testing.app(), 'test');
  new bindings.IbmProvider(stack, 'ibm', { region: 'us-south' });
  return stack;
}

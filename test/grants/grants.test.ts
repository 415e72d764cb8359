import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Aspects, Testing, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { Grants } from '../../lib/grants';
import { bindings, CosTarget, ImageAccess, ImageServiceCosAuthorization } from '../../lib/ibm';

class Team extends Construct {
  public readonly storage: bindings.ResourceInstance;

  constructor(scope: Construct, id: string, access = ImageAccess.IMPORT) {
    super(scope, id);
    this.storage = new bindings.ResourceInstance(this, 'storage', {
      name: 'images',
      service: 'cloud-object-storage',
      plan: 'standard',
      location: 'global',
    });
    new ImageServiceCosAuthorization(this, 'images', { access, target: CosTarget.instance(this.storage.guid) });
  }
}

function newStack(scope: Construct = Testing.app(), id = 'team'): TerraformStack {
  const stack = new TerraformStack(scope, id);
  new bindings.IbmProvider(stack, 'ibm', { region: 'us-south' });
  return stack;
}

const TEXT = `team
====

service is/image
  may     Reader
    on    cloud-object-storage: instance images
  see     https://cloud.ibm.com/docs/vpc?topic=vpc-object-storage-prereq
`;

const folder = mkdtempSync(join(tmpdir(), 'grants-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a stack grants what its constructs grant, with their paths', () => {
  const stack = newStack();
  new Team(stack, 'one');
  const grants = Grants.of(stack);
  expect(grants.toText()).toBe(TEXT);
  expect(grants.all.map(({ path, stack: name }) => [path, name])).toEqual([['team/one/images/Instance', 'team']]);
  expect(JSON.parse(grants.toJson())).toEqual(grants.all);
  expect(grants.toMarkdown()).toContain('### `team`');
  expect(grants.toMermaid()).toContain('flowchart LR');
});

test('the text is the same under other ids and with other resources, and changes with the access', () => {
  const [second, third] = [newStack(), newStack()];
  new bindings.IsVpc(second, 'net', { name: 'net' });
  new Team(second, 'renamed');
  expect(Grants.of(second).toText()).toBe(TEXT);
  new Team(third, 'one', ImageAccess.EXPORT);
  expect(Grants.of(third).toText()).toBe(TEXT.replace('Reader', 'Writer'));
});

test('the order of constructs makes no difference', () => {
  const parts = [
    { access: ImageAccess.IMPORT, guid: '00000000-0000-0000-0000-000000000001' },
    { access: ImageAccess.EXPORT, guid: '00000000-0000-0000-0000-000000000002' },
  ];
  const [first, second] = [parts, [...parts].reverse()].map((order) => {
    const stack = newStack();
    order.forEach(({ access, guid }, index) => {
      new ImageServiceCosAuthorization(stack, `images${index}`, { access, target: CosTarget.instance(guid) });
    });
    return Grants.of(stack).toText();
  });
  expect(first).toBe(second);
});

test('new and lost access since another state', () => {
  const [before, after] = [newStack(), newStack()];
  new Team(before, 'one');
  new Team(after, 'moved', ImageAccess.EXPORT);
  const [old, now] = [Grants.of(before), Grants.of(after)];
  expect(now.newSince(old).map(({ actions }) => actions)).toEqual([['Writer']]);
  expect(old.newSince(now)).toEqual([]);
  expect(old.lostSince(now).map(({ actions }) => actions)).toEqual([['Writer']]);
  expect(now.newSince(now)).toEqual([]);
});

test('a part of a stack, and a whole app', () => {
  const app = Testing.app();
  const [first, second] = [newStack(app, 'first'), newStack(app, 'second')];
  const part = new Team(first, 'one');
  new Team(first, 'one-more', ImageAccess.EXPORT);
  new Team(second, 'one');
  expect(Grants.of(part).all.map(({ path }) => path)).toEqual(['first/one/images/Instance']);
  expect(Grants.of(first).all).toHaveLength(2);
  expect(Grants.of(app).all.map(({ stack }) => stack)).toEqual(['first', 'first', 'second']);
});

test('what one stack takes from another is what it is there', () => {
  const app = Testing.app();
  const { storage } = new Team(newStack(app, 'keys'), 'one');
  const stack = newStack(app, 'use');
  new ImageServiceCosAuthorization(stack, 'images', {
    access: ImageAccess.EXPORT,
    target: CosTarget.instance(storage.guid),
  });
  expect(Grants.of(stack).all.map(({ resource }) => resource)).toEqual(['cloud-object-storage: instance images']);
});

test('what Aspects change is there, and of() changes nothing for a later synthesis', () => {
  const stack = newStack();
  new Team(stack, 'one');
  Aspects.of(stack).add({
    visit: (node) => {
      if (node instanceof bindings.IamAuthorizationPolicy) {
        node.roles = ['Manager'];
      }
    },
  });
  expect(Grants.of(stack).all.map(({ actions }) => actions)).toEqual([['Manager']]);
  const synthesized = Testing.synth(stack, true);
  expect(Grants.of(stack).all.map(({ actions }) => actions)).toEqual([['Manager']]);
  expect(Testing.synth(stack, true)).toBe(synthesized);
});

test('a synthesis grants what its app grants', () => {
  const app = new App({ outdir: join(folder, 'cdktf.out'), skipValidation: true });
  new Team(newStack(app), 'one');
  const grants = Grants.of(app);
  app.synth();
  const read = Grants.ofSynthesis(app.outdir);
  expect(read.all).toEqual(grants.all);
  expect(read.newSince(grants)).toEqual([]);
  expect(Grants.ofSynthesis(join(app.outdir, 'stacks', 'team')).all).toEqual(grants.all);
});

test('a plan has what is and what will be', () => {
  const policy = (roles: string[]) => ({
    root_module: {
      resources: [
        {
          address: 'ibm_iam_authorization_policy.one',
          mode: 'managed',
          type: 'ibm_iam_authorization_policy',
          values: { source_service_name: 'is', target_service_name: 'kms', roles },
        },
      ],
    },
  });
  const file = join(folder, 'plan.json');
  writeFileSync(
    file,
    JSON.stringify({ planned_values: policy(['Writer']), prior_state: { values: policy(['Reader']) } }),
  );
  expect(
    Grants.ofPlan(file)
      .newSince(Grants.beforePlan(file))
      .map(({ actions }) => actions),
  ).toEqual([['Writer']]);
  expect(Grants.beforePlan(file).newSince(Grants.ofPlan(file))).toEqual([]);
});

test('what is no synthesis and no plan is refused', () => {
  expect(() => Grants.ofSynthesis('none')).toThrow(
    'none: expected cdktf.out, the folder of one stack in it, or a plan as JSON',
  );
  expect(() => Grants.ofPlan('none')).toThrow('none: expected a file that can be read');
  expect(() => Grants.beforePlan('none')).toThrow('none: expected a file that can be read');
});

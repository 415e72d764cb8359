import { App, TerraformVariable, type TerraformResource, type TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import {
  AccessSubject,
  AuthorizationSource,
  AuthorizationTarget,
  BackupKind,
  BackupServiceAuthorizations,
  BlockKmsAuthorization,
  CosAccessPolicy,
  CosCustomRole,
  CosObjects,
  CosRole,
  CosTarget,
  ImageAccess,
  ImageServiceCosAuthorization,
  KmsTarget,
  ServiceAuthorization,
  bindings,
} from '../../lib/ibm';
import { bindings as time } from '../../lib/time';
import { planOver } from '../support/existing';
import { ACCOUNT, GUID, ibmStack } from '../support/ibm';
import { messageOf, newStack, synth } from '../support/synth';
import { describeTerraform } from '../support/terraform';

const KEY_CRN = `crn:v1:bluemix:public:kms:us-south:a/${ACCOUNT}:${GUID}:key:11111111-2222-4333-8444-555555555555`;
const GROUP = 'AccessGroupId-5391772e-1207-45e8-b032-2a21941c11ab';
const BUCKET = CosTarget.bucketOf({ accountId: ACCOUNT, instanceGuid: GUID, bucketName: 'disks' });
const propagation = { create: '30s' };

/** Everything that each construct can make, in its order. */
const CONSTRUCTS = {
  ServiceAuthorization: {
    make: (scope: Construct, id: string) =>
      new ServiceAuthorization(scope, id, {
        source: AuthorizationSource.VPC_FLOW_LOG,
        target: AuthorizationTarget.service({ serviceName: 'kms', instanceGuid: GUID }),
        roles: ['Reader'],
        propagation,
      }),
    ids: ['InstanceFromResourceType', 'Propagation'],
  },
  ImageServiceCosAuthorization: {
    make: (scope: Construct, id: string) =>
      new ImageServiceCosAuthorization(scope, id, {
        access: ImageAccess.EXPORT,
        target: BUCKET,
        grantInstanceReader: true,
        propagation,
      }),
    ids: ['InstanceReader', 'Bucket', 'Propagation'],
  },
  BlockKmsAuthorization: {
    make: (scope: Construct, id: string) =>
      new BlockKmsAuthorization(scope, id, { target: KmsTarget.key(KEY_CRN), propagation }),
    ids: ['Key', 'KeyRotation', 'Propagation'],
  },
  BackupServiceAuthorizations: {
    make: (scope: Construct, id: string) =>
      new BackupServiceAuthorizations(scope, id, { accountId: ACCOUNT, backups: [BackupKind.VOLUMES], propagation }),
    ids: ['Volumes', 'Snapshots', 'ConsistencyGroups', 'Instances', 'Propagation'],
  },
  CosAccessPolicy: {
    make: (scope: Construct, id: string) =>
      new CosAccessPolicy(scope, id, {
        subject: AccessSubject.accessGroup(GROUP),
        roles: [CosRole.OBJECT_READER],
        target: BUCKET,
        objects: CosObjects.folder('images'),
        propagation,
      }),
    ids: ['BucketObjects', 'Propagation'],
  },
  CosCustomRole: {
    make: (scope: Construct, id: string) =>
      new CosCustomRole(scope, id, {
        roleName: 'Tagger',
        displayName: 'Tagger',
        actions: ['cloud-object-storage.object.put_tagging'],
      }),
    ids: ['Resource'],
  },
};

const ALL = Object.entries(CONSTRUCTS);

function stackWithTime(): TerraformStack {
  const stack = ibmStack();
  new time.TimeProvider(stack, 'time');
  return stack;
}

describe.each(ALL)('%s', (_, { make, ids }) => {
  test('resources are all that it makes, in order', () => {
    const stack = stackWithTime();
    const { resources, node } = make(stack, 'it');
    expect(resources.map((resource: TerraformResource) => resource.node.id)).toEqual(ids);
    expect(node.children.map((child) => child.node.id).sort()).toEqual([...ids].sort());
  });

  test('resources and dependables are copies: what is done to them changes nothing', () => {
    const stack = stackWithTime();
    const construct = make(stack, 'it');
    const before = [construct.fqn, construct.resources.length, construct.dependables.length];
    construct.resources.length = 0;
    construct.dependables.push(new TerraformVariable(stack, 'other', {}));
    construct.dependables.reverse();
    expect([construct.fqn, construct.resources.length, construct.dependables.length]).toEqual(before);
  });

  test('what depends on it depends on the last that must exist', () => {
    const { dependables, fqn } = make(stackWithTime(), 'it');
    expect(fqn).toBe(dependables[dependables.length - 1]!.fqn);
  });

  test('fails without a provider, and names its class', () => {
    const stack = newStack();
    new time.TimeProvider(stack, 'time');
    make(stack, 'it');
    expect(messageOf(() => synth(stack))).toContain(
      'the stack needs a provider of "ibm": add new IbmProvider(stack, \'ibm\', …) from cdktf-service-access/ibm/bindings',
    );
  });

  test('fails in an app', () => {
    expect(messageOf(() => make(new App(), 'it'))).toContain("'scope' must be a stack or a construct in one, got ");
  });

  test('fails with a reference in its id', () => {
    const stack = stackWithTime();
    const id = new TerraformVariable(stack, 'id', { type: 'string' }).stringValue;
    expect(messageOf(() => make(stack, id))).toContain("'id' must be known at synthesis");
  });

  test.each([
    ['no path', ''],
    ['a path from the root', '/images'],
    ['nothing', undefined as never],
  ])('movedFrom fails with %s', (__, path) => {
    expect(messageOf(() => make(stackWithTime(), 'it').movedFrom(path))).toContain(
      '\'path\' must be the path that the construct had in this stack, such as "team/images", got ',
    );
  });

  test('movedFrom fails with the path that it has', () => {
    expect(messageOf(() => make(stackWithTime(), 'it').movedFrom('it'))).toContain(
      'got the path that it has now, "it"',
    );
  });

  test('the resource at the old place is no duplicate of the new one', () => {
    const stack = stackWithTime();
    make(stack, 'new').movedFrom('old');
    expect(() => synth(stack)).not.toThrow();
  });

  describeTerraform('over a state', () => {
    const at = (build: (stack: TerraformStack) => void) => {
      const stack = stackWithTime();
      build(stack);
      return synth(stack);
    };

    test('moved, and nothing else', async () => {
      const before = at((stack) => make(new Construct(stack, 'team'), 'old'));
      const after = at((stack) => make(new Construct(new Construct(stack, 'org'), 'team'), 'it').movedFrom('team/old'));
      const { errors, changes } = await planOver(before, after);
      expect(errors).toEqual([]);
      expect(changes.filter((change) => !change.startsWith('move '))).toEqual([]);
      expect(changes).toHaveLength(ids.length);
    });

    test('without it everything is made anew', async () => {
      const { changes } = await planOver(
        at((stack) => make(stack, 'old')),
        at((stack) => make(stack, 'new')),
      );
      expect(changes.map((change) => change.split(' ')[0]).sort()).toEqual([
        ...ids.map(() => 'create'),
        ...ids.map(() => 'delete'),
      ]);
    });
  });
});

test('several of one cloud say once that the provider is missing', () => {
  const stack = newStack();
  CONSTRUCTS.CosCustomRole.make(stack, 'one');
  CONSTRUCTS.CosAccessPolicy.make(stack, 'other');
  new time.TimeProvider(stack, 'time');
  expect(messageOf(() => synth(stack)).split('the stack needs a provider')).toHaveLength(2);
  new bindings.IbmProvider(stack, 'ibm', {});
  expect(() => synth(stack)).not.toThrow();
});

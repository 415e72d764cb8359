import { TerraformVariable, type TerraformStack } from 'cdktf';
import fc from 'fast-check';
import { BackupServiceAuthorizations, ImageAccess } from '../../lib/ibm';
import { AUTHORIZATION, GUID, ibmStack } from '../support/ibm';
import { allows, neighbours, type Request } from '../support/ibm-evaluator';
import { resourcesOf, synth } from '../support/synth';
import {
  FOREIGN,
  OWN,
  backup,
  block,
  image,
  makeBlock,
  makeImage,
  makeService,
  service,
  type Props,
} from '../support/ibm-any-props';

const OTHERS = {
  accountId: '99999999999999999999999999999999',
  serviceInstance: '99999999-9999-4999-8999-999999999999',
  resourceGroupId: '88888888888888888888888888888888',
  resource: 'other-bucket',
};

describe('any props are refused, or grant no more than they name', () => {
  test('ImageServiceCosAuthorization', () => {
    fc.assert(
      fc.property(image, (props) => {
        const policies = policiesOf((stack) => makeImage(stack, props));
        const { kind, guid, foreign = OWN, reader, access } = props;
        // Within a CRN everything is text.
        const name = kind === 'bucket' ? String(props.name) : props.name;
        const instance: Record<string, string> =
          kind === 'group' ? { resourceGroupId: guid } : { serviceInstance: guid };
        const part = ['bucket', 'parts'].includes(kind)
          ? { ...instance, resourceType: 'bucket', resource: name }
          : instance;
        const cos = { accountId: OWN, serviceName: 'cloud-object-storage' };
        expectNoMore(policies, {
          subject: { accountId: foreign, serviceName: 'is', resourceType: 'image' },
          grants: [
            { resource: { ...cos, ...part }, roles: rolesOfAccess(access) },
            ...(reader === true ? [{ resource: { ...cos, ...instance }, roles: ['Reader'] }] : []),
          ],
        });
      }),
      RUNS,
    );
  });

  test('BlockKmsAuthorization', () => {
    fc.assert(
      fc.property(block, (props) => {
        const policies = policiesOf((stack) => makeBlock(stack, props));
        const { service: serviceName, kind, guid, name, foreign, delegate = foreign !== undefined } = props;
        const parts: Record<string, object> = {
          all: {},
          instance: { serviceInstance: guid },
          crn: { serviceInstance: guid },
          group: { resourceGroupId: guid },
          key: { serviceInstance: guid, resourceType: 'key', resource: name },
          ring: { serviceInstance: guid, keyRing: name },
        };
        expectNoMore(policies, {
          subject: { accountId: foreign ?? OWN, serviceName: 'server-protect' },
          grants: [
            {
              resource: { accountId: OWN, serviceName, ...parts[kind] },
              roles: delegate === true ? ['Reader', 'Authorization Delegator'] : ['Reader'],
            },
          ],
        });
      }),
      RUNS,
    );
  });

  test('ServiceAuthorization', () => {
    fc.assert(
      fc.property(service, (props) => {
        const policies = policiesOf((stack) => makeService(stack, props));
        const { source, target, foreign, attribute, roles } = props;
        if (attribute && attribute.factory !== 'equalTo') {
          // Patterns and existence name more than one value: what is synthesized is what was written, and narrows.
          for (const policy of policies) {
            const [operator, value] =
              attribute.factory === 'matches' ? ['stringMatch', attribute.value] : ['stringExists', 'true'];
            expect(policy.resource_attributes).toEqual([
              { name: 'accountId', operator: 'stringEquals', value: OWN },
              { name: 'serviceName', operator: 'stringEquals', value: target.serviceName },
              { name: 'resource', operator, value },
            ]);
            expect(value).toMatch(operator === 'stringMatch' ? /[^*?]/ : /^true$/);
          }
          return;
        }
        expectNoMore(policies, {
          subject: named({ accountId: foreign ?? OWN, ...wireNames(source) }),
          grants: [
            {
              resource: named({
                accountId: OWN,
                ...(attribute ? { serviceName: target.serviceName, resource: attribute.value } : wireNames(target)),
              }),
              roles,
            },
          ],
        });
      }),
      RUNS,
    );
  });

  test('BackupServiceAuthorizations', () => {
    fc.assert(
      fc.property(backup, (props) => {
        const policies = policiesOf((stack) => new BackupServiceAuthorizations(stack, 'it', props));
        const own = policies.filter((policy) => policy.target_service_name === 'event-notifications');
        const events = {
          accountId: OWN,
          serviceName: 'event-notifications',
          serviceInstance: props.eventNotificationsInstanceGuid!,
        };
        const subject = { serviceName: 'is', resourceType: 'backup-policy' };
        expectNoMore(own, {
          subject: { ...subject, accountId: OWN },
          grants: [{ resource: events, roles: ['Event Source Manager'] }],
        });
        expectNoMore(
          policies.filter((policy) => !own.includes(policy)),
          {
            subject: { ...subject, accountId: props.enterpriseAccountId ?? OWN },
            grants: Object.entries(BACKUP_ROLES).map(([attribute, roles]) => ({
              resource: { accountId: props.accountId, serviceName: 'is', [attribute]: 'any' },
              roles,
            })),
          },
        );
      }),
      RUNS,
    );
  });
});

test('whatever is late-bound is judged by a precondition', () => {
  fc.assert(
    fc.property(
      fc.subarray(['account', 'guid', 'name', 'foreign'] as const, { minLength: 1 }),
      fc.constantFrom('bucket', 'parts'),
      (late, kind) => {
        const right = {
          access: ImageAccess.IMPORT,
          kind,
          account: OWN,
          guid: GUID,
          name: 'disks',
          foreign: FOREIGN,
          reader: false,
        };
        const [policy] = policiesOf((stack) => {
          const values = late.map((name) => [name, new TerraformVariable(stack, name, {}).stringValue]);
          return makeImage(stack, { ...right, ...Object.fromEntries(values) });
        });
        const conditions = JSON.stringify((policy!.lifecycle as { precondition: object[] }).precondition);
        for (const name of late) {
          expect(conditions).toContain(`var.${name}`);
        }
      },
    ),
  );
});

const RUNS = { numRuns: 200 };
const BACKUP_ROLES = {
  volumeId: ['Operator'],
  snapshotId: ['Editor'],
  snapshotConsistencyGroupId: ['Editor'],
  instanceId: ['Operator'],
  shareId: ['Editor', 'Share Snapshot Operator'],
  backupPolicyId: ['Editor'],
};

interface Named {
  readonly subject: Record<string, string>;
  readonly grants: readonly { readonly resource: Record<string, string>; readonly roles: readonly string[] }[];
}

/** The policies of a stack; none if the props were refused. Anything but a refusal fails. */
function policiesOf(make: (stack: TerraformStack) => unknown): Record<string, unknown>[] {
  const stack = ibmStack();
  try {
    make(stack);
  } catch (error) {
    expect((error as Error).name).toBe('ValidationError');
    return [];
  }
  // As the cloud gets them: Terraform takes the escapes of templates away.
  const text = JSON.stringify(Object.values(resourcesOf(synth(stack), AUTHORIZATION)));
  return JSON.parse(text.replace(/[$][$][{]/g, () => '${').replace(/%%[{]/g, '%{')) as Record<string, unknown>[];
}

/** Nothing near to what is named is allowed unless it is named; what is named is allowed if anything is. */
function expectNoMore(policies: Record<string, unknown>[], { subject, grants }: Named): void {
  if (policies.length === 0) {
    return;
  }
  const requests = grants.flatMap(({ resource, roles }) => roles.map((role): Request => ({ subject, resource, role })));
  const isNamed = (request: Request) =>
    covers(subject, request.subject) &&
    grants.some(({ resource, roles }) => roles.includes(request.role) && covers(resource, request.resource));
  expect(requests.some((request) => allows(policies, OWN, request))).toBe(true);
  for (const request of requests.flatMap((one) => neighbours(one, OTHERS))) {
    if (allows(policies, OWN, request)) {
      expect(isNamed(request) ? [] : [request]).toEqual([]);
    }
  }
}

function covers(named: Record<string, string>, actual: Readonly<Record<string, string>>): boolean {
  return Object.entries(named).every(([key, value]) =>
    value === 'any' ? actual[key] !== undefined : actual[key] === value,
  );
}

function named(attributes: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function wireNames({
  serviceName,
  resourceType,
  instanceGuid,
  resourceGroupId,
}: Partial<Props<typeof service>['source']>) {
  return { serviceName, resourceType, serviceInstance: instanceGuid, resourceGroupId };
}

function rolesOfAccess(access: ImageAccess): string[] {
  return { IMPORT: ['Reader'], EXPORT: ['Writer'], IMPORT_AND_EXPORT: ['Reader', 'Writer'] }[access] ?? [];
}

import fc from 'fast-check';
import {
  AccessSubject,
  CosAccessPolicy,
  CosActions,
  CosDecision,
  CosObjects,
  CosRole,
  CosTarget,
  type CosAccessPolicyProps,
} from '../../lib/ibm';
import { onlyResource, synth } from '../support/synth';
import { BUCKET_CRN, GROUP_ID } from '../support/cos-access-policy';
import { allows, type Policy, type Request } from '../support/ibm-cos-evaluator';
import { ACCOUNT, GUID, ibmStack } from '../support/ibm';

const ROLES = {
  'Object Reader': CosRole.OBJECT_READER,
  'Object Writer': CosRole.OBJECT_WRITER,
  'Content Reader': CosRole.CONTENT_READER,
  Reader: CosRole.READER,
  Writer: CosRole.WRITER,
  Manager: CosRole.MANAGER,
};
const roles = fc
  .uniqueArray(fc.constantFrom(...Object.values(ROLES)), { minLength: 1 })
  .filter((some) => some.length > 0);

/** Mostly what people write, with what could be read as something else. */
const name = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: fc.constantFrom(...'ab*?.$%/'), minLength: 1, maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'a*?{}/\n"\\'), maxLength: 8 }) },
);
const names = fc.array(name, { minLength: 0, maxLength: 4 });

describe('whatever is written', () => {
  test('folders let through what is in them and nothing else', () => {
    let accepted = 0;
    fc.assert(
      fc.property(names, roles, name, name, (folders, some, key, rest) => {
        const policy = policyOf({ roles: some, objects: CosObjects.folders(folders) });
        if (!policy) {
          return;
        }
        accepted++;
        const inside = (text: string) => folders.some((folder) => text.startsWith(folder.replace(/\/?$/, '/')));
        for (const text of [key, ...folders.flatMap((folder) => [folder, folder + rest, `${folder}/${rest}`])]) {
          expectOnly(policy, some, { action: 'object.get', path: text }, inside(text));
          expectOnly(policy, some, { action: 'object.put', path: text }, inside(text));
          expectOnly(policy, some, { action: 'bucket.get', prefix: text, delimiter: '/' }, inside(text));
        }
        expectOnly(policy, some, { action: 'bucket.get', prefix: '', delimiter: '' }, false);
      }),
      { numRuns: 500 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  test('keys let through themselves and nothing else, and no listing', () => {
    let accepted = 0;
    fc.assert(
      fc.property(names, roles, name, (keys, some, other) => {
        const policy = policyOf({ roles: some, objects: CosObjects.exactly(keys) });
        if (!policy) {
          return;
        }
        accepted++;
        for (const text of [other, ...keys, ...keys.map((key) => key + other)]) {
          expectOnly(policy, some, { action: 'object.get', path: text }, keys.includes(text));
          expectOnly(policy, some, { action: 'bucket.get', prefix: text, delimiter: '/' }, false);
        }
      }),
      { numRuns: 500 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  test('what narrows is synthesized as it was written, or refused', () => {
    const value = fc.oneof(fc.constantFrom('', ' ', '*', 'data', GUID, BUCKET_CRN), fc.string(), fc.anything());
    fc.assert(
      fc.property(value, value, value, (guid, bucket, group) => {
        const policy = policyOf({
          subject: AccessSubject.accessGroup(group as string),
          target: CosTarget.bucketOf({
            accountId: ACCOUNT,
            instanceGuid: guid as string,
            bucketName: bucket as string,
          }),
        });
        expect(policy?.resources ?? { resource: bucket, resource_instance_id: guid }).toMatchObject({
          resource: bucket,
          resource_instance_id: guid,
        });
        expect(policy === undefined || [guid, bucket, group].every(Boolean)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('wrong objects never become all objects', () => {
    fc.assert(
      fc.property(
        fc.anything().filter((objects) => objects !== undefined),
        (objects) => policyOf({ objects: objects as CosObjects }) === undefined,
      ),
    );
    fc.assert(
      fc.property(fc.anything(), (values) => {
        const policy = policyOf({ objects: CosObjects.folders(values as string[]) });
        return policy === undefined || policy.rule_conditions.length > 0;
      }),
    );
  });
});

test('decide says what the synthesized policy does', () => {
  const objects = fc.constantFrom(CosObjects.folder('in'), CosObjects.exactly(['in/a']));
  fc.assert(
    fc.property(roles, objects, (some, which) => {
      const policy = policyOf({ roles: some, objects: which })!;
      for (const { action, decision } of CosActions.decide(some, which)) {
        const request = (path: string, prefix: string): Request => ({
          action: action.id.replace('cloud-object-storage.', ''),
          ...(action.conditionAttributes.includes('path') ? { path } : {}),
          ...(action.conditionAttributes.includes('prefix') ? { prefix, delimiter: '/' } : {}),
        });
        const got = [allows(policy, request('in/a', 'in/')), allows(policy, request('out/a', 'out/'))];
        if (decision === CosDecision.ALLOWED) {
          expect([action.id, ...got]).toEqual([action.id, true, true]);
        } else if (decision === CosDecision.ALLOWED_INSIDE) {
          expect([action.id, ...got]).toEqual([action.id, true, false]);
        } else if (decision === CosDecision.DENIED && action.id.includes('.bucket.')) {
          expect([action.id, ...got]).toEqual([action.id, false, false]);
        }
      }
    }),
    { numRuns: 100 },
  );
});

/** The synthesized policy, or nothing if it was refused. Any other error fails the test. */
function policyOf(props: Partial<CosAccessPolicyProps>): Policy | undefined {
  const stack = ibmStack();
  try {
    new CosAccessPolicy(stack, 'access', {
      subject: AccessSubject.accessGroup(GROUP_ID),
      roles: [CosRole.CONTENT_READER],
      target: CosTarget.bucket(BUCKET_CRN),
      ...props,
    });
  } catch (error) {
    expect((error as Error).name).toBe('ValidationError');
    return undefined;
  }
  return onlyResource(synth(stack), 'ibm_iam_access_group_policy');
}

/** Allowed if the roles bring it and it is inside; denied otherwise. */
function expectOnly(policy: Policy, some: CosRole[], request: Request, inside: boolean): void {
  const brought = some.some(({ actions }) => actions.includes(`cloud-object-storage.${request.action}`));
  expect({ ...request, allowed: allows(policy, request) }).toEqual({ ...request, allowed: brought && inside });
}

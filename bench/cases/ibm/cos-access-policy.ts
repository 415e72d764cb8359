import type { TerraformStack } from 'cdktf';
import { AccessSubject, CosAccessPolicy, CosObjects, CosRole, CosTarget } from 'cdktf-service-access/ibm';
import { IamAccessGroupPolicy, IbmProvider } from 'cdktf-service-access/ibm/bindings';
import { ACCOUNT_ID, guid, type BenchCase } from '../../case';

const prepare = (stack: TerraformStack) => void new IbmProvider(stack, 'ibm', { region: 'us-south' });

const group = (index: number) => `AccessGroupId-${guid(index)}`;

const bucket = CosTarget.bucketOf({ accountId: ACCOUNT_ID, instanceGuid: guid(0), bucketName: 'reports' });

const resources = {
  service: 'cloud-object-storage',
  resourceInstanceId: guid(0),
  resourceType: 'bucket',
  resource: 'reports',
};

const condition = (attribute: string, operator: string, value: string[]) => ({
  key: `{{resource.attributes.${attribute}}}`,
  operator,
  value,
});

export const CASES: BenchCase[] = [
  {
    name: 'CosAccessPolicy, one bucket',
    prepare,
    library: (scope, index) => {
      new CosAccessPolicy(scope, `access${index}`, {
        subject: AccessSubject.accessGroup(group(index)),
        roles: [CosRole.READER],
        target: bucket,
      });
    },
    byHand: (scope, index) => {
      new IamAccessGroupPolicy(scope, `access${index}`, {
        accessGroupId: group(index),
        description: 'Allows Reader on one bucket of Cloud Object Storage',
        roles: ['Reader'],
        resources,
      });
    },
  },
  {
    name: 'CosAccessPolicy, one folder of a bucket',
    prepare,
    library: (scope, index) => {
      new CosAccessPolicy(scope, `access${index}`, {
        subject: AccessSubject.accessGroup(group(index)),
        roles: [CosRole.CONTENT_READER],
        target: bucket,
        objects: CosObjects.folder(`team-${index}`),
      });
    },
    byHand: (scope, index) => {
      const inside = [`team-${index}/*`];
      new IamAccessGroupPolicy(scope, `access${index}`, {
        accessGroupId: group(index),
        description: 'Allows Content Reader on 1 folder of one bucket of Cloud Object Storage',
        roles: ['Content Reader'],
        resources,
        ruleConditions: [
          {
            operator: 'and',
            conditions: [
              condition('prefix', 'stringMatch', inside),
              condition('delimiter', 'stringEqualsAnyOf', ['/', '']),
            ],
          },
          condition('path', 'stringMatch', inside),
          {
            operator: 'and',
            conditions: ['delimiter', 'prefix', 'path'].map((name) => condition(name, 'stringExists', ['false'])),
          },
        ],
        ruleOperator: 'or',
        pattern: 'attribute-based-condition:resource:literal-and-wildcard',
      });
    },
  },
];

import { type TerraformStack } from 'cdktf';
import { AuthorizationSource, CosTarget, ServiceAuthorization } from 'cdktf-service-access/ibm';
import { IamAuthorizationPolicy, IbmProvider } from 'cdktf-service-access/ibm/bindings';
import { guid, type BenchCase } from '../../case';
import { lifecycleOf } from '../../ibm';

const prepare = (stack: TerraformStack) => void new IbmProvider(stack, 'ibm', { region: 'us-south' });

export const CASES: BenchCase[] = [
  {
    name: 'ServiceAuthorization, flow logs to one instance',
    prepare,
    library: (scope, index) => {
      new ServiceAuthorization(scope, `logs${index}`, {
        source: AuthorizationSource.VPC_FLOW_LOG,
        target: CosTarget.instance(guid(index)),
        roles: ['Writer'],
      });
    },
    byHand: (scope, index) => {
      new IamAuthorizationPolicy(scope, `logs${index}`, {
        description: 'Allows Flow Logs for VPC to use one instance of Cloud Object Storage as Writer',
        sourceServiceName: 'is',
        sourceResourceType: 'flow-log-collector',
        targetServiceName: 'cloud-object-storage',
        targetResourceInstanceId: guid(index),
        roles: ['Writer'],
        lifecycle: lifecycleOf(scope, `logs${index}`),
      });
    },
  },
];

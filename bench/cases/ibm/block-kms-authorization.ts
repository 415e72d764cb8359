import { TerraformResource, type TerraformStack } from 'cdktf';
import { BlockKmsAuthorization, KmsTarget } from 'cdktf-service-access/ibm';
import { IamAuthorizationPolicy, IbmProvider } from 'cdktf-service-access/ibm/bindings';
import { ACCOUNT_ID, guid, type BenchCase } from '../../case';
import { lifecycleOf } from '../../ibm';

const prepare = (stack: TerraformStack) => void new IbmProvider(stack, 'ibm', { region: 'us-south' });

const equals = (name: string, value: string) => ({ name, operator: 'stringEquals', value });

export const CASES: BenchCase[] = [
  {
    name: 'BlockKmsAuthorization, one key',
    prepare,
    library: (scope, index) => {
      new BlockKmsAuthorization(scope, `volume${index}`, {
        target: KmsTarget.key(`crn:v1:bluemix:public:kms:us-south:a/${ACCOUNT_ID}:${guid(0)}:key:${guid(index)}`),
      });
    },
    byHand: (scope, index) => {
      const rotation = new TerraformResource(scope, `rotation${index}`, {
        terraformResourceType: 'terraform_data',
        terraformGeneratorMetadata: { providerName: 'terraform' },
      });
      rotation.addOverride('input', { key: `kms:${ACCOUNT_ID}:${guid(0)}:${guid(index)}` });
      new IamAuthorizationPolicy(scope, `volume${index}`, {
        description: 'Allows Cloud Block Storage to encrypt volumes with one root key of Key Protect',
        sourceServiceName: 'server-protect',
        resourceAttributes: [
          equals('accountId', ACCOUNT_ID),
          equals('serviceName', 'kms'),
          equals('serviceInstance', guid(0)),
          equals('resourceType', 'key'),
          equals('resource', guid(index)),
        ],
        roles: ['Reader'],
        lifecycle: {
          ...lifecycleOf(scope, `volume${index}`),
          createBeforeDestroy: true,
          // The bare address: Terraform refuses the template that `fqn` is.
          replaceTriggeredBy: [`terraform_data.${rotation.friendlyUniqueId}`],
        },
      });
    },
  },
];

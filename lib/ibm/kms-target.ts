import { checkChoice } from '../core/checks';
import { readOptions, readValue, type PropNames } from '../core/props';
import { isLateBound } from '../core/late-bound';
import { AuthorizationTarget } from './authorization-target';
import { equals, instanceAttributes, resourceAttributes, type TargetSpec } from './private/authorization-parties';
import { crnParts } from './private/crn-parts';
import { INSTANCE_GUID, KEY_CRN, KEY_RING_ID, KMS_INSTANCE_CRN, RESOURCE_GROUP_ID } from './facts/formats';
import { KEY_MANAGEMENT_SERVICES, KMS_SERVICE_NAMES, isKeyManagementService } from './facts/kms-target';

/** The key management services of IBM Cloud. */
export enum KmsService {
  /** Key Protect (`kms`). */
  KEY_PROTECT = 'kms',
  /** Hyper Protect Crypto Services (`hs-crypto`). Deprecated by the vendor: existing instances work until 2027-03-20. */
  HYPER_PROTECT_CRYPTO_SERVICES = 'hs-crypto',
}

/** A key ring of one instance. */
export interface KeyRingProps {
  /**
   * CRN of the instance (`ibm_resource_instance.crn`): `crn:v1:bluemix:public:kms:<region>:a/<account>:<GUID>::`, with
   * `hs-crypto` for `kms` if it is one of Hyper Protect Crypto Services.
   */
  readonly instanceCrn: string;

  /** Id of the key ring: 2 to 100 of a-z, A-Z, 0-9 and `-`. */
  readonly keyRingId: string;
}

const KEY_RING_PROPS: PropNames<KeyRingProps> = { instanceCrn: 1, keyRingId: 1 };

/**
 * Key Protect or Hyper Protect Crypto Services, or a part of them.
 * @see https://cloud.ibm.com/docs/key-protect?topic=key-protect-manage-access
 */
export class KmsTarget extends AuthorizationTarget {
  /** Every key of every instance in the account. */
  public static allInstances(service: KmsService): KmsTarget {
    return KmsTarget.from({
      shape: 'AllInstances',
      serviceName: service,
      phrase: `the keys of all instances of ${displayName(service)}`,
      parts: {},
      all: true,
      narrowings: [],
      problems: checkService(service),
    });
  }

  /**
   * Every key of one instance.
   * @param service the service that the instance belongs to
   * @param instanceGuid the instance's GUID (`ibm_resource_instance.guid`), not its CRN or id
   */
  public static instance(service: KmsService, instanceGuid: string): KmsTarget {
    const guid = readValue(instanceGuid);
    return KmsTarget.from({
      shape: 'Instance',
      serviceName: service,
      phrase: `the keys of one instance of ${displayName(service)}`,
      parts: { instanceGuid: guid },
      narrowings: [{ prop: 'instanceGuid', value: guid, format: INSTANCE_GUID }],
      problems: checkService(service),
    });
  }

  /**
   * Every key of one instance. The service is taken from the CRN.
   * @param instanceCrn `crn:v1:bluemix:public:kms:<region>:a/<account>:<GUID>::`, or `hs-crypto` for `kms`
   *   (`ibm_resource_instance.crn`)
   */
  public static instanceCrn(instanceCrn: string): KmsTarget {
    const crn = readValue(instanceCrn);
    const { serviceName, accountId, instanceGuid } = crnParts(crn);
    return KmsTarget.from({
      shape: 'Instance',
      serviceName,
      phrase: `the keys of one instance of ${displayName(serviceName)}`,
      parts: { accountId, instanceGuid },
      narrowings: [{ prop: 'instanceCrn', value: crn, format: KMS_INSTANCE_CRN }],
    });
  }

  /**
   * Every key of every instance in a resource group.
   * @param service the service that the instances belong to
   * @param resourceGroupId the resource group's id (`ibm_resource_group.id`), not its name or CRN
   */
  public static resourceGroup(service: KmsService, resourceGroupId: string): KmsTarget {
    const id = readValue(resourceGroupId);
    return KmsTarget.from({
      shape: 'ResourceGroup',
      serviceName: service,
      phrase: `the keys of ${displayName(service)} in one resource group`,
      parts: { resourceGroupId: id },
      narrowings: [{ prop: 'resourceGroupId', value: id, format: RESOURCE_GROUP_ID }],
      problems: checkService(service),
    });
  }

  /**
   * One root key. Service, account and instance are taken from its CRN.
   * @param keyCrn `crn:v1:bluemix:public:kms:<region>:a/<account>:<GUID>:key:<key id>`, or `hs-crypto` for `kms`
   *   (`ibm_kms_key.crn`)
   */
  public static key(keyCrn: string): KmsTarget {
    const crn = readValue(keyCrn);
    const { serviceName, accountId, instanceGuid, resource } = crnParts(crn);
    const parts = { accountId, instanceGuid, resourceType: 'key', resource };
    return KmsTarget.from({
      shape: 'Key',
      serviceName,
      phrase: `one root key of ${displayName(serviceName)}`,
      parts,
      attributes: resourceAttributes(serviceName, parts),
      narrowings: [{ prop: 'keyCrn', value: crn, format: KEY_CRN }],
      rotation: [serviceName, accountId, instanceGuid, resource].join(':'),
    });
  }

  /** Every key of one key ring. Service, account and instance are taken from the instance's CRN. */
  public static keyRing(props: KeyRingProps): KmsTarget {
    const { value, problems } = readOptions('target', props, KEY_RING_PROPS);
    const { instanceCrn, keyRingId } = value;
    const { serviceName, accountId, instanceGuid } = crnParts(instanceCrn);
    return KmsTarget.from({
      shape: 'KeyRing',
      serviceName,
      phrase: `the keys of one key ring of ${displayName(serviceName)}`,
      parts: { accountId, instanceGuid },
      attributes: [...instanceAttributes(serviceName, accountId, instanceGuid), equals('keyRing', keyRingId)],
      narrowings: [
        { prop: 'instanceCrn', value: instanceCrn, format: KMS_INSTANCE_CRN },
        { prop: 'keyRingId', value: keyRingId, format: KEY_RING_ID },
      ],
      problems,
    });
  }

  private static from(spec: Omit<TargetSpec, 'madeBy'>): KmsTarget {
    const target = new KmsTarget();
    target._spec = { ...spec, madeBy: 'KmsTarget' };
    return target;
  }
}

function checkService(service: KmsService): string[] {
  return checkChoice('service', service, KMS_SERVICE_NAMES);
}

function displayName(serviceName: string): string {
  return !isLateBound(serviceName) && isKeyManagementService(serviceName)
    ? KEY_MANAGEMENT_SERVICES[serviceName].displayName
    : 'the key management service';
}

import type { Construct } from 'constructs';
import { doubtsOf } from '../../core/format';
import { isLateBound } from '../../core/late-bound';
import { didYouMean } from '../../core/text';
import { warn } from '../../core/warning';
import { namesAll, narrowingsOf, type SourceSpec, type TargetSpec } from './authorization-parties';
import { AUTHORIZATION_SOURCES } from '../facts/authorization-source';
import { KEY_MANAGEMENT_SERVICES, isKeyManagementService } from '../facts/kms-target';
import { isKnownService, knownServices } from '../facts/service-authorization';

/** Annotates what is legal but risky in an authorization. */
export function warnOfRisks(scope: Construct, source: SourceSpec, target: TargetSpec): void {
  if (target.attributes ? namesAll(target.attributes) : target.shape === 'AllInstances') {
    warn(
      scope,
      'all-instances',
      `the authorization covers ${target.phrase} in the account, those that do not exist yet included: ` +
        'name an instance or a part of one if that is enough',
    );
  }
  if (!isLateBound(target.serviceName)) {
    warnOfService(scope, target.serviceName);
  }
  if (source.serviceName === AUTHORIZATION_SOURCES.CLOUD_BLOCK_STORAGE.serviceName && source.resourceGroupId) {
    warn(
      scope,
      'source-resource-group',
      'volumes that do not exist yet are in no resource group, so that the authorization does not hold for them: ' +
        "leave 'resourceGroupId' out of the source",
    );
  }
  for (const doubt of doubtsOf([...narrowingsOf(source), ...target.narrowings])) {
    warn(scope, 'unusual-value', doubt);
  }
}

function warnOfService(scope: Construct, serviceName: string): void {
  if (isKeyManagementService(serviceName)) {
    const { deprecation, displayName } = KEY_MANAGEMENT_SERVICES[serviceName];
    if (deprecation) {
      warn(scope, 'deprecated-service', `${displayName} ${deprecation}: prefer Key Protect`);
    }
  } else if (!isKnownService(serviceName)) {
    warn(
      scope,
      'unknown-service',
      `the roles of service "${serviceName}" are not known and were not checked${didYouMean(serviceName, knownServices())}`,
    );
  }
}

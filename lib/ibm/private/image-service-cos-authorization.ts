import type { ITerraformIterator } from 'cdktf';
import { checkChoice, checkFlag } from '../../core/checks';
import type { AuthorizationOptions } from '../authorization-options';
import { IMAGE_SERVICE_ACCESS, INSTANCE_READER_ROLES } from '../facts/image-service-cos-authorization';
import { planAuthorizations, type AuthorizationSpec, type AuthorizationsPlan } from './authorization';
import { checkForEach, checkOptions } from './authorization-options';
import {
  checkParties,
  partiesOf,
  shapeOf,
  type Parties,
  type SourceSpec,
  type TargetSpec,
} from './authorization-parties';
import { cosInstance, isBucket } from './cos-target';

/** What decides the authorizations of Image Service for VPC. */
export interface ImageAuthorizationInput {
  readonly access: keyof typeof IMAGE_SERVICE_ACCESS;
  readonly source: SourceSpec;
  readonly target: TargetSpec;
  readonly grantInstanceReader?: boolean;
  readonly forEach?: ITerraformIterator;
}

/** The authorization of Image Service for VPC on Object Storage, and that on the instance of a bucket if it is asked for. */
export function planImageAuthorizations(
  { access, source, target, grantInstanceReader, forEach }: ImageAuthorizationInput,
  options: AuthorizationOptions,
): AuthorizationsPlan {
  const parties = partiesOf(source, target);
  const problems = [
    ...checkChoice('access', access, Object.keys(IMAGE_SERVICE_ACCESS)),
    ...checkFlag('grantInstanceReader', grantInstanceReader),
    ...(grantInstanceReader ? checkBucket(target) : []),
    ...checkParties(parties),
    ...checkOptions(options),
    ...checkForEach(forEach),
  ];
  return planAuthorizations(problems, options, () => [
    ...(grantInstanceReader ? [instanceReader(parties)] : []),
    imageAccess(access, parties),
  ]);
}

function imageAccess(access: ImageAuthorizationInput['access'], parties: Parties): AuthorizationSpec {
  const { source, target } = parties;
  const { roles, does } = IMAGE_SERVICE_ACCESS[access];
  return {
    ...parties,
    id: shapeOf(target.shape, source, ['accountId']),
    roles,
    description: `Allows ${source.displayName} to ${does} ${target.phrase}`,
  };
}

/** On the instance that the bucket is in, checked as the bucket is. */
function instanceReader({ source, target, narrowings }: Parties): AuthorizationSpec {
  return {
    id: shapeOf('InstanceReader', source, ['accountId']),
    source,
    target: cosInstance(target.parts.instanceGuid!),
    narrowings,
    roles: INSTANCE_READER_ROLES,
    description: `Allows ${source.displayName} to list one instance of Cloud Object Storage`,
    cure: "leave 'grantInstanceReader' out of one of them",
  };
}

function checkBucket(target: TargetSpec): string[] {
  return isBucket(target)
    ? []
    : [`'grantInstanceReader' must be left out unless the target is a bucket, got ${target.phrase}`];
}

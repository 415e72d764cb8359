import { Construct } from 'constructs';
import { nearest } from '../../core/text';
import { subjectFactory } from '../facts/access-subject';
import { COS_SERVICE_ROLES, PLATFORM_ROLES } from '../facts/cos-role';
import { parseCrn } from '../facts/crn';

/** What to write where a string, or a construct, was passed instead of the result of a factory: the end of a message. */
export type Advice = (value: unknown) => string | undefined;

/** The problems of `checkMadeBy`, each with the advice if there is any. */
export function advised(problems: readonly string[], value: unknown, advice: Advice): string[] {
  const text = problems.length > 0 && value !== undefined ? advice(value) : undefined;
  return problems.map((problem) => (text === undefined ? problem : `${problem}: ${text}`));
}

export const adviseCosTarget: Advice = (value) => {
  const crn = typeof value === 'string' ? parseCrn(value) : undefined;
  return crn && crn.resourceType === ''
    ? 'write CosTarget.instanceCrn(…)'
    : forStringOrConstruct(value, 'CosTarget.bucket(…)');
};

export const adviseKmsTarget: Advice = (value) => {
  const crn = typeof value === 'string' ? parseCrn(value) : undefined;
  return crn && crn.resourceType === ''
    ? 'write KmsTarget.instanceCrn(…)'
    : forStringOrConstruct(value, 'KmsTarget.key(…)');
};

export const adviseSource: Advice = (value) =>
  forStringOrConstruct(value, "AuthorizationSource.of({ serviceName: '…' })");

export const adviseTarget: Advice = (value) =>
  forStringOrConstruct(value, "AuthorizationTarget.service({ serviceName: '…' })");

export const adviseAttribute: Advice = (value) =>
  typeof value === 'object' && value !== null ? 'write AuthorizationAttribute.equalTo(name, value)' : undefined;

export const adviseSubject: Advice = (value) =>
  (typeof value === 'string' ? subjectFactory(value) : undefined) ??
  forStringOrConstruct(value, 'AccessSubject.accessGroup(…)');

export const adviseObjects: Advice = (value) => forStringOrConstruct(value, 'CosObjects.folder(…)');

export const adviseRole: Advice = (value) => {
  if (Construct.isConstruct(value)) {
    return 'write CosRole.custom(role)';
  }
  const member = typeof value === 'string' ? nearest(value, Object.keys(ROLES)) : undefined;
  return member && `write CosRole.${member}`;
};

const ROLES = { ...COS_SERVICE_ROLES, ...PLATFORM_ROLES };

function forStringOrConstruct(value: unknown, factory: string): string | undefined {
  return typeof value === 'string' || Construct.isConstruct(value) ? `write ${factory}` : undefined;
}

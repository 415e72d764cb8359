import { Fn, type TerraformProvider } from 'cdktf';
import { checkFlag } from '../../core/checks';
import { checkFormat, type Format, type Narrowing } from '../../core/format';
import { expression, isLateBound } from '../../core/late-bound';
import { checkProvider } from '../../core/provider';
import { nearest } from '../../core/text';
import { BUCKET_NAME, CANONICAL_USER_ID } from '../facts/formats';
import { EXPORT_CANONICAL_IDS, EXPORT_GRANTS, EXPORT_REGIONS } from '../facts/instance-export-bucket-access';
import { type Risk, RISKS } from './risks';

/** The props of an access to a bucket. */
export interface ExportAccessSpec {
  readonly bucketName: string;
  readonly region: string;
  readonly ownerCanonicalId?: string;
  readonly revoked?: boolean;
  readonly provider?: TerraformProvider;
}

/** What the props come to. */
export interface ExportAccessPlan {
  readonly problems: readonly string[];
  readonly names: readonly Narrowing[];
  readonly risks: readonly Risk[];
}

export function planExportAccess(spec: ExportAccessSpec): ExportAccessPlan {
  const names = nameNarrowings(spec);
  return {
    problems: [
      ...names.flatMap(checkFormat),
      ...checkFlag('revoked', spec.revoked),
      ...checkProvider(spec.provider, 'aws'),
    ],
    names,
    risks: spec.revoked ? [] : [RISKS.removal],
  };
}

/** The access control list of the bucket: its owner keeps full control. */
export function accessControlPolicy(owner: string, region: string) {
  const grant = (canonicalId: string, permission: string) => ({
    grantee: { type: 'CanonicalUser', id: canonicalId },
    permission,
  });
  return {
    owner: { id: owner },
    grant: [grant(owner, 'FULL_CONTROL'), ...EXPORT_GRANTS.map((permission) => grant(serviceIdIn(region), permission))],
  };
}

const REGION: Format = {
  expected: 'a Region from which instances can be exported',
  pattern: `^(?:${EXPORT_REGIONS.join('|')})$`,
  hint: (value) => {
    const near = nearest(value, EXPORT_REGIONS);
    return near ? `did you mean "${near}"?` : `one of ${EXPORT_REGIONS.join(', ')}`;
  },
};

function nameNarrowings({ bucketName, region, ownerCanonicalId }: ExportAccessSpec): Narrowing[] {
  return [
    { prop: 'bucketName', value: bucketName, format: BUCKET_NAME },
    { prop: 'region', value: region, format: REGION },
    ...(ownerCanonicalId === undefined
      ? []
      : [{ prop: 'ownerCanonicalId', value: ownerCanonicalId, format: CANONICAL_USER_ID }]),
  ];
}

/** An unknown late-bound Region has no id: the plan fails, and the precondition says why. */
function serviceIdIn(region: string): string {
  return isLateBound(region) ? Fn.lookup(EXPORT_CANONICAL_IDS, expression(region)) : EXPORT_CANONICAL_IDS[region]!;
}

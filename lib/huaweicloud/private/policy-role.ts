import type { TerraformProvider } from 'cdktf';
import type { Construct } from 'constructs';
import { documentText } from '../../core/document';
import type { Narrowing } from '../../core/format';
import { escapeTemplate } from '../../core/text';
import { IdentityRole } from '../bindings/identity-role';
import type { Document, Statement } from '../facts/document';
import { UniqueClaims } from '../../core/unique-claims';
import { chooseAnother, HUAWEICLOUD } from './claims';
import { guardNarrowings, waitFor } from './guards';

/** One document of a custom policy, which IAM keeps as a policy of its own. */
export interface PolicyRoleSpec {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly document: Document;
  /** Where it is granted. Documents for Object Storage exist twice: for the global service and for its project. */
  readonly level: 'project' | 'obs-global' | 'obs-project';
  /** The values in it that narrow it. */
  readonly narrowings: readonly Narrowing[];
}

/** The resource that holds a document, and what a construct that grants it must know. One is kept per document. */
export interface PolicyRole extends Pick<PolicyRoleSpec, 'level'> {
  readonly resource: IdentityRole;
  readonly effects: 'denies' | 'denies and allows' | 'allows';
}

/** IAM's names for the two levels. @see https://support.huaweicloud.com/intl/en-us/api-iam/iam_02_0013.html */
const TYPES = { project: 'XA', 'obs-global': 'AX', 'obs-project': 'XA' } as const;

/**
 * Creates them one after another, so that a dependant of the last one depends on all. Messages of conditions name `toldOf`, the
 * construct whose props are malformed.
 */
export function createPolicyRoles(
  scope: Construct,
  specs: readonly PolicyRoleSpec[],
  provider?: TerraformProvider,
  toldOf: Construct = scope,
): PolicyRole[] {
  let before: IdentityRole | undefined;
  return specs.map((spec) => {
    const role = createPolicyRole(scope, spec, toldOf, provider);
    if (before !== undefined) {
      waitFor(role.resource, [before]);
    }
    before = role.resource;
    return role;
  });
}

/** Documents that are shared are written once. */
const texts = new WeakMap<Document, string>();

function textOf(document: Document): string {
  const text = texts.get(document) ?? documentText(document);
  texts.set(document, text);
  return text;
}

function createPolicyRole(
  scope: Construct,
  spec: PolicyRoleSpec,
  toldOf: Construct,
  provider?: TerraformProvider,
): PolicyRole {
  const resource = new IdentityRole(scope, spec.id, {
    provider,
    name: spec.name,
    description: escapeTemplate(spec.description),
    type: TYPES[spec.level],
    policy: textOf(spec.document),
  });
  guardNarrowings(resource, spec.narrowings, toldOf);
  POLICY_NAMES.add(resource);
  return { level: spec.level, resource, effects: effectsOf(spec.document) };
}

const POLICY_NAMES = new UniqueClaims<IdentityRole>({
  ...HUAWEICLOUD,
  subjectOf: ({ nameInput }) => nameInput,
  explain: (otherPath) =>
    `'${otherPath}' is already a custom policy of the same name, and an account can have only one of that name: ` +
    chooseAnother('policyName'),
});

function effectsOf({ Statement: statements }: Document): PolicyRole['effects'] {
  const has = (effect: Statement['Effect']) => statements.some(({ Effect }) => Effect === effect);
  return !has('Deny') ? 'allows' : has('Allow') ? 'denies and allows' : 'denies';
}

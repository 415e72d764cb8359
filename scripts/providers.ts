/** The bindings that `generate-bindings` makes: which schema, into which folder, with which version constraint. */
export interface ProviderBindings {
  readonly name: string;
  readonly source: string;
  readonly schemaFile: string;
  /** Relative to `lib`. */
  readonly folder: string;
  /** The lowest version on which the constructs were shown to work; docs/decisions/0002-vendored-bindings.md. */
  readonly versionConstraint: string;
  /** Only these; default: everything in the schema. */
  readonly only?: { readonly resource_schemas: string[]; readonly data_source_schemas: string[] };
}

export const PROVIDERS: ProviderBindings[] = [
  {
    name: 'ibm',
    source: 'IBM-Cloud/ibm',
    schemaFile: 'ibm.json',
    folder: 'ibm/bindings',
    versionConstraint: '>= 1.76.0',
  },
  {
    name: 'aws',
    source: 'hashicorp/aws',
    schemaFile: 'aws.json',
    folder: 'aws/bindings',
    versionConstraint: '>= 5.0',
    only: {
      resource_schemas: [
        'aws_iam_policy',
        'aws_iam_role',
        'aws_iam_role_policies_exclusive',
        'aws_iam_role_policy',
        'aws_iam_role_policy_attachments_exclusive',
        'aws_s3_bucket_acl',
        'aws_s3_bucket_ownership_controls',
      ],
      data_source_schemas: ['aws_caller_identity', 'aws_canonical_user_id', 'aws_partition'],
    },
  },
  {
    name: 'huaweicloud',
    source: 'huaweicloud/huaweicloud',
    schemaFile: 'huaweicloud.json',
    folder: 'huaweicloud/bindings',
    versionConstraint: '>= 1.92.0',
  },
  {
    name: 'time',
    source: 'hashicorp/time',
    schemaFile: 'time.json',
    folder: 'time/bindings',
    versionConstraint: '>= 0.9.0',
  },
];

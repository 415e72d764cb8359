/** The only list of providers and clouds. Code that is about each of them reads it here. */
export interface Provider {
  /** Also the name of its folder in `lib`. */
  readonly name: string;
  /** How people call the cloud; a provider without one is not a cloud and has bindings only. */
  readonly cloud?: string;
  readonly source: string;
  readonly schemaFile: string;
  /** The lowest version on which the constructs were shown to work; docs/decisions/0002-vendored-bindings.md. */
  readonly versionConstraint: string;
  /** Only these; default: everything in the schema. */
  readonly only?: { readonly resource_schemas: string[]; readonly data_source_schemas: string[] };
}

export const PROVIDERS: readonly Provider[] = [
  {
    name: 'ibm',
    cloud: 'IBM Cloud',
    source: 'IBM-Cloud/ibm',
    schemaFile: 'ibm.json',
    versionConstraint: '>= 1.76.0',
  },
  {
    name: 'aws',
    cloud: 'AWS',
    source: 'hashicorp/aws',
    schemaFile: 'aws.json',
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
    cloud: 'Huawei Cloud',
    source: 'huaweicloud/huaweicloud',
    schemaFile: 'huaweicloud.json',
    versionConstraint: '>= 1.92.0',
  },
  {
    name: 'time',
    source: 'hashicorp/time',
    schemaFile: 'time.json',
    versionConstraint: '>= 0.9.0',
  },
];

/** Names of the clouds: of their folders in `lib`, `catalogue`, `test`, `examples` and `bench/cases`. */
export const CLOUDS: readonly string[] = PROVIDERS.filter(({ cloud }) => cloud !== undefined).map(({ name }) => name);

import { TerraformStack, type TerraformElement, type TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import type { Narrowing } from '../../core/format';
import type { ProviderClass } from '../../core/provider';
import { answerOf } from '../../core/shared-lookup';
import { DataAwsCallerIdentity } from '../bindings/data-aws-caller-identity';
import { DataAwsCanonicalUserId } from '../bindings/data-aws-canonical-user-id';
import { DataAwsPartition } from '../bindings/data-aws-partition';
import { ACCOUNT_ID, PARTITION } from '../facts/formats';
import { knownPartition } from '../facts/partitions';

/** For the message where a stack has none. */
export const AWS_PROVIDER: ProviderClass = {
  providerName: 'aws',
  className: 'AwsProvider',
  from: 'cdktf-service-access/aws/bindings',
};

/** The account and partition of a construct, as far as its props say. */
export interface AccountOptions {
  readonly sourceAccountId?: string;
  readonly partition?: string;
  readonly provider?: TerraformProvider;
}

/** The account id that was given, else that of the provider. */
export function accountIdOf(construct: Construct, { sourceAccountId, provider }: AccountOptions): string {
  return (
    sourceAccountId ??
    shared(construct, provider, {
      id: 'CallerIdentity',
      make: (scope, id) => new DataAwsCallerIdentity(scope, id, { provider }),
      read: ({ accountId }) => accountId,
    })
  );
}

/** The partition that was given, else that of the provider. */
export function partitionOf(construct: Construct, { partition, provider }: AccountOptions): string {
  return (
    partition ??
    shared(construct, provider, {
      id: 'Partition',
      make: (scope, id) => new DataAwsPartition(scope, id, { provider }),
      read: (data) => data.partition,
    })
  );
}

/** The canonical user id of the provider's account. */
export function canonicalUserIdOf(construct: Construct, provider: TerraformProvider | undefined): string {
  return shared(construct, provider, {
    id: 'CanonicalUserId',
    make: (scope, id) => new DataAwsCanonicalUserId(scope, id, { provider }),
    read: ({ id }) => id,
  });
}

/** The partition, if it is known at synthesis. */
export function literalPartition({ partition }: AccountOptions): string | undefined {
  return knownPartition(partition);
}

export function accountNarrowings({ sourceAccountId, partition }: AccountOptions): Narrowing[] {
  return [
    ...(sourceAccountId === undefined ? [] : [{ prop: 'sourceAccountId', value: sourceAccountId, format: ACCOUNT_ID }]),
    ...(partition === undefined ? [] : [{ prop: 'partition', value: partition, format: PARTITION }]),
  ];
}

/** A data source, and the attribute that is read from it. */
interface Question<T extends TerraformElement> {
  readonly id: string;
  readonly make: (scope: Construct, id: string) => T;
  readonly read: (data: T) => string;
}

/** One data source of a kind for all constructs of a stack that use the same provider. */
function shared<T extends TerraformElement>(
  construct: Construct,
  provider: TerraformProvider | undefined,
  { id, make, read }: Question<T>,
): string {
  const stack = TerraformStack.of(construct);
  const groupId = provider?.alias ? `ServiceAccessAws-${provider.alias}` : 'ServiceAccessAws';
  const group = stack.node.tryFindChild(groupId) ?? new Construct(stack, groupId);
  // Another copy of this library in the same app may have made it.
  const data = (group.node.tryFindChild(id) as T | undefined) ?? make(group, id);
  return answerOf(data, id, read);
}

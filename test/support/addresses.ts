import type { Synthesized } from './synth';

/** Everything in a stack that Terraform knows by an address, sorted: `data.aws_partition.x`, `aws_iam_role.y`. */
export function byAddress({ resource = {}, data = {} }: Synthesized): Record<string, Record<string, unknown>> {
  const section = (all: typeof resource, prefix: string) =>
    Object.entries(all).flatMap(([type, byId]) =>
      Object.entries(byId).map(([id, attributes]) => [`${prefix}${type}.${id}`, attributes] as const),
    );
  const entries = [...section(resource, ''), ...section(data, 'data.')];
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

import type { Entry } from './entry';
import { Configuration, contentKey, type Resource } from './resource';
import { ALWAYS, type CloudReader, type Rule } from './rule';
import type { Sight, Unknown } from './text';
import { Unreadable } from './value';

/** All that the resources of a configuration grant and deny. */
export function entriesOf(configuration: Configuration, clouds: readonly CloudReader[]): Entry[] {
  return configuration.resources.flatMap((resource) => {
    const reader = clouds.find(({ provider }) => resource.type.startsWith(`${provider}_`));
    return reader
      ? rulesOf(resource, configuration, reader).map((rule) => ({ rule, cloud: reader.cloud, resource }))
      : [];
  });
}

function rulesOf(resource: Resource, configuration: Configuration, reader: CloudReader): readonly Rule[] {
  const { type, block } = resource;
  const read = Object.hasOwn(reader.readers, type) ? reader.readers[type] : undefined;
  if (!read) {
    return reader.unread.test(type) ? unreadable(resource, reader, 'this type of resource is not read') : [];
  }
  if (block.has('dynamic')) {
    return unreadable(resource, reader, 'it has dynamic blocks');
  }
  try {
    return read(resource, configuration);
  } catch (error) {
    if (error instanceof Unreadable) {
      return unreadable(resource, reader, error.message);
    }
    throw error;
  }
}

/** A resource that may grant anything, and perhaps deny something: equal only to one with the same arguments. */
function unreadable(resource: Resource, { page, denying }: CloudReader, reason: string): Rule[] {
  const content: Unknown = {
    label: resource.type,
    name: resource.type,
    key: (sight?: Sight) => contentKey(resource, sight),
  };
  const whole = { parts: [content] };
  const rule: Rule = {
    effect: 'allow',
    principal: { label: 'unknown', constraints: [] },
    actions: [{ label: 'unknown', needs: [whole], gives: [whole] }],
    resources: [{ label: resource.attribute('name').literal ?? resource.type, constraints: [] }],
    cases: ALWAYS,
    conditions: [],
    page,
    remark: `${resource.type} cannot be read: ${reason}`,
  };
  return denying.test(resource.type) ? [rule, { ...rule, effect: 'deny', latent: true }] : [rule];
}

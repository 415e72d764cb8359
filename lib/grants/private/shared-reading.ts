import type { Entry } from './entry';
import type { Configuration, Lookup, Resource } from './resource';

/** What was read of a resource, and what of others this follows from. */
interface Read {
  readonly resource: Resource;
  readonly lookups: readonly Lookup[];
  readonly entries: readonly Entry[];
}

/**
 * What was read of one side, for another: most resources are the same on both. What they give is then read once, and the
 * very same objects on both sides are known to be equal without a look at them.
 *
 * What is read of a resource follows from what the resource says, from what it refers to, and from what its reader looks up
 * in the configuration. Where one of these is not the same, the resource is read again.
 */
export class SharedReading {
  /** By stack and address. */
  private readonly known = new Map<string, Map<string, Read>>();

  public entriesOf(resource: Resource, configuration: Configuration, read: () => readonly Entry[]): readonly Entry[] {
    const { stack, address } = resource;
    const inStack = this.known.get(stack) ?? new Map<string, Read>();
    const known = inStack.get(address);
    if (known && resource.equals(known.resource) && configuration.agrees(known.lookups)) {
      return known.entries;
    }
    const [entries, lookups] = configuration.observed(read);
    if (entries.length > 0) {
      this.known.set(stack, inStack.set(address, { resource, lookups, entries }));
    }
    return entries;
  }
}

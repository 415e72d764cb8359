import type { Grant } from '../grant';
import { newAccess } from './comparison';
import { grantOf, inOrder } from './entry';
import { entriesOf } from './reading';
import type { Configuration } from './resource';
import type { CloudReader } from './rule';
import type { Side } from './seen';
import { SharedReading } from './shared-reading';

/** What one side grants. Knows nothing of constructs, so that the command line works without them. */
export class GrantList {
  /** @param shared what has been read of a side that it will be compared with */
  public static of(
    configuration: Configuration,
    clouds: readonly CloudReader[],
    shared = new SharedReading(),
  ): GrantList {
    return new GrantList({
      entries: entriesOf(configuration, clouds, shared),
      addresses: configuration.addresses,
    });
  }

  private constructor(private readonly side: Side) {}

  /** Only what the constructs below a path make. */
  public below(path: string): GrantList {
    const entries = this.side.entries.filter(({ resource }) => `${resource.path}/`.startsWith(`${path}/`));
    return path === '' ? this : new GrantList({ ...this.side, entries });
  }

  public get all(): Grant[] {
    return inOrder(this.side.entries.filter(({ rule }) => !rule.latent).map((entry) => grantOf(entry)));
  }

  public newSince(before: GrantList): Grant[] {
    return inOrder(newAccess(this.side, before.side, 'no longer denied'));
  }

  public lostSince(before: GrantList): Grant[] {
    return inOrder(newAccess(before.side, this.side, 'denied now'));
  }
}

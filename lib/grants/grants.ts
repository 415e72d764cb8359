import type { IConstruct } from 'constructs';
import type { Grant } from './grant';
import { synthesized } from './private/constructs';
import type { GrantList } from './private/grant-list';
import { grantsOf, readPlanned, readSynthesized } from './private/load';
import { toMarkdown } from './private/markdown-format';
import { toMermaid } from './private/mermaid-format';
import { toText } from './private/text-format';

/**
 * Who may do what: all that stacks, a synthesis or a plan grant in IBM Cloud, AWS and Huawei Cloud, whoever wrote them:
 * the constructs of this library, hand-written resources, modules.
 *
 * Everything is read from Terraform's JSON, without a network and without credentials.
 */
export class Grants {
  /**
   * What the constructs below a scope grant: an app, a stack or a part of one. Aspects are applied, as a synthesis does.
   *
   * @param scope The app, stack or construct.
   */
  public static of(scope: IConstruct): Grants {
    return new Grants(grantsOf(synthesized(scope)).below(scope.node.path));
  }

  /**
   * What a synthesis grants.
   *
   * @param directory `cdktf.out`, or the folder of one stack in it. Throws where it is neither.
   */
  public static ofSynthesis(directory: string): Grants {
    return new Grants(readSynthesized(directory));
  }

  /**
   * What a plan will make of the grants, with the values that it knows.
   *
   * @param file A plan as JSON, which `terraform show -json <plan file>` prints. Throws where it is something else.
   */
  public static ofPlan(file: string): Grants {
    return new Grants(readPlanned(file).after);
  }

  /**
   * What is granted before a plan is applied, as Terraform has just read it: what was changed by hand is there.
   *
   * @param file A plan as JSON, which `terraform show -json <plan file>` prints. Throws where it is something else.
   */
  public static beforePlan(file: string): Grants {
    return new Grants(readPlanned(file).before);
  }

  private constructor(private readonly list: GrantList) {}

  /** All grants and denials, in an order that does not depend on that of the resources. */
  public get all(): Grant[] {
    return this.list.all;
  }

  /**
   * Access that these grants give and earlier ones did not: what was added or widened, and what is no longer denied
   * (these denials have `effect` `deny`).
   *
   * What is not listed is proven not to be new. What cannot be compared is listed, with the reason as its `note`.
   *
   * @param before What was granted before.
   */
  public newSince(before: Grants): Grant[] {
    return this.list.newSince(before.list);
  }

  /**
   * Access that earlier grants gave and these do not: what was removed or narrowed, and what is denied now (these
   * denials have `effect` `deny`).
   *
   * @param before What was granted before.
   */
  public lostSince(before: Grants): Grant[] {
    return this.list.lostSince(before.list);
  }

  /** All grants as text of at most 80 columns, links excepted. It changes when access changes: made for snapshots. */
  public toText(): string {
    return toText(this.all);
  }

  /** All grants as Markdown tables, one per stack. */
  public toMarkdown(): string {
    return toMarkdown(this.all);
  }

  /** All grants as a Mermaid graph: from who to what, with what they may do there; a frame for each of several stacks. */
  public toMermaid(): string {
    return toMermaid(this.all);
  }

  /** All grants as a JSON array of `Grant`. */
  public toJson(): string {
    return `${JSON.stringify(this.all, undefined, 2)}\n`;
  }
}

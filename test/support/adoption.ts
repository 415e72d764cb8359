/** What the pages of `docs/adopting` say, and whether the first plan does it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TerraformResource, TerraformStack } from 'cdktf';
import { importPlan } from './existing';
import type { PlanResult } from './plan-result';
import { synth } from './synth';
import { describeTerraform } from './terraform';

/** A page of `docs/adopting`. */
export class AdoptionPage {
  public readonly text: string;

  public constructor(cloud: string) {
    this.text = readFileSync(resolve(__dirname, '..', '..', 'docs', 'adopting', `${cloud}.md`), 'utf8');
  }

  /** The types of resources that it has, in its order. */
  public get types(): string[] {
    return this.rows.flatMap(([types]) => quoted(types!));
  }

  /** Whether an id has one of the forms that the page gives for its type: `<role name>:<policy name>`. */
  public hasForm(type: string, id: string): boolean {
    const row = this.rows.find(([types]) => quoted(types!).includes(type)) ?? [];
    return quoted(row[2] ?? '').some((form) => formOf(form).test(id));
  }

  /** The names of the constructs that make a resource of the type. */
  public madeBy(type: string): string {
    return this.rows.find(([types]) => quoted(types!).includes(type))?.[1] ?? '';
  }

  /** Whether the page shows the parts of a file between `docs:start` and `docs:end`, all of them. */
  public shows(file: string): boolean {
    const source = readFileSync(file, 'utf8');
    const parts = [...source.matchAll(/^( *)\/\/ docs:start\n([^]*?)\n *\/\/ docs:end/gm)];
    return (
      parts.length > 0 &&
      parts.every(([, indent, part]) =>
        this.text.includes(`\`\`\`ts\n${part!.replaceAll(new RegExp(`^${indent}`, 'gm'), '')}\n\`\`\``),
      )
    );
  }

  private get rows(): string[][] {
    return this.text
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|').slice(1));
  }
}

/** What a page says about the first plan, of one construct all of whose resources exist. */
export interface Claim {
  readonly says: string;
  readonly make: (scope: TerraformStack, id: string) => { readonly resources: TerraformResource[] };
  /** How the first resource of a type differs from the code. */
  readonly type: string;
  readonly differs: Record<string, unknown>;
  /** What the plan does to it beside the import: `update`, `delete/create`; nothing if it ignores the difference. */
  readonly does: readonly string[];
}

/** Helpers have nothing to import, and are made. */
function isGrant({ terraformResourceType }: TerraformResource): boolean {
  return !['terraform_data', 'time_sleep'].includes(terraformResourceType);
}

/** One plan for all claims, and a test for each. What does not differ is imported, and nothing else happens to it. */
export function describeFirstPlan(newStack: () => TerraformStack, claims: readonly Claim[]): void {
  describeTerraform('the first plan', () => {
    let result: PlanResult;

    beforeAll(async () => {
      const stack = newStack();
      const differs = claims.map(({ make, type, differs: difference }, index): [string, Record<string, unknown>] => {
        const { resources } = make(stack, `claim${index}`);
        resources.filter(isGrant).forEach((resource, at) => resource.importFrom(`${index}-${at}`));
        const { friendlyUniqueId } = resources.find((resource) => resource.terraformResourceType === type)!;
        return [`${type}.${friendlyUniqueId}`, difference];
      });
      result = await importPlan(synth(stack), { differs: Object.fromEntries(differs) });
    });

    test.each(claims.map((claim, index): [string, Claim, number] => [claim.says, claim, index]))(
      '%s',
      (_, { type, does }, index) => {
        expect(result.errors).toEqual([]);
        const own = result.changes.filter((change) => new RegExp(`[.]claim${index}_`).test(change));
        expect(own).not.toEqual([]);
        expect(own.filter((change) => !/^import |^create (terraform_data|time_sleep)[.]/.test(change))).toEqual(
          does.map((action) => expect.stringMatching(`^${action} ${type}[.]`) as string),
        );
      },
    );
  });
}

function quoted(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text!);
}

/** A name in angle brackets is any text without a separator, except for an ARN, which has them. */
function formOf(form: string): RegExp {
  const parts = form.split(/<([^>]+)>/).map((part, index) => {
    if (index % 2 === 0) {
      return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    }
    return part === 'ARN' ? 'arn:.+' : '[^/:,]+';
  });
  return new RegExp(`^${parts.join('')}$`);
}

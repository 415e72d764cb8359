import { TerraformStack, type TerraformResource } from 'cdktf';
import type { IConstruct, Node } from 'constructs';
import { isLateBound } from './late-bound';
import { show } from './text';
import { refuseIf } from './refusal';

/**
 * Tells Terraform that the resources of a construct were made by a construct at another path before: they are moved in the
 * state, and nothing is created or destroyed. Without it the cloud would be asked for the new ones before the old ones are
 * gone, and refuse them.
 * @see https://developer.hashicorp.com/terraform/language/modules/develop/refactoring
 */
export function moveFrom(construct: IConstruct, resources: readonly TerraformResource[], path: string): void {
  refuseIf(checkPath(construct, path), construct);
  const stack = TerraformStack.of(construct);
  const { length } = construct.node.scopes;
  for (const resource of resources) {
    const below = resource.node.scopes.slice(length).map(({ node }) => node.id);
    const id = stack.getLogicalId(placeOf(stack, resource, [...path.split('/'), ...below]));
    resource.moveFromId(`${resource.terraformResourceType}.${id}`);
  }
}

function checkPath(construct: IConstruct, path: unknown): string[] {
  const within = construct.node.path.slice(TerraformStack.of(construct).node.path.length + 1);
  const expected = '\'path\' must be the path that the construct had in this stack, such as "team/images"';
  if (typeof path !== 'string' || isLateBound(path) || !/^[^/]+(\/[^/]+)*$/.test(path)) {
    return [`${expected}, got ${show(path)}`];
  }
  return path === within ? [`${expected}, got the path that it has now, ${show(path)}`] : [];
}

/** What a stack looks at when it makes the logical id of an element: the ids from the stack down to the element. */
function placeOf(stack: TerraformStack, resource: TerraformResource, ids: readonly string[]): Node {
  const place: Pick<Node, 'scopes' | 'tryGetContext'> & { path: string; id: string } = {
    id: ids[ids.length - 1]!,
    path: [stack.node.path, ...ids].join('/'),
    scopes: [...stack.node.scopes, ...ids.map((id) => ({ node: { id } }) as unknown as IConstruct)],
    tryGetContext: (key) => resource.node.tryGetContext(key) as unknown,
  };
  return place as unknown as Node;
}

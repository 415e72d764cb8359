import type { Grant } from '../grant';
import { groupsBy, plural, WIDTH, wrap } from './layout';

/** Grants as text: by stack, then by principal. */
export function toText(grants: readonly Grant[], width = WIDTH): string {
  if (grants.length === 0) {
    return 'no grants\n';
  }
  const stacks = [...groupsBy(grants, ({ stack }) => stack)].map(([stack, own]) =>
    [...(stack === '' ? [] : [stack, '='.repeat(stack.length), '']), ...principals(own, width)].join('\n'),
  );
  return `${stacks.join('\n\n')}\n`;
}

/** What is new and what is lost, as text. */
export function diffToText(gained: readonly Grant[], lost: readonly Grant[]): string {
  const section = (mark: string, title: string, grants: readonly Grant[]) =>
    grants.length === 0
      ? []
      : [
          '',
          `${mark} ${title}`,
          ...toText(grants, WIDTH - mark.length - 1)
            .trimEnd()
            .split('\n')
            .map((line) => (line === '' ? '' : `${mark} ${line}`)),
        ];
  return [
    `${plural(gained.length, 'new grant')}, ${lost.length} lost`,
    ...section('+', 'new access', gained),
    ...section('-', 'lost access', lost),
    '',
  ].join('\n');
}

function principals(grants: readonly Grant[], width: number): string[] {
  return [...groupsBy(grants, ({ principal }) => principal)].flatMap(([principal, own], index) => [
    ...(index === 0 ? [] : ['']),
    ...wrap(principal, '', width),
    ...own.flatMap((grant) => lines(grant, width)),
    ...new Set(own.map(({ rule }) => `  see     ${rule}`)),
  ]);
}

function lines({ effect, actions, resource, conditions, note }: Grant, width: number): string[] {
  const resources = resource.split(', ');
  return [
    ...wrap(actions.join(', '), effect === 'deny' ? '  may not ' : '  may     ', width),
    ...resources.flatMap((one, index) => wrap(one, index === 0 ? '    on    ' : '          ', width)),
    ...conditions.flatMap((condition) => wrap(condition, '    if    ', width)),
    ...(note === undefined ? [] : wrap(note, '    note  ', width)),
  ];
}

import { TerraformVariable, type TerraformResource } from 'cdktf';
import { bindings as ibm } from '../../lib/ibm';
import { bindings } from '../../lib/time';
import { checkPropagation, waitAfter } from '../../lib/time/propagation';
import { messageOf, newStack, onlyResource, synth } from '../support/synth';

describe('checkPropagation', () => {
  test.each([
    [undefined],
    [{ create: '30s' }],
    [{ destroy: '1.25m' }],
    [{ create: '100ms', destroy: '2h' }],
    [{ create: new TerraformVariable(newStack(), 'x', {}).stringValue }],
  ])('passes %p', (delay) => {
    expect(checkPropagation(delay)).toEqual([]);
  });

  test.each([
    [{}, ["'propagation' must have 'create' or 'destroy', got {}"]],
    [null, ["'propagation' must have 'create' or 'destroy', got null"]],
    ['30s', ["'propagation' must have 'create' or 'destroy', got \"30s\""]],
    [
      { create: '30s', destory: '1m' },
      ["'propagation' must have no \"destory\", only 'create' or 'destroy', did you mean \"destroy\"?"],
    ],
    [{ create: '' }, ['\'propagation.create\' must be a number and a unit such as "30s", got ""']],
    [{ create: 30 }, ['\'propagation.create\' must be a number and a unit such as "30s", got 30']],
    [{ create: '30sec' }, ['\'propagation.create\' must be a number and a unit such as "30s", got "30sec"']],
    [{ create: '-30s' }, ['\'propagation.create\' must be a number and a unit such as "30s", got "-30s"']],
    [
      { create: '30', destroy: '1d' },
      [
        '\'propagation.create\' must be a number and a unit such as "30s", got "30"',
        '\'propagation.destroy\' must be a number and a unit such as "30s", got "1d"',
      ],
    ],
  ])('refuses %j', (delay, problems) => {
    expect(checkPropagation(delay as never)).toEqual(problems);
  });
});

describe('waitAfter', () => {
  test('hangs on every grant, and starts again when one is replaced', () => {
    const { stack, grants } = grantsOf('one', 'two');
    new bindings.TimeProvider(stack, 'time');
    waitAfter(stack, grants, { create: '30s' });

    expect(onlyResource(synth(stack), 'time_sleep')).toEqual({
      create_duration: '30s',
      depends_on: ['ibm_resource_group.one', 'ibm_resource_group.two'],
      triggers: { one: '${ibm_resource_group.one.id}', two: '${ibm_resource_group.two.id}' },
    });
  });

  test('fails without the time provider', () => {
    const { stack, grants } = grantsOf('one');
    waitAfter(stack, grants, { destroy: '30s' });
    expect(messageOf(() => synth(stack))).toContain(
      '[test] the stack needs a provider of "time": ' +
        "add new TimeProvider(stack, 'time', …) from cdktf-service-access/time/bindings\n",
    );
  });
});

function grantsOf(...ids: string[]) {
  const stack = newStack();
  new ibm.IbmProvider(stack, 'ibm', {});
  const grants: TerraformResource[] = ids.map((id) => new ibm.ResourceGroup(stack, id, { name: id }));
  return { stack, grants };
}

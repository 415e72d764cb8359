import { TerraformVariable, type TerraformResource } from 'cdktf';
import { bindings as ibm } from '../../lib/ibm';
import { bindings, type PropagationDelay } from '../../lib/time';
import { checkPropagation, waitAfter } from '../../lib/time/propagation';
import { planOver } from '../support/existing';
import { messageOf, newStack, onlyResource, synth } from '../support/synth';
import { describeTerraform, plan } from '../support/terraform';

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
    ['30s', ["'propagation' must have 'create' or 'destroy', got \"30s\": write { create: \"30s\" }"]],
    ['thirty', ["'propagation' must have 'create' or 'destroy', got \"thirty\""]],
    [30, ["'propagation' must have 'create' or 'destroy', got 30"]],
    [[], ["'propagation' must have 'create' or 'destroy', got []"]],
    [{ create: undefined, destroy: undefined }, ["'propagation' must have 'create' or 'destroy', got {}"]],
    [
      { create: '30s', destory: '1m' },
      ["'propagation' must have no \"destory\", only 'create' or 'destroy', did you mean \"destroy\"?"],
    ],
    [{ create: '' }, ['\'propagation.create\' must be a number and a unit (ms, s, m or h), such as "30s", got ""']],
    [
      { create: 30 },
      [
        '\'propagation.create\' must be a number and a unit (ms, s, m or h), such as "30s", got 30: write "30s" if seconds are meant',
      ],
    ],
    [
      { create: '30sec' },
      ['\'propagation.create\' must be a number and a unit (ms, s, m or h), such as "30s", got "30sec"'],
    ],
    [{ create: ' ' }, ['\'propagation.create\' must be a number and a unit (ms, s, m or h), such as "30s", got " "']],
    [{ create: {} }, ['\'propagation.create\' must be a number and a unit (ms, s, m or h), such as "30s", got {}']],
    [
      { destroy: null },
      ['\'propagation.destroy\' must be a number and a unit (ms, s, m or h), such as "30s", got null'],
    ],
    [
      { create: Object.create(null) },
      ['\'propagation.create\' must be a number and a unit (ms, s, m or h), such as "30s", got {}'],
    ],
    [
      { create: '-30s' },
      ['\'propagation.create\' must be a number and a unit (ms, s, m or h), such as "30s", got "-30s"'],
    ],
    [
      { create: '30', destroy: '1d' },
      [
        '\'propagation.create\' must be a number and a unit (ms, s, m or h), such as "30s", got "30": write "30s" if seconds are meant',
        '\'propagation.destroy\' must be a number and a unit (ms, s, m or h), such as "30s", got "1d"',
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

describeTerraform('a wait in a plan', () => {
  const waiting = (delay: PropagationDelay) => {
    const { stack, grants } = grantsOf('one');
    new bindings.TimeProvider(stack, 'time');
    const wait = waitAfter(stack, grants, delay);
    new ibm.ResourceGroup(stack, 'dependant', { name: 'dependant', dependsOn: [wait] });
    return stack;
  };

  test('is created after the grant and before what depends on it', async () => {
    const { errors, plannedResources } = await plan(synth(waiting({ create: '30s', destroy: '1.5m' })));
    expect(errors).toEqual([]);
    expect(plannedResources['time_sleep.Propagation']).toMatchObject({
      values: { create_duration: '30s', destroy_duration: '1.5m' },
      dependsOn: ['ibm_resource_group.one'],
    });
    expect(plannedResources['ibm_resource_group.dependant']!.dependsOn).toEqual(['time_sleep.Propagation']);
  });

  test('stays when nothing changes', async () => {
    const json = synth(waiting({ create: '30s' }));
    expect(await planOver(json, json)).toMatchObject({ errors: [], changes: [] });
  });

  test('a variable that is no duration stops the plan', async () => {
    const stack = newStack();
    new bindings.TimeProvider(stack, 'time');
    new ibm.IbmProvider(stack, 'ibm', {});
    const variable = new TerraformVariable(stack, 'wait', { type: 'string' });
    waitAfter(stack, [new ibm.ResourceGroup(stack, 'one', { name: 'one' })], { create: variable.stringValue });
    const json = synth(stack);
    expect((await plan(json, { variables: { wait: '30s' } })).errors).toEqual([]);
    for (const wait of ['', '30', '30 seconds']) {
      const { errors } = await plan(json, { variables: { wait } });
      expect(errors.join()).toContain('create_duration');
    }
  });
});

function grantsOf(...ids: string[]) {
  const stack = newStack();
  new ibm.IbmProvider(stack, 'ibm', {});
  const grants: TerraformResource[] = ids.map((id) => new ibm.ResourceGroup(stack, id, { name: id }));
  return { stack, grants };
}

import { STACKS } from '../../examples/stacks';
import { synthesizeExample } from '../../scripts/golden';
import { planOver } from '../support/existing';
import { describeTerraform } from '../support/terraform';
import { VARIABLES } from './variables';

const IDS = Object.keys(STACKS);

describeTerraform('real Terraform plans and applies, and then has nothing to do', () => {
  test.each(IDS)('%s', async (id) => {
    const stack = JSON.parse(synthesizeExample(id)) as object;
    const { errors, changes } = await planOver(stack, stack, { variables: VARIABLES[id] });
    expect(errors).toEqual([]);
    expect(changes).toEqual([]);
  });
});

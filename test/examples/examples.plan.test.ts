import { STACKS } from '../../examples/stacks';
import { synthesizeExample } from '../../scripts/golden';
import { describeTerraform, plan } from '../support/terraform';
import { VARIABLES } from './variables';

describeTerraform('real Terraform plans', () => {
  test.each(Object.keys(STACKS))('%s', async (id) => {
    const { ok, errors } = await plan(JSON.parse(synthesizeExample(id)) as object, { variables: VARIABLES[id] });
    expect(errors).toEqual([]);
    expect(ok).toBe(true);
  });
});

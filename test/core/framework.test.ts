import { IamRole } from '@cdktf/provider-aws/lib/iam-role';
import { App, TerraformResource } from 'cdktf';

/** The name of the jest project: what `cdktf` is mapped to. */
declare const FRAMEWORK: string;

/** Where jsii notes what a class is called in other languages. */
const RUNTIME_TYPE = Symbol.for('jsii.rtti');

test('the tests run on the framework that their project is named by', () => {
  const { fqn } = (App as unknown as Record<symbol, { fqn: string }>)[RUNTIME_TYPE]!;
  expect(fqn).toBe(`${FRAMEWORK}.App`);
});

test("the provider's classes are those of the same framework", () => {
  expect(IamRole.prototype).toBeInstanceOf(TerraformResource);
});

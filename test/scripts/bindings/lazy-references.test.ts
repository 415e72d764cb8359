import { lazyReferences } from '../../../scripts/bindings/lazy-references';

/** A class as the generator writes it, with a block and with an attribute that can only be read. */
const KNOWN = `
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export class Thing extends cdktf.TerraformResource {
  constructor(config: any) {
    this._rule.internalValue = config.rule;
  }
  private _rule = new ThingRuleList(this, "rule", true);
  public get rule() {
    return this._rule;
  }
  public putRule(value: ThingRule[]) {
    this._rule.internalValue = value;
  }
  private _zones = new ThingZonesList(this, "zones", false);
  public get zones() {
    return this._zones;
  }
}
`;

test('rewrites the form that it knows', () => {
  expect(lazyReferences(KNOWN, 'thing.ts')).toBe(`
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
import { NestedBlock } from '../../core/nested-block';
export class Thing extends cdktf.TerraformResource {
  constructor(config: any) {
    this._rule.internalValue = config.rule;
  }
  private _rule = new NestedBlock(ThingRuleList, this, "rule", true);
  public get rule() {
    return this._rule.reference;
  }
  public putRule(value: ThingRule[]) {
    this._rule.internalValue = value;
  }
  private _zones?: ThingZonesList;
  public get zones() {
    return this._zones ??= new ThingZonesList(this, "zones", false);
  }
}
`);
});

test('leaves a class without nested references as it is', () => {
  const code = 'export class Thing {\n  private _name?: string;\n  private isEmptyObject = false;\n}\n';
  expect(lazyReferences(code, 'thing.ts')).toBe(code);
});

describe('refuses what the generator has not written until now', () => {
  test.each([
    ['a reference of something else', 'new ThingRuleList(this,', 'new ThingRuleList(parent,'],
    ['a reference that is made in another expression', 'new ThingRuleList(', 'cached(() => new ThingRuleList('],
    ['a getter that does more', 'return this._rule;', 'this.check(); return this._rule;'],
    ['no getter', 'public get rule() {', 'public rule() {'],
    ['two getters', 'public get zones() {\n    return this._zones;', 'public get zones() {\n    return this._rule;'],
    ['another use of the field', 'this._rule.internalValue = value;', 'this._rule = value;'],
    ['another use of its value', 'this._rule.internalValue = value;', 'this._rule.replace(value);'],
    ['an optional field', 'this._rule.internalValue = value;', 'this._rule[name] = value;'],
  ])('%s', (_, known, unknown) => {
    expect(KNOWN).toContain(known);
    const code = KNOWN.replace(known, unknown).replace(
      '"rule", true);',
      unknown.startsWith('cached') ? '"rule", true));' : '"rule", true);',
    );
    expect(() => lazyReferences(code, 'thing.ts')).toThrow(
      /^thing\.ts has 'private _(rule|zones) = .*' in an unknown form: has the generator changed\?$/,
    );
  });
});

import { TerraformVariable } from 'cdktf';
import { checkProvider, KnownProviders, providerIdentity } from '../../lib/core/provider';
import { showIn } from '../../lib/core/references';
import { bindings as aws } from '../../lib/aws';
import { bindings as ibm } from '../../lib/ibm';
import { newStack } from '../support/synth';

describe('providerIdentity', () => {
  test('is the configuration without the region', () => {
    const stack = newStack();
    new ibm.IbmProvider(stack, 'ibm', { region: 'us-south', ibmcloudApiKey: 'x' });
    expect(providerIdentity(stack, 'ibm')).toBe('{"ibmcloud_api_key":"x"}');
  });

  test('is that of the alias which is passed on', () => {
    const stack = newStack();
    new ibm.IbmProvider(stack, 'ibm', { region: 'us-south' });
    const key = new TerraformVariable(stack, 'key', {});
    const alias = new ibm.IbmProvider(stack, 'alias', { alias: 'other', ibmcloudApiKey: key.stringValue });
    expect(providerIdentity(stack, 'ibm')).toBe('{}');
    expect(providerIdentity(stack, 'ibm', alias)).toBe('{"ibmcloud_api_key":"${var.key}","alias":"other"}');
  });

  test('is that of the provider without an alias, whichever comes first', () => {
    const stack = newStack();
    new ibm.IbmProvider(stack, 'alias', { alias: 'other', ibmcloudApiKey: 'y' });
    new ibm.IbmProvider(stack, 'ibm', { ibmcloudApiKey: 'x' });
    expect(providerIdentity(stack, 'ibm')).toBe('{"ibmcloud_api_key":"x"}');
  });

  test('is without what does not tell accounts apart', () => {
    const stack = newStack();
    const alias = new ibm.IbmProvider(stack, 'alias', { alias: 'other', region: 'us-south', ibmcloudApiKey: 'x' });
    expect(providerIdentity(stack, 'ibm', alias, ['region', 'alias'])).toBe('{"ibmcloud_api_key":"x"}');
  });

  test('is empty without a provider', () => {
    expect(providerIdentity(newStack(), 'ibm')).toBe('');
  });
});

test('KnownProviders remembers each provider, and the default one of each stack, by itself', () => {
  const [one, other] = [newStack('one'), newStack('other')];
  new ibm.IbmProvider(one, 'ibm', { ibmcloudApiKey: 'a' });
  const second = new ibm.IbmProvider(one, 'second', { alias: 'second', ibmcloudApiKey: 'b' });
  const third = new ibm.IbmProvider(one, 'third', { alias: 'third', ibmcloudApiKey: 'c' });
  new ibm.IbmProvider(other, 'ibm', { ibmcloudApiKey: 'd' });
  new aws.AwsProvider(one, 'aws', { profile: 'e' });
  const known = new KnownProviders();
  const identities = () => [
    known.identity(one, 'ibm'),
    known.identity(one, 'ibm', second),
    known.identity(one, 'ibm', third),
    known.identity(other, 'ibm'),
    known.identity(one, 'aws'),
  ];

  const first = identities();
  expect(first).toEqual([
    '{"ibmcloud_api_key":"a"}',
    '{"ibmcloud_api_key":"b","alias":"second"}',
    '{"ibmcloud_api_key":"c","alias":"third"}',
    '{"ibmcloud_api_key":"d"}',
    '{"profile":"e"}',
  ]);
  second.ibmcloudApiKey = 'changed';
  expect(identities()).toEqual(first);
});

describe('checkProvider', () => {
  test('passes none and one of the right cloud', () => {
    expect(checkProvider(undefined, 'ibm')).toEqual([]);
    expect(checkProvider(new ibm.IbmProvider(newStack(), 'ibm', {}), 'ibm')).toEqual([]);
  });

  test('refuses one of another cloud', () => {
    expect(checkProvider(new aws.AwsProvider(newStack(), 'aws', {}), 'ibm')).toEqual([
      '\'provider\' must be a provider of "ibm", got one of "aws"',
    ]);
  });

  test.each([
    ['ibm.keys', '"ibm.keys"'],
    [null, 'null'],
    [{}, '{}'],
  ])('refuses %j, which is not a provider', (provider, shown) => {
    expect(checkProvider(provider as never, 'ibm')).toEqual([`'provider' must be a provider of "ibm", got ${shown}`]);
  });
});

test('showIn writes references as Terraform does', () => {
  const stack = newStack();
  const late = new TerraformVariable(stack, 'name', {}).stringValue;
  expect(showIn(stack, 'images')).toBe('"images"');
  expect(showIn(stack, `my-${late}`)).toBe('"my-${var.name}"');
});

import { TerraformDataSource, TerraformProvider, TerraformResource, type TerraformMetaArguments } from 'cdktf';
import type { Construct } from 'constructs';
import { LeanDataSource, LeanResource } from '../../lib/core/lean-element';

/** What a generated class extends. */
export interface Bases {
  readonly resource: typeof TerraformResource;
  readonly dataSource: typeof TerraformDataSource;
}

export const PLAIN: Bases = { resource: TerraformResource, dataSource: TerraformDataSource };
export const LEAN: Bases = { resource: LeanResource, dataSource: LeanDataSource };

export type Thing = TerraformResource | TerraformDataSource;

export interface ThingSpec {
  readonly kind: 'resource' | 'dataSource';
  readonly attributes: Record<string, unknown>;
  readonly meta?: TerraformMetaArguments;
}

/** As a generated class would make it. */
export function makeThing(scope: Construct, id: string, { kind, attributes, meta }: ThingSpec, bases: Bases): Thing {
  const config = {
    terraformResourceType: 'thing',
    terraformGeneratorMetadata: { providerName: 'thing' },
    ...meta,
  };
  if (kind === 'dataSource') {
    return new (class extends bases.dataSource {
      protected synthesizeAttributes() {
        return attributes;
      }
    })(scope, id, config);
  }
  return new (class extends bases.resource {
    protected synthesizeAttributes() {
      return attributes;
    }
  })(scope, id, config);
}

class ThingProvider extends TerraformProvider {}

export function provideThings(scope: Construct): void {
  new ThingProvider(scope, 'provider', {
    terraformResourceType: 'thing',
    terraformGeneratorMetadata: { providerName: 'thing' },
    terraformProviderSource: 'test/thing',
  });
}

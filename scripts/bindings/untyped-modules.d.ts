// Inner modules of the CDKTF packages: they ship no types that `node16` resolution finds.
declare module '@cdktf/provider-generator/lib/get/generator/provider-generator' {
  export class TerraformProviderGenerator {
    constructor(code: unknown, schema: unknown);
    generate(target: unknown): void;
  }
}
declare module '@cdktf/provider-schema/src/provider-schema' {
  export function sanitizeProviderSchema(schema: unknown): void;
}

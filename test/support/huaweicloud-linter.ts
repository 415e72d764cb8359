/**
 * What IAM of Huawei Cloud refuses in a custom policy, by its error codes, and what it takes but the provider does not
 * keep. Written from the vendor's documents, apart from `lib`.
 * @see https://github.com/opentelekomcloud-docs/identity-access-management/blob/main/api-ref/source/appendix/error_codes.rst
 */
export function lintPolicy(role: Record<string, any>): string[] {
  return [...lintAttributes(role), ...lintDocument(JSON.parse(role.policy), role.type, role.policy)];
}

/** The actions that are registered, as far as this library may need them. */
const REGISTERED = [
  'ims:images:list',
  'ims:images:get',
  'ims:images:create',
  'ims:images:update',
  'ims:images:delete',
  'ims:images:upload',
  'ims:images:export',
  'ims:images:share',
  'ims:images:copy',
  'ims:serverImages:create',
  'ims:dataImages:create',
  'ims:wholeImages:create',
  'ims:quotas:get',
  'ecs:cloudServers:get',
  'ecs:cloudServers:list',
  'ecs:servers:get',
  'ecs:servers:list',
  'ecs:serverVolumes:use',
  'ecs:serverVolumeAttachments:list',
  'bms:servers:list',
  'bms:servers:get',
  'bms:serverFlavors:get',
  'evs:volumes:*',
  'cbr:*:*',
  'csbs:backup:*',
  'kms:*:*',
  'obs:bucket:*',
  'obs:object:*',
];

/** Services with resource-level authorization, and the types of their resources. */
const RESOURCE_TYPES: Record<string, string[]> = { obs: ['bucket', 'object'], kms: ['KeyId'] };
const GLOBAL_SERVICES = ['obs', 'iam'];

/** A reference, for limits: no longer than what it stands for may be. */
const REFERENCE = /\$\{[^}]*\}/g;

function lintAttributes({ name, type, description }: Record<string, any>): string[] {
  const plain = String(name).replace(REFERENCE, 'x');
  return [
    ...(name ? [] : ['IAM.1001 name is empty']),
    ...(plain.length > 64 ? ['IAM.1002 name is too long'] : []),
    ...(/^[0-9A-Za-z _.,-]*$/.test(plain) ? [] : ['IAM.1003 name has invalid characters']),
    ...(['AX', 'XA'].includes(type) ? [] : ['IAM.1009 type is neither AX nor XA']),
    ...(description ? [] : ['provider: description is empty']),
  ];
}

function lintDocument(document: Record<string, any>, type: string, text: string): string[] {
  const statements: Record<string, any>[] = document.Statement ?? [];
  const actions = statements.flatMap(({ Action }) => Action ?? []);
  const services = [...new Set(actions.map((action) => String(action).split(':')[0]!))];
  const global = services.filter((service) => GLOBAL_SERVICES.includes(service));
  return [
    ...(document.Version === '1.1' ? [] : ['IAM.1024 version is not 1.1']),
    ...(document.Depends ? ['IAM.1025 a custom policy has no Depends'] : []),
    ...(text.replace(REFERENCE, 'x'.repeat(63)).length > 6144 ? ['IAM.1021 policy is too long'] : []),
    ...(statements.length < 1 || statements.length > 8 ? ['IAM.1028 there are not 1 to 8 statements'] : []),
    ...unknownKeys(document, ['Version', 'Statement', 'Depends']),
    ...(global.length > 0 && global.length < services.length ? ['scope: levels are mixed'] : []),
    ...(global.includes('obs') && services.length > 1 ? ['scope: Object Storage shares a policy'] : []),
    ...(type === 'AX' && global.length === 0 ? ['scope: project-level actions in an AX policy have no effect'] : []),
    ...statements.flatMap(lintStatement),
  ];
}

function lintStatement(statement: Record<string, any>): string[] {
  const { Effect, Action, NotAction, Resource } = statement;
  const actions: unknown[] = Array.isArray(Action) ? Action : [];
  return [
    ...(['Allow', 'Deny'].includes(Effect) ? [] : ['provider: effect is neither Allow nor Deny']),
    ...(Array.isArray(Action) ? [] : ['provider: Action is not a list']),
    ...(actions.length > 0 ? [] : ['IAM.1030 Action is empty']),
    ...(NotAction ? ['IAM.1031 Action and NotAction exclude each other'] : []),
    ...(actions.length > 100 ? ['IAM.1033 there are more than 100 actions'] : []),
    ...actions.flatMap(lintAction),
    ...(JSON.stringify(actions) === JSON.stringify([...actions].sort()) ? [] : ['provider: actions are not sorted']),
    ...(Resource === undefined ? [] : lintResources(Resource, actions.map(String))),
    ...unknownKeys(statement, ['Effect', 'Action', 'NotAction', 'Resource', 'Condition']),
  ];
}

function lintAction(action: unknown): string[] {
  const text = String(action);
  return [
    ...(text.length > 128 ? ['IAM.1034 action is too long'] : []),
    ...(/^[a-z]+:[A-Za-z*]+:[A-Za-z*]+$/.test(text) ? [] : [`IAM.1035 action has invalid characters: ${text}`]),
    ...(REGISTERED.includes(text) ? [] : [`IAM.1036 action is not registered: ${text}`]),
  ];
}

function lintResources(resources: unknown, actions: string[]): string[] {
  if (!Array.isArray(resources) || resources.length < 1 || resources.length > 10) {
    return ['IAM.1037 there are not 1 to 10 resources'];
  }
  const types = RESOURCE_TYPES;
  const services = actions.map((action) => action.split(':')[0]!);
  return resources.map(String).flatMap((resource) => {
    const [service = '', region, account, type = '', ...name] = resource.split(':');
    const known = types[service.toLowerCase()];
    return [
      ...(resource.length > 1500 ? ['IAM.1040 resource is too long'] : []),
      ...(region === '*' && account === '*' && name.join(':') !== ''
        ? []
        : [`IAM.1042 resource is malformed: ${resource}`]),
      ...(known && services.every((other) => other === service.toLowerCase())
        ? []
        : [`IAM.1045 resource is of another service: ${resource}`]),
      ...(known && !known.includes(type) ? [`IAM.1046 resource is of an unknown type: ${resource}`] : []),
    ];
  });
}

function unknownKeys(object: Record<string, any>, known: string[]): string[] {
  const unknown = Object.keys(object).filter((key) => !known.includes(key));
  return unknown.map((key) => `IAM.1059 unknown key: ${key}`);
}
